import { planLintMessages } from '../../../strings/plan-lint.ts';
import { type NumberKind, type PrintedNumber, readNumber } from '../../document/numbering.ts';
import { readRoman, writeRoman } from '../../text/roman.ts';
import type { Found } from './finding.ts';
import type { Subject } from './subject.ts';

/** A number that does not follow the one before it in its row. */
interface Step {
  anchor: string;
  text: string;
  /** The number before it in the row. */
  before: string;
  /** What should stand here, and what does. */
  wanted: number;
  value: number;
  kind: NumberKind;
}

/** Kinds of numbers from the widest division to the narrowest. */
const widestFirst: readonly string[] = [
  'annex',
  'part',
  'chapter',
  'section',
  'subsection',
  'capital',
  'roman',
  'article',
  'decimal',
  'letter',
];
const depthOf = (kind: NumberKind) => widestFirst.indexOf(kind);
/** Letters of lists in their order; «đ» is often left out. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** Numbers left out: III.1 → III.3. */
export function numberingGaps(subject: Subject): Found[] {
  return steps(subject)
    .filter(({ value, wanted }) => value > wanted)
    .map((step) =>
      foundAt(step, planLintMessages.numberingGap(step.before, printedNumber(step.kind, step.wanted))),
    );
}

/** Numbers that stand twice in one row, or go back. */
export function numberingRepeats(subject: Subject): Found[] {
  return steps(subject)
    .filter(({ value, wanted }) => value < wanted)
    .map((step) => foundAt(step, planLintMessages.numberingRepeat(step.before)));
}

/** Every number that breaks its row. Rows are the numbers of one kind and one style of punctuation under one number. */
function steps({ body }: Subject): Step[] {
  const broken: Step[] = [];
  let open: { number: PrintedNumber; rows: Map<string, { value: number; label: string }> }[] = [];
  let top = new Map<string, { value: number; label: string }>();
  for (const { anchor, text, kind, marker } of body.blocks) {
    const number = marker ? null : readNumber(text, kind === 'heading');
    if (kind === 'heading' && !number && /^phụ lục/iu.test(text)) {
      open = [];
      top = new Map();
    }
    const value = number ? countOf(number) : 0;
    if (!number || !value) continue;
    open = open.filter((node) => depthOf(node.number.kind) < depthOf(number.kind));
    // Articles are counted through the whole document, whatever chapter they stand in.
    const rows = (number.kind === 'article' ? undefined : open.at(-1)?.rows) ?? top;
    const stop = /[.)–:-]/.exec(text.slice(number.label.length, number.length))?.[0] ?? '';
    const row = `${number.kind} ${number.path.slice(0, -1).join('.')} ${number.path.length > 1 ? '' : stop}`;
    const last = rows.get(row);
    const wanted = last ? last.value + 1 : value;
    const skipsLetter = number.kind === 'letter' && value === wanted + 1 && letters[wanted - 1] === 'đ';
    if (value !== wanted && !skipsLetter) {
      broken.push({ anchor, text, before: last?.label ?? '', wanted, value, kind: number.kind });
    }
    rows.set(row, { value, label: number.label });
    // «4.1» goes on under «4»: only another kind of number opens rows of its own.
    if (number.path.length === 1)
      for (const key of [...rows.keys()]) if (isBelow(key, number)) rows.delete(key);
    open.push({ number, rows: new Map() });
  }
  return broken;
}

/** True for a row such as «4.x» under this number. */
function isBelow(row: string, { kind, path }: PrintedNumber): boolean {
  return row.startsWith(`${kind} ${path[0]} `) || row.startsWith(`${kind} ${path[0]}.`);
}

/** The value of a number in its row, from 1; 0 for one that cannot be counted. */
function countOf({ kind, path }: PrintedNumber): number {
  const last = path.at(-1) ?? '';
  if (/^\d+$/.test(last)) return Number(last);
  if (kind === 'letter' || kind === 'capital') return letters.indexOf(last === 'dd' ? 'đ' : last) + 1;
  return /^[ivxlc]+$/.test(last) ? readRoman(last) : 0;
}

function printedNumber(kind: NumberKind, value: number): string {
  if (kind === 'letter') return letters[value - 1] ?? '';
  if (kind === 'capital') return (letters[value - 1] ?? '').toUpperCase();
  return kind === 'decimal' || kind === 'article' ? String(value) : writeRoman(value).toUpperCase();
}

function foundAt({ anchor, text }: Step, message: string): Found {
  return { clause: anchor, printed: text.slice(0, 60), message };
}
