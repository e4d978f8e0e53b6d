import { describe, expect, it } from 'vitest';
import { createQuizBank } from '../../../../src/core/quiz/bank.ts';
import { quizLibrary, resolution } from '../../../support/quiz-library.ts';

const sure = { confidence: 'verified', sources: ['https://example.vn/bai-1'] };
const goal = (year: number, measure: string, value: string) => ({
  ...{ id: `muc-tieu-${year}-${measure.length}`, label: `mục tiêu ${year} – ${measure}`, value, ...sure },
  target: { year, field: 'land', measure },
});
const goals = {
  law: goal(2023, 'sửa luật', 'Hoàn thành việc sửa đổi luật và các văn bản liên quan'),
  data: goal(2025, 'dữ liệu', 'Xây dựng xong cơ sở dữ liệu tập trung, thống nhất'),
  order: goal(2030, 'hệ thống pháp luật', 'Hệ thống pháp luật về đất cơ bản được hoàn thiện'),
  rank: goal(2030, 'vị thế của đất nước', 'Nước đang phát triển, có thu nhập trung bình cao'),
};
const points = ['một', 'hai', 'ba'].map((word) => ({
  ...{ id: `diem-moi-${word.length}${word[0] === 'h' ? 'h' : 'm'}`, label: `điểm mới – ${word}`, ...sure },
  value: `Thêm nội dung thứ ${word} về cách quản lý đất ở địa phương`,
}));

const library = quizLibrary(
  resolution('18-NQ/TW', '2022-06-16', 'về quản lý và sử dụng đất có hiệu quả', {
    ...{ term: 'XIII', campaign: 'tw5-khoa-xiii', facts: [...Object.values(goals), ...points] },
  }),
  resolution('21-NQ/TW', '2022-06-16', 'về củng cố tổ chức cơ sở đảng hiện nay', {
    ...{ term: 'XIII', campaign: 'tw5-khoa-xiii' },
    facts: [
      goal(2025, 'chi bộ', 'Mọi thôn, bản đều có chi bộ sinh hoạt nền nếp'),
      goal(2030, 'vị thế của đất nước', 'Nước đang phát triển, có thu nhập cao hơn trước'),
      { ...points[0], id: 'diem-moi', value: 'Đánh giá chi bộ hằng quý theo kết quả công việc' },
    ],
  }),
  resolution('42-NQ/TW', '2023-11-24', 'về nâng cao chất lượng chính sách xã hội', {
    ...{ term: 'XIII', campaign: 'tw8-khoa-xiii' },
    facts: [
      { ...points[0], id: 'diem-moi', value: 'Chăm lo mọi người dân theo vòng đời, không để ai thiệt thòi' },
    ],
  }),
);
const questions = createQuizBank(library).quizFor('18-nq-tw-2022')?.questions ?? [];
const about = (fact: { id: string }) =>
  questions.filter(({ facts }) => facts.join() === `18-nq-tw-2022/${fact.id}`);

describe('questions on the statements of a document', () => {
  it('ask each statement at most twice, and not twice in the same words', () => {
    for (const fact of [...Object.values(goals), ...points]) {
      const prompts = about(fact).map(({ prompt }) => prompt);
      expect(prompts.length).toBeLessThanOrEqual(2);
      expect(new Set(prompts).size).toBe(prompts.length);
    }
  });

  it('offer no goal of an earlier year, which the asked year would meet as well', () => {
    for (const { options, prompt } of questions.filter(({ prompt: asked }) => asked.startsWith('Đâu là'))) {
      const texts = options.map(({ text }) => text);
      if (prompt.includes('đến năm 2030')) expect(texts).not.toContain(goals.law.value);
    }
  });

  it('neither ask for nor offer the rank of the country, which many documents share', () => {
    const choices = questions.filter(({ id }) => /--(?:which--)?fact--/.test(id));
    expect(JSON.stringify(choices)).not.toContain('có thu nhập');
  });

  it('ask which document says a second new point, instead of the same prompt once more', () => {
    const prompts = points.flatMap((point) => about(point).map(({ prompt }) => prompt));
    expect(prompts.filter((prompt) => prompt.startsWith('Đâu là một điểm mới'))).toHaveLength(1);
    expect(prompts.filter((prompt) => prompt.startsWith('Văn bản nào nêu điểm mới'))).toHaveLength(2);
  });

  it('ask by which year a goal is to be met, and offer the other years of the document', () => {
    const [year] = questions.filter(({ id }) => id.includes('--year--'));
    expect(year?.prompt).toContain('cho năm nào');
    expect(year?.options.map(({ text }) => text)).toEqual(expect.arrayContaining(['Năm 2025', 'Năm 2030']));
  });
});
