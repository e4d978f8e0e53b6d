import { dashes } from '../../../core/text/normalize.ts';
import { foldLetters } from '../letters.ts';
import { readRegular, type SymbolReading } from './symbol-reading.ts';
import { proposeRepair } from './symbol-slips.ts';

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
// «Số», «SỐ:», «So», «Số ký hiệu:», and what scanners make of it; after folding
const label = /^(?:so|s0|s6)(?:(?:[ ,/]{1,2}|,? va )ky ?hieu| hieu| vb| van ban)? ?[:.;]? ?/;
const ornament = /^[*•·∗★☆]{1,3} ?/u;
const blankNumber = /^[.…_ ]{0,40}(?=[-/])/;
// a number written on the dots of a form: «...10...-KH/TU»
const dotted = /^(?:[.…_ ]{0,40}(\d{1,5})[.…_ ]{1,40}|[.…_ ]{1,40}(\d{1,5}))(?=[-/])/;
// a rule that stands beside the number in the other column
const trailingRule = /\s[-–—_*=~.]{2,}$/;
const longestLine = 160;

/**
 * Reads a line of the head that starts with «Số» (or the kind and «số»), or that is a bare symbol. Null for any other
 * line. Spaces and dashes are made regular; a slip of writing or scanning is proposed, never applied.
 */
export function readSymbolLine(text: string): SymbolLine | null {
  if (text.length > longestLine) return null;
  const bare = text.replace(ornament, '');
  const named = bare.slice(kindBefore.exec(foldLetters(bare))?.[0].length ?? 0);
  const labelled = label.exec(foldLetters(named));
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

const unread = (printed: string): SymbolReading => ({
  ...{ printed, value: null, confidence: 0, kindCode: null, issuerCode: null, isLetter: false },
});

/** The symbol, and what follows it: «12-KH/TU, ngày 5/3/2024». */
function cut(words: string): [string, string] {
  const end = words.search(/,|;|\(|\sng[àa]y\s|\s(?:v\/v|về)\s/iu);
  const [symbol, after] = end < 0 ? [words, ''] : [words.slice(0, end), words.slice(end)];
  return [symbol.replace(trailingRule, '').trim(), after.replace(/^[\s,;]+/, '').trim()];
}

function readSymbol(printed: string): SymbolReading | null {
  const spaced = printed
    .replace(dashes, '-')
    .replace(/ ?([-/]) ?/g, '$1')
    .replace(/[\s.:*…]+$/, '');
  const plain = spaced.replace(dotted, '$1$2');
  if (!plain) return null;
  if (/^\d/.test(plain)) {
    const read = readRegular(plain, printed);
    if (read) return plain === spaced ? read : { ...read, confidence: Math.min(read.confidence, 0.85) };
  } else {
    const codes = readRegular(`1${plain.replace(blankNumber, '').replace(/^[.…_ ]+/, '-')}`, printed);
    if (codes?.kindCode) return { ...codes, value: null, confidence: 0, proposal: undefined };
  }
  return proposeRepair(plain, printed);
}
