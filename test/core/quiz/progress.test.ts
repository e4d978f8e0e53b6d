import { describe, expect, it } from 'vitest';
import {
  forget,
  formatProgress,
  parseProgress,
  recordAnswer,
  stateOf,
} from '../../../src/core/quiz/progress.ts';

const first = { id: 'x--signer', revision: 1 };
const second = { id: 'x--symbol', revision: 2 };

describe('progress on the device', () => {
  it('comes back as it was stored', () => {
    const progress = recordAnswer(recordAnswer(new Map(), first, true), second, false);
    expect(parseProgress(formatProgress(progress))).toEqual(progress);
  });

  it.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"version":2,"answers":{}}',
    '{"version":1}',
    '{"version":1,"answers":[]}',
  ])('starts empty from %s', (stored) => expect(parseProgress(stored).size).toBe(0));

  it('keeps the good entries of a broken store', () => {
    const answers = {
      [first.id]: { revision: 1, correct: true },
      b: { revision: 'x', correct: true },
      c: null,
      d: 4,
    };
    expect([...parseProgress(JSON.stringify({ version: 1, answers })).keys()]).toEqual([first.id]);
  });

  it('counts the last answer, and none to a question that has changed since', () => {
    const progress = recordAnswer(recordAnswer(new Map(), first, true), first, false);
    expect(stateOf(progress, first)).toBe('wrong');
    expect(stateOf(progress, { ...first, revision: 9 })).toBe('new');
  });

  it('forgets the questions of one quiz and no others', () => {
    const progress = forget(recordAnswer(recordAnswer(new Map(), first, true), second, true), [first]);
    expect([stateOf(progress, first), stateOf(progress, second)]).toEqual(['new', 'right']);
  });
});
