import { programmePaper as words } from '../../strings/programme.ts';
import type { PaperBlock } from '../paper/paper.ts';
import type { SourcedText } from './source.ts';

/** The sources of a draft, numbered in the order in which the draft leans on them. */
export interface SourceList {
  /** The text with the number of its source: «khoảng 3%/năm [2]». */
  cite(document: string, statement: SourcedText, text?: string): string;
  /** The table of sources for the end of the draft; nothing when nothing was cited. */
  blocks(): PaperBlock[];
}

/** Starts a list of sources. */
export function createSourceList(): SourceList {
  const rows: string[][] = [];
  const numbers = new Map<SourcedText, number>();
  return {
    cite(document, statement, text = statement.text) {
      const known = numbers.get(statement);
      const number = known ?? rows.length + 1;
      if (known === undefined) {
        numbers.set(statement, number);
        const { section, confidence, sources } = statement;
        rows.push([`[${number}]`, statement.statement, words.source(document, section, confidence, sources)]);
      }
      return words.cite(text, number);
    },
    blocks() {
      if (rows.length === 0) return [];
      const { number, text, source } = words.sourceColumns;
      return [
        { type: 'heading', level: 1, text: words.sources, unnumbered: true },
        {
          type: 'table',
          columns: [
            { title: number, width: 1, align: 'center' },
            { title: text, width: 4 },
            { title: source, width: 6 },
          ],
          rows,
        },
      ];
    },
  };
}
