import { describe, expect, it } from 'vitest';
import { cutToLength, cutToWords } from '../../../src/core/text/cut.ts';

describe('a text that is too long for its line', () => {
  it('ends after a whole word and says that more follows', () => {
    expect(cutToLength('Về đổi mới, hoàn thiện thể chế', 13)).toBe('Về đổi mới,…');
    expect(cutToWords('Về đổi mới, hoàn thiện thể chế', 3)).toBe('Về đổi mới,…');
  });

  it('stays as it is when it fits', () => {
    expect(cutToLength('Về đất đai', 10)).toBe('Về đất đai');
    expect(cutToWords('Về  đất đai', 3)).toBe('Về  đất đai');
  });
});
