import { documentPath } from '../core/library/library.ts';
import { absolute } from '../site/address.ts';
import { getLibrary } from '../site/library.ts';

/** The machine-readable catalogue: every document once, with what identifies it; unknown values are null. */
export async function GET(): Promise<Response> {
  const { documents } = await getLibrary();
  return Response.json(
    documents.map(({ id, data }) => ({
      id,
      address: absolute(documentPath(id)),
      symbol: data.symbol,
      kind: data.kind,
      issuer: data.issuer,
      date: data.issuedOn,
      subject: data.subject,
      term: data.term ?? null,
      campaign: data.campaign ?? null,
      status: data.status.state,
    })),
  );
}
