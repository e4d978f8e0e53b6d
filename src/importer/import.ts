import { explainSchemaIssues } from '../core/content/schema-issues.ts';
import { type Body, parseBody } from '../core/document/outline.ts';
import { type DocumentData, documentSchema, type Repair } from '../core/document/schema.ts';
import type { Issue } from '../core/issue.ts';
import { hasErrors } from '../core/issue.ts';
import { planSchema } from '../core/plan/schema.ts';
import { emitFrontMatter } from './emit-mdx.ts';
import { type Fidelity, measureFidelity } from './fidelity.ts';
import { deriveFields } from './fields.ts';
import { importIssue } from './import-issue.ts';
import { placeLetterhead } from './letterhead.ts';
import type { ImportOptions } from './options.ts';
import { namePictures, type PictureFile } from './pictures.ts';
import { noReview, type PlanReview, reviewPlan } from './plan-review.ts';
import { readSource } from './read/read.ts';
import { endOf, readBody } from './read-body.ts';
import { makeReadings, type Readings } from './readings.ts';
import type { DroppedLine, Source, SourceLine } from './source.ts';
import { excerpt } from './source-line.ts';
import { cleanLines } from './stages/clean.ts';
import { takeClosing } from './stages/closing.ts';
import { noteMark } from './stages/footnotes.ts';
import { findHead } from './stages/header/head.ts';
import { takeHeader } from './stages/header.ts';
import { maskLines } from './stages/mask.ts';
import { bindNotes } from './stages/notes.ts';
import { readOpening } from './stages/opening.ts';
import { findSecrecyMark } from './stages/secrecy.ts';

/** Raised when a stage changes what it writes for the same source. */
const importerVersion = '1';

/** A source read into a document; `data` and `mdx` are null when an issue stops the import. */
export interface ImportResult extends PlanReview {
  /** Front matter as far as it is known, also when something is missing; null when nothing was read. */
  fields: Record<string, unknown> | null;
  /** What the head and the end of the document say, with confidence and line; null when nothing was read. */
  readings: Readings | null;
  /** Lines of the source, to tell where a part of the text comes from; none when the import was stopped early. */
  lines: readonly SourceLine[];
  data: DocumentData | null;
  body: Body | null;
  mdx: string | null;
  /** Pictures that the text shows; they are stored in a folder with the document's id, beside the MDX. */
  pictures: PictureFile[];
  /** What became of the words; null when the import stopped before they could be compared. */
  fidelity: Fidelity | null;
  issues: Issue[];
}

/**
 * Reads a file of any kind into a typed MDX document: the reader for its format, then `importSource`.
 * @param file name of the source, recorded as its provenance
 * @param onRead told the number of lines once the file is read, before the stages begin
 */
export async function importDocument(
  bytes: Uint8Array,
  file: string,
  options: ImportOptions,
  onRead: (lines: number) => void = () => {},
): Promise<ImportResult> {
  const { source, issues } = await readSource(bytes, file, { encoding: options.encoding });
  if (!source) return stopped(issues);
  onRead(source.lines.length);
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const result = importSource(source, { file, sha256 }, options);
  return { ...result, issues: [...issues, ...result.issues] };
}

/**
 * Makes a typed MDX document of what a reader read. The stages run top to bottom; each returns its lines and its
 * repairs.
 *
 * Odd text is never refused: it becomes a paragraph. A secrecy mark, a field that only a person knows, or a word that
 * would be lost stops the import with an issue; nothing is written here.
 */
