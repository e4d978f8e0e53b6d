import { readNumber } from '../../core/document/numbering.ts';
import type { Repair } from '../../core/document/schema.ts';
import { textRules } from '../../core/text/normalize.ts';
import type { SourceLine } from '../source.ts';
import { excerpt, type Staged, withoutMarks } from '../source-line.ts';

const bookmark = /\[bookmark:[^\]]*\]/g;
const glued = '****';

/**
 * Character repairs, in the order of DOMAIN 5.5: NFC, odd spaces, invisible characters, bookmark debris, glued bold.
 * Line ends and tabs stay: they are the layout that the next stages read.
 */
export function cleanLines(lines: readonly SourceLine[]): Staged {
  const repairs: Repair[] = [];
  const value = lines.flatMap(({ text: source, number }) => {
    let text = source;
    for (const rule of textRules) {
      const after = rule.apply(text);
      if (after !== text) repairs.push(...characterRepairs(rule.name, number, text));
      text = after;
    }
    for (const [mark] of text.matchAll(bookmark)) {
      repairs.push({ rule: 'bookmark', line: number, before: mark, after: '' });
    }
    text = text.replace(bookmark, '');
    return splitGluedBold(text, number, repairs).map((part) => ({ text: part, number }));
  });
  return { value, repairs };
}

/** One repair for each word that changed, with the odd characters made visible: the record itself is plain NFC. */
function characterRepairs(rule: string, line: number, text: string): Repair[] {
  const apply = textRules.find(({ name }) => name === rule)?.apply ?? String;
  return text
    .split(/[ \t]+/)
    .filter((word) => apply(word) !== word)
    .map((word) => ({ rule, line, before: makeVisible(word), after: apply(word) }));
}

function makeVisible(word: string): string {
  return word.replace(
    /\p{M}|[\u00A0\u00AD\u1680\u2000-\u200F\u202F\u205F\u2060\u3000\uFEFF]/gu,
    (char) => `[U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

/** `**KẾ HOẠCH****tổ chức**` is two lines when a title or a number meets the seam, and one bold run otherwise. */
function splitGluedBold(text: string, line: number, repairs: Repair[]): string[] {
  const seam = text.indexOf(glued, 1);
  if (seam < 0 || !text.slice(seam + glued.length).trim()) return [text];
  const left = text.slice(0, seam);
  const right = text.slice(seam + glued.length);
  const title = withoutMarks(left);
  const isSeam = readNumber(withoutMarks(right), true) !== null || title === title.toUpperCase();
  const before = `${lastWord(left)}${glued}${firstWord(right)}`;
  const after = isSeam ? `${lastWord(left)}** / **${firstWord(right)}` : lastWord(left) + firstWord(right);
  repairs.push({ rule: 'glued-bold', line, before, after });
  if (!isSeam) return splitGluedBold(left + right, line, repairs);
  return [`${left}**`, ...splitGluedBold(`**${right}`, line, repairs)];
}

const lastWord = (text: string) => /\S*$/.exec(text)?.[0] ?? '';
const firstWord = (text: string) => /^\S*/.exec(text)?.[0] ?? '';

/** Squeezes runs of spaces inside a line of running text; recorded where it changes the line. */
export function squeezeSpaces(line: SourceLine, repairs: Repair[]): string {
  const trimmed = line.text.trim();
  const text = trimmed.replace(/[ \t]+/g, ' ');
  const at = /\S*[ \t]{2,}\S*|\S*\t\S*/.exec(trimmed)?.[0];
  if (at)
    repairs.push({
      rule: 'double-space',
      line: line.number,
      before: at.replace(/\t/g, '[U+0009]'),
      after: excerpt(at.replace(/[ \t]+/g, ' ')),
    });
  return text;
}
