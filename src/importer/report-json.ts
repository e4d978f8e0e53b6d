import { extractCitations } from '../core/citation/extract.ts';
import { type Block, type Footnote, passagesOf } from '../core/document/outline.ts';
import { formatSymbol } from '../core/document/symbol.ts';
import type { Issue } from '../core/issue.ts';
import type { ImportResult } from './import.ts';
import type { Readings } from './readings.ts';
import type { SourceLine } from './source.ts';
import { foldCompact } from './stages/letters.ts';

/** What `--json` prints for one file. Lines are those of the source; null where a line cannot be told. */
export interface FileReport {
  file: string;
  /** Null when the file could not be read or bears a secrecy mark. */
  fields: Pick<
    Readings,
    'symbol' | 'kind' | 'issuer' | 'parent' | 'place' | 'issuedOn' | 'subject' | 'signer' | 'recipients'
  > | null;
  outline: OutlineEntry[];
  citations: CitationEntry[];
  issues: Issue[];
}

/** A heading or another numbered block. */
export interface OutlineEntry {
  level: number;
  kind: Block['kind'];
  label: string | null;
  text: string;
  anchor: string;
  line: number | null;
}

/** A document that the text names: by its number, or by the plenum or congress that passed it. */
export interface CitationEntry {
  text: string;
  symbol: string | null;
  kind: string | null;
  date?: string;
  anchor: string;
  line: number | null;
}

const compared = 48;
const mostTried = 40;

/** Shapes what came of one file for `--json`: the readings, the outline, the citations and every issue. */
export function reportJson(file: string, result: ImportResult): FileReport {
  const { readings, body, issues } = result;
  const lineOf = findLines(result.lines);
  const blocks = body?.blocks.map((block) => ({ block, line: lineOf(block.text) })) ?? [];
  const notes = body?.footnotes.map((block) => ({ block, line: lineOf(block.text, true) })) ?? [];
  return {
    file,
    fields: readings && shownFields(readings),
    outline: blocks
      .filter(({ block }) => block.kind === 'heading' || block.label !== null)
      .map(({ block: { level, kind, label, text, anchor }, line }) => ({
        level,
        kind,
        label,
        text,
        anchor,
        line,
      })),
    citations: [...blocks, ...notes].flatMap(({ block, line }) => citationsOf(block, line)),
    issues,
  };
}

function shownFields(readings: Readings): NonNullable<FileReport['fields']> {
  const { symbol, kind, issuer, parent, place, issuedOn, subject, signer, recipients } = readings;
  return { symbol, kind, issuer, parent, place, issuedOn, subject, signer, recipients };
}

function citationsOf(block: Block | Footnote, line: number | null): CitationEntry[] {
  return passagesOf(block).flatMap((passage) =>
    extractCitations(passage.text).map((found) => ({
      text: found.text,
      symbol: found.form === 'symbol' ? formatSymbol({ ...found, value: Number(found.number) }) : null,
      kind: found.kindId ?? null,
      ...(found.form === 'symbol' && found.issuedOn ? { date: found.issuedOn } : {}),
      anchor: block.anchor,
      line,
    })),
  );
}

/** Finds the source line of a block by its first letters, going forward; notes are looked for from the start. */
function findLines(lines: readonly SourceLine[]): (text: string, isNote?: boolean) => number | null {
  const letters = lines.map(({ text }) => foldCompact(text.slice(0, compared * 3)).slice(0, compared));
  const starts = new Map<string, { indexes: number[]; next: number }>();
  for (const [index, line] of letters.entries()) {
    if (!line) continue;
    const known = starts.get(keyOf(line));
    if (known) known.indexes.push(index);
    else starts.set(keyOf(line), { indexes: [index], next: 0 });
  }
  let last = -1;
  return (text, isNote = false) => {
    const wanted = foldCompact(text.slice(0, compared * 3)).slice(0, compared);
    const known = starts.get(keyOf(wanted));
    if (!wanted || !known) return null;
    while (!isNote && (known.indexes[known.next] ?? last + 1) <= last) known.next += 1;
    const from = isNote ? 0 : known.next;
    const found = known.indexes.slice(from, from + mostTried).find((index) => {
      const line = letters[index] as string;
      return line.startsWith(wanted) || wanted.startsWith(line);
    });
    if (found === undefined) return null;
    if (!isNote) last = found;
    return lines[found]?.number ?? null;
  };
}

const keyOf = (letters: string) => letters.slice(0, 8);
