import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRecord, type StudyRecord, withAnswer } from '../../../src/core/study/record.ts';
import { formatRecord, parseRecord } from '../../../src/core/study/stored.ts';
import { anyRecord, now, someRecord } from '../../support/study-records.ts';

describe('what a device keeps', () => {
  it('is read back as it was, whatever it is', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(1000), (record, writes) => {
        const read = parseRecord(formatRecord(record, writes));
        expect(read).toEqual({ state: 'read', record, lost: 0, writes });
      }),
    );
  });

  it('says an answer in a few letters', () => {
    const answers = Array.from({ length: 30 }, (_, index) => ({ at: now + index * 1440, right: true }));
    const record = {
      ...emptyRecord,
      cards: new Map([['18-nq-tw-2022--issued-on', { revision: 7, answers }]]),
    };
    expect(formatRecord(record).length).toBeLessThan(330);
  });

  it('has bounds: the latest answers, marks and exams stay', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => index);
    let record: StudyRecord = {
      ...emptyRecord,
      marks: new Map(
        many(2100).map((n) => [
          `m${n}`,
          { document: 'd', anchor: 'a', from: 0, to: 1, quote: '', note: '', at: n },
        ]),
      ),
      exams: many(80).map((at) => ({ at, about: 'x', right: 1, total: 2 })),
    };
    for (const at of many(100)) record = withAnswer(record, { id: 'q', revision: 1 }, at % 2 === 0, at);
    const { record: kept } = parseRecord(formatRecord(record));
    expect(kept.cards.get('q')?.answers.map(({ at }) => at)).toEqual(many(60).map((n) => n + 40));
    expect([kept.marks.size, kept.marks.has('m99'), kept.marks.has('m100')]).toEqual([2000, false, true]);
    expect(kept.exams.map(({ at }) => at)).toEqual(many(50).map((n) => n + 30));
  });

  it('loses only the entries that are broken, and says how many', () => {
    const data = JSON.parse(formatRecord(someRecord));
    data.cards['broken-answers'] = [1, '+abc*'];
    data.cards['broken-revision'] = ['1', '+abc'];
    data.cards['not-a-card'] = null;
    data.places['share-beyond-1'] = ['i', 7, now];
    data.marks.backwards = ['d', 'a', 9, 3, '', '', now];
    data.exams.push([now, 'better than all', 21, 20]);
    data.campaigns.push(5);
    expect(parseRecord(JSON.stringify(data))).toMatchObject({ state: 'read', record: someRecord, lost: 7 });
    expect(parseRecord(JSON.stringify({ ...data, cards: 'gone' })).record.places).toEqual(someRecord.places);
  });

  it('gives nothing, and never fails, when the text is not ours', () => {
    expect(parseRecord(null).state).toBe('none');
    for (const text of ['', '{', '[]', 'null', '7', '{"cards":{}}', '{"version":"2"}', '{"version":-4}'])
      expect(parseRecord(text), text).toEqual({ state: 'broken', record: emptyRecord, lost: 0, writes: 0 });
    fc.assert(fc.property(fc.string(), (text) => parseRecord(text).record === emptyRecord));
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (cards, marks, exams) => {
        parseRecord(JSON.stringify({ version: 2, cards, marks, exams }));
      }),
    );
  });

  it('is left alone when a newer version of the site wrote it', () => {
    expect(parseRecord(formatRecord(someRecord).replace('"version":2', '"version":3'))).toMatchObject({
      state: 'newer',
      record: emptyRecord,
    });
  });
});

describe('what the first version of the site kept', () => {
  it('becomes answers of today, broken ones left out', () => {
    const text =
      '{"version":1,"answers":{"a--x":{"revision":4,"correct":true},"b":{"revision":5,"correct":false},"c":{"revision":1}}}';
    const { record, lost, state } = parseRecord(text, now);
    expect([state, lost]).toEqual(['read', 1]);
    expect([...record.cards]).toEqual([
      ['a--x', { revision: 4, answers: [{ at: now, right: true }] }],
      ['b', { revision: 5, answers: [{ at: now, right: false }] }],
    ]);
  });
});

describe('an answer', () => {
  const asked = { id: 'q', revision: 1 };

  it('is never earlier than the one before, even when the clock was set back', () => {
    const record = withAnswer(withAnswer(emptyRecord, asked, false, now), asked, true, now - 5000);
    expect(record.cards.get('q')?.answers).toEqual([
      { at: now, right: false },
      { at: now, right: true },
    ]);
  });

  it('starts anew when the question has changed', () => {
    const record = withAnswer(someRecord, { id: '18-nq-tw-2022--issued-on', revision: 72 }, true, now);
    expect(record.cards.get('18-nq-tw-2022--issued-on')).toEqual({
      revision: 72,
      answers: [{ at: now, right: true }],
    });
  });
});
