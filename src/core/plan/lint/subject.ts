import type { Citation } from '../../citation/citation.ts';
import { extractCitations } from '../../citation/extract.ts';
import { type CitationIndex, type Resolution, resolveCitation } from '../../citation/resolve.ts';
import type { Body } from '../../document/outline.ts';
import type { DocumentData } from '../../document/schema.ts';
import type { Library, OfficialDocument } from '../../library/library.ts';
import { type FoundWhen, readWhens } from '../read-when.ts';
import type { PlanData } from '../schema.ts';
import { type PlanOrders, readOrders } from './orders.ts';

/** A plan to look at: one of the library, or an import of which only a part is known yet. */
export interface LintedPlan {
  id?: string;
  file?: string;
  data: Partial<DocumentData> & { plan?: Partial<PlanData['plan']> };
  body: Body | null;
}

/** What is held besides the plan; without it only what the text itself tells is looked at. */
export interface LintLibrary {
  library: Pick<Library, 'documentById' | 'bodies'>;
  index: CitationIndex;
}

/** A block or footnote as the rules read it. */
export interface Line {
  anchor: string;
  text: string;
  line: number;
  /** What was masked in it, «thư điện tử». */
  masks: string[];
}

/** A citation of the plan with its meaning. */
export interface CitedLine {
  line: Line;
  citation: Citation;
  resolution: Resolution;
  /** The one document meant, when it is held. */
  target?: OfficialDocument;
}

/** Everything that rules look at, read once. */
export interface Subject {
  data: LintedPlan['data'];
  lines: Line[];
  /** Place of each anchor in `lines`. */
  lineAt: ReadonlyMap<string, number>;
  orders: PlanOrders;
  citations: CitedLine[];
  /** Days that the text has wrong in themselves, with the block that has them. */
  slips: (FoundWhen & { anchor: string })[];
  held?: LintLibrary;
  doc?: OfficialDocument;
  body: Body;
  /** Year in which the plan was written, as far as that is known. */
  year?: number;
}

const empty: Body = { blocks: [], footnotes: [] };

/** Reads a plan once for all rules. */
export function subjectOf(plan: LintedPlan, held?: LintLibrary): Subject {
  const body = plan.body ?? empty;
  const lines = [...body.blocks, ...body.footnotes].map(({ anchor, text, line, inlines }): Line => {
    const masks = inlines.flatMap((inline) => (inline.type === 'mask' ? [inline.text] : []));
    return { anchor, text, line, masks };
  });
  const year = Number((plan.data.issuedOn ?? plan.data.issuedWithin?.from)?.slice(0, 4)) || undefined;
  const doc = plan.data.issuer ? asDocument(plan) : undefined;
  return {
    data: plan.data,
    lines,
    lineAt: new Map(lines.map(({ anchor }, at) => [anchor, at])),
    orders: readOrders(plan.data.plan, body, year),
    citations: lines.flatMap((line) => citationsIn(line, doc, held)),
    slips: lines.flatMap((line) => slipsIn(line, year)),
    body,
    ...(held && { held }),
    ...(doc && { doc }),
    ...(year && { year }),
  };
}

/** The block of a clause, or the one below it, in which these words stand; the clause itself when none has them. */
export function placeOf(subject: Subject, clause: string, printed: string): string {
  return linesUnder(subject, clause).find(({ text }) => text.includes(printed))?.anchor ?? clause;
}

/** The words of a clause and of everything below it. */
export function textUnder(subject: Subject, clause: string): string {
  return linesUnder(subject, clause)
    .map(({ text }) => text)
    .join('\n');
}

/** A clause and everything below it: they stand together, in reading order. */
function linesUnder({ lines, lineAt }: Subject, clause: string): Line[] {
  const from = lineAt.get(clause);
  if (from === undefined) return [];
  let to = from + 1;
  while (lines[to]?.anchor.startsWith(`${clause}-`)) to += 1;
  return lines.slice(from, to);
}

function slipsIn({ anchor, text }: Line, year: number | undefined): Subject['slips'] {
  if (!/\d\s?[/.-]\s?\d|tháng\s\d/u.test(text)) return [];
  return readWhens(text, { year })
    .filter(({ slip }) => slip)
    .map((found) => ({ ...found, anchor }));
}

/** A plan of the library is the document itself, so that what was read of it before is used again. */
function asDocument(plan: LintedPlan): OfficialDocument {
  if (plan.id && plan.file) return plan as OfficialDocument;
  return { id: plan.id ?? '', file: '', data: plan.data as DocumentData, body: plan.body };
}

function citationsIn(line: Line, doc: OfficialDocument | undefined, held?: LintLibrary): CitedLine[] {
  const citations = held ? held.index.citationsIn(line.text, doc) : extractCitations(line.text);
  return citations.map((citation) => {
    if (!held) return { line, citation, resolution: { type: 'unknown' } };
    const resolution = resolveCitation(citation, { doc, paragraph: line.text }, held.index);
    const target = resolution.type === 'document' && held.library.documentById.get(resolution.id);
    return { line, citation, resolution, ...(target && { target }) };
  });
}
