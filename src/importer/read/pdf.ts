import { importIssue } from '../import-issue.ts';
import { assemble } from './pdf/assemble.ts';
import { openPdf } from './pdf/open.ts';
import { countPictures } from './pdf/pictures.ts';
import { isReadable } from './pdf/readable.ts';
import type { ReadOptions, ReadResult } from './read.ts';
import { foundEncoding } from './word/found-encoding.ts';

const fewestLettersPerPage = 15;

/**
 * Reads a PDF by where its letters stand. A file that is encrypted, broken, longer than 1,000 pages, without letters
 * (a scan) or with letters of unknown meaning gives an error; single pages of that kind give a warning.
 */
export async function readPdf(bytes: Uint8Array, file: string, _options: ReadOptions): Promise<ReadResult> {
  const opened = await openPdf(bytes);
  if ('failure' in opened) return { source: null, issues: [importIssue(opened.failure, file)] };
  const { pages } = opened;
  const empty = pages.filter(({ letters }) => letters === 0);
  const unreadable = pages.filter((page) => !isReadable(page));
  const letters = pages.reduce((sum, page) => sum + page.letters, 0);
  const named = (list: readonly { number: number }[]) => ({
    found: pageList(list.map(({ number }) => number)),
  });
  if (letters < fewestLettersPerPage * pages.length) {
    return {
      source: null,
      issues: [importIssue('pdf-without-text', file, named(empty.length > 0 ? empty : pages))],
    };
  }
  if (unreadable.length > (pages.length - empty.length) / 2) {
    return { source: null, issues: [importIssue('pdf-letters-unknown', file, named(unreadable))] };
  }
  const pictures = countPictures(bytes);
  const warn = { severity: 'warning' } as const;
  const issues = [
    ...(empty.length > 0 ? [importIssue('pdf-pages-without-text', file, { ...warn, ...named(empty) })] : []),
    ...(unreadable.length > 0
      ? [importIssue('pdf-letters-unknown', file, { ...warn, ...named(unreadable) })]
      : []),
    ...(pictures > 0 ? [importIssue('pdf-pictures-left-out', file, { ...warn, found: `${pictures}` })] : []),
  ];
  const words = pages.flatMap(({ rows }) => rows.flatMap((row) => row.words));
  const counts = { unicode: 0, tcvn3: 0, vni: 0 };
  for (const { text, legacy } of words) counts[legacy ?? 'unicode'] += text.length;
  return {
    source: { format: 'pdf', encoding: foundEncoding(counts, 'utf-8'), ...assemble(pages), images: [] },
    issues,
  };
}

/** Page numbers for people: «2, 5–7». */
function pageList(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
