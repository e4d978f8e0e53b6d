import { quizExport } from '../../../strings/test-maker.ts';
import { formatClause } from '../../document/clause.ts';
import { documentPath } from '../../library/library.ts';
import type { QuestionSource } from '../schema.ts';

/** What an export says of the place that proves an answer. */
export interface Citation {
  /** Name of the document, the campaign or the booklet. */
  name: string;
  /** Clause in words, «mục II.3»; '' when the whole page is the place. */
  place: string;
  /** Full address, with scheme and host. */
  address: string;
}

/** What every export needs beside the questions. */
export interface ExportContext {
  cite(source: QuestionSource): Citation;
  /** Name of the document, campaign or booklet that a question belongs to. */
  ownerName(id: string): string;
}

/** Where the site stands and what its documents are called. */
interface CiteOptions {
  /** Address of the home page, base path included: `https://tinhuy.example/thu-vien/`. */
  home: string;
  /** Short names by id: «Nghị quyết 18-NQ/TW». */
  names: Readonly<Record<string, string>>;
}

// Anchors of the text of a document begin so; all others belong to its record (proof.ts).
const clauseAnchor = /^(?:muc|dieu|phan|chuong|phu-luc|mau|mo-dau|chu-thich|dau-van-ban|noi-nhan)(?:-|$)/;

/**
 * Names places and gives their full addresses.
 *
 * Sources come from `/on-tap/<id>.json`: an `href` there already carries the base path. A document whose name is not
 * known goes by its id.
 */
export function createExportContext({ home, names }: CiteOptions): ExportContext {
  const ownerName = (id: string) => (Object.hasOwn(names, id) ? (names[id] as string) : id);
  return {
    ownerName,
    cite({ doc, anchor, href }) {
      const own = `${documentPath(doc).slice(1)}#${anchor}`;
      return {
        name: ownerName(doc),
        place: href ? '' : clauseAnchor.test(anchor) ? formatClause(anchor) : quizExport.record,
        address: new URL(href ?? own, home).href,
      };
    },
  };
}

/** A place in one phrase: «Kế hoạch 60-KH/ĐUK, mục VI.6». */
export function citationWords({ name, place }: Citation): string {
  return place ? `${name}, ${place}` : name;
}
