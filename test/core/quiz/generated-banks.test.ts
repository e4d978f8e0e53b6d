import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issue.ts';
import type { Library } from '../../../src/core/library/library.ts';
import { createQuizBank } from '../../../src/core/quiz/bank.ts';
import { compareLedger, ledgerOf } from '../../../src/core/quiz/changes.ts';
import { lintQuizzes } from '../../../src/core/quiz/lint/lint.ts';
import { quizFileSchema } from '../../../src/core/quiz/schema.ts';
import { anyDocuments, libraryWith } from '../../support/generated-library.ts';
import { quizLibrary, resolution } from '../../support/quiz-library.ts';

const ledger = (library: Library) =>
  ledgerOf(
    createQuizBank(library)
      .all()
      .flatMap(({ questions }) => questions),
  );

describe('questions on any library', { timeout: 60_000 }, () => {
  it('keep every rule of the lint and the published shape', () => {
    fc.assert(
      fc.property(anyDocuments, (generated) => {
        const library = libraryWith(generated);
        const quizzes = createQuizBank(library).all();
        expect(lintQuizzes(library, quizzes).map(formatIssue)).toEqual([]);
        for (const { questions } of quizzes) {
          expect(quizFileSchema.safeParse({ questions }).error).toBeUndefined();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are the same whatever the order in which documents were read', () => {
    fc.assert(
      fc.property(anyDocuments, (generated) => {
        const library = libraryWith(generated);
        const backwards = [...library.documents].reverse();
        const reread = {
          ...library,
          documentById: new Map(backwards.map((doc) => [doc.id, doc])),
        };
        expect(createQuizBank(reread).all()).toEqual(createQuizBank(library).all());
      }),
      { numRuns: 20 },
    );
  });

  it('keep what a learner has learnt when a document of other years is added', () => {
    fc.assert(
      fc.property(anyDocuments, (generated) => {
        const added = resolution('77-NQ/TW', '1999-03-04', 'về nghề dệt ở miền núi');
        const changes = compareLedger(ledger(libraryWith(generated)), ledger(libraryWith(generated, added)));
        expect(changes.changed).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('start anew when their fact has another value', () => {
    const withFact = (value: string) => {
      const fact = { id: 'chi-tieu-2030-rung', label: 'chỉ tiêu 2030 – che phủ rừng', value, unit: '%' };
      const sure = { confidence: 'verified', sources: ['https://example.vn/bai-1'] };
      return quizLibrary(
        resolution('19-NQ/TW', '2022-06-16', 'về nông nghiệp, nông dân, nông thôn', {
          facts: [{ ...fact, ...sure }],
        }),
      );
    };
    const [before, after] = [createQuizBank(withFact('42')), createQuizBank(withFact('43'))].map((bank) =>
      (bank.quizFor('19-nq-tw-2022')?.questions ?? []).filter(({ facts }) =>
        facts.includes('19-nq-tw-2022/chi-tieu-2030-rung'),
      ),
    );
    expect(before?.length).toBeGreaterThan(0);
    const revisions = new Map(after?.map(({ id, revision }) => [id, revision]));
    for (const { id, revision } of before ?? []) expect(revisions.get(id), id).not.toBe(revision);
  });
});
