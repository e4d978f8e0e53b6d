import { importIssue } from '../import-issue.ts';
import type { Encoding } from '../source.ts';
import type { ReadOptions, ReadResult } from './read.ts';
import { RtfInterpreter } from './rtf/interpreter.ts';
import { readTokens } from './rtf/tokens.ts';
import { foundEncoding } from './word/found-encoding.ts';
import { layOutParagraphs } from './word/lines.ts';
import type { WordParagraph } from './word/paragraph.ts';
import { keepPictures } from './word/pictures.ts';

// what the clerk may say of the bytes of a font that names no character set
const byteEncodings: Partial<Record<Encoding, string>> = { 'utf-8': 'utf-8', 'windows-1258': 'windows-1258' };

/**
 * Reads an RTF file in one pass: text by the character set of its fonts, numbers of lists as the word processor wrote
 * them, tables, footnotes, text boxes; running heads, comments, hidden and deleted words are set apart. Letters of
 * TCVN3 and VNI fonts become Unicode run by run.
 *
 * A file that is cut off is read as far as it goes, with a warning.
 */
export async function readRtf(
  bytes: Uint8Array,
  file: string,
  { encoding }: ReadOptions,
): Promise<ReadResult> {
  const interpreter = new RtfInterpreter(encoding && byteEncodings[encoding]);
  for (const token of readTokens(bytes)) interpreter.take(token);
  const { isCutOff } = interpreter;
  interpreter.finish();
  const { lines, dropped, repairs, letters, pictures } = layOutParagraphs(
    allParagraphs(interpreter),
    encoding,
  );
  const { images, issues } = keepPictures(pictures, file);
  if (isCutOff) issues.push(importIssue('rtf-damaged', file, { severity: 'warning' }));
  const found = foundEncoding(letters, 'utf-8');
  return { source: { format: 'rtf', encoding: found, lines, dropped, images, repairs }, issues };
}

function* allParagraphs({ main, notes, apart }: RtfInterpreter): Generator<WordParagraph> {
  for (const { paragraphs } of [main, ...notes, ...apart]) yield* paragraphs;
}
