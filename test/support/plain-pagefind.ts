import { createIndex } from 'pagefind';
import { escapeHtml } from '../../src/site/html.ts';
import type { SearchRecord } from '../../src/site/search/record.ts';

/** The same records as any site would hand them to Pagefind: the page's own text, nothing done to it. */
export async function buildPlainIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error('Pagefind did not start');
  for (const { url, title, lines } of records) {
    const body = lines
      .map(({ tag, id, text }) => `<${tag}${id ? ` id="${id}"` : ''}>${escapeHtml(text)}</${tag}>`)
      .join('');
    const content = `<html lang="vi"><body><main data-pagefind-body><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
    await index.addHTMLFile({ url, content });
  }
  await index.writeFiles({ outputPath });
}
