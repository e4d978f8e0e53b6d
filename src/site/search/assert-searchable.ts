import { documentPath, isClassified, type Library } from '../../core/library/library.ts';
import type { SearchRecord } from './record.ts';

/** ḏ and Ḏ mark đ inside the index; a text that had them would come out wrong. */
const marked = /[ḏḎ]/;
const electronicMail = /[\w.+-]+@[\w-]+\.[\w.]+/;

/**
 * The last gate before the index: no record of a classified document, no electronic mail address, no letter that
 * the index uses for itself, no address twice.
 * @throws Error with the address of the record
 */
export function assertSearchable(records: readonly SearchRecord[], library: Library): void {
  const classified = library.documents.filter(isClassified).map((doc) => documentPath(doc.id));
  const seen = new Set<string>();
  for (const { url, title, lines } of records) {
    const text = [title, ...lines.map((line) => line.text)].join('\n');
    if (classified.some((path) => url.startsWith(path)))
      throw new Error(`${url}: classified, must not be searchable`);
    if (electronicMail.test(text)) throw new Error(`${url}: holds an electronic mail address`);
    if (marked.test(text)) throw new Error(`${url}: holds ḏ, which the index uses for đ`);
    if (seen.has(url)) throw new Error(`${url}: indexed twice`);
    seen.add(url);
  }
}
