import type { SourceLine } from '../source.ts';
import { foldWords, squeeze } from './letters.ts';

/** The first lines of the text that say to whom it goes and what it rests on; they stay in the text. */
export interface Opening {
  bases: { text: string; line: number }[];
  addressees: { text: string; line: number }[];
}

const basis =
  /^(?:can cu|thuc hien|chap hanh|tren co so|xet |theo (?:de nghi|chi dao|quy dinh|nghi quyet|ket luan|ke hoach|huong dan)|trien khai (?:nghi|ke|huong|chi|ket))/;
const addressed = /^kinh gui/;
const openingLines = 40;

/** Reads the lines under the head: «Kính gửi …» with its list, then «Căn cứ …», «Thực hiện …», up to the first other text. */
export function readOpening(lines: readonly SourceLine[]): Opening {
  const opening: Opening = { bases: [], addressees: [] };
  let isList = false;
  for (const { text, number, note } of lines.slice(0, openingLines)) {
    const words = squeeze(text);
    if (!words || note !== undefined) continue;
    const folded = foldWords(words.slice(0, 60));
    if (addressed.test(folded) && opening.bases.length === 0) {
      const first = words.replace(/^[^:]{0,12}:?\s*/u, '').trim();
      if (first) opening.addressees.push({ text: first, line: number });
      isList = true;
    } else if (isList && opening.bases.length === 0 && /^[-+•–]\s?|[;]$/.test(words) && words.length < 200) {
      opening.addressees.push({ text: words.replace(/^[-+•–]\s?/, ''), line: number });
    } else if (basis.test(folded) && /^[\p{Lu}-]/u.test(words)) {
      isList = false;
      opening.bases.push({ text: words, line: number });
    } else if (isList && opening.addressees.length === 0) {
      opening.addressees.push({ text: words, line: number });
    } else if (opening.bases.length > 0 || !isList) {
      break;
    }
  }
  return opening;
}
