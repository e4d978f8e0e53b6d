import { fileURLToPath } from 'node:url';
import { createQuizBank } from '../../src/core/quiz/bank.ts';
import { createExportContext, type ExportContext } from '../../src/core/quiz/export/cite.ts';
import type { Question } from '../../src/core/quiz/schema.ts';
import { readLibrary } from '../../src/site/content-files.ts';
import { documentLabel } from '../../src/site/document-label.ts';

/** Every question of the real library, each once, and what exports need to know of it. */
export async function readRealQuestions(): Promise<{ questions: Question[]; context: ExportContext }> {
  const { library } = await readLibrary(fileURLToPath(new URL('../..', import.meta.url)));
  const all = createQuizBank(library)
    .all()
    .flatMap(({ questions }) => questions);
  const names = Object.fromEntries(library.documents.map(({ id, data }) => [id, documentLabel(data)]));
  return {
    questions: [...new Map(all.map((question) => [question.id, question])).values()],
    context: createExportContext({ home: 'https://hoc-nghi-quyet.example/', names }),
  };
}
