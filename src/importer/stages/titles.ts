import { readAnnexNumber } from '../../core/document/annex.ts';
import { readNumber } from '../../core/document/numbering.ts';
import type { Repair } from '../../core/document/schema.ts';
import type { SourceLine } from '../source.ts';
import { excerpt, type Staged, withoutMarks } from '../source-line.ts';
import { foldLetters } from './letters.ts';

const maxTitleWords = 40;
const maxPlainWords = 20;
const maxLines = 4;
const divisions: readonly string[] = ['part', 'chapter', 'section', 'subsection'];

/**
 * Joins a division that stands alone on its line («Chương I», «Phần thứ nhất», «Mục 2», «II.», «PHỤ LỤC I») with the
 * title on the lines after it: one heading, recorded (`title-line`). A title is in capitals, bold, in the middle of the
 * page, or short and without the end of a sentence.
 */
export function joinTitles(lines: readonly SourceLine[]): Staged {
  const repairs: Repair[] = [];
  const value: SourceLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as SourceLine;
    const kind = line.cell ? null : divisionAlone(line.text);
    const titles: SourceLine[] = [];
    while (kind && titles.length < maxLines) {
      const next = lines[index + titles.length + 1];
      if (!next || !isTitle(next, titles.at(-1))) break;
      titles.push(next);
    }
    if (titles.length === 0) {
      value.push(line);
      continue;
    }
    const texts = [line, ...titles].map(({ text }) => withoutMarks(text));
    repairs.push({
      rule: 'title-line',
      line: line.number,
      before: excerpt(texts.join(' / ')),
      after: excerpt(texts.join(' ')),
    });
    value.push({ ...line, text: `${bold(line) ? '**' : ''}${texts.join(' ')}${bold(line) ? '**' : ''}` });
    index += titles.length;
  }
  return { value, repairs };
}

const bold = ({ text }: SourceLine) => /^\*\*[^*]+\*\*$/.test(text.trim());

/** «division» for a numbered one, «annex» for an annex, null for a line that has words of its own. */
function divisionAlone(text: string): 'division' | 'annex' | null {
  if (text.length > 60) return null;
  const words = withoutMarks(text);
  const folded = foldLetters(words);
  if (/^(?:phu luc|bieu mau)$/.test(folded) || readAnnexNumber(words)?.length === words.length)
    return /^(?:phu luc|bieu mau|mau so)/.test(folded) ? 'annex' : null;
  // a number needs words after it to be read
  const number = readNumber(`${words.replace(/[:]$/, '')} X`, true);
  if (!number || words.length + 1 < number.length || number.length < words.replace(/[:]$/, '').length)
    return null;
  const isRoman = number.kind === 'roman' || number.kind === 'capital';
  return divisions.includes(number.kind) || isRoman ? 'division' : null;
}

function isTitle(line: SourceLine, previous: SourceLine | undefined): boolean {
  const words = withoutMarks(line.text.slice(0, 600));
  const count = words.split(/\s+/).length;
  if (line.cell || !/\p{L}/u.test(words) || count > maxTitleWords || line.text.length > 600) return false;
  if (/^[-+*–•#(]/.test(words) || readNumber(words, true) || divisionAlone(words)) return false;
  const capitals = words === words.toUpperCase();
  if (previous) return capitals && withoutMarks(previous.text) === withoutMarks(previous.text).toUpperCase();
  if (capitals || line.style?.bold || line.style?.heading || bold(line)) return true;
  if (/[.;,:!?]$/.test(words)) return false;
  if (line.style?.align === 'center') return true;
  return count <= maxPlainWords && /^\p{Lu}/u.test(words);
}
