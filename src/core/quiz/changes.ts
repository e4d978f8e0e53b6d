import type { Question } from './schema.ts';
import { hashText } from './seed.ts';

/** A published question as the ledger keeps it. */
export interface LedgerEntry {
  id: string;
  /** Hash of what the question means; with another one the learner's card starts anew. */
  revision: number;
  /** Short hash of the prompt: it tells a reworded question from one with another answer. */
  prompt: string;
}

/** How a bank differs from the ledger; every list in the order of the ids. */
export interface BankChanges {
  added: string[];
  removed: string[];
  /** Same id, another meaning: another wording of what is asked, or the same words with another answer. */
  changed: { id: string; what: 'prompt' | 'answer' }[];
}

const heading = 'ma\trevision\tloi-hoi';
// «18-nq-tw-2022--issued-on	11234567	1x0k9f»
const row = /^([a-z0-9-]+)\t(\d+)\t([0-9a-z]+)$/;

/** The entries of a bank: each question once, by id. */
export function ledgerOf(questions: Iterable<Pick<Question, 'id' | 'revision' | 'prompt'>>): LedgerEntry[] {
  const entries = new Map<string, LedgerEntry>();
  for (const { id, revision, prompt } of questions) {
    const hash = hashText(prompt.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')).toString(36);
    entries.set(id, { id, revision, prompt: hash });
  }
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A ledger as its file holds it: a heading, then one question a line, so that a change of one moves no other line. */
export function formatLedger(entries: readonly LedgerEntry[]): string {
  const rows = entries.map(({ id, revision, prompt }) => `${id}\t${revision}\t${prompt}`);
  return `${[heading, ...rows].join('\n')}\n`;
}

/** Reads the file of a ledger; `faults` are the numbers, from 1, of lines that are no entry. */
export function parseLedger(text: string): { entries: LedgerEntry[]; faults: number[] } {
  const entries: LedgerEntry[] = [];
  const faults: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, id, revision, prompt] = row.exec(line) ?? [];
    if (id && revision && prompt) entries.push({ id, revision: Number(revision), prompt });
    else if (line !== '' && line !== heading) faults.push(index + 1);
  }
  return { entries, faults };
}

/** What happened to questions since the ledger was written. */
export function compareLedger(before: readonly LedgerEntry[], now: readonly LedgerEntry[]): BankChanges {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  const present = new Set(now.map(({ id }) => id));
  return {
    added: now.flatMap(({ id }) => (known.has(id) ? [] : [id])),
    removed: [...known.keys()].filter((id) => !present.has(id)).sort(),
    changed: now.flatMap(({ id, revision, prompt }) => {
      const old = known.get(id);
      if (!old || old.revision === revision) return [];
      return [{ id, what: old.prompt === prompt ? ('answer' as const) : ('prompt' as const) }];
    }),
  };
}
