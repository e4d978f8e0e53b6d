import { recallExplanations, recallPrompts } from '../../../strings/quiz-recall.ts';
import { entryAddress, entryAnchor } from '../../glossary/anchor.ts';
import type { GlossaryData } from '../../glossary/schema.ts';
import { foldVietnamese } from '../../text/vietnamese.ts';
import type { Draft, SingleChoiceDraft } from '../draft.ts';
import { capitalize } from '../names.ts';
import type { QuestionSource } from '../schema.ts';
import { hashText, shuffleBySeed } from '../seed.ts';
import { soundPairs } from './pairs.ts';

type Entry = GlossaryData['entries'][number];

// A choice among fewer look-alikes answers itself by its first letters: such an entry becomes a card.
const fewestAlike = 2;
const nearEnough = 2;
const longestOption = 60;

/**
 * Questions on one group of the glossary: full forms of abbreviations, terms for their meanings, pairs of
 * abbreviations that begin alike, and cards where a choice would answer itself. Entries whose note asks for
 * confirmation are left out.
 */
export function askGlossary(group: GlossaryData): Draft[] {
  const entries = group.entries.filter(({ note }) => !/cần xác nhận/u.test(note ?? ''));
  const abbreviations = entries.filter(({ kind }) => kind === 'abbreviation');
  const terms = entries.filter(({ kind }) => kind === 'term');
  return [
    ...letterPairs(group, abbreviations),
    ...abbreviations.map((entry) => fullForm(group, entry, abbreviations)),
    ...terms.map((entry) => meaning(group, entry, terms)),
  ];
}

function fullForm(group: GlossaryData, entry: Entry, all: readonly Entry[]): Draft {
  const alike = others(group, entry, all)
    .filter((other) => other.meaning.length <= longestOption && likeness(entry, other) >= nearEnough)
    .sort((a, b) => likeness(entry, b) - likeness(entry, a));
  const prompt = recallPrompts.abbreviation(entry.term, group.title);
  if (alike.length < fewestAlike || entry.meaning.length > longestOption) return card(group, entry, prompt);
  return { ...base(group, entry, prompt), right: entry.meaning, wrong: alike.map((other) => other.meaning) };
}

function meaning(group: GlossaryData, entry: Entry, all: readonly Entry[]): Draft {
  const alike = others(group, entry, all).filter((other) => headOf(other) === headOf(entry));
  if (alike.length < fewestAlike) return card(group, entry, recallPrompts.meaningOf(entry.term));
  return {
    ...base(group, entry, recallPrompts.termOf(entry.meaning)),
    right: entry.term,
    wrong: alike.map((other) => other.term),
  };
}

function card(group: GlossaryData, entry: Entry, prompt: string): Draft {
  const right = [`${capitalize(entry.meaning)}.`, entry.note].filter(Boolean).join(' ');
  return { ...base(group, entry, prompt), type: 'flash-card', right };
}

function base(group: GlossaryData, entry: Entry, prompt: string): Omit<SingleChoiceDraft, 'right' | 'wrong'> {
  const said = recallExplanations.entry(entry.term, entry.meaning);
  return {
    key: keyOf(group, entry),
    type: 'single-choice',
    prompt,
    explanation: entry.note ? `${said} ${entry.note}` : said,
    source: sourceOf(group, entry),
  };
}

/** Abbreviations that begin with one letter, «BB», «BC», «BGN»: those that readers mix up. */
function letterPairs(group: GlossaryData, entries: readonly Entry[]): Draft[] {
  // An option loses its last stop, and «TM.» is not «TM».
  const whole = entries.filter(({ term }) => !term.endsWith('.'));
  const byLetter = Map.groupBy(whole, ({ term }) => foldVietnamese(term.charAt(0)));
  return [...byLetter].flatMap(([letter, members]): Draft[] => {
    const inOrder = members.toSorted((a, b) => hashText(a.term) - hashText(b.term));
    const pairs = soundPairs(inOrder.map((entry) => ({ left: entry.term, right: entry.meaning, entry })));
    const [first] = pairs;
    if (!first) return [];
    return [
      {
        key: `letter--${letter}`,
        type: 'matching',
        prompt: recallPrompts.abbreviationPairs(group.title, letterName(members)),
        pairs: pairs.map(({ left, right }) => ({ left, right })),
        explanation: recallExplanations.entries(pairs.map(({ left, right }) => `${left}: ${right}`)),
        source: sourceOf(group, first.entry),
      },
    ];
  });
}

/** «B», or «D hoặc Đ» where both stand among the entries. */
function letterName(entries: readonly Entry[]): string {
  return [...new Set(entries.map(({ term }) => term.charAt(0).toUpperCase()))].sort().join('» hoặc «');
}

/** Entries that mean something else, in an order decided by the entry; what its note names may be right as well. */
function others(group: GlossaryData, entry: Entry, all: readonly Entry[]): Entry[] {
  const note = foldVietnamese(entry.note ?? '');
  const wrong = all.filter(
    (other) => other !== entry && !note.includes(foldVietnamese(other.meaning)) && other.term !== entry.term,
  );
  return shuffleBySeed(wrong, keyOf(group, entry));
}

function sourceOf({ id }: GlossaryData, entry: Entry): QuestionSource {
  return { doc: id, anchor: entryAnchor(id, entry), quote: entry.meaning, href: entryAddress(id, entry) };
}

function keyOf(group: GlossaryData, entry: Entry): string {
  return `entry--${entryAnchor(group.id, entry).slice(group.id.length + 1)}`;
}

/** How easily two full forms are mixed up: one for each of the first words that begin alike, two for the same word. */
function likeness(one: Entry, other: Entry): number {
  const [words, otherWords] = [one, other].map(({ meaning }) => meaning.toLowerCase().split(/[\s,-]+/)) as [
    string[],
    string[],
  ];
  let sum = 0;
  for (const [at, word] of words.entries()) {
    const against = otherWords[at];
    if (against?.charAt(0) !== word.charAt(0)) break;
    sum += against === word ? 2 : 1;
  }
  return sum;
}

/** What sort of thing a meaning names: «người», «văn bản», «tài liệu». */
function headOf({ meaning }: Entry): string {
  const [first = '', second = ''] = foldVietnamese(meaning)
    .replace(/^(?:nhung|cac|the loai|danh sach|toan bo) /, '')
    .split(' ');
  return first === 'nguoi' ? first : `${first} ${second}`;
}
