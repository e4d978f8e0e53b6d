import { expect, it } from 'vitest';
import { readPrompts } from '../../../src/core/guide/prompts.ts';

it('gives the prompts of a guide in its words, and nothing of what follows them', () => {
  const source = [
    '## Mục tiêu',
    '- Không phải gợi ý.',
    '## Gợi ý trao đổi',
    '',
    '- Ở **nơi mình**, việc này làm đến đâu?',
    '- Vì sao cần <VanBan id="18-nq-tw-2022" />?',
    '## Xem thêm',
    '- Không phải gợi ý.',
  ].join('\n');
  expect(readPrompts(source)).toEqual(['Ở nơi mình, việc này làm đến đâu?']);
});

it('gives none where a guide has no such part', () => {
  expect(readPrompts('## Mục tiêu\n- Một điều.')).toEqual([]);
});
