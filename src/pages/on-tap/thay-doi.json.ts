import { getLibrary } from '../../site/library.ts';
import { viewOf } from '../../site/library-view.ts';
import { readLedgerReport } from '../../site/question-ledger.ts';

/** What was added, removed or changed in the bank of questions since its ledger was written: lists of ids. */
export async function GET(): Promise<Response> {
  const { quizzes } = viewOf(await getLibrary());
  const { changes } = await readLedgerReport(process.cwd(), quizzes.all());
  return Response.json(changes);
}
