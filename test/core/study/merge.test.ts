import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAdded, countStudy } from '../../../src/core/study/counts.ts';
import { mergeRecords } from '../../../src/core/study/merge.ts';
import { emptyRecord, withAnswer } from '../../../src/core/study/record.ts';
import { formatRecord } from '../../../src/core/study/stored.ts';
import { anyRecord, now, someRecord } from '../../support/study-records.ts';

describe('study of two devices put together', () => {
  it('is the same whichever comes first, down to the letter', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        expect(formatRecord(mergeRecords(a, b))).toBe(formatRecord(mergeRecords(b, a)));
      }),
    );
  });

  it('does not change when one of them is put in again', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const both = mergeRecords(a, b);
        expect(mergeRecords(both, a)).toEqual(both);
        expect(mergeRecords(both, both)).toEqual(both);
        expect(Object.values(countAdded(both, mergeRecords(both, b)))).toEqual([0, 0, 0, 0, 0]);
      }),
    );
  });

  it('has every answer of both, in the order of time', () => {
    const asked = { id: 'q', revision: 1 };
    const morning = withAnswer(withAnswer(emptyRecord, asked, false, now), asked, true, now + 2);
    const evening = withAnswer(withAnswer(morning, asked, true, now + 500), asked, false, now + 500);
    const phone = withAnswer(morning, asked, true, now + 300);
    const both = mergeRecords(phone, evening);
    expect(both.cards.get('q')?.answers.map(({ at, right }) => `${at - now}${right ? '+' : '-'}`)).toEqual([
      '0-',
      '2+',
      '300+',
      '500+',
      '500-',
    ]);
    expect(countAdded(phone, both)).toEqual({ questions: 1, answers: 2, places: 0, marks: 0, exams: 0 });
  });

  it('has the newest of each place and mark, and the question as it was answered last', () => {
    const older = {
      ...someRecord,
      cards: new Map([
        ['18-nq-tw-2022--issued-on', { revision: 9, answers: [{ at: now - 99, right: true }] }],
      ]),
      places: new Map([['18-nq-tw-2022', { anchor: 'iv', share: 0.9, at: now - 50 }]]),
    };
    const both = mergeRecords(older, someRecord);
    expect(both.places).toEqual(someRecord.places);
    expect(both.cards.get('18-nq-tw-2022--issued-on')?.revision).toBe(71);
    expect(countStudy(both)).toEqual({ questions: 2, answers: 3, places: 1, marks: 1, exams: 1 });
  });

  it('is counted before it is taken', () => {
    expect(countAdded(emptyRecord, someRecord)).toEqual(countStudy(someRecord));
  });
});
