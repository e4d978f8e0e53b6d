import { foldVietnamese } from '../text/vietnamese.ts';

/** What a printed number belongs to, from the widest division to the narrowest. */
export type NumberKind =
  | 'annex'
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'capital'
  | 'roman'
  | 'article'
  | 'decimal'
  | 'letter';

/** The number at the start of a line. */
export interface PrintedNumber {
  kind: NumberKind;
  /** As printed, without closing punctuation: «II», «4.1», «a», «Điều 3». */
  label: string;
  /** The same in the letters of an anchor, one entry a level: `['4', '1']`, `['dd']`, `['iii']`. */
  path: string[];
  /** Characters taken by number, closing punctuation and space; the words start here. */
  length: number;
}

const wordKinds: Record<string, NumberKind> = {
  phan: 'part',
  chuong: 'chapter',
  muc: 'section',
  'tieu muc': 'subsection',
  dieu: 'article',
};
const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const plainOrdinals = ordinals.map(foldVietnamese);

// «Chương II», «Phần thứ nhất», «Phần A», «Tiểu mục 1», «Điều 3. Phạm vi», «Điều 5a. …»
const withWord =
  /^(phần|chương|tiểu mục|mục|điều)\s+(thứ\s+\p{L}+|[ivxl]+|\d{1,3}[a-zđ]?|[a-hk])(?![\p{L}\d])\s*([.:–-]?)\s*/iu;
// «Chuong II», «PHAN THU NHAT», «Dieu 3. Pham vi» in a line without any Vietnamese letter; «Phan» and «Dieu» are names too
const withPlainWord =
  /^(phan|chuong|tieu muc|muc|dieu(?= \d))\s+(thu\s+[a-z]+|[ivxl]+|\d{1,3}[a-z]?|[a-hk])(?![a-z\d])\s*([.:–-]?)\s*/i;
const withoutLetters = /^[\0-\x7f\u2010-\u2026]*$/;
// «II. NỘI DUNG», «I- MỤC ĐÍCH», «A. PHẦN CHUNG»
const roman = /^([IVXL]+)\s?(?:[.)–-]\s*(?=\S)|\/\s*(?=\p{Lu}))/u;
const capital = /^([A-HK])\s?[.)–-]\s+(?=\S)/;
// «1. Giao Ban», «4.1- Ban», «2) Yêu cầu», «1/ Thời gian»; «1.586 đại biểu» is a quantity, «18/NQ-CP» a symbol
const decimal =
  /^(\d{1,3}(?:\.\d{1,3}){0,9})(?:\)\s*(?=\S)|-\s*(?!\p{Lu}{1,4}r?\/)(?=[^\s\d])|\.\s+(?=\S)|\.(?=\p{Lu})|\/\s+(?=\p{L})|\/(?=\p{Lu}\p{Ll}))/u;
// «1.1 Nội dung», without closing punctuation
const openDecimal = /^(\d{1,2}(?:\.\d{1,2}){1,9})\s+(?=\p{Lu})/u;
// «I.1. Nội dung», «A.2.1 Nội dung»: the first figure only repeats the division above
const underDivision = /^((?:[IVXL]+|[A-HK])\.(\d{1,2}(?:\.\d{1,2}){0,4}))(?:[.)]\s*(?=\S)|\s+(?=\p{Lu}))/u;
// «a) Đối với», «đ) Khác»
const letter = /^([a-zđ])\s?(?:\)\s*(?=\S)|\/\s+(?=\S)|\/(?=\p{Lu}\p{Ll}))/u;

/**
 * Reads the number at the start of a line, in any of the styles of official documents
 * (I. / I- / 1. / 1) / 4.1- / 4.1.2. / a) / Điều 3.). Null when the line has none.
 *
 * Roman and capital letters, and a word without closing punctuation («Điều 3 của Luật…»), count in headings only.
 */
export function readNumber(text: string, isHeading: boolean): PrintedNumber | null {
  const match = decimal.exec(text) ?? openDecimal.exec(text);
  if (match)
    return number(
      'decimal',
      match,
      (match[1] as string).split('.').map((part) => String(Number(part))),
    );
  const under = underDivision.exec(text);
  if (under)
    return number(
      'decimal',
      under,
      (under[2] as string).split('.').map((part) => String(Number(part))),
    );
  const byLetter = letter.exec(text);
  if (byLetter) return number('letter', byLetter, [byLetter[1] === 'đ' ? 'dd' : (byLetter[1] as string)]);
  const byWord = withWord.exec(text) ?? (withoutLetters.test(text) ? withPlainWord.exec(text) : null);
  if (byWord && (isHeading || byWord[3])) {
    const kind = wordKinds[foldVietnamese(byWord[1] as string)] as NumberKind;
    const label = `${byWord[1]} ${byWord[2]}`;
    return { kind, label, path: [wordPath(byWord[2] as string)], length: byWord[0].length };
  }
  if (!isHeading) return null;
  const byRoman = roman.exec(text);
  if (byRoman) return number('roman', byRoman, [(byRoman[1] as string).toLowerCase()]);
  const byCapital = capital.exec(text);
  return byCapital && number('capital', byCapital, [(byCapital[1] as string).toLowerCase()]);
}

function number(kind: NumberKind, match: RegExpExecArray, path: string[]): PrintedNumber {
  return { kind, label: match[1] as string, path, length: match[0].length };
}

/** «thứ nhất» → `1`, «II» → `ii`, «5đ» → `5dd`. */
function wordPath(printed: string): string {
  const word = printed.toLowerCase();
  if (!/^th[ứu]\s/u.test(word)) return word.replace('đ', 'dd');
  const ordinal = word.slice(3).trim();
  const index = Math.max(ordinals.indexOf(ordinal), plainOrdinals.indexOf(ordinal));
  return index < 0 ? '1' : String(index + 1);
}
