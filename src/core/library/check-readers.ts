import { readersIssues } from '../../strings/readers.ts';
import { type AnyEntry, issueAt } from '../content/entry.ts';
import type { Issue } from '../issue.ts';
import { isInternal } from './readers.ts';
import type { Shelf } from './shelf.ts';

/** A document, or a fact of it, that something leans on. */
interface LeansOn {
  document: string;
  fact?: string | undefined;
}

/** What everyone may read leans on nothing that is only for key officials and speakers: its source would be missing. */
export function checkReaders(shelf: Shelf): Issue[] {
  const documents = new Map(shelf.documents.map(({ id, data }) => [id, data]));
  const isHidden = ({ document, fact }: LeansOn) => {
    const data = documents.get(document);
    const used = data?.facts.find(({ id }) => id === fact);
    return data !== undefined && (isInternal(data) || (used !== undefined && isInternal(used)));
  };
  const name = ({ document, fact }: LeansOn) => [document, fact].filter(Boolean).join(' › ');
  const guides = shelf.guides.flatMap((entry) =>
    isInternal(entry.data)
      ? []
      : entry.uses.filter(isHidden).map((use): Issue => {
          const where = { file: entry.file, line: use.line };
          return { ...readersIssues.leans(name(use)), severity: 'error', where };
        }),
  );
  const booklets = shelf.booklets.flatMap((entry: AnyEntry & { collection: 'booklets' }) =>
    isInternal(entry.data)
      ? []
      : entry.data.questions.flatMap((question, i) =>
          question.sources.flatMap((source, j) =>
            isInternal(question) || !isHidden(source)
              ? []
              : [issueAt(entry, ['questions', i, 'sources', j], readersIssues.leans(name(source)))],
          ),
        ),
  );
  return [...guides, ...booklets];
}
