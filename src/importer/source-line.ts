import type { Repair } from '../core/document/schema.ts';
import type { SourceLine } from './source.ts';

/** Lines after a stage, with what the stage repaired. */
export interface Staged<T = SourceLine[]> {
  value: T;
  repairs: Repair[];
}

/** Runs of a line that a repair touched, for the record: whole words, at most about sixty characters. */
export function excerpt(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= 60 ? trimmed : `${trimmed.slice(0, trimmed.lastIndexOf(' ', 60))}…`;
}

/** A line without `**`, `*…*` and `#` marks, trimmed: the words as printed. */
export function withoutMarks(text: string): string {
  return text
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\*\*/g, '')
    .replace(/(?<![*\p{L}\d])\*(?=\S)([^*]+?)(?<=\S)\*(?!\*)/gu, '$1')
    .trim();
}
