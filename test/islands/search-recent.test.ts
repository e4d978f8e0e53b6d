import { beforeEach, describe, expect, it } from 'vitest';
import { createRecent, recentKey } from '../../src/islands/search-recent.ts';

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
};

beforeEach(() => kept.clear());

describe('recent searches', () => {
  it('come newest first, each once, at most eight', () => {
    const recent = createRecent(storage);
    for (const query of ['đất đai', 'nq 18', '  đất   đai ', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'])
      recent.add(query);
    expect(recent.list()).toEqual(['a7', 'a6', 'a5', 'a4', 'a3', 'a2', 'a1', 'đất đai']);
  });

  it('are forgotten one by one, or all at once', () => {
    const recent = createRecent(storage);
    for (const query of ['một', 'hai', 'ba']) recent.add(query);
    recent.remove('hai');
    expect(recent.list()).toEqual(['ba', 'một']);
    recent.clear();
    expect(recent.list()).toEqual([]);
  });

  it('are neither kept nor shown once they are switched off, until they are switched on', () => {
    const recent = createRecent(storage);
    recent.add('đất đai');
    recent.turn(false);
    recent.add('nq 18');
    expect(createRecent(storage).list()).toEqual([]);
    expect(createRecent(storage).isOn()).toBe(false);
    expect([...kept.values()].join()).not.toMatch(/đất|nq 18/);
    recent.turn(true);
    recent.add('nq 18');
    expect(recent.list()).toEqual(['nq 18']);
  });

  it.each(['', '{', '[]', '{"version":1,"queries":7}', '{"version":2}', '{"version":1,"queries":[1,{}]}'])(
    'start empty from %j',
    (text) => {
      kept.set(recentKey, text);
      expect(createRecent(storage).list()).toEqual([]);
    },
  );

  it('do without a storage that refuses', () => {
    const refuse = () => {
      throw new Error('denied');
    };
    const recent = createRecent({ getItem: refuse, setItem: refuse });
    recent.add('đất đai');
    expect(recent.list()).toEqual([]);
  });
});
