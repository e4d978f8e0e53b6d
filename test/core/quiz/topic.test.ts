import { describe, expect, it } from 'vitest';
import { topicOf } from '../../../src/core/quiz/topic.ts';
import { resolution } from '../../support/quiz-library.ts';

const long =
  'về tiếp tục đổi mới, hoàn thiện thể chế, chính sách, nâng cao hiệu lực, hiệu quả quản lý và sử dụng đất cho thu nhập cao';
const topic = (subject: string, ...nicknames: string[]) =>
  topicOf(resolution('18-NQ/TW', '2022-06-16', subject, nicknames.length ? { nicknames } : {}));

describe('what a document is about in a few words', () => {
  it('is a nickname that the subject bears out, without its year', () => {
    expect(topic(long, 'nghị quyết đất đai')).toBe('đất đai');
    expect(topic('về trí thức trong thời kỳ mới của đất nước', 'nghị quyết trí thức năm 2008')).toBe(
      'trí thức',
    );
  });

  it('is never a nickname that says nothing of the matter', () => {
    expect(topic(long, 'nghị quyết Trung ương 5')).toBeNull();
  });

  it('is the subject itself when that is short', () => {
    expect(topic('về cải cách tiền lương')).toBe('cải cách tiền lương');
  });
});
