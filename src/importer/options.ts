import type { LintLibrary } from '../core/plan/lint.ts';
import type { Encoding } from './source.ts';

/** What the clerk adds to a source. */
export interface ImportOptions {
  /** Fields given one by one on the command line; they win over everything. */
  values: Record<string, unknown>;
  /** Fields of an overlay file, or of the file that is imported again. */
  fields: Record<string, unknown>;
  /** How the letters are stored, when the clerk says so; detected otherwise. */
  encoding?: Encoding;
  /** Known issuing bodies with all their names and the codes of their symbols, to recognise the left column. */
  bodies: readonly { id: string; names: readonly string[]; codes?: readonly string[] }[];
  /** What the library holds, so that the plan linter can compare; absent: it looks at the text alone. */
  held?: LintLibrary;
}

export const noOptions: ImportOptions = { values: {}, fields: {}, bodies: [] };
