import { type Block, type Footnote, passagesOf } from '../core/document/outline.ts';
import type { ImportResult } from './import.ts';

/** A paragraph in which other documents may be named, and its block; null for the subject, which stands in the head. */
export interface CitedPassage {
  text: string;
  block: Block | Footnote | null;
}

/** Every paragraph whose citations count, in the order of the paper: the subject, the text with its bases, the notes. */
export function citedPassages({ readings, body }: Pick<ImportResult, 'readings' | 'body'>): CitedPassage[] {
  if (!body) return [];
  const subject = readings?.subject.value;
  return [
    ...(subject ? [{ text: subject, block: null }] : []),
    ...[...body.blocks, ...body.footnotes].flatMap((block) =>
      passagesOf(block).map(({ text }) => ({ text, block })),
    ),
  ];
}
