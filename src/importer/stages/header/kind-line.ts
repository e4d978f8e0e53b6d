import { type KindId, kinds } from '../../../core/document/kind.ts';
import type { SourceLine } from '../../source.ts';
import { foldCompact, foldWords, isCapitals, squeeze, withoutNoteMark } from '../letters.ts';

/** The line that names the kind of a document. */
export interface KindTitle {
  kind: KindId;
  /** The words that name it, as printed: «CHƯƠNG TRÌNH HÀNH ĐỘNG». */
  label: string;
  /** Words of the subject on the same line. */
  rest: string;
  /** How sure the line alone makes it, from 0 to 1. */
  confidence: number;
}

// fuller names of a kind, and kinds that only titles name
const longTitles: readonly [string, KindId][] = [
  ['chương trình hành động', 'actionProgramme'],
  ['chương trình công tác', 'actionProgramme'],
  ['nghị quyết liên tịch', 'resolution'],
  ['hướng dẫn liên tịch', 'guideline'],
  ['hướng dẫn liên ngành', 'guideline'],
  ['kế hoạch liên tịch', 'plan'],
  ['kế hoạch phối hợp', 'plan'],
  ['thông tư liên tịch', 'ministerialCircular'],
  ['biên bản hội nghị', 'minutes'],
  ['bộ luật', 'law'],
];
const titles = [...longTitles, ...kinds.map(({ label, id }): [string, KindId] => [label, id])].map(
  ([label, kind]) => ({ label, kind, capitals: label.toUpperCase(), folded: foldWords(label) }),
);
// words that begin like a kind and name something else
const otherThings =
  /^(?:bao cao vien|luat su|thong bao so|du an phat trien|quyet dinh so|ket luan so|cong van den)(?: |$)/;
const longestTitle = 400;
const headLines = 60;

/**
 * Reads a line as the title of a document: «KẾ HOẠCH», letter-spaced, without diacritics, with a footnote mark, or
 * going on with the subject. Null when it is none; a title in small letters must stand alone.
 */
export function readKindTitle(line: string): KindTitle | null {
  const text = squeeze(line);
  if (!text || text.length > longestTitle) return null;
  const bare = withoutNoteMark(text).replace(/[\s:.]+$/, '');
  const alone = readAlone(bare);
  if (alone) return { ...alone, label: text, rest: '' };
  if (otherThings.test(foldWords(text))) return null;
  for (const { kind, capitals, folded } of titles) {
    const isExact = text.startsWith(`${capitals} `) || text.startsWith(`${capitals}: `);
    const head = text.slice(0, capitals.length);
    if (!isExact && !(isCapitals(head) && foldWords(head) === folded && text[capitals.length] === ' '))
      continue;
    const rest = text.slice(capitals.length).replace(/^:/, '').trim();
    if (!/\p{L}/u.test(rest)) return null;
    return { kind, label: head, rest, confidence: !isExact ? 0.7 : isCapitals(rest) ? 0.85 : 0.94 };
  }
  return null;
}

function readAlone(text: string): Pick<KindTitle, 'kind' | 'confidence'> | null {
  const exact = titles.find(({ capitals }) => capitals === text);
  if (exact) return { kind: exact.kind, confidence: 0.97 };
  if (text.length > 60) return null;
  const words = foldWords(text);
  const plain = titles.find(({ folded }) => folded === words);
  if (plain) {
    if (text.toLowerCase() === plain.label) return { kind: plain.kind, confidence: 0.85 };
    return { kind: plain.kind, confidence: isCapitals(text) ? 0.8 : 0.6 };
  }
  const spaced = titles.find(({ folded }) => folded.replace(/ /g, '') === foldCompact(text));
  if (!spaced) return null;
  if (/^\S(?:\s+\S){3,}$/u.test(text)) return { kind: spaced.kind, confidence: 0.93 };
  return isCapitals(text) ? { kind: spaced.kind, confidence: 0.8 } : null;
}

/**
 * Index of the line that names the kind of document, or -1; only the first lines are looked at. A line with nothing
 * else wins over one that goes on with the subject.
 *
 * @param smallLetters whether a title in small letters counts, which only a head with other signs makes likely
 */
export function findKindLine(lines: readonly Pick<SourceLine, 'text'>[], smallLetters = false): number {
  const found = lines.slice(0, headLines).map(({ text }) => {
    const title = readKindTitle(text);
    return title && { ...title, isSmall: !isCapitals(title.label) };
  });
  const alone = found.findIndex((title) => title && !title.rest && !title.isSmall);
  if (alone >= 0) return alone;
  const going = found.findIndex((title) => title?.rest);
  return going < 0 && smallLetters ? found.findIndex((title) => title?.isSmall) : going;
}
