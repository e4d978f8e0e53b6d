import { hashText } from './seed.ts';

/**
 * A whole number below 2^24 that stands for what a question means: its type, its prompt and its right options.
 *
 * Spelling in NFC or NFD, capitals, spaces and the order of right options do not change it, and neither do wrong
 * options: a library that grows must not reset what a reader has learnt.
 */
export function revisionOf(type: string, prompt: string, right: readonly string[]): number {
  const meaning = [type, prompt, ...[...right].sort()].join('\n');
  return hashText(meaning.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')) >>> 8;
}
