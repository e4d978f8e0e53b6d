/** What a sheet for the notice board shows: a document or one clause of it, or one question of a booklet. */
export interface SheetSelection {
  kind: 'van-ban' | 'hoi-dap';
  /** Id of the document or booklet. */
  id: string;
  /** Anchor of the clause, or id of the question; '' for the document itself. */
  part: string;
}

/** Reads a selection from what follows «#» in an address: `#van-ban/18-nq-tw-2022/muc-ii-1`; null for anything else. */
export function parseSelection(hash: string): SheetSelection | null {
  const found = /^#?(van-ban|hoi-dap)\/([a-z0-9-]{1,120})(?:\/([a-z0-9-]{1,120}))?$/.exec(hash);
  if (!found) return null;
  const [, kind, id = '', part = ''] = found;
  if (kind === 'hoi-dap' && !part) return null;
  return { kind: kind as SheetSelection['kind'], id, part };
}

/** The selection as it follows «#» in an address. */
export function formatSelection({ kind, id, part }: SheetSelection): string {
  return part ? `${kind}/${id}/${part}` : `${kind}/${id}`;
}

/** Path of the page and place that a selection names, without the site's base path; begins without «/». */
export function selectionPath({ kind, id, part }: SheetSelection): string {
  if (kind === 'hoi-dap') return `hoi-dap/${id}/${part}/`;
  return part ? `van-ban/${id}/#${part}` : `van-ban/${id}/`;
}
