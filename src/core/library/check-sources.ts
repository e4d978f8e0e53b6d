import { issueAt } from '../content/entry.ts';
import type { Issue } from '../issue.ts';
import { nearest } from '../text/nearest.ts';
import type { DocumentEntry, Shelf } from './shelf.ts';

/** The proof of every answer, and every fact that a guide prints, is where it is said to be. */
export function checkSources(shelf: Shelf): Issue[] {
  const byId = new Map(shelf.documents.map((entry) => [entry.id, entry]));
  const answers = shelf.booklets.flatMap((entry) =>
    entry.data.questions.flatMap((question, i) =>
      question.sources.flatMap((source, j) => {
        const doc = byId.get(source.document);
        if (!doc) return [];
        const path = ['questions', i, 'sources', j];
        return [missingFact(doc, source.fact), missingClause(doc, source.clause)]
          .filter((found) => found !== null)
          .map((found) => issueAt(entry, path, found));
      }),
    ),
  );
  const guides = shelf.guides.flatMap((entry) =>
    entry.uses.flatMap(({ line, document, fact, clause }): Issue[] => {
      const doc = byId.get(document);
      const found = doc
        ? [missingFact(doc, fact), missingClause(doc, clause)].filter((missing) => missing !== null)
        : [missingDocument(document, [...byId.keys()])];
      return found.map((issue) => ({ severity: 'error', where: { file: entry.file, line }, ...issue }));
    }),
  );
  return [...answers, ...guides];
}

interface Missing {
  code: string;
  message: string;
  hint?: string;
}

function missingDocument(id: string, ids: string[]): Missing {
  const close = nearest(id, ids);
  const message = `Không có văn bản nào mang mã «${id}».`;
  return {
    code: 'document-not-found',
    message,
    hint: close ? `Có phải «${close}»?` : 'Sửa mã, hoặc bỏ chỗ dẫn này.',
  };
}

function missingFact(doc: DocumentEntry, fact: string | undefined): Missing | null {
  const ids = doc.data.facts.map(({ id }) => id);
  if (fact === undefined || ids.includes(fact)) return null;
  const close = nearest(fact, ids);
  const message = `Văn bản «${doc.id}» không có dữ kiện nào mang mã «${fact}».`;
  return {
    code: 'fact-not-found',
    message,
    hint: close ? `Có phải «${close}»?` : `Đang có: ${ids.join('; ')}.`,
  };
}

function missingClause(doc: DocumentEntry, clause: string | undefined): Missing | null {
  const { blocks = [], footnotes = [] } = doc.body ?? {};
  if (clause === undefined || [...blocks, ...footnotes].some(({ anchor }) => anchor === clause)) return null;
  const message = `Văn bản «${doc.id}» không có mục nào mang neo «${clause}».`;
  return { code: 'clause-not-found', message, hint: 'Xem neo của từng mục trên trang văn bản.' };
}
