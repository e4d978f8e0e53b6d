import { extractCitations } from '../core/citation/extract.ts';
import type { Block, Footnote } from '../core/document/outline.ts';
import { formatSymbol } from '../core/document/symbol.ts';
import type { Issue } from '../core/issue.ts';
import type { PlanFinding } from '../core/plan/lint.ts';
import { type CitedPassage, citedPassages } from './cited-passages.ts';
import type { Fidelity } from './fidelity.ts';
import type { ImportResult } from './import.ts';
import type { Readings } from './readings.ts';
import { placeFinder } from './source-place.ts';

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
  /** What «Soi kế hoạch» notes about a plan. */
  findings: PlanFinding[];
  /** What became of the words; null when the import stopped before they could be compared. */
  fidelity: Fidelity | null;
}

/** A heading or another numbered block. */
interface OutlineEntry {
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
  /** Null in the subject, which stands in the head. */
  anchor: string | null;
  line: number | null;
}

/** Shapes what came of one file for `--json`: the readings, the outline, the citations and every issue. */
export function reportJson(file: string, result: ImportResult): FileReport {
  const { readings, body, issues, findings, fidelity } = result;
  const lineOf = placeFinder(result.lines);
  const blocks = body?.blocks.map((block) => ({ block, line: lineOf(block.text) })) ?? [];
  const notes = body?.footnotes.map((block) => ({ block, line: lineOf(block.text, true) })) ?? [];
  const lines = new Map<Block | Footnote | null, number | null>(
    [...blocks, ...notes].map(({ block, line }) => [block, line]),
  );
  lines.set(null, readings?.subject.line ?? null);
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
    citations: citedPassages(result).flatMap((passage) =>
      citationsOf(passage, lines.get(passage.block) ?? null),
    ),
    ...{ issues, findings, fidelity },
  };
}

function shownFields(readings: Readings): NonNullable<FileReport['fields']> {
  const { symbol, kind, issuer, parent, place, issuedOn, subject, signer, recipients } = readings;
  return { symbol, kind, issuer, parent, place, issuedOn, subject, signer, recipients };
}

function citationsOf({ text, block }: CitedPassage, line: number | null): CitationEntry[] {
  return extractCitations(text).map((found) => ({
    text: found.text,
    symbol: found.form === 'symbol' ? formatSymbol({ ...found, value: Number(found.number) }) : null,
    kind: found.kindId ?? null,
    ...(found.form === 'symbol' && found.issuedOn ? { date: found.issuedOn } : {}),
    anchor: block?.anchor ?? null,
    line,
  }));
}
