import { kindsOfCode } from '../../../core/document/kind.ts';
import { formatSymbol, parseSymbol } from '../../../core/document/symbol.ts';
import { dashes } from '../../../core/text/normalize.ts';
import { foldLetters } from '../letters.ts';

/** What the line of the number says: «Số: 12-KH/TU». */
export interface SymbolLine {
  /** The words after «Số», as printed. */
  printed: string;
  /** The symbol in its regular spelling, or as printed when it has a slip; null for a blank or a riddle. */
  value: string | null;
  /** The symbol without its slip, for a person to confirm. */
  proposal?: string;
  confidence: number;
  /** Codes, also when the number is blank («Số …-KH/TU»); null when not printed or not known. */
  kindCode: string | null;
  issuerCode: string | null;
  /** The form of letters of the State, which names no kind: «1234/UBND-VX». */
  isLetter: boolean;
  /** What follows the symbol in its line, such as its date. */
  after: string;
}

const kindBefore =
  /^(?:nghi quyet|quyet dinh|quy dinh|chi thi|ket luan|ke hoach|huong dan|thong bao|bao cao|luat|nghi dinh|thong tu|phap lenh|cong van) (?=s[o0])/;
// «Số», «SỐ:», «So», and what scanners make of it
const label = /^(?:số|so|s0|s6|sô|sở|sổ) ?[:.;]? ?/iu;
const blankNumber = /^[.…_ ]{0,40}(?=[-/])/;
const code = '[\\p{L}&]{1,14}\\d{0,2}';
// any symbol with a kind that we know and an issuer that the register may not know: «45-KH/TĐTN-BTG», «7/BC-SGD&ĐT»
const wide = new RegExp(
  `^(\\d{1,5}[a-zđ]?)([-/]?)(?:(\\d{4})/)?(\\p{L}{1,5})([-/])(${code}(?:[-/.](?:${code}|\\d{1,4})){0,3})$`,
  'iu',
);
const letter = new RegExp(`^\\d{1,5}[a-z]?/(\\p{Lu}${code}(?:-${code}){0,3})$`, 'u');
// a rule that stands beside the number in the other column
const trailingRule = /\s[-–—_*=~.]{2,}$/;
const longestLine = 160;

/**
 * Reads a line of the head that starts with «Số» (or the kind and «số»), or that is a bare symbol. Null for any other
 * line. Spaces and dashes are made regular; a slip of writing or scanning is proposed, never applied.
 */
export function readSymbolLine(text: string): SymbolLine | null {
  if (text.length > longestLine) return null;
  const folded = foldLetters(text);
  const named = text.slice(kindBefore.exec(folded)?.[0].length ?? 0);
  const labelled = label.exec(named);
  const words = labelled ? named.slice(labelled[0].length) : named;
  const isSure = labelled !== null && /^số/iu.test(named);
  if (labelled && !isSure && !/^[\d.…_/|lIOo-]/.test(words)) return null;
  const [candidate, after] = cut(words);
  const read = readSymbol(candidate);
  if (!labelled) return read?.value && read.confidence > 0.8 ? { ...read, confidence: 0.8, after } : null;
  if (read) return { ...read, confidence: isSure ? read.confidence : Math.min(read.confidence, 0.85), after };
  const isBlank = !/[\p{L}\p{N}]/u.test(words);
  // «Số 05, đường Đội Cấn» is an address, «Số lượng» a word
  if (!isBlank && !/^(?:[\d.…_/|-]|[lIO][\d\s/-])/.test(words)) return null;
  if (!isBlank && !/[-/]/.test(candidate) && (after || /\p{L}/u.test(candidate))) return null;
  return { ...unread(words), after: isBlank ? '' : after };
}

const unread = (printed: string): Omit<SymbolLine, 'after'> => ({
  ...{ printed, value: null, confidence: 0, kindCode: null, issuerCode: null, isLetter: false },
});

