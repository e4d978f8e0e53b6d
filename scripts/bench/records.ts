import { type KindId, kindOf } from '../../src/core/document/kind.ts';
import { addDays, type PlainDate } from '../../src/core/document/plain-date.ts';
import { symbolSlug } from '../../src/core/document/symbol.ts';
import { termOf } from '../../src/core/document/term.ts';

/** What identifies a generated document; its text is made later. */
export interface BenchRecord {
  id: string;
  kind: KindId;
  symbol: string;
  /** Id of a body of the library. */
  issuer: string;
  issuedOn: PlainDate;
  term?: string;
  campaign: string;
}

interface Series {
  kind: KindId;
  issuer: string;
  code: string;
}

/** Who writes what: one plan in five documents, and the kinds that plans cite. */
const series: readonly Series[] = [
  { kind: 'resolution', issuer: 'ban-chap-hanh-trung-uong', code: 'TW' },
  { kind: 'conclusion', issuer: 'bo-chinh-tri', code: 'TW' },
  { kind: 'guideline', issuer: 'ban-to-chuc-trung-uong', code: 'BTCTW' },
  { kind: 'regulation', issuer: 'bo-chinh-tri', code: 'TW' },
  { kind: 'plan', issuer: 'tinh-uy-phu-tho', code: 'TU' },
  { kind: 'directive', issuer: 'ban-bi-thu', code: 'TW' },
  { kind: 'resolution', issuer: 'tinh-uy-thai-nguyen', code: 'TU' },
  { kind: 'guideline', issuer: 'uy-ban-kiem-tra-trung-uong', code: 'UBKTTW' },
  { kind: 'notice', issuer: 'van-phong-trung-uong', code: 'VPTW' },
  { kind: 'plan', issuer: 'dang-uy-khoi-phu-tho', code: 'ĐUK' },
];

const firstDay: PlainDate = '2011-01-01';
const days = 15 * 365;
/** Numbers restart with each term, here every five years, so that a number has one document a term. */
const yearsOfTerm = 5;
/** Documents of one campaign. */
export const campaignSize = 25;

/** The records of `size` documents in the order of their dates; the same size always gives the same records. */
export function makeRecords(size: number): BenchRecord[] {
  const numbers = new Map<string, number>();
  return Array.from({ length: size }, (_, index) => {
    const { kind, issuer, code } = series[index % series.length] as Series;
    const issuedOn = addDays(firstDay, Math.floor((index * days) / size));
    const year = issuedOn.slice(0, 4);
    const key = `${kindOf(kind).code} ${code} ${Math.floor((Number(year) - 2011) / yearsOfTerm)}`;
    const number = (numbers.get(key) ?? 0) + 1;
    numbers.set(key, number);
    const symbol = `${String(number).padStart(2, '0')}-${kindOf(kind).code}/${code}`;
    const term = code.endsWith('TW') ? termOf(issuedOn) : null;
    const campaign = campaignId(Math.floor(index / campaignSize));
    return {
      id: `${symbolSlug(symbol)}-${year}`,
      kind,
      symbol,
      issuer,
      issuedOn,
      ...(term && { term }),
      campaign,
    };
  });
}

/** Id of the campaign with this index, from 0. */
function campaignId(index: number): string {
  return `dot-hoc-${index + 1}`;
}
