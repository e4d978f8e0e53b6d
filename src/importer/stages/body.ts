import { giveAnchors } from '../../core/document/anchors.ts';
import { readNumber } from '../../core/document/numbering.ts';
import type { Inline } from '../../core/document/outline.ts';
import type { Repair } from '../../core/document/schema.ts';
import type { SourceLine } from '../source.ts';
import { excerpt, type Staged, withoutMarks } from '../source-line.ts';
import { squeezeSpaces } from './clean.ts';
import { readEmphasis } from './emphasis.ts';
import { noteMark } from './footnotes.ts';
import { isHeading } from './heading.ts';

/** One block ready to be written. */
export interface DraftBlock {
  kind: 'heading' | 'paragraph' | 'item';
  /** For headings, number of «#» from 2. */
  depth: number;
  marker: string | null;
  inlines: Inline[];
  /** Labels of the footnotes marked in this block. */
  notes: string[];
}

const hasWords = /[\p{L}\p{N}]/u;
const bullet = /^([-+*]|[–—•●▪·])(?:\s+|(?=\p{L}))(?=\S)/u;
const deepest = 6;

/**
 * Turns lines into blocks: dashes as printed, headings re-levelled by their numbers, emphasis kept.
 * Lines without a letter or a digit (rules, lone stars) carry no words and are left out.
 */
export function classifyLines(lines: readonly SourceLine[]): Staged<DraftBlock[]> {
  const repairs: Repair[] = [];
  const anchors = giveAnchors();
  const value: DraftBlock[] = [];
  for (const line of lines) {
    const text = squeezeSpaces(line, repairs);
    if (!hasWords.test(text)) continue;
    const dash = /^\*(?!\s)/.test(text) ? null : bullet.exec(text);
    if (dash) {
      const marker = '-+*'.includes(dash[1] as string) ? (dash[1] as string) : '-';
      if (dash[0] !== `${marker} `) {
        repairs.push({
          rule: 'dash',
          line: line.number,
          before: excerpt(text),
          after: excerpt(text.replace(bullet, `${marker} `)),
        });
      }
      value.push(draft('item', 0, marker, text.slice(dash[0].length)));
      continue;
    }
    const words = withoutMarks(text).replace(noteMark, '');
    const heading = isHeading(text, words);
    const number = readNumber(words, heading);
    const address = number ? anchors.numbered(number) : heading ? anchors.unnumbered() : null;
    if (!heading || !address) {
      value.push(draft('paragraph', 0, null, text.replace(/^#{1,6}\s+/, '')));
      continue;
    }
    const depth = Math.min(address.level + 1, deepest);
    const plain = text
      .replace(/^#{1,6}\s+/, '')
      .replace(/\*\*/g, '')
      .trim();
    const marked = `${'#'.repeat(depth)} ${plain}`;
    if (/^#|\*\*/.test(text) && text !== marked) {
      repairs.push({ rule: 'heading', line: line.number, before: excerpt(text), after: excerpt(marked) });
    }
    value.push(draft('heading', depth, null, plain));
  }
  return { value, repairs };
}

function draft(kind: DraftBlock['kind'], depth: number, marker: string | null, text: string): DraftBlock {
  const inlines = readEmphasis(text);
  const notes = inlines.filter((inline) => inline.type === 'noteRef').map((inline) => inline.text);
  return { kind, depth, marker, inlines, notes };
}
