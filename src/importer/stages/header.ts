import type { KindId } from '../../core/document/kind.ts';
import type { PlainDate } from '../../core/document/plain-date.ts';
import type { Repair } from '../../core/document/schema.ts';
import { nothing, type Reading } from '../reading.ts';
import type { SourceLine } from '../source.ts';
import type { Staged } from '../source-line.ts';
import { readColumns } from './header/columns.ts';
import { findHead } from './header/head.ts';
import type { IssuerName } from './header/issuer-lines.ts';
import { readKindTitle } from './header/kind-line.ts';
import type { SymbolLine } from './header/symbol-line.ts';
import { readTitle } from './header/title.ts';
import { squeeze } from './letters.ts';

/** The head of a document as printed, and what it says. */
export interface Header {
  left: string[];
  right: string[];
  title: string[];
  /** Line of the kind, or the first line. */
  line: number;
  kind: Reading<KindId>;
  /** The line of the number, when there is one; its value may still be null. */
  symbol: (SymbolLine & { line: number }) | null;
  place: Reading<string>;
  issuedOn: Reading<PlainDate>;
  /** A printed date that is no day. */
  impossibleDate: { text: string; line: number } | null;
  subject: Reading<string>;
  /** Names in the left column, the superior first, the issuer last. */
  issuers: IssuerName[];
  /** Lines that say how the paper is to be handled. */
  marks: { urgency: Mark | null; draft: Mark | null; restricted: Mark | null };
}

interface Mark {
  text: string;
  line: number;
}

/** A document without a head. */
const emptyHeader: Header = {
  ...{ left: [], right: [], title: [], line: 1, kind: nothing(), symbol: null, place: nothing() },
  ...{ issuedOn: nothing(), impossibleDate: null, subject: nothing(), issuers: [] },
  marks: { urgency: null, draft: null, restricted: null },
};

/**
 * Takes the head off a document: two columns in any order, the kind, the subject below it up to the rule or the first
 * basis. Lines are given in the order left column, right column, title; a change of order is recorded.
 * Where nothing looks like a head, it is empty and every line stays in the text. Footnotes always stay.
 */
export function takeHeader(lines: readonly SourceLine[]): Staged<{ header: Header; rest: SourceLine[] }> {
  const head = findHead(lines);
  if (!head) return { value: { header: emptyHeader, rest: [...lines] }, repairs: [] };
  const columns = readColumns(head.cells);
  const kindLine = head.kindIndex < 0 ? null : (lines[head.kindIndex] as SourceLine);
  const titled = kindLine ? readKindTitle(kindLine.text) : null;
  const title = readTitle(lines, head, titled);
  const symbol = columns.symbol ?? title.symbol;
  const isLetter = columns.letterSubject.length > 0 || symbol?.isLetter === true;
  const kind: Reading<KindId> = titled
    ? { value: titled.kind, confidence: titled.confidence, line: kindLine?.number ?? null }
    : isLetter && columns.letterSubject[0]
      ? { value: 'officialLetter', confidence: 0.85, line: columns.letterSubject[0].number }
      : nothing();
  const { left, right, letterSubject, statedSubject, symbol: _, ...read } = columns;
  const issuers = read.issuers.length === 0 && title.issuer ? [title.issuer] : read.issuers;
  const header: Header = {
    ...{ left, right, title: title.printed, symbol, kind, ...read, issuers },
    line: kindLine?.number ?? head.cells[0]?.number ?? 1,
    subject: letterSubject[0]
      ? {
          value: letterSubject.map(({ text }) => text).join(' '),
          ...{ confidence: 0.93, line: letterSubject[0].number },
        }
      : title.subject.value || !statedSubject
        ? title.subject
        : { value: statedSubject.text, confidence: 0.85, line: statedSubject.number },
  };
  const notes = lines.slice(0, title.end).filter(({ note }) => note !== undefined);
  const rest = lines.slice(title.end);
  while (rest[0] && rest[0].note === undefined && !squeeze(rest[0].text).replace(/[-–—_=*~\s]{3,}/, ''))
    rest.shift();
  return { value: { header, rest: [...notes, ...rest] }, repairs: orderRepairs(head.cells, header) };
}

function orderRepairs(cells: readonly { text: string; number: number }[], { left, right }: Header): Repair[] {
  const before = cells.map((cell) => cell.text).join(' / ');
  const after = [...left, ...right].join(' / ');
  const line = cells[0]?.number ?? 1;
  return before === after ? [] : [{ rule: 'header-columns', line, before, after }];
}
