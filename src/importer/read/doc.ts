import type { Issue } from '../../core/issue.ts';
import { importIssue } from '../import-issue.ts';
import type { Encoding, Source } from '../source.ts';
import { type CompoundFile, openCompoundFile } from './doc/compound-file.ts';
import { findFieldCodes } from './doc/field-codes.ts';
import { documentParts, isWord97, readFileInformation } from './doc/file-information.ts';
import { findAttachments } from './doc/notes.ts';
import { type PartContext, readParagraphs } from './doc/paragraphs.ts';
import { viewOf } from './doc/plc.ts';
import { openWordDocument, type WordDocument } from './doc/word-document.ts';
import type { ReadOptions, ReadResult } from './read.ts';
import { foundEncoding } from './word/found-encoding.ts';
import { layOutParagraphs } from './word/lines.ts';
import type { WordParagraph } from './word/paragraph.ts';
import { keepPictures } from './word/pictures.ts';

// one more than is kept, so that the reader can say that there were too many
const maximumPictures = 41;
// streams that only spreadsheets, slides, mails and drawings have
const otherPrograms = new Set([
  ...['Workbook', 'Book', 'PowerPoint Document', '__properties_version1.0', 'VisioDocument', 'Quill'],
]);

/**
 * Reads a file of Word 97 to 2003 ([MS-DOC]): running text with automatic numbers, tables, text boxes, footnotes and
 * endnotes; running heads, comments, hidden and deleted words are set apart. Letters of TCVN3 and VNI fonts become
 * Unicode run by run.
 *
 * Files that are encrypted, older, broken, or belong to another program give an issue that says what to do.
 */
export async function readDoc(bytes: Uint8Array, file: string, options: ReadOptions): Promise<ReadResult> {
  try {
    return readContainer(openCompoundFile(bytes), file, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { source: null, issues: [importIssue('doc-damaged', file)] };
  }
}

function readContainer(container: CompoundFile, file: string, { encoding }: ReadOptions): ReadResult {
  const stop = (code: Parameters<typeof importIssue>[0]): ReadResult => ({
    source: null,
    issues: [importIssue(code, file)],
  });
  const { names, stream } = container;
  if (names.includes('EncryptedPackage')) return stop('file-encrypted');
  const text = stream('WordDocument');
  if (!text)
    return stop(names.some((name) => otherPrograms.has(name)) ? 'office-file-not-word' : 'doc-damaged');
  const information = readFileInformation(viewOf(text));
  if (!isWord97(information)) return stop('doc-too-old');
  if (information.isEncrypted) return stop('file-encrypted');
  const tables = stream(information.tableStream);
  if (!tables) return stop('doc-damaged');
  const doc = openWordDocument({ text, tables, data: stream('Data') }, information);
  const { source, issues } = readSourceOf(doc, file, encoding);
  if (doc.isPartlyBroken) issues.push(importIssue('doc-partly-damaged', file, { severity: 'warning' }));
  return { source, issues };
}

function readSourceOf(
  doc: WordDocument,
  file: string,
  stated: Encoding | undefined,
): { source: Source; issues: Issue[] } {
  const { lines, dropped, repairs, letters, pictures } = layOutParagraphs(allParagraphs(doc), stated);
  const { images, issues } = keepPictures(pictures, file);
  const encoding = foundEncoding(letters, 'utf-16le');
  return { source: { format: 'doc', encoding, lines, dropped, images, repairs }, issues };
}

/** Running text, notes, then what is no part of the document. */
function* allParagraphs(doc: WordDocument): Generator<WordParagraph> {
  const { noteAt, notes, boxesAt, looseBoxes } = findAttachments(doc);
  const fieldCodes = new Uint8Array(doc.text.length);
  for (const name of documentParts) {
    const { start, end } = doc.part(name);
    fieldCodes.set(findFieldCodes(doc.text.slice(start, end)), start);
  }
  let pictures = 0;
  const picturesLeft = () => {
    pictures += 1;
    return pictures <= maximumPictures;
  };
  const inText: PartContext = {
    picturesLeft,
    doc,
    fieldCodes,
    noteAt,
    boxesAt,
  };
  const apart: PartContext = { ...inText, noteAt: new Map(), boxesAt: new Map() };
  yield* readParagraphs(inText, doc.part('main'));
  for (const box of looseBoxes) yield* readParagraphs(apart, box);
  for (const note of notes) yield* readParagraphs(apart, note, { note: note.label });
  yield* readParagraphs(apart, doc.part('headers'), { dropped: 'running-head' });
  yield* readParagraphs(apart, doc.part('headerTextBoxes'), { dropped: 'running-head' });
  yield* readParagraphs(apart, doc.part('comments'), { dropped: 'comment' });
}
