import { readNumber } from '../../core/document/numbering.ts';
import type { Repair } from '../../core/document/schema.ts';
import { type TextRule, textRules } from '../../core/text/normalize.ts';
import type { SourceLine } from '../source.ts';
import { excerpt, firstWord, lastWord, type Staged, withoutMarks } from '../source-line.ts';

// the next bracket ends a mark too: a hostile line of open marks is read once
const bookmark = /\[bookmark:[^\][]{0,200}\]/g;
const glued = '****';
const maxSeams = 20;
const maxWordsListed = 8;
// more blank lines than any stage looks at
const maxBlankLines = 8;

// Line ends inside a paragraph, and the two other ways to write one
const lineEnds = /[\n\v\f\r\u0085\u2028\u2029]/g;
// Control characters, halves of a pair, non-characters, and the marks of notes where they mark nothing
const unprintable =
  /(?![\t\n\v\f\r\u0085])\p{Cc}|[\uFDD0-\uFDEF\uFFFE\uFFFF\p{Surrogate}]|\uE000(?![\p{L}\d]{1,8}\uE001)|(?<!\uE000[\p{L}\d]{1,8})\uE001/gu;

/** What no reader can see is made visible or plain before anything is read; then the repairs of characters. */
const rules: readonly TextRule[] = [
  { name: 'line-end', apply: (text) => text.replace(lineEnds, ' ') },
  { name: 'unprintable', apply: (text) => text.replace(unprintable, '\uFFFD') },
  ...textRules,
  // a letter and its mark may meet only when what stood between them is gone
  { name: 'nfc', apply: (text) => text.normalize('NFC') },
];

/** The characters of a line as the stages see them, without debris of bookmarks. */
export function plainCharacters(text: string): string {
  return rules.reduce((result, rule) => rule.apply(result), text).replace(bookmark, '');
}

/**
 * Character repairs, in this order: control characters, NFC, odd spaces, invisible characters, bookmark
 * debris, glued bold. Tabs stay: they are the layout that the next stages read.
 */
export function cleanLines(lines: readonly SourceLine[]): Staged {
  const repairs: Repair[] = [];
  let blanks = 0;
  const value = lines.flatMap((line) => {
    let { text } = line;
    blanks = text ? 0 : blanks + 1;
    if (blanks > maxBlankLines) return [];
    for (const rule of rules) {
      const after = rule.apply(text);
      if (after !== text) repairs.push(...characterRepairs(rule, line.number, text));
      text = after;
    }
    const marks = text.match(bookmark) ?? [];
    for (const mark of marks.slice(0, maxWordsListed))
      repairs.push({ rule: 'bookmark', line: line.number, before: mark, after: '' });
    if (marks.length > 0) text = text.replace(bookmark, '');
    return splitGluedBold(text, line.number, repairs).map((part) => ({ ...line, text: part }));
  });
  return { value, repairs };
}

/**
 * One repair for each word that changed, with the odd characters made visible: the record itself is plain NFC.
 * Of a line that is odd throughout the first words are listed, and how many more there are.
 */
function characterRepairs({ name, apply }: TextRule, line: number, text: string): Repair[] {
  const changed = text.split(/[ \t]+/).filter((word) => apply(word) !== word);
  const repairs = changed.slice(0, maxWordsListed).map((word) => ({
    rule: name,
    line,
    before: excerpt(makeVisible(word.slice(0, 60))),
    after: excerpt(apply(word.slice(0, 60))),
  }));
  const more = changed.length - maxWordsListed;
  const last = repairs.at(-1);
  if (last && more > 0) last.before += ` (+${more})`;
  return repairs;
}

function makeVisible(word: string): string {
  return word.replace(
    /\p{M}|\p{C}|(?! )\p{Z}/gu,
    (char) => `[U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

/** `**KẾ HOẠCH****tổ chức**` is two lines when a title or a number meets the seam, and one bold run otherwise. */
function splitGluedBold(text: string, line: number, repairs: Repair[]): string[] {
  if (!text.includes(glued, 1)) return [text];
  if (text.split(glued).length > maxSeams) return [text.replace(/\*{4,}/g, '')];
  const parts: string[] = [];
  let left = text;
  for (;;) {
    const seam = left.indexOf(glued, 1);
    if (seam < 0 || !left.slice(seam + glued.length).trim()) return [...parts, left];
    const right = left.slice(seam + glued.length);
    left = left.slice(0, seam);
    const title = withoutMarks(left);
    const isSeam = readNumber(withoutMarks(right), true) !== null || title === title.toUpperCase();
    const before = `${lastWord(left)}${glued}${firstWord(right)}`;
    const after = isSeam ? `${lastWord(left)}** / **${firstWord(right)}` : lastWord(left) + firstWord(right);
    repairs.push({ rule: 'glued-bold', line, before, after });
    if (isSeam) parts.push(`${left}**`);
    left = isSeam ? `**${right}` : left + right;
  }
}

/** Squeezes runs of spaces inside a line of running text; recorded where it changes the line. */
export function squeezeSpaces(line: SourceLine, repairs: Repair[]): string {
  const trimmed = line.text.trim();
  const at = /[ \t]{2,}|\t/.exec(trimmed);
  if (!at) return trimmed;
  const before = lastWord(trimmed.slice(Math.max(0, at.index - 60), at.index));
  const after = firstWord(trimmed.slice(at.index + at[0].length, at.index + at[0].length + 60));
  repairs.push({
    rule: 'double-space',
    line: line.number,
    before: before + at[0].slice(0, 60).replace(/\t/g, '[U+0009]') + after,
    after: `${before} ${after}`,
  });
  return trimmed.replace(/[ \t]+/g, ' ');
}
