import { describe, expect, it } from 'vitest';
import {
  emptyChecklist,
  forNewConference,
  parseChecklistDraft,
  withOwnItem,
  withoutOwnItem,
} from '../../../src/core/checklist/draft.ts';
import { planChecklist } from '../../../src/core/checklist/plan-checklist.ts';
import { studyPlan } from '../../support/quiz-library.ts';

const duty = (task: string, due: object = { kind: 'unclear' }) => {
  return { clause: 'muc-vi-6', body: 'Văn phòng', task, due };
};
const listOf = (orders = {}) =>
  planChecklist(studyPlan({}, { materials: [], reporting: [], ...orders }).data);

describe('what a plan says of preparing a conference', () => {
  it('stands under every item that one duty speaks of, with who and by when', () => {
    const task = 'Bố trí hội trường, trang trí ma-két, âm thanh, nước uống; bảo đảm đường truyền.';
    const { mentions } = listOf({
      duties: [duty(task, { kind: 'before', date: '2022-07-21', printed: 'trước' })],
    });
    expect([...mentions.keys()].sort()).toEqual(['banner', 'hall', 'line', 'sound', 'water']);
    expect(mentions.get('water')).toEqual([
      { clause: 'muc-vi-6', who: 'Văn phòng', what: task, due: 'trước ngày 21/7/2022 (muộn nhất 20/7/2022)' },
    ]);
  });

  it('is found whichever way tone marks and capitals are written', () => {
    const { mentions } = listOf({
      duties: [duty('GỬI GIẤY MỜI'.normalize('NFD')), duty('Chạy thử các điểm cầu.')],
    });
    expect([...mentions.keys()]).toEqual(['invitations', 'rehearsal']);
  });

  it('takes place, make-up classes, banner, materials, money and health from where the plan has them', () => {
    const { mentions } = listOf({
      duties: [],
      conferences: [
        {
          ...{ clause: 'muc-iii-1', name: 'Hội nghị', level: 'block', when: [], place: 'Hội trường tầng 4' },
          ...{
            makeUp: 'Người vắng học bù.',
            note: 'Họp một ngày.\n\nKế hoạch này thay cho công văn triệu tập.',
          },
        },
      ],
      banner: {
        clause: 'muc-ii',
        lines: ['MỘT', 'HAI'],
        background: 'đỏ',
        letters: 'vàng',
        note: 'Bố trí biển tên.',
      },
      materials: [
        {
          clause: 'muc-i',
          type: 'study',
          name: 'Tài liệu học tập',
          audiences: [],
          audienceText: 'Dùng ở cơ sở',
        },
      ],
      budget: [{ clause: 'muc-v', text: 'Dùng kinh phí của đơn vị.' }],
      restrictions: [{ clause: 'muc-vii', rule: 'health-safety', text: 'Bảo đảm phòng dịch.' }],
    });
    const said = Object.fromEntries([...mentions].map(([id, all]) => [id, all.map(({ what }) => what)]));
    expect(said).toEqual({
      hall: ['Hội trường tầng 4'],
      'make-up': ['Người vắng học bù.'],
      summons: ['Kế hoạch này thay cho công văn triệu tập.'],
      banner: ['MỘT / HAI'],
      'name-boards': ['Bố trí biển tên.'],
      materials: ['Tài liệu học tập (Dùng ở cơ sở)'],
      budget: ['Dùng kinh phí của đơn vị.'],
      health: ['Bảo đảm phòng dịch.'],
    });
  });

  it('shows the rule against live broadcasts and has no item for one', () => {
    const { rules, mentions } = listOf();
    expect(rules).toEqual([
      { clause: 'muc-iii-2', text: 'Không phát thanh, truyền hình trực tiếp hội nghị.' },
    ]);
    expect([...mentions.values()].flat().filter(({ what }) => /truyền hình/.test(what))).toEqual([]);
  });
});

describe('own items', () => {
  const two = withOwnItem(withOwnItem(emptyChecklist, ' Hoa để bàn '), 'Khăn trải bàn');

  it('get ids of their own, also after one was taken off', () => {
    expect(two.own).toEqual([
      { id: 'rieng-1', text: 'Hoa để bàn' },
      { id: 'rieng-2', text: 'Khăn trải bàn' },
    ]);
    expect(withOwnItem(withoutOwnItem(two, 'rieng-1'), 'Loa').own.at(-1)?.id).toBe('rieng-3');
  });

  it('are not added when empty or past a hundred', () => {
    expect(withOwnItem(two, '  ')).toBe(two);
    let many = emptyChecklist;
    for (let i = 0; i < 120; i += 1) many = withOwnItem(many, `Việc ${i}`);
    expect(many.own).toHaveLength(100);
  });

  it('stay for a new conference, without their ticks', () => {
    const done = { ...two, title: 'Hội nghị tháng 7', ready: ['rieng-1', 'hall'] };
    expect(forNewConference(done)).toEqual({ title: '', ready: [], own: two.own });
    expect(withoutOwnItem(done, 'rieng-1').ready).toEqual(['hall']);
  });
});

it('starts empty when what the device kept is not a list', () => {
  expect(parseChecklistDraft({ version: 1, lists: { chung: {} } })?.lists.chung).toEqual(emptyChecklist);
  const odd = { title: 5, ready: ['hall', 7], own: [{ id: 'rieng-1' }, { id: 'rieng-2', text: 'Hoa' }] };
  expect(parseChecklistDraft({ version: 1, lists: { chung: odd, khac: 'chữ' } })?.lists).toEqual({
    chung: { title: '', ready: ['hall'], own: [{ id: 'rieng-2', text: 'Hoa' }] },
  });
  for (const wrong of [null, [], { version: 3, lists: {} }, { version: 1 }])
    expect(parseChecklistDraft(wrong)).toBeNull();
});
