import { isPlainDate, type PlainDate } from '../../core/document/plain-date.ts';
import type { SourceLine } from '../source.ts';
import { foldLetters, foldWords, squeeze } from './letters.ts';

/** The first lines of the text that say to whom it goes and what it rests on; they stay in the text. */
export interface Opening {
  bases: { text: string; line: number }[];
  addressees: { text: string; line: number }[];
  /** The day on which minutes were taken: «Hôm nay, ngày 05 tháng 3 năm 2024, tại …». */
  today: { date: PlainDate; line: number } | null;
}

const basis =
  /^(?:can cu|thuc hien|chap hanh|tren co so|xet |theo (?:de nghi|chi dao|quy dinh|nghi quyet|ket luan|ke hoach|huong dan)|trien khai (?:nghi|ke|huong|chi|ket))/;
const addressed = /^kinh gui/;
const openingLines = 40;
// «Hôm nay, vào hồi 8 giờ, ngày 5/3/2024», «Thời gian: 8 giờ ngày 5 tháng 3 năm 2024»
const takesPlace = /^(?:hom nay|hoi \d|vao hoi|vao luc|thoi gian|bat dau|khai mac)/;
const day = /(?:^|[\s(,])ngay (\d{1,2})(?: ?thang ?| ?[/.-] ?)(\d{1,2})(?: ?nam ?| ?[/.-] ?)(\d{4})(?!\d)/;
const todayLines = 12;

/** Reads the lines under the head: the day that the text says is today, «Kính gửi …» with its list, then «Căn cứ …», «Thực hiện …», up to the first other text. */
export function readOpening(lines: readonly SourceLine[]): Opening {
  const opening: Opening = { bases: [], addressees: [], today: readToday(lines) };
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

function readToday(lines: readonly SourceLine[]): Opening['today'] {
  const first = lines.slice(0, openingLines).filter(({ text, note }) => text.trim() && note === undefined);
  for (const { text, number: line } of first.slice(0, todayLines)) {
    const folded = foldLetters(squeeze(text.slice(0, 300)).replace(/^[-+•*\d.)\s]{0,6}/u, ''));
    const [, d = '', m = '', y = ''] = (takesPlace.test(folded) && day.exec(folded)) || [];
    const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
    if (isPlainDate(date)) return { date, line };
  }
  return null;
}
