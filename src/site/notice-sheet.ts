import { isClassified, type Library } from '../core/library/library.ts';
import { isInternal } from '../core/library/readers.ts';
import type { SheetBooklet } from '../core/notice-sheet/questions.ts';
import { noticeSheet } from '../strings/notice-sheet.ts';
import { answerSources } from './answer-sources.ts';
import { documentLabel } from './document-label.ts';

/** A group of things that a sheet can be made from; `value` is a path as in an address: `van-ban/18-nq-tw-2022`. */
export interface SheetGroup {
  label: string;
  choices: { value: string; label: string }[];
}

/**
 * What may hang on a notice board: documents and booklets for everyone. What is marked for officials and speakers is
 * left out in every build, and of classified documents the library holds no more than a record.
 */
export function sheetGroups(library: Library): SheetGroup[] {
  const documents = library.documents
    .filter((doc) => !isInternal(doc.data) && !isClassified(doc))
    .map(({ id, data, body }) => ({
      value: `van-ban/${id}`,
      label: documentLabel(data),
      hasText: body !== null,
    }));
  const booklets = publicBooklets(library).map(({ id, title }) => ({ value: `hoi-dap/${id}`, label: title }));
  const groups = [
    { label: noticeSheet.groups.text, choices: documents.filter(({ hasText }) => hasText) },
    { label: noticeSheet.groups.booklet, choices: booklets },
    { label: noticeSheet.groups.record, choices: documents.filter(({ hasText }) => !hasText) },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

/** One route for each booklet that may hang on a notice board. */
export function sheetBookletRoutes(library: Library) {
  return publicBooklets(library).map((booklet) => {
    const questions = booklet.questions
      .filter((question) => !isInternal(question))
      .map(({ id, question, answer, sources }) => ({
        ...{ id, question, answer },
        sources: answerSources(sources, library).map(({ label }) => label),
      }));
    const data: SheetBooklet = { title: booklet.title, reviewed: booklet.reviewed, questions };
    return { params: { id: booklet.id }, props: { data } };
  });
}

function publicBooklets(library: Library) {
  return library.booklets.filter(
    (booklet) => !isInternal(booklet) && booklet.questions.some((question) => !isInternal(question)),
  );
}
