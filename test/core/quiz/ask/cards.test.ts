import { describe, expect, it } from 'vitest';
import { bookletSchema } from '../../../../src/core/booklet/schema.ts';
import { askBooklet } from '../../../../src/core/quiz/ask/cards.ts';
import { wordsAt } from '../../../../src/core/quiz/place.ts';
import { createPools } from '../../../../src/core/quiz/pools.ts';
import { quizLibrary } from '../../../support/quiz-library.ts';

const library = quizLibrary();
const pools = createPools(library);
const plan = '60-kh-duk-2022-thai-nguyen';

function booklet(sources: object[], audience = 'Dùng cho hội viên.') {
  return bookletSchema.parse({
    id: 'hoi-dap-thu',
    title: 'Hỏi – đáp thử',
    about: [plan],
    audience,
    reviewed: false,
    questions: [{ id: 'cau-1', question: 'Báo cáo gửi về đâu?', answer: 'Về Ban Thường vụ.', sources }],
  });
}

describe('cards of a booklet', () => {
  it('name what «kế hoạch ấy» points at, since a card comes without its neighbours', () => {
    const data = booklet([{ document: plan, clause: 'muc-iii-3' }]);
    const [answered] = data.questions;
    const pointing = { ...answered, question: 'Kế hoạch ấy đặt hạn nào?' } as typeof answered;
    const [card] = askBooklet(
      { ...data, questions: [pointing ?? data.questions[0]].filter((one) => one !== undefined) },
      pools,
    );
    expect(card?.prompt).toBe('Kế hoạch 60-KH/ĐUK: Kế hoạch ấy đặt hạn nào?');
    const [ofCampaign] = askBooklet({ ...data, campaign: 'tw5-khoa-xiii' }, pools);
    expect(ofCampaign?.prompt).toBe('Kế hoạch 60-KH/ĐUK: Báo cáo gửi về đâu?');
  });

  it('show the question in front and the answer behind', () => {
    const [card] = askBooklet(booklet([{ document: plan, clause: 'muc-iii-3' }]), pools);
    expect(card).toMatchObject({
      key: 'cau-1',
      type: 'flash-card',
      prompt: 'Báo cáo gửi về đâu?',
      right: 'Về Ban Thường vụ.',
    });
  });

  it('quote the sentence of the clause that says the answer, letter for letter', () => {
    const [card] = askBooklet(booklet([{ document: plan, clause: 'muc-iii-3' }]), pools);
    expect(card?.source.quote).toContain('Chi bộ báo cáo kết quả');
    expect(wordsAt(library, card?.source ?? { doc: '', anchor: '', quote: '' })).toContain(
      card?.source.quote,
    );
  });

  it('pass over a source that stands nowhere, and are not made when all do', () => {
    const lost = { document: plan, clause: 'muc-ix' };
    const fact = { document: '19-nq-tw-2022', fact: 'chi-tieu-2030-che-phu-rung' };
    expect(askBooklet(booklet([lost]), pools)).toEqual([]);
    const [card] = askBooklet(booklet([lost, fact]), pools);
    expect(card?.source).toMatchObject({ doc: '19-nq-tw-2022', quote: '42' });
    expect(card?.facts).toEqual(['19-nq-tw-2022/chi-tieu-2030-che-phu-rung']);
  });

  it('are for members as well when the booklet says so', () => {
    const source = [{ document: plan, clause: 'muc-iii-3' }];
    expect(askBooklet(booklet(source), pools)[0]?.audiences).toEqual(['mass-organizations', 'everyone']);
    const forMembers = askBooklet(booklet(source, 'Dùng cho đảng viên tự ôn.'), pools);
    expect(forMembers[0]?.audiences).toContain('grassroots-members');
  });
});