/** The symbol, and what follows it: «12-KH/TU, ngày 5/3/2024». */
function cut(words: string): [string, string] {
  const end = words.search(/,|;|\(|\sng[àa]y\s|\s(?:v\/v|về)\s/iu);
  const [symbol, after] = end < 0 ? [words, ''] : [words.slice(0, end), words.slice(end)];
  return [symbol.replace(trailingRule, '').trim(), after.replace(/^[\s,;]+/, '').trim()];
}

function readSymbol(printed: string): Omit<SymbolLine, 'after'> | null {
  const plain = printed
    .replace(dashes, '-')
    .replace(/ ?([-/]) ?/g, '$1')
    .replace(/[\s.:*…]+$/, '');
  if (!plain) return null;
  if (/^\d/.test(plain)) {
    const read = readRegular(plain, printed);
    if (read) return read;
  } else {
    const codes = readRegular(`1${plain.replace(blankNumber, '').replace(/^[.…_ ]+/, '-')}`, printed);
    if (codes?.kindCode) return { ...codes, value: null, confidence: 0, proposal: undefined };
  }
  return proposeRepair(plain, printed);
}

function readRegular(plain: string, printed: string): Omit<SymbolLine, 'after'> | null {
  if (/[Ððß]/.test(plain)) return null;
  const parsed = parseSymbol(plain);
  if (parsed) {
    const { kindCode, issuerCode } = parsed;
    const regular = formatSymbol(parsed);
    const said = { printed, kindCode: kindCode || null, issuerCode, isLetter: false };
    const isGlued = /^\d+\s?\p{L}/u.test(plain);
    if (isGlued || regular.toUpperCase() !== plain.toUpperCase())
      return {
        ...said,
        value: plain,
        ...(parsed.slip && !isGlued ? {} : { proposal: regular }),
        confidence: parsed.slip && !isGlued ? 0.85 : 0.55,
      };
    return { ...said, value: parsed.slip ? plain : regular, confidence: parsed.slip ? 0.85 : 0.97 };
  }
  const match = wide.exec(plain);
  const known = match ? kindsOfCode(match[4] as string)[0] : undefined;
  if (match && known && match[2]) {
    const issuerCode = match[6] as string;
    return {
      printed,
      value: plain,
      confidence: 0.92,
      kindCode: match[4] as string,
      issuerCode,
      isLetter: false,
    };
  }
  const asLetter = letter.exec(plain);
  if (!asLetter) return null;
  return {
    printed,
    value: plain,
    confidence: 0.9,
    kindCode: null,
    issuerCode: asLetter[1] as string,
    isLetter: true,
  };
}

/** Letters read for digits, «Ð» for «Đ», a lost or misread stroke: the regular symbol that it must have been. */
function proposeRepair(plain: string, printed: string): Omit<SymbolLine, 'after'> | null {
  const [, number = '', rest = ''] = /^([0-9lIiOo|!]{1,5})(.{0,60})$/u.exec(plain) ?? [];
  if (!number) return null;
  const digits = number.replace(/[lIi|!]/g, '1').replace(/[Oo]/g, '0');
  const codes = rest.replace(/[Ðð]/g, 'Đ').replace(/ß/g, 'Đ');
  const misread = /^[-\s.]{0,3}(\p{L}{2,3})[Il1|\\!\s-](\p{L}{2,10})$/u.exec(codes);
  const attempts = [
    digits + codes,
    digits + codes.replace(/\s/g, ''),
    digits + codes.replace(/^[\s.~=_]{1,3}/, '-'),
    ...(misread && kindsOfCode(misread[1] as string).length > 0
      ? [`${digits}-${misread[1]}/${misread[2]}`]
      : []),
  ];
  for (const attempt of attempts) {
    const read = readRegular(attempt, printed);
    if (!read || read.isLetter) continue;
    return { ...read, value: plain, proposal: read.proposal ?? read.value ?? attempt, confidence: 0.5 };
  }
  return null;
}
