import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLatest } from '../../src/islands/search-latest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a run of questions', () => {
  it('shows the last of five hundred and answers a handful', async () => {
    const shown: number[] = [];
    const answer = vi.fn(async (question: number, isCurrent: () => boolean) => {
      await new Promise((end) => setTimeout(end, 40));
      if (isCurrent()) shown.push(question);
    });
    const ask = createLatest(answer);
    for (let at = 1; at <= 500; at += 1) {
      void ask(at);
      await vi.advanceTimersByTimeAsync(2);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown).toEqual([500]);
    expect(answer.mock.calls.length).toBeLessThan(40);
  });

  it('does not wait for an answer that never comes', async () => {
    const shown: string[] = [];
    const ask = createLatest(async (question: string, isCurrent) => {
      if (question === 'hung') await new Promise(() => undefined);
      if (isCurrent()) shown.push(question);
    });
    void ask('hung');
    void ask('next');
    await vi.advanceTimersByTimeAsync(500);
    expect(shown).toEqual(['next']);
  });

  it('goes on after an answer that fails', async () => {
    const shown: string[] = [];
    const ask = createLatest(async (question: string) => {
      if (question === 'bad') throw new Error('no network');
      shown.push(question);
    });
    await ask('bad');
    await ask('good');
    expect(shown).toEqual(['good']);
  });
});
