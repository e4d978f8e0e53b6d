import { type GIFTQuestion, parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { toGift } from '../../../../src/core/quiz/export/gift.ts';
import { sampleContext, sampleQuestions } from '../../../support/sample-questions.ts';

const text = toGift(sampleQuestions, sampleContext);
const parsed = parse(text);
const find = (key: string) =>
  parsed.find((item) => 'id' in item && item.id?.endsWith(`--${key}`)) as Record<string, unknown> &
    GIFTQuestion;

describe('a GIFT file', () => {
  it('holds every question under the category of its plan, with its id and tags', () => {
    const categories = parsed.flatMap((item) => (item.type === 'Category' ? [item.title] : []));
    expect(categories).toEqual(['Học Nghị quyết/Kế hoạch 01-KH//MAU', 'Học Nghị quyết/Kế hoạch 02-KH//MAU']);
    const questions = parsed.filter(({ type }) => type !== 'Category');
    expect(questions.map(({ title }) => title)).toEqual(sampleQuestions.map(({ id }) => id));
    expect(find('multiple').tags).toEqual(['01-kh-mau-2030', 'multiple-choice', 'do-kho-3']);
  });

  it('gives each type of question the nearest type of the format', () => {
    const types = Object.fromEntries(parsed.map((item) => [String(item.title).split('--')[1], item.type]));
    expect(types).toMatchObject({
      ...{ single: 'MC', multiple: 'MC', truth: 'TF', cloze: 'MC', pairs: 'Matching', order: 'Matching' },
      ...{ number: 'Numerical', date: 'Short', words: 'Short', card: 'Essay' },
    });
  });

  it('keeps the signs of the format apart from the same signs in a text', () => {
    const single = find('single') as unknown as { choices: { text: { text: string }; isCorrect: boolean }[] };
    expect(single.choices.map((choice) => choice.text.text)).toEqual([
      'Mục I # phần đầu',
      'Mục II = phần giữa',
      'Mục III \\ "phần cuối"',
      '→ Mục <IV> & phụ lục',
    ]);
    expect(single.choices.map((choice) => choice.isCorrect)).toEqual([false, true, false, false]);
    expect(find('single')).toMatchObject({
      stem: {
        text: expect.stringContaining('Kế hoạch {mẫu} số 01-KH/MAU ~ viết «a = b» ở mục nào: I hay II?\n'),
      },
    });
  });

  it('gives nothing to whoever ticks everything', () => {
    const { choices } = find('multiple') as unknown as { choices: { weight: number }[] };
    expect(choices.map(({ weight }) => weight)).toEqual([33.33333, 33.33333, -50, 33.33333, -50]);
  });

  it('shows why a statement is wrong, and after every question its proof with the full address', () => {
    expect(text).toContain('FALSE#Kế hoạch giao chi bộ học trong quý I\\: từ tháng 1.');
    const feedback = (find('words').globalFeedback as { text: string }).text;
    expect(feedback).toContain('«Chi bộ học tập trong quý I.»');
    expect(feedback).toContain('https://tinhuy.example/thu-vien/van-ban/01-kh-mau-2030/#muc-ii-1');
  });

  it('leaves a gap inside the sentence, and a shown one at its end', () => {
    expect(find('cloze')).toMatchObject({ hasEmbeddedAnswers: true });
    expect((find('cloze').stem as { text: string }).text).toMatch(/trước _____ , qua Văn phòng\.$/);
    expect((find('cloze-at-end').stem as { text: string }).text).toMatch(/nộp về …………$/);
  });

  it('puts pairs together, offers the left-over one, and turns steps into places', () => {
    const { matchPairs } = find('pairs') as unknown as {
      matchPairs: { subquestion: { text: string }; subanswer: string }[];
    };
    expect(matchPairs.map((pair) => [pair.subquestion.text, pair.subanswer])).toEqual([
      ['Tài liệu nghiên cứu', 'Báo cáo viên'],
      ['Tài liệu học tập', 'Đảng viên ở cơ sở'],
      ['Tài liệu hỏi: đáp', 'Đoàn viên, hội viên'],
      ['', 'Nhân dân'],
    ]);
    const steps = (find('order') as unknown as { matchPairs: typeof matchPairs }).matchPairs;
    expect(steps.map((pair) => [pair.subquestion.text, pair.subanswer])).toEqual([
      ['Viết thu hoạch', '3'],
      ['Dự hội nghị', '2'],
      ['Nhận tài liệu', '1'],
    ]);
  });

  it('asks for a bare number, a day in any usual spelling, words with or without marks', () => {
    expect(text).toContain('#=97.5:0');
    expect(text).toContain('(Chỉ ghi số, đơn vị tính\\: %.)');
    const spelled = (key: string) =>
      (find(key) as unknown as { choices: { text: { text: string } }[] }).choices.map(
        (choice) => choice.text.text,
      );
    expect(spelled('date')).toEqual(
      expect.arrayContaining(['05/3/2030', '5/3/2030', '05/03/2030', '5-3-2030']),
    );
    expect(spelled('words')).toEqual([
      'Văn phòng \\* Đảng ủy',
      'van phong \\* dang uy',
      'văn phòng đảng uỷ',
      'van phong dang uy',
    ]);
  });
});
