import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDeck } from '../../../src/core/quiz/deck.ts';
import { forecast } from '../../../src/core/quiz/forecast.ts';
import type { IndexedQuestion } from '../../../src/core/quiz/index-file.ts';
import { masteryOf } from '../../../src/core/quiz/mastery.ts';
import { firstOf, queueOf } from '../../../src/core/quiz/queue.ts';
import { daysOfStudy } from '../../../src/core/quiz/study-day.ts';
import { emptyRecord, type StudyRecord, withAnswer } from '../../../src/core/study/record.ts';

const dayOf = daysOfStudy(420);
const day = 24 * 60;
const noon = Date.UTC(2026, 0, 5, 5) / 60_000;
const today = dayOf(noon);

function question(id: string, over: Partial<IndexedQuestion> = {}): IndexedQuestion {
  const owner = id.split('--')[0] ?? '';
  const kind = { type: 'single-choice', difficulty: 1, audiences: [] } as const;
  return { id, revision: 1, ...kind, topic: id, owner, campaigns: ['dot-1'], ...over };
}

/** The record of a learner of one campaign, who answered so many days before today. */
function recordOf(...answers: (readonly [id: string, daysAgo: number, right: boolean])[]): StudyRecord {
  const chosen: StudyRecord = { ...emptyRecord, campaigns: ['dot-1'] };
  return answers.reduce(
    (record, [id, daysAgo, right]) => withAnswer(record, { id, revision: 1 }, right, noon - daysAgo * day),
    chosen,
  );
}

function queueIds(questions: readonly IndexedQuestion[], record: StudyRecord, perDay = 10) {
  const { due, fresh } = queueOf(createDeck(questions, record, dayOf), today, perDay);
  return { due: due.map(({ id }) => id), fresh: fresh.map(({ id }) => id) };
}

