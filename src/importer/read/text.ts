import type { Issue } from '../../core/issue.ts';
import { importIssue } from '../import-issue.ts';
import type { DroppedLine, Encoding, SourceLine } from '../source.ts';
import { type Detected, decodeBytes, detectEncoding, isUtf8, lowConfidence } from './encoding.ts';
import { repairLetters } from './legacy-lines.ts';
import { plainMarkdown } from './markdown/markdown.ts';
import { placeGridCells, placePipeCells } from './markdown/tables.ts';
import type { ReadOptions, ReadResult } from './read.ts';
import { sniffFile } from './sniff.ts';
import { takePageEdges } from './text/page-edges.ts';

const byteEncodings: readonly Encoding[] = ['windows-1258', 'tcvn3', 'vni'];
const mostLostLines = 5;
// chat programs set a line in italics so; a line of blanks has no words
const chatItalic = /^(\s{0,20})_([\p{L}\d][^_*]{0,200}[^\s_*])_\s*$/u;

/**
 * Reads plain text and Markdown in any encoding, with any line ends. Lines stay as they are but for letters in an old
 * encoding, cells of regular tables, and in Markdown its escapes, entities, tags and comments.
 */
export async function readText(bytes: Uint8Array, file: string, options: ReadOptions): Promise<ReadResult> {
  const { text, encoding, issues } = readLetters(bytes, file, options);
  const repaired = repairLetters(
    splitLines(text),
    encoding.name === options.encoding ? undefined : options.encoding,
  );
  const isMarkdown = sniffFile(new TextEncoder().encode(text)) === 'markdown';
  const paged = takePageEdges(repaired.lines);
  let lines = placePipeCells(placeGridCells(paged.lines));
  let dropped: DroppedLine[] = [];
  if (isMarkdown) ({ lines, dropped } = plainMarkdown(lines));
  else lines = lines.map((line) => ({ ...line, text: line.text.replace(chatItalic, '$1*$2*') }));
  return {
    source: {
      format: isMarkdown ? 'markdown' : 'text',
      encoding: repaired.whole ? { name: repaired.whole, confidence: 0.95 } : encoding,
      ...{ lines, dropped: [...paged.dropped, ...dropped], images: [], repairs: repaired.repairs },
    },
    issues: [...issues, ...lostLetters(lines, file)],
  };
}

/**
 * The letters of a text file in the encoding that the clerk named or that was found, with a warning in case of doubt.
 * An encoding of bytes named for a file that is Unicode means letters of that encoding pasted into Unicode: the text
 * is decoded as Unicode and `encoding` says so.
 */
export function readLetters(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions,
): { text: string; encoding: Detected; issues: Issue[] } {
  const found = detectEncoding(bytes);
  const isPasted =
    options.encoding && byteEncodings.includes(options.encoding) && !byteEncodings.includes(found.name);
  const named = options.encoding && !(isPasted && (found.name !== 'utf-8' || isUtf8(bytes)));
  const encoding = named ? { name: options.encoding as Encoding, confidence: 1 } : found;
  const issues =
    encoding.confidence < lowConfidence
      ? [importIssue('encoding-uncertain', file, { severity: 'warning', found: encoding.name })]
      : [];
  return { text: decodeBytes(bytes, encoding.name), encoding, issues };
}

function lostLetters(lines: readonly SourceLine[], file: string): Issue[] {
  return lines
    .filter(({ text }) => text.includes('\uFFFD'))
    .slice(0, mostLostLines)
    .map(({ number }) => importIssue('letters-lost', file, { severity: 'warning', line: number }));
}

/** Numbers the lines of a text, whatever its line ends; a form feed starts the next page. */
export function splitLines(text: string): SourceLine[] {
  const pages = text.split('\f');
  const isPaged = pages.length > 1 && pages.slice(1).some((page) => page.trim());
  const lines = pages.flatMap((page, index) =>
    page
      .split(/\r\n|[\n\r\u2028\u2029]/)
      .map(
        (line): Omit<SourceLine, 'number'> => (isPaged ? { text: line, page: index + 1 } : { text: line }),
      ),
  );
  return lines.map((line, index) => ({ ...line, number: index + 1 }));
}
