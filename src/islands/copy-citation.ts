import { formatClause } from '../core/document/clause.ts';
import { readingTools } from '../strings/reading-tools.ts';

/**
 * The text to paste: clause, document and address, in the Party's form.
 * «mục II.3, Kế hoạch số 60-KH/ĐUK, ngày 18/7/2022 của … về …» and the address on its own line.
 */
export function citationOf(anchor: string, citation: string, page: string): string {
  const clause = anchor ? `${formatClause(anchor)}, ` : '';
  return `${clause}${citation}\n${page.replace(/#.*$/, '')}${anchor ? `#${anchor}` : ''}`;
}

/** Copies the citation of a clause and tells the reader, or says where to copy it by hand. */
export async function copyHere(article: HTMLElement, anchor: string, status: HTMLElement): Promise<void> {
  const text = citationOf(anchor, article.dataset.citation ?? '', location.href);
  try {
    await navigator.clipboard.writeText(text);
    say(status, `${readingTools.copied} ${anchor ? formatClause(anchor) : ''}`.trim());
  } catch {
    say(status, readingTools.copyFailed);
  }
}

/** Makes each § copy its clause; the link itself still goes to the clause. */
export function listenForCopy(article: HTMLElement, status: HTMLElement): void {
  article.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.clause') : null;
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    void copyHere(article, mark.hash.slice(1), status);
  });
}

/** Shows a sentence until the next touch of the page, so that nobody has to read against a clock. */
export function say(status: HTMLElement, sentence: string): void {
  status.textContent = sentence;
  const clear = () => {
    status.textContent = '';
  };
  for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, clear, { once: true });
}
