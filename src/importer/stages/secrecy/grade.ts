import { foldLetters, squeeze } from '../letters.ts';

/** A run of words that is a secrecy mark and nothing else. */
export interface GradeMark {
  /** Folded: «tuyetmat», «toimat», «mat»; «a», «b», «c» for the letters of envelopes; 'envelope' for their stamp. */
  grade: string;
  /** How the grade is printed: a stamp is in capitals, a typist writes «Tối mật». */
  letters: 'capitals' | 'sentence' | 'small';
  /** «Độ mật: …», «Tài liệu …» stands before the grade. */
  isLabelled: boolean;
}

const urgency = '(?:hoatoc|thuongkhan|khan)(?:hengio)?';
// «Độ mật: …», «DẤU …», «TÀI LIỆU …»; scanners read «l» for «I» and the other way round
const label =
  '(?:do|mucdo|capdo|dauchi(?:do|mucdo)|dau)mat|dau|(?:tai[li][li]eu|vanban|hoso|congvan)(?:(?:thuoc)?(?:do|loai))?';
// «MẬT - HỎA TỐC», «TỐI MẬT Bản số: 02», «MẬT (không sao chụp)»
const tail = `${urgency}[a-z0-9]{0,30}|so(?:ban)?\\d{1,8}|banso[a-z0-9]{0,8}|(?:khong(?:duoc)?|cam)saochup[a-z]{0,20}`;
const mark = new RegExp(
  `^(?:${urgency})?(${label})?(?:${urgency})?(tuyetmat|toimat|mat)(?:${tail})?$|^(?:do|mucdo)mat([abc])$`,
);
const envelope = /^chinguoicotenmoiduocbocbi$/;
const longestMark = 70;

// letters of other alphabets that look the same, also as small capitals
const strange = 'МмАаТтОоІіӀУуЕеКкΜΑΤΟοΙΥΕᴍᴀᴛᴏɪʏ';
const plain = 'MmAaTtOoIiIYyEeKkMATOoIYEMATOIY';
const lookAlikes = new Map([...strange].map((character, at) => [character, plain[at] as string]));

/** The same words in Latin letters, whichever alphabet or width they were typed in: «ＭẬＴ», «МẬТ» → «MẬT». */
export function latinLetters(text: string): string {
  if (!/[^\u0020-\u024F\u1E00-\u1EFF]/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\0-\x7f]/gu, (character) => lookAlikes.get(character) ?? character)
    .normalize('NFC');
}

/**
 * Reads a run of words as a secrecy mark: the grade alone, with a label before it («Độ mật: Mật», «TÀI LIỆU MẬT») or
 * with urgency or the number of the copy. Letters that scanners mistake («M4T», «MÂT», «TỐl») and letters of other
 * alphabets count. Null for anything else, also for words in quotation marks, «bí mật», «MẶT TRẬN» and «độ mật» alone.
 */
export function readGradeMark(cell: string): GradeMark | null {
  if (cell.length > longestMark * 2) return null;
  const text = latinLetters(squeeze(cell));
  if (/[“”"«»‘’]/u.test(text)) return null;
  const words = text.replace(/[^\p{L}\p{N}@]/gu, '');
  if (!words || words.length > longestMark) return null;
  const folded = foldLetters(words);
  if (envelope.test(folded))
    return { grade: 'envelope', letters: lettersOf(words, words), isLabelled: false };
  for (const reading of [folded, misread(folded)]) {
    const found = mark.exec(reading);
    if (!found) continue;
    const grade = found[2] ?? (found[3] as string);
    const at = found[2] ? startOf(reading, found) : reading.length - 1;
    const printed = words.slice(at, at + grade.length);
    const letters = lettersOf(printed, words);
    if (letters !== 'capitals' && (!isSyllable(printed) || found[1] === 'dau')) return null;
    return { grade, letters, isLabelled: found[1] !== undefined || found[3] !== undefined };
  }
  return null;
}

/** True for «MẶT», «MẤT», «MÁT»: words of their own, which only a scanner makes of «MẬT». */
export function isOtherWord(cell: string): boolean {
  return /^m[ăắằẳẵặấầẩẫáàảã]t$/iu.test(squeeze(cell).replace(/[^\p{L}]/gu, ''));
}

const misread = (folded: string) =>
  folded.replace(/[4@]/g, 'a').replace(/0/g, 'o').replace(/[1l]/g, 'i').replace(/7/g, 't');

/** Place of the grade: after the label, which may itself end with «mật», and after the urgency. */
function startOf(reading: string, found: RegExpExecArray): number {
  const grade = found[2] as string;
  const from = found[1] ? reading.indexOf(found[1]) + found[1].length : 0;
  return reading.indexOf(grade, from);
}

function lettersOf(printed: string, words: string): GradeMark['letters'] {
  if (!/\p{Ll}/u.test(printed.replace(/[lo]/g, ''))) return 'capitals';
  return /^\p{Lu}/u.test(words) ? 'sentence' : 'small';
}

/** The last syllable is «mật», or «mat», «mât», «mạt» where marks were lost. */
function isSyllable(printed: string): boolean {
  return /[aâạậ4@]t$/iu.test(printed);
}
