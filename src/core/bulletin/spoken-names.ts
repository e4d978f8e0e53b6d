import { kindsOfCode } from '../document/kind.ts';
import { issuerCodes } from '../speech/abbreviations.ts';
import { sayDigits, sayInteger } from '../speech/number-words.ts';

// «Nghị quyết 18-NQ/TW», «quy định số 37-QĐ/TW»: the two words before a number may be its kind
const named =
  /(?<!\p{L})(\p{L}{2,8} \p{L}{2,8}) (?:số )?(\d{1,4})-(\p{Lu}\p{L}{0,3})\/(\p{Lu}\p{L}{1,12})(?![\p{L}\d])/gu;

/**
 * Says a document's number as a newsreader does where the word before it names its kind: «Quy định 37-QĐ/TW» → «Quy
 * định số ba mươi bảy của trung ương». The code only repeats the word, and a listener has no use for its letters. A
 * number without its kind, or of a body whose code has two meanings, stays as it is.
 */
export function sayNamedDocuments(text: string): string {
  return text.replace(named, (whole, words: string, number: string, code: string, issuer: string) => {
    const body = issuerCodes.get(issuer);
    const isKind = kindsOfCode(code).some(({ label }) => label === words.toLowerCase());
    if (!body || !isKind) return whole;
    const said = number.startsWith('0') ? sayDigits(number) : sayInteger(Number(number));
    return `${words} số ${said} của ${body === 'trung ương' ? 'Trung ương' : body}`;
  });
}
