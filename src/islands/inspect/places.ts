import type { ImportResult } from '../../importer/import.ts';
import type { FileReport } from '../../importer/report-json.ts';
import type { SourceLine } from '../../importer/source.ts';
import type { SourcePlace } from './report.ts';

/** As much of a line as helps to find it in the source. */
const mostLetters = 400;

/** The lines of the source that a report names anywhere, each between its neighbours, by number. */
export function showPlaces(
  json: FileReport,
  { lines, readings, findings }: ImportResult,
): Record<number, SourcePlace> {
  const places: Record<number, SourcePlace> = {};
  const wanted = new Set<unknown>();
  collectLines({ ...json, readings, findings }, wanted);
  for (const [at, line] of lines.entries()) {
    if (!wanted.has(line.number) || places[line.number]) continue;
    places[line.number] = {
      ...{ before: shown(lines[at - 1]), text: shown(line), after: shown(lines[at + 1]) },
      ...(line.page && { page: line.page }),
    };
  }
  return places;
}

/** Every value under a key `line`, at any depth. */
function collectLines(value: unknown, into: Set<unknown>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'line') into.add(inner);
    else collectLines(inner, into);
  }
}

/** Marks of footnotes are private characters; a reader sees them in brackets. */
function shown(line: SourceLine | undefined): string {
  const text = (line?.text ?? '').replaceAll('\uE000', '[').replaceAll('\uE001', ']');
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
}
