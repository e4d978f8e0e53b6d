import { longestFirst } from './alternatives.ts';

/**
 * Folded issuer codes that a query may hold without a slash or dash. Codes of the Party's bodies at every level,
 * then of the State's. With a slash or dash any code is read, so this table limits nothing that is typed in full.
 */
const issuerCodes = [
  'tw vptw btctw btgtw btgdvtw ubkttw bnctw twdtn',
  'tu vptu btctu btgtu btgdvtu ubkttu bnctu',
  'duk du hu qu thu cb dh ubkt',
  'cp ttg ubnd hdnd ubtvqh15',
].flatMap((level) => level.split(' '));

/** Codes that are also everyday syllables when folded («từ», «hư», «đủ»…): read only as typed without marks. */
export const syllableCodes: ReadonlySet<string> = new Set(['tu', 'hu', 'qu', 'du', 'thu', 'dh', 'cb']);

/** Names as people say them → codes, on folded text. */
const issuerNames: Readonly<Record<string, string>> = {
  'ban chap hanh trung uong': 'tw',
  'bo chinh tri': 'tw',
  'ban bi thu': 'tw',
  'trung uong dang': 'tw',
  'trung uong': 'tw',
  'tinh uy': 'tu',
  'thanh uy': 'tu',
  'dang uy khoi': 'duk',
  'ban tuyen giao trung uong': 'btgtw',
  'ban tuyen giao tinh uy': 'btgtu',
  'uy ban kiem tra trung uong': 'ubkttw',
  'ban to chuc trung uong': 'btctw',
  'van phong trung uong': 'vptw',
};

/** Codes as a pattern on folded text. */
export const issuerCodePattern = issuerCodes.sort(longestFirst).join('|');

/** Names as a pattern on folded text. */
export const issuerNamePattern = Object.keys(issuerNames)
  .sort(longestFirst)
  .map((name) => name.replaceAll(' ', '\\s+'))
  .join('|');

/** The code for a folded name or code: «trung uong» → «tw», «btgtw» → «btgtw». */
export function issuerCodeOf(words: string): string {
  return issuerNames[words.replace(/\s+/g, ' ')] ?? words;
}
