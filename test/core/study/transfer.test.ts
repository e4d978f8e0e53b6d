import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { splitCode } from '../../../src/core/study/code-parts.ts';
import { fromLetters, toLetters } from '../../../src/core/study/letters.ts';
import { emptyRecord } from '../../../src/core/study/record.ts';
import {
  formatTransfer,
  readTransfer,
  type Transfer,
  transferCode,
} from '../../../src/core/study/transfer.ts';
import { anyRecord, now, someRecord } from '../../support/study-records.ts';

const transfer: Transfer = { record: someRecord, name: 'Cô Hòa', at: now };
const whole = { state: 'whole', transfer, lost: 0 };
const parts = transferCode(transfer, 120) ?? [];

/** A learner who has answered each of many questions several times. */
function busy(questions: number): Transfer {
  const cards = Array.from({ length: questions }, (_, number) => {
    const times = [0, 2 + (number % 7), 5000 + ((number * 37) % 900), 20_000 + ((number * 101) % 5000)];
    const answers = times.map((time, index) => ({
      at: now - 30_000 + time,
      right: (number + index) % 3 > 0,
    }));
    const revision = (number * 2_654_435_761) % 4_294_967_296;
    return [`${(number % 30) + 1}-nq-tw-2022--fact-${number}`, { revision, answers }] as const;
  });
  return { record: { ...emptyRecord, cards: new Map(cards) }, name: '', at: now };
}

describe('the file', () => {
  it('carries everything of a learner', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const carried = { record, name: 'An', at: now };
        expect(readTransfer(formatTransfer(carried))).toEqual({ state: 'whole', transfer: carried, lost: 0 });
      }),
    );
  });

  it.each([
    ['empty', '  \n'],
    ['not-ours', '{"kind":"something else"}'],
    ['not-ours', '[1,2]'],
    ['not-ours', 'Kính gửi các chi bộ, học 18-NQ/TW'],
    ['cut', formatTransfer(transfer).slice(0, 200)],
    ['newer', formatTransfer(transfer).replace('"version":1', '"version":2')],
    ['newer', formatTransfer(transfer).replace('"version":2', '"version":9')],
    ['changed', formatTransfer(transfer).replace(/"study":.*/, '"study":7}')],
    ['too-large', 'x'.repeat(8_000_001)],
  ])('says what is wrong: %s', (problem, text) => {
    expect(readTransfer(text)).toEqual({ state: 'problem', problem });
  });

  it('gives what can be read when an entry is broken', () => {
    const text = formatTransfer(transfer).replace('[71,"', '[71,"?');
    expect(readTransfer(text)).toMatchObject({ state: 'whole', lost: 1, transfer: { name: 'Cô Hòa' } });
  });
});

describe('the code', () => {
  it('carries everything of a learner in digits and capital letters', () => {
    fc.assert(
      fc.property(anyRecord, fc.integer({ min: 100, max: 3000 }), (record, size) => {
        const carried = { record, name: 'An', at: now };
        const code = transferCode(carried, size) ?? [];
        for (const part of code) {
          expect(part).toMatch(/^[0-9A-Z]+$/);
          expect(part.length).toBeLessThanOrEqual(size);
        }
        expect(readTransfer(code.join('\n'))).toEqual({ state: 'whole', transfer: carried, lost: 0 });
      }),
    );
  });

  it('survives a messenger: small letters, spaces, line breaks, marks, order, repetition, words around', () => {
    const [first = '', ...others] = parts;
    expect(others.length).toBeGreaterThan(1);
    const sent = [...others.toReversed(), first, first].map((part) =>
      part.toLowerCase().replace(/.{7}/g, '$& ').replace(/.{40}/g, '$&\n> '),
    );
    const message = `Mã việc học của cháu đây, gồm ${parts.length} phần:\n${sent.join('\n— phần sau —\n')} Bác nhận nhé.`;
    expect(readTransfer(message)).toEqual(whole);
    expect(readTransfer(parts.map((part) => `https://x.example/hoc-cua-toi/#ma=${part}`).join(' '))).toEqual(
      whole,
    );
  });

  it('waits for the parts that are missing', () => {
    const received = readTransfer([parts[2], parts[0]].join(' '));
    const missing = parts.map((_, index) => index + 1).filter((number) => number !== 1 && number !== 3);
    expect(received).toMatchObject({ state: 'parts', total: parts.length, missing });
    const waiting = received.state === 'parts' ? received.parts.map(({ text }) => text) : [];
    expect(readTransfer([...waiting, ...parts].join(' '))).toEqual(whole);
  });

  it('notices every letter that was cut or changed', () => {
    const [code = ''] = transferCode(transfer, 3000) ?? [];
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom(...'07AKZ'), (at, letter) => {
        fc.pre(code[at] !== letter);
        expect(readTransfer(code.slice(0, at) + letter + code.slice(at + 1)).state).toBe('problem');
        expect(readTransfer(code.slice(0, at)).state).toBe('problem');
      }),
    );
    expect(readTransfer(code.slice(0, -1))).toEqual({ state: 'problem', problem: 'cut' });
    expect(readTransfer(code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toEqual({
      state: 'problem',
      problem: 'changed',
    });
    expect(readTransfer(code.replace('HOCNQ1', 'HOCNQ2'))).toEqual({ state: 'problem', problem: 'newer' });
  });

  it('takes the last one of two codes that were sent', () => {
    const other = transferCode({ ...transfer, name: 'Bình' }, 3000) ?? [];
    expect(readTransfer([...parts, ...other].join('\n'))).toMatchObject({ transfer: { name: 'Bình' } });
  });

  it('does not unfold a text that would fill the memory', () => {
    const bomb = splitCode(toLetters(deflateSync(new Uint8Array(40_000_000), { level: 9 })), 3000) ?? [];
    expect(readTransfer(bomb.join(' '))).toEqual({ state: 'problem', problem: 'too-large' });
  });

  it('carries four hundred questions in a few messages, and says when only the file will do', () => {
    expect(transferCode(busy(400), 2000)?.length).toBeLessThanOrEqual(7);
    expect(transferCode(busy(10_000), 2000)).toBeNull();
  });
});

it('letters carry any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromLetters(toLetters(bytes))).toEqual(bytes);
    }),
  );
  expect(fromLetters('ABO')).toBeNull();
});
