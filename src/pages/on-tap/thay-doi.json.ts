import { getLibrary } from '../../site/library.ts';
import { viewOf } from '../../site/library-view.ts';

/** What was added, removed or changed in the bank of questions since its ledger was written: lists of ids. */
export async function GET(): Promise<Response> {
  return Response.json(await viewOf(await getLibrary()).bankChanges());
}
