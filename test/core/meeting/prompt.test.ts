import { describe, expect, it } from 'vitest';
import { choosePrompt } from '../../../src/core/meeting/prompt.ts';
import { smallDocument } from '../../support/small-library.ts';

const passageOf = (id: string) => ({
  doc: smallDocument({ id, kind: 'resolution', symbol: '11-NQ/TW', issuer: 'ban-chap-hanh-trung-uong' }),
  fact: { id: 'x', label: 'điểm mới', value: 'một việc', confidence: 'verified' as const, sources: ['thử'] },
});
const guide = (id: string, ...prompts: string[]) => ({ id, title: id, about: [id], prompts });

describe('the prompt for the talk', () => {
  it('is the first one that names the cell', () => {
    const guides = [guide('a', 'Việc này khó ở đâu?'), guide('b', 'Vì sao?', 'Chi bộ mình làm gì trước?')];
    const prompt = choosePrompt([passageOf('a'), passageOf('b')], guides);
    expect(prompt?.text).toBe('Chi bộ mình làm gì trước?');
    expect(prompt?.guide.id).toBe('b');
  });

  it('is else the first one of the first passage that has any', () => {
    const guides = [guide('a', 'Cán bộ chi bộc lộ điều gì?'), guide('b', 'Vì sao?')];
    expect(choosePrompt([passageOf('c'), passageOf('b'), passageOf('a')], guides)?.text).toBe('Vì sao?');
  });

  it('is none where the guides to the passages list none', () => {
    expect(choosePrompt([passageOf('a')], [guide('a'), guide('b', 'Vì sao?')])).toBeNull();
  });
});
