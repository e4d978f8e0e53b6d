import { documentPath, isClassified, type Library } from '../../core/library/library.ts';
import type { SearchRecord } from './record.ts';

/** ḏ and Ḏ mark đ inside the index; a text that had them would come out wrong. */
const marked = /[ḏḎ]/;
/** What stands where personal data was (core/document/inline.ts), with or without its words. */
const mask = /[⟦⟧]/;
const mobilePhone = /(?<![\d./-])0[35789]\d{2}[ .]?\d{3}[ .]?\d{3}(?![\d/])/;
const electronicMail = /[\w.+-]+@[\w-]+\.[\w.]+/;

/**
 * The last gate before the index: no record of a classified document, no quiz, no mask, mobile telephone number or
 * electronic mail address, no letter that the index uses for itself, no address twice.
 * @throws Error with the address of the record
 */
export function assertSearchable(records: readonly SearchRecord[], library: Library): void {
  const withheld = new Set(library.documents.filter(isClassified).map(({ id }) => id));
  const classified = [...withheld].map(documentPath);
  const seen = new Set<string>();
  for (const { url, title, lines, within } of records) {
    const text = [title, ...lines.map((line) => line.text)].join('\n');
    if (classified.some((path) => url.startsWith(path)))
      throw new Error(`${url}: classified, must not be searchable`);
    if (electronicMail.test(text)) throw new Error(`${url}: holds an electronic mail address`);
    if (mobilePhone.test(text)) throw new Error(`${url}: holds a personal telephone number`);
    if (mask.test(text)) throw new Error(`${url}: holds a mask of personal data`);
    if (within && withheld.has(within)) throw new Error(`${url}: belongs to a classified document`);
    if (url.startsWith('/on-tap/')) throw new Error(`${url}: a quiz, whose answers a search would give away`);
    if (marked.test(text)) throw new Error(`${url}: holds ḏ, which the index uses for đ`);
    if (seen.has(url)) throw new Error(`${url}: indexed twice`);
    seen.add(url);
  }
}
