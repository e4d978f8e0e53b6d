import type { ImportMessageCode } from '../../../strings/importer.ts';
import type { CellPlace, DroppedLine, Encoding } from '../../source.ts';
import type { NumberLabel, NumberList } from '../word/number-counter.ts';
import type { DiagramReader } from './diagram.ts';
import type { ImageCollector } from './images.ts';
import type { NoteMarks } from './notes.ts';
import type { LineSink } from './sink.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './xml.ts';

/** What the reading of one file knows and fills, shared by its text, its notes and its boxes. */
export interface Reading {
  sink: LineSink;
  styles: Styles;
  lists: ReadonlyMap<string, NumberList>;
  nextNumber: (listId: string, level: number) => NumberLabel | null;
  notes: NoteMarks;
  images: ImageCollector;
  diagram: DiagramReader;
  /** Paragraphs of the comments by id; those that were recorded are gone. */
  comments: Map<string, XmlElement>;
  /** Letters that were read as they stand, and letters decoded from each legacy encoding. */
  letters: Record<'unicode' | 'tcvn3' | 'vni', number>;
  /** Encoding that the clerk names; fonts tell it otherwise. */
  encoding?: Encoding;
  /** Tables so far. */
  tables: number;
  /** Signs that open a field which is closed again. */
  closedFields: Set<XmlElement>;
  warn(code: ImportMessageCode, found?: string): void;
}

/** Where blocks stand. */
export interface Place {
  cell?: CellPlace;
  /** Label of the note that they are the text of. */
  note?: string;
  /** The words are left out, by this rule. */
  lost?: DroppedLine['rule'];
  /** Fields that are open: true in the instruction, false in the result. Paragraphs of one text share them. */
  fields: boolean[];
  /** Name of the part, which the ids of its pictures belong to. */
  part: string;
}

/** Reads the blocks below an element into the sink of a reading. */
export type BlockReader = (parent: XmlElement, place: Place, reading: Reading) => void;
