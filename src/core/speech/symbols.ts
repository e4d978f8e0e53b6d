import { kindsOfCode } from '../document/kind.ts';
import { issuerCodes } from './abbreviations.ts';
import { sayLetters } from './letters.ts';
import { sayDigits, sayInteger } from './number-words.ts';

// «18-NQ/TW», «60 - KH/ĐUK», «05-HD/BTGTW»
const partyForm =
  /(?<![\p{L}\d/])(\d{1,5}) ?[-–] ?(\p{Lu}\p{L}{0,4}) ?\/ ?(\p{Lu}[\p{L}\d]{1,12}(?:-\p{Lu}\p{L}{0,8})?)(?![\p{L}\d])/gu;
// «30/2020/NĐ-CP», «107/NQ-CP», «01/2021/TT-BTP»
const stateForm =
  /(?<![\p{L}\d/])(\d{1,5})\/(?:(\d{4})\/)?(\p{Lu}\p{L}{0,4})-(\p{Lu}[\p{L}\d]{1,12})(?![\p{L}\d])/gu;
// «31/2024/QH15»
const lawForm = /(?<![\p{L}\d/])(\d{1,5})\/(\d{4})\/((?:UBTV)?QH\d{1,2})(?![\p{L}\d])/gu;

/**
 * Says the numbers of official documents in a sentence: «18-NQ/TW» → «mười tám, nghị quyết, trung ương». A code with
 * two meanings is read by its letters («01-QĐ/TW» → «không một, quy đê, trung ương»): the sentence says what it is.
 */
export function saySymbols(text: string): string {
  return text
    .replace(partyForm, (_, number, kind, issuer) => join(number, '', sayKind(kind), sayIssuer(issuer)))
    .replace(stateForm, (_, number, year = '', kind, issuer) =>
      join(number, year, sayKind(kind), sayIssuer(issuer)),
    )
    .replace(lawForm, (_, number, year, issuer) => join(number, year, '', sayIssuer(issuer)));
}

function join(number: string, year: string, ...codes: string[]): string {
  const said = number.startsWith('0') ? sayDigits(number) : sayInteger(Number(number));
  return [said, year && sayInteger(Number(year)), ...codes].filter(Boolean).join(', ');
}

function sayKind(code: string): string {
  const found = kindsOfCode(code);
  return found.length === 1 ? (found[0]?.label ?? '') : sayLetters(code);
}

function sayIssuer(code: string): string {
  return code
    .split('-')
    .map((part) => {
      const digits = /\d*$/.exec(part)?.[0] ?? '';
      const letters = part.slice(0, part.length - digits.length);
      const body = issuerCodes.get(letters) ?? sayLetters(letters);
      return digits ? `${body} ${sayInteger(Number(digits))}` : body;
    })
    .join(', ');
}