describe('the queue of a day', () => {
  it('is empty until a campaign is chosen', () => {
    expect(queueIds([question('a--1')], emptyRecord)).toEqual({ due: [], fresh: [] });
  });

  it('asks the most faded first, then new ones of every document in turn', () => {
    const questions = ['a--1', 'a--2', 'a--3', 'a--4', 'b--1', 'c--1'].map((id) => question(id));
    const record = recordOf(['a--2', 3, true], ['b--1', 40, true]);
    expect(queueIds(questions, record)).toEqual({
      due: ['b--1', 'a--2'],
      fresh: ['a--1', 'c--1', 'a--3', 'a--4'],
    });
  });

  it('asks about the documents of a campaign before its own days and places', () => {
    const questions = ['dot-1--1', 'a--1', 'a--2', 'b--1'].map((id) => question(id));
    expect(queueIds(questions, recordOf()).fresh).toEqual(['a--1', 'b--1', 'dot-1--1', 'a--2']);
  });

  it('leaves a question alone until it is due', () => {
    expect(queueIds([question('a--1')], recordOf(['a--1', 1, true]))).toEqual({ due: [], fresh: [] });
    expect(queueIds([question('a--1')], recordOf(['a--1', 1, false])).due).toEqual(['a--1']);
  });

  it('counts what was begun today against the new ones of the day', () => {
    const questions = Array.from({ length: 9 }, (_, n) => question(`a--${n}`));
    const record = recordOf(['a--0', 0, true], ['a--1', 0, false]);
    expect(queueIds(questions, record, 5).fresh).toEqual(['a--2', 'a--3', 'a--4']);
  });

  it('asks one question about a fact or clause a day, also when another was answered today', () => {
    const questions = ['a--1', 'a--2', 'b--1', 'b--2'].map((id) =>
      question(id, { topic: id.split('--')[0] ?? '' }),
    );
    expect(queueIds(questions, recordOf())).toEqual({ due: [], fresh: ['a--1', 'b--1'] });
    expect(queueIds(questions, recordOf(['a--2', 0, true]))).toEqual({ due: [], fresh: ['b--1'] });
    expect(queueIds(questions, recordOf(['a--2', 9, true]))).toEqual({ due: ['a--2'], fresh: ['b--1'] });
  });

  it('brings back thirty a day at most after a long time away, those answered today included', () => {
    const ids = Array.from({ length: 50 }, (_, n) => `a--${n}`);
    const record = recordOf(...ids.map((id) => [id, 90, true] as const));
    const deckOf = (of: StudyRecord) =>
      createDeck(
        ids.map((id) => question(id)),
        of,
        dayOf,
      );
    const queue = queueOf(deckOf(record), today, 10);
    expect([queue.due.length, queue.later]).toEqual([30, 20]);
    const reviewed = queue.due.slice(0, 12).reduce((of, item) => withAnswer(of, item, true, noon), record);
    const rest = queueOf(deckOf(reviewed), today, 10);
    expect([rest.due.length, rest.later]).toEqual([18, 20]);
    expect(forecast(deckOf(record), today, 10).map(({ due }) => due)).toEqual([30, 20, 0, 0, 0, 0, 0]);
  });

  it('takes a changed question for a new one', () => {
    const changed = question('a--1', { revision: 2 });
    expect(queueIds([changed], recordOf(['a--1', 40, true]))).toEqual({ due: [], fresh: ['a--1'] });
  });

  it('leaves out questions that the site no longer asks, and counts them', () => {
    const deck = createDeck([question('a--1')], recordOf(['a--1', 9, true], ['a--gone', 9, true]), dayOf);
    expect(deck.gone).toBe(1);
    expect(firstOf(queueOf(deck, today, 10), 5).map(({ id }) => id)).toEqual(['a--1']);
  });

  it('puts two questions of one document apart where another is there', () => {
    const questions = ['a--1', 'a--2', 'b--1'].map((id) => question(id));
    const record = recordOf(['a--1', 50, true], ['a--2', 40, true], ['b--1', 3, true]);
    expect(queueIds(questions, record).due).toEqual(['a--1', 'b--1', 'a--2']);
  });

  it('holds no question twice and no more new ones than asked for, whatever was answered', () => {
    const questions = fc.uniqueArray(
      fc.record({ owner: fc.constantFrom('a', 'b', 'c'), n: fc.nat(30), topic: fc.nat(12) }),
      { selector: ({ owner, n }) => `${owner}--${n}`, maxLength: 40 },
    );
    const answers = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(35), fc.nat(90), fc.boolean()));
    fc.assert(
      fc.property(questions, answers, fc.constantFrom(5, 10, 20), (rows, given, perDay) => {
        const asked = rows.map(({ owner, n, topic }) =>
          question(`${owner}--${n}`, { topic: `${owner}/${topic}` }),
        );
        const record = recordOf(...given.map(([o, n, ago, right]) => [`${o}--${n}`, ago, right] as const));
        const queue = queueOf(createDeck(asked, record, dayOf), today, perDay);
        const all = [...queue.due, ...queue.fresh];
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(new Set(all.map(({ topic }) => topic)).size).toBe(all.length);
        expect(queue.fresh.length).toBeLessThanOrEqual(perDay);
        expect(queue.fresh.filter(({ id }) => record.cards.has(id))).toEqual([]);
      }),
    );
  });
});

describe('the forecast', () => {
  it('says how many come back tomorrow and later, and how many new ones each day', () => {
    const questions = Array.from({ length: 20 }, (_, n) => question(`a--${n}`));
    const record = recordOf(['a--0', 0, true], ['a--1', 0, false], ['a--2', 30, true]);
    const loads = forecast(createDeck(questions, record, dayOf), today, 5);
    expect(loads.map(({ day: on }) => on - today)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(loads.map(({ due }) => due)).toEqual([2, 1, 0, 0, 0, 0, 0]);
    expect(loads.map(({ fresh }) => fresh)).toEqual([5, 5, 5, 2, 0, 0, 0]);
  });
});

describe('the mastery of a campaign', () => {
  it('tells what was never asked, what is being learnt and what stays', () => {
    const questions = [...['a--1', 'a--2', 'a--3', 'a--4'].map((id) => question(id))];
    const other = question('b--1', { campaigns: ['dot-2'] });
    const record = recordOf(
      ...([60, 58, 47, 1] as const).map((ago) => ['a--1', ago, true] as const),
      ...([160, 158, 147] as const).map((ago) => ['a--2', ago, true] as const),
      ['a--3', 1, true],
    );
    const deck = createDeck([...questions, other], record, dayOf);
    expect(masteryOf(deck, 'dot-1', today)).toEqual({ unseen: 1, learning: 2, known: 1 });
    expect(masteryOf(deck, 'dot-2', today)).toEqual({ unseen: 0, learning: 0, known: 0 });
  });
});
