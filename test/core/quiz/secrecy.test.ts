import { describe, expect, it } from 'vitest';
import { createQuizBank } from '../../../src/core/quiz/bank.ts';
import { createSecrecyGuard } from '../../../src/core/quiz/secrecy.ts';
import {
  classified,
  planOrders,
  quizLibrary,
  resolution,
  resolutions,
  studyPlan,
} from '../../support/quiz-library.ts';
import { smallLibrary } from '../../support/small-library.ts';

const isSecret = createSecrecyGuard(quizLibrary());

describe('the guard of classified documents', () => {
  it.each([
    'Nghị quyết số 44-NQ/TW, ngày 24/11/2023',
    'Nghị quyết 42, 43, 44, 45-NQ/TW',
    'Nghị quyết 42, 43 và 44-NQ/TW',
    'người trình bày NQ44',
    'nghị quyết số 44',
    'NGHỊ QUYẾT 44',
    '44 nq tw',
    '044–NQ/TW',
    '44-nq-tw-2023',
    'về “Chiến lược bảo vệ Tổ quốc trong tình hình mới”',
    'chien luoc bao ve to quoc trong giai doan khac',
    'nghị quyết bảo vệ Tổ quốc',
    'Chiến lược bảo vệ Tổ quốc trong tình hình mới'.normalize('NFD'),
  ])('knows «%s»', (text) => expect(isSecret(text)).toBe(true));

  it.each([
    'Nghị quyết số 42-NQ/TW, ngày 24/11/2023',
    'sự nghiệp xây dựng và bảo vệ Tổ quốc trong giai đoạn mới',
    'khoảng 44 %',
    '144-NQ/TW',
    'Kết luận số 44-KL/TW',
    'ngày 4/4/2022',
  ])('lets «%s» through', (text) => expect(isSecret(text)).toBe(false));

  it('lets a public document of the same number through beside its own day, and only then', () => {
    const twin = resolution('44-NQ/TW', '2008-05-01', 'về một việc đã công bố');
    const guard = createSecrecyGuard(quizLibrary(twin));
    expect(guard('Nghị quyết số 44-NQ/TW, ngày 01/5/2008')).toBe(false);
    expect(guard('Nghị quyết số 44-NQ/TW')).toBe(true);
    expect(guard('44-NQ/TW, ngày 01/5/2008 và 44-NQ/TW, ngày 24/11/2023')).toBe(true);
  });

  it('is silent in a library without secrets', () => {
    expect(createSecrecyGuard(smallLibrary(resolutions))('44-NQ/TW')).toBe(false);
  });
});

describe('the bank', () => {
  const naming = (library: ReturnType<typeof quizLibrary>) =>
    createQuizBank(library)
      .all()
      .filter((quiz) => isSecret(JSON.stringify(quiz)))
      .map(({ id }) => id);

  it('names the classified document nowhere', () => {
    expect(naming(quizLibrary())).toEqual([]);
  });

  it('does not let it in by a relation, a status, a fact or a wrong option', () => {
    const leaky = resolution('50-NQ/TW', '2023-12-01', 'về một việc khác của năm', {
      relations: [{ type: 'implements', target: classified.id }],
      status: { state: 'replaced', by: classified.id },
      facts: [
        {
          id: 'so-muc',
          label: 'số mục của Nghị quyết 44-NQ/TW',
          value: '5',
          confidence: 'corroborated',
          sources: ['một', 'hai'],
        },
        {
          id: 'muc-tieu',
          label: 'mục tiêu tổng quát',
          value: 'Thực hiện Chiến lược bảo vệ Tổ quốc trong tình hình mới',
          confidence: 'verified',
          sources: ['một'],
        },
      ],
    });
    expect(naming(quizLibrary(leaky))).toEqual([]);
  });

  it('does not ask about an action programme that carries it out', () => {
    const [, second] = planOrders.actionProgrammes;
    const actionProgrammes = [{ ...second, for: ['18-nq-tw-2022', classified.id] }];
    const questions = createQuizBank(quizLibrary(studyPlan({}, { actionProgrammes }))).quizFor(
      '60-kh-duk-2022-thai-nguyen',
    );
    expect(questions?.questions.filter(({ id }) => id.includes('draft'))).toEqual([]);
  });
});
