import fc from 'fast-check';
import {
  type Answer,
  type Card,
  type ExamResult,
  emptyRecord,
  type Mark,
  type ReadingPlace,
  type StudyRecord,
} from '../../src/core/study/record.ts';

/** 1/11/2026 at 0:00 UTC, in minutes. */
export const now = 29_893_000;

/** A record with some of everything. */
export const someRecord: StudyRecord = {
  cards: new Map([
    [
      '18-nq-tw-2022--issued-on',
      {
        revision: 71,
        answers: [
          { at: now - 900, right: false },
          { at: now - 20, right: true },
        ],
      },
    ],
    ['tw5-khoa-xiii--documents', { revision: 3, answers: [{ at: now - 10, right: true }] }],
  ]),
  places: new Map([['18-nq-tw-2022', { anchor: 'ii.3', share: 0.412, at: now - 5 }]]),
  marks: new Map([
    [
      'm1',
      {
        document: '18-nq-tw-2022',
        anchor: 'ii.1',
        from: 4,
        to: 21,
        quote: 'quản lý đất đai',
        note: 'Hỏi lại ở chi bộ: «ai chủ trì?»',
        at: now - 4,
      },
    ],
  ]),
  exams: [{ at: now - 3, about: 'Đợt học «Trung ương 5»', right: 17, total: 20 }],
  campaigns: ['tw5-khoa-xiii'],
  newPerDay: 5,
};

const time = fc.integer({ min: now - 500, max: now });
const id = fc.constantFrom('a--x', 'b--x', 'c--y', 'd');
const text = fc.string({ unit: 'grapheme', maxLength: 12 });

const answers: fc.Arbitrary<Answer[]> = fc
  .array(fc.record({ at: time, right: fc.boolean() }), { minLength: 1, maxLength: 12 })
  .map((list) => list.sort((a, b) => a.at - b.at));
const card: fc.Arbitrary<Card> = fc.record({ revision: fc.constantFrom(1, 2), answers });
const place: fc.Arbitrary<ReadingPlace> = fc.record({
  anchor: text,
  share: fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000),
  at: time,
});
const mark: fc.Arbitrary<Mark> = fc.record({
  document: text,
  anchor: text,
  from: fc.nat(50),
  to: fc.integer({ min: 50, max: 90 }),
  quote: text,
  note: text,
  at: time,
});
const exam: fc.Arbitrary<ExamResult> = fc.record({
  at: time,
  about: text,
  right: fc.nat(20),
  total: fc.constant(20),
});

/** Any record that the site could have made. */
export const anyRecord: fc.Arbitrary<StudyRecord> = fc.record({
  cards: mapOf(card),
  places: mapOf(place),
  marks: mapOf(mark),
  exams: fc.array(exam, { maxLength: 4 }),
  campaigns: fc.uniqueArray(id),
  newPerDay: fc.constantFrom(5, emptyRecord.newPerDay, 20),
});

function mapOf<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<ReadonlyMap<string, Value>> {
  return fc.array(fc.tuple(id, value), { maxLength: 4 }).map((entries) => new Map(entries));
}
