import { countNumbers } from '../word/number-counter.ts';
import type { BlockReader, Reading } from './reading.ts';
import { LineSink } from './sink.ts';
import type { XmlElement } from './xml.ts';

/**
 * Reads a text beside the main one (a comment, the head of a page) without adding it: its lines with words, those that
 * it leaves out itself included.
 */
export function readApart(
  root: XmlElement,
  part: string,
  reading: Reading,
  readBlocks: BlockReader,
): string[] {
  const sink = new LineSink();
  const apart: Reading = {
    ...reading,
    sink,
    nextNumber: countNumbers(reading.lists),
    images: () => undefined,
  };
  readBlocks(root, { fields: [], part }, apart);
  const texts = [...sink.lines, ...sink.dropped.map(({ line }) => line)];
  return texts.map(({ text }) => text).filter((text) => /[\p{L}\p{N}]/u.test(text));
}
