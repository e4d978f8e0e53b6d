import type { Catalogue } from '../../core/library/catalogue.ts';
import type { PictureFile } from '../../importer/pictures.ts';
import type { FileReport } from '../../importer/report-json.ts';
import type { Encoding } from '../../importer/source.ts';
import type { ReadingKey } from '../../strings/inspect.ts';

/** A text to look through, as the page hands it to the worker. */
export interface InspectJob {
  /** Name of the file; pasted text has one too. */
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Fields that a person has typed in; they win over what is read. */
  values: Record<string, unknown>;
  /** Absent: detected. */
  encoding?: Encoding;
  catalogue: Catalogue;
}

/** A reading as the page shows it. */
export interface ShownReading {
  key: ReadingKey;
  /** '' when nothing was read. */
  text: string;
  certainty: 'sure' | 'unsure' | 'absent';
  line: number | null;
  /** What an evident slip should be: as the field stores it, and in words. */
  proposal?: { value: string; text: string };
  /** Only of bodies: the id in the catalogue, or null. */
  body?: string | null;
}

/** A line of the source between its neighbours. */
export interface SourcePlace {
  before: string;
  text: string;
  after: string;
  page?: number;
}

/** What a citation leads to; `path` is without the base path. */
export interface CitationTarget {
  name: string;
  path: string;
  /** What the text got wrong, for the reader. */
  slip?: string;
}

/** A finding of «Soi kế hoạch» with the name of its rule and the anchor of its explanation. */
export interface ExplainedFinding {
  name: string;
  anchor: string;
  /** The clause in words. */
  clause: string;
  line?: number;
  printed: string;
  message: string;
}

/** Everything that the page shows of one text. A text with a secrecy mark has issues and nothing else. */
export interface InspectReport {
  isSecret: boolean;
  /** What `--json` prints. */
  json: FileReport;
  /** What the head and the end say; null when nothing was read. */
  readings: ShownReading[] | null;
  /** Id of the document as far as it is known. */
  id: string | null;
  /** The content file; null while something is missing. */
  mdx: string | null;
  /** YAML of what a plan seems to order, for its editor. */
  planDraft: string | null;
  pictures: PictureFile[];
  findings: ExplainedFinding[];
  /** For each citation of `json`, what it leads to; null when the library does not hold it. */
  targets: (CitationTarget | null)[];
  /** The lines that the report names, by number. */
  places: Record<number, SourcePlace>;
}

/** What the worker tells the page; `inspect` tells these messages from those of libraries in the worker. */
export type InspectReply =
  | { inspect: 'lines'; count: number }
  | { inspect: 'report'; report: InspectReport }
  | { inspect: 'failed' };
