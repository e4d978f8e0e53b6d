import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLedger, formatLedger, ledgerOf, parseLedger } from '../../../src/core/quiz/changes.ts';

const question = (id: string, revision: number, prompt = 'Ngày nào?') => ({ id, revision, prompt });
const before = ledgerOf([question('b--hai', 2), question('a--mot', 1), question('c--ba', 3)]);

describe('the ledger of questions', () => {
  it('lists each question once, by id, whatever the order of the quizzes', () => {
    expect(before.map(({ id }) => id)).toEqual(['a--mot', 'b--hai', 'c--ba']);
    expect(
      ledgerOf([question('c--ba', 3), question('b--hai', 2), question('a--mot', 1), question('b--hai', 2)]),
    ).toEqual(before);
  });

  it('comes back from its file as it was', () => {
    const entry = fc.record({
      id: fc.stringMatching(/^[a-z0-9]{1,9}--[a-z0-9]{1,9}$/),
      revision: fc.nat(2 ** 24 - 1),
      prompt: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(entry), (questions) => {
        const entries = ledgerOf(questions);
        expect(parseLedger(formatLedger(entries))).toEqual({ entries, faults: [] });
      }),
    );
  });

  it('changes one line for one question', () => {
    const after = ledgerOf([question('b--hai', 9), question('a--mot', 1), question('c--ba', 3)]);
    const lines = formatLedger(after).split('\n');
    expect(
      formatLedger(before)
        .split('\n')
        .filter((line) => !lines.includes(line)),
    ).toHaveLength(1);
  });

  it('names the lines that a bad merge left behind', () => {
    const [heading, ...rows] = formatLedger(before).split('\n');
    const merged = [heading, '<<<<<<< HEAD', ...rows].join('\n');
    expect(parseLedger(merged)).toEqual({ entries: before, faults: [2] });
  });
});

describe('changes of the bank', () => {
  it('are none when nothing changed but capitals and spaces of a prompt', () => {
    const now = ledgerOf(['a--mot', 'b--hai', 'c--ba'].map((id, at) => question(id, at + 1, 'NGÀY  nào?')));
    expect(compareLedger(before, now)).toEqual({ added: [], removed: [], changed: [] });
    expect(now).toEqual(before);
  });

  it('tell new questions, lost ones, other words and other answers apart', () => {
    const now = ledgerOf([
      question('a--mot', 11, 'Ngày nào?'),
      question('b--hai', 12, 'Tháng nào?'),
      question('d--bon', 4),
    ]);
    expect(compareLedger(before, now)).toEqual({
      added: ['d--bon'],
      removed: ['c--ba'],
      changed: [
        { id: 'a--mot', what: 'answer' },
        { id: 'b--hai', what: 'prompt' },
      ],
    });
  });
});