export function importSource(
  read: Source,
  { file, sha256 }: { file: string; sha256: string },
  options: ImportOptions,
): ImportResult {
  const source = placeLetterhead(read);
  const clean = cleanLines(source.lines);
  const mark =
    findSecrecyMark(clean.value, (findHead(clean.value)?.columnsEnd ?? -1) + 1) ??
    findDroppedMark(source.dropped);
  if (mark) return stopped([importIssue('secrecy-mark', file, { line: mark.number })]);
  const masked = maskLines(clean.value);
  const { noted, head, close } = takeEnds(masked.value);
  const named = namePictures(source.images);
  const end = endOf(head.value.rest, close.value.rest);
  const hashTells = source.format === 'text' || source.format === 'markdown';
  const written = readBody(close.value.rest, end, { ...noted.value, pictures: named.placed, hashTells });

  const { header } = head.value;
  const { recipients, signatureBlock } = close.value.closing;
  const repairs = [source, clean, masked, noted, head, close, written]
    .flatMap((stage): Repair[] => stage.repairs)
    .sort((a, b) => a.line - b.line);
  const readings = makeReadings(header, close.value.closing, readOpening(head.value.rest), options.bodies);
  const derived = deriveFields(readings, header, options);
  const issues = derived.findings.map(({ code, ...details }) => importIssue(code, file, details));
  const fields = {
    ...derived.fields,
    ...(header.left.length + header.right.length + header.title.length > 0
      ? { printedHeader: { left: header.left, right: header.right, title: header.title } }
      : {}),
    ...(recipients ? { recipients } : {}),
    ...(signatureBlock ? { signatureBlock } : {}),
    provenance: { file, sha256, importer: importerVersion },
    repairs,
    ...(derived.fields.kind === 'plan' ? { plan: options.fields.plan ?? {} } : {}),
  };
  const text = written.value;
  const { body, issues: bodyIssues } = parseBody(text, 1);
  issues.push(...bodyNotices(noted.value.loose, body, named.tooLarge.length, file));
  const { lines } = source;
  if (hasErrors(issues)) {
    const review = reviewPlan(fields, null, body, lines, options.held);
    return { ...stopped(issues), ...review, fields, readings, lines, body };
  }

  const schema = derived.fields.kind === 'plan' ? planSchema : documentSchema;
  const checked = schema.safeParse(fields);
  if (!checked.success) {
    const found = explainSchemaIssues(schema, fields, checked.error.issues).map(
      ({ code, message, hint }): Issue => ({ code, severity: 'error', where: { file }, message, hint }),
    );
    const review = reviewPlan(fields, null, body, lines, options.held);
    return { ...stopped([...issues, ...found]), ...review, fields, readings, lines, body };
  }
  const fidelity = measureFidelity(source, repairs, checked.data, body);
  if (!fidelity || bodyIssues.some(({ code }) => code !== 'picture-without-words')) {
    return stopped([...issues, importIssue('words-changed', file)]);
  }
  const mdx = `${emitFrontMatter(fields)}\n${text}`;
  const { data } = checked;
  const review = reviewPlan(fields, data, body, lines, options.held);
  return { ...review, fields, readings, lines, data, body, mdx, pictures: named.files, fidelity, issues };
}

/** A secrecy mark outside the text: in heads and feet of pages as in the head, in what was left out as in the text. */
function findDroppedMark(dropped: readonly DroppedLine[]): SourceLine | null {
  const linesOf = (isHead: boolean) =>
    cleanLines(dropped.filter(({ rule }) => (rule === 'running-head') === isHead).map(({ line }) => line))
      .value;
  const heads = linesOf(true);
  return findSecrecyMark(heads, heads.length) ?? findSecrecyMark(linesOf(false), 0);
}

/**
 * Takes head and end off the lines, with the notes of the file bound to their marks. A mark that stands in head or end
 * is a raised figure there, and its note is a paragraph.
 */
function takeEnds(lines: readonly SourceLine[]) {
  let noted = bindNotes(lines);
  let head = takeHeader(noted.value.lines);
  let close = takeClosing(head.value.rest);
  const kept = new Set(
    close.value.rest.flatMap(({ text }) => [...text.matchAll(noteMark)].map(([, label]) => label)),
  );
  const lost = noted.value.notes.map(({ label }) => label).filter((label) => !kept.has(label));
  if (lost.length > 0) {
    noted = bindNotes(lines, new Set(lost));
    head = takeHeader(noted.value.lines);
    close = takeClosing(head.value.rest);
  }
  return { noted, head, close };
}

/** What an editor has to look at in the text: notes without a mark, pictures without words or left out. */
function bodyNotices(loose: readonly SourceLine[], body: Body, tooLarge: number, file: string): Issue[] {
  const severity = 'warning';
  const unbound = loose.map(({ number, text }) =>
    importIssue('note-unbound', file, { severity, line: number, found: excerpt(text) }),
  );
  const wordless = body.blocks
    .filter(({ picture }) => picture?.alt === '')
    .map(({ picture }) => importIssue('picture-without-words', file, { severity, found: picture?.file }));
  const heavy =
    tooLarge > 0 ? [importIssue('picture-too-large', file, { severity, found: `${tooLarge}` })] : [];
  return [...unbound, ...wordless, ...heavy];
}

function stopped(issues: Issue[]): ImportResult {
  return {
    ...noReview,
    fields: null,
    readings: null,
    lines: [],
    data: null,
    body: null,
    mdx: null,
    pictures: [],
    fidelity: null,
    issues,
  };
}
