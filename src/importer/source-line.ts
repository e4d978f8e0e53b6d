import type { Repair } from '../core/document/schema.ts';
import type { SourceLine } from './source.ts';

/** Lines after a stage, with what the stage repaired. */
export interface Staged<T = SourceLine[]> {
  value: T;
  repairs: Repair[];
}

const longest = 60;

/** Runs of a line that a repair touched, for the record: whole words, at most about sixty characters. */
export function excerpt(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= longest) return trimmed;
  const space = trimmed.lastIndexOf(' ', longest);
  // a pair of code units is never cut
  return `${trimmed.slice(0, space > 0 ? space : longest).replace(/\p{Surrogate}$/u, '')}…`;
}

/** A line without `**`, `*…*` and `#` marks, trimmed: the words as printed. */
export function withoutMarks(text: string): string {
  if (!/[*#]/.test(text)) return text.trim();
  return text
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\*\*/g, '')
    .replace(/(?<![*\p{L}\d])\*(?=\S)([^*]+?)(?<=\S)\*(?!\*)/gu, '$1')
    .trim();
}

/** The last characters of a text up to a space, at most sixty; empty when it ends with a space. */
export function lastWord(text: string): string {
  return (/\S*$/.exec(text.slice(-longest))?.[0] ?? '').replace(/^\p{Surrogate}/u, '');
}

/** The first characters of a text up to a space, at most sixty; empty when it starts with a space. */
export function firstWord(text: string): string {
  return (/^\S*/.exec(text.slice(0, longest))?.[0] ?? '').replace(/\p{Surrogate}$/u, '');
}
