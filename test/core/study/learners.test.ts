import { describe, expect, it } from 'vitest';
import {
  formatLearners,
  freeId,
  oneLearner,
  parseLearners,
  tidyName,
  withLearner,
  withName,
  withoutLearner,
} from '../../../src/core/study/learners.ts';

const two = withLearner(oneLearner, { id: freeId(oneLearner), name: 'Cô Hòa' });

describe('the learners of a device', () => {
  it('are read back as they were kept', () => {
    expect(two).toEqual({ active: '2', list: [...oneLearner.list, { id: '2', name: 'Cô Hòa' }] });
    expect(parseLearners(formatLearners(two))).toEqual(two);
  });

  it('are not guessed from a text that is broken', () => {
    for (const text of ['', '[]', '{"version":2,"learners":[["",""]]}', '{"version":1,"learners":[]}'])
      expect(parseLearners(text), text).toBeNull();
    expect(parseLearners('{"version":1,"active":"9","learners":[["","Bác Ba"],7,["a b","x"]]}')).toEqual({
      active: '',
      list: [{ id: '', name: 'Bác Ba' }],
    });
  });

  it('always count one, of whom one studies', () => {
    expect(withoutLearner(two, '2')).toEqual(oneLearner);
    expect(withoutLearner(two, '').active).toBe('2');
    expect(withoutLearner(oneLearner, '')).toEqual(oneLearner);
  });

  it('get an id that nobody has', () => {
    const three = withLearner(two, { id: freeId(two), name: 'Chú Tư' });
    expect(freeId(withoutLearner(three, '2'))).toBe('2');
    expect(freeId(three)).toBe('4');
  });

  it('have names without stray spaces, in composed letters, of a bearable length', () => {
    expect(tidyName('  Cô \n Hòa '.normalize('NFD'))).toBe('Cô Hòa');
    expect(tidyName('ư'.repeat(60))).toBe('ư'.repeat(40));
    expect(withName(two, '2', 'Bác Hòa').list.map(({ name }) => name)).toEqual(['', 'Bác Hòa']);
  });
});
