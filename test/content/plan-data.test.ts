import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { isPlan, type PlanDocument } from '../../src/core/library/library.ts';
import { deadlines } from '../../src/core/plan/duties.ts';
import { lastDay } from '../../src/core/plan/when.ts';
import { readLibrary } from '../../src/site/content-files.ts';
import { quotesOf } from '../support/plan-quotes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ids = {
  thaiNguyen: '60-kh-duk-2022-thai-nguyen',
  phuTho: 'kh-duk-dai-hoi-xiii-2021-phu-tho',
  province: 'kh-tu-tw6-2022',
  city: '130-kh-tu-2023-thanh-uy',
  block: '34-kh-duk-2022',
} as const;
const plans = new Map<string, PlanDocument>();

beforeAll(async () => {
  const { library } = await readLibrary(root);
  for (const doc of library.documents) if (isPlan(doc)) plans.set(doc.id, doc);
});

/** What a plan orders; fails the test when the library lacks the plan. */
function ordersOf(name: keyof typeof ids) {
  return planOf(ids[name]).data.plan;
}

function planOf(id: string): PlanDocument {
  const plan = plans.get(id);
  if (!plan) throw new Error(`no plan ${id} in content/ke-hoach`);
  return plan;
}

describe.each(Object.values(ids))('plan %s', (id) => {
  test('quotes only words that stand in the clause it names', () => {
    const quotes = quotesOf(planOf(id));
    expect(quotes.length).toBeGreaterThan(20);
    expect(quotes.filter(({ found }) => !found)).toEqual([]);
  });

  test('says for every content, material and deadline which clause says it', () => {
    const { body, data } = planOf(id);
    const anchors = new Set(
      [...(body?.blocks ?? []), ...(body?.footnotes ?? [])].map(({ anchor }) => anchor),
    );
    const { contents, materials } = data.plan;
    expect(contents.length * materials.length).toBeGreaterThan(0);
    for (const { clause } of [...contents, ...materials, ...deadlines(planOf(id))])
      expect(anchors).toContain(clause);
  });

  test('holds no private address', () => {
    expect(JSON.stringify(planOf(id).data)).not.toContain('@');
  });
});

test.each<[keyof typeof ids, (string | undefined)[]]>([
  ['thaiNguyen', ['18-nq-tw-2022', '19-nq-tw-2022', '20-nq-tw-2022', '21-nq-tw-2022']],
  [
    'phuTho',
    [
      'nq-dai-hoi-xiii-2021',
      'bc-van-kien-dai-hoi-xiii-2021',
      'bc-chinh-tri-dai-hoi-xiii-2021',
      'cl-kt-xh-2021-2030-dai-hoi-xiii-2021',
      'bc-kt-xh-5-nam-dai-hoi-xiii-2021',
      'bc-xay-dung-dang-dai-hoi-xiii-2021',
    ],
  ],
  ['province', ['27-nq-tw-2022', '28-nq-tw-2022', '29-nq-tw-2022', '45-kl-tw-2022']],
  ['city', ['44-nq-tw-2023', '42-nq-tw-2023', '45-nq-tw-2023', '43-nq-tw-2023']],
  [
    'block',
    ['21-kl-tw-2021', '37-qd-tw-2021', '02-hd-ubkttw-2021', '16-kh-tu-2022', '03-kh-tw-2021', undefined],
  ],
])('the plan of %s studies its documents in its own order', (name, documents) => {
  expect(ordersOf(name).contents.map(({ document }) => document)).toEqual(documents);
});

test.each<[keyof typeof ids, string[]]>([
  ['thaiNguyen', ['full-text', 'research', 'study', 'questions-answers', 'lecture', 'local']],
  ['phuTho', ['full-text', 'study', 'questions-answers', 'new-points', 'research']],
  ['province', ['full-text', 'study', 'questions-answers', 'local', 'programme']],
  ['city', ['full-text', 'research', 'study', 'questions-answers', 'lecture']],
  ['block', ['full-text', 'research', 'study', 'questions-answers']],
])('the plan of %s lists its materials', (name, types) => {
  const { materials } = ordersOf(name);
  expect(materials.map(({ type }) => type)).toEqual(types);
  expect(materials.find(({ type }) => type === 'study')).toMatchObject({
    audiences: ['grassroots-members'],
    audienceText: 'Dùng cho cán bộ, đảng viên ở cơ sở',
  });
});

// What falls due, by last valid day: «trước ngày 20/8/2022» ends on the 19th.
test.each<[keyof typeof ids, string[]]>([
  [
    'thaiNguyen',
    [
      'conference 2022-07-22 muc-iii-1',
      'conference 2022-08-19 muc-iii-2',
      'conference 2022-08-19 muc-iii-3',
      'report 2022-08-20 muc-vi-6',
      'actionProgramme 2022-08-31 muc-iv',
      'actionProgramme 2022-08-31 muc-vi-2',
      'actionProgramme 2022-08-31 muc-vi-3',
    ],
  ],
  [
    'phuTho',
    [
      'report 2021-03-25 muc-vi-4-y2',
      'duty 2021-03-25 muc-vi-3-y5',
      'duty 2021-03-26 muc-vi-2-y3',
      'report 2021-03-27 muc-vi-4-y2',
      'conference 2021-03-28 muc-ii-4-1',
      'conference 2021-03-28 muc-ii-4-1',
      'report 2021-06-29 muc-vi-4-d1',
      'conference 2021-06-30 muc-ii-4-2',
      'actionProgramme 2021-06-30 muc-vi-3-y2',
    ],
  ],
  [
    'province',
    [
      'conference 2022-12-06 muc-ii-3-1',
      'duty 2022-12-06 muc-ii-3-1',
      'conference 2022-12-30 muc-ii-3-2',
      'report 2023-01-09 muc-v-2',
    ],
  ],
  [
    'city',
    [
      'duty 2023-12-04 muc-vi-6',
      'conference 2023-12-04 muc-iii-1-1-y1',
      'conference 2023-12-19 muc-iii-1-1-y2',
      'conference 2023-12-19 muc-iii-1-2',
      'conference 2023-12-19 muc-iii-3',
      'conference 2023-12-19 muc-iii-4',
      'report 2023-12-20 muc-vi-1-d1',
    ],
  ],
  [
    'block',
    [
      'conference 2022-01-17 muc-ii-4-1',
      'report 2022-03-29 muc-iv-2',
      'conference 2022-03-31 muc-ii-4-2',
      'actionProgramme 2022-03-31 muc-iv-2-y1',
      'report 2022-05-29 muc-iv-2',
      'report 2022-12-29 muc-iv-2',
    ],
  ],
])('the plan of %s has these dates and no other', (name, expected) => {
  const dated = deadlines(planOf(ids[name])).flatMap(({ kind, when, clause }) => {
    const day = lastDay(when);
    return day ? [`${kind} ${day} ${clause}`] : [];
  });
  expect(dated).toEqual(expected);
});

test.each<[keyof typeof ids, string, string, string | undefined, string]>([
  [
    'thaiNguyen',
    'muc-vi-6',
    'Ban Thường vụ Đảng ủy Khối',
    'Ban Tuyên giáo Đảng ủy Khối',
    'trước ngày 21/8/2022',
  ],
  ['phuTho', 'muc-vi-4-d1', 'Ban Tuyên giáo Đảng ủy Khối', undefined, 'trước ngày 30/6/2021'],
  ['province', 'muc-v-2', 'Ban Thường vụ Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy', 'trước ngày 10/01/2023'],
  ['city', 'muc-vi-1-d1', 'Ban Thường vụ Thành ủy', 'Ban Tuyên giáo Thành ủy', 'trước ngày 21/12/2023'],
  ['block', 'muc-iv-2', 'Ban Thường vụ Đảng ủy Khối', 'Ban Tuyên giáo Đảng ủy Khối', 'trước ngày 30/3/2022'],
])('the plan of %s says where the result report goes', (name, clause, addressee, channel, printed) => {
  const report = ordersOf(name).reporting.find((item) => item.clause === clause);
  expect([report?.addressee, report?.channel, report?.due.printed]).toEqual([addressee, channel, printed]);
});

// Who drafts which programme; a plan of action that a plan leaves undated stays undated.
test.each<[keyof typeof ids, [string, string[], string][]]>([
  [
    'thaiNguyen',
    [
      ['cấp ủy các cấp', ['18-nq-tw-2022', '19-nq-tw-2022', '20-nq-tw-2022', '21-nq-tw-2022'], 'inMonth'],
      ['Ban Tổ chức Đảng ủy Khối', ['21-nq-tw-2022'], 'inMonth'],
      ['Văn phòng Đảng ủy Khối', ['18-nq-tw-2022', '19-nq-tw-2022', '20-nq-tw-2022'], 'inMonth'],
    ],
  ],
  [
    'phuTho',
    [
      ['cấp ủy, tổ chức đảng trong Khối', ['nq-dai-hoi-xiii-2021'], 'unclear'],
      ['Ban Tuyên giáo Đảng ủy Khối', ['nq-dai-hoi-xiii-2021'], 'unclear'],
      ['Các chi ủy, đảng ủy cơ sở', ['nq-dai-hoi-xiii-2021'], 'inQuarter'],
    ],
  ],
  [
    'province',
    [
      ['Ban Nội chính Tỉnh ủy', ['27-nq-tw-2022'], 'unclear'],
      ['Ban Tổ chức Tỉnh ủy', ['28-nq-tw-2022'], 'unclear'],
      ['Ban cán sự đảng UBND tỉnh', ['29-nq-tw-2022'], 'unclear'],
      ['Các huyện ủy, thành ủy, đảng ủy trực thuộc, cấp ủy cơ sở', [], 'unclear'],
    ],
  ],
  [
    'city',
    [
      [
        'Các tổ chức cơ sở đảng trực thuộc Thành ủy',
        ['44-nq-tw-2023', '42-nq-tw-2023', '45-nq-tw-2023', '43-nq-tw-2023'],
        'unclear',
      ],
      ['UBND thành phố', ['44-nq-tw-2023', '42-nq-tw-2023', '45-nq-tw-2023'], 'whenIssued'],
      ['Ủy ban Mặt trận Tổ quốc Việt Nam thành phố', ['43-nq-tw-2023'], 'whenIssued'],
    ],
  ],
  ['block', [['Các cấp ủy chi, đảng bộ cơ sở và Đoàn Khối', ['21-kl-tw-2021'], 'inMonth']]],
])('the plan of %s says who drafts which programme', (name, programmes) => {
  const found = ordersOf(name).actionProgrammes;
  expect(found.map(({ drafter, for: documents, due }) => [drafter, documents, due.kind])).toEqual(programmes);
});

describe('60-KH/ĐUK of Thái Nguyên', () => {
  test('calls the block conference to its hall at 7h45', () => {
    expect(ordersOf('thaiNguyen').conferences[0]).toMatchObject({
      level: 'block',
      format: 'online',
      duration: '1,5 ngày',
      when: [{ from: '2022-07-21', to: '2022-07-22', startsAt: '07:45' }],
      address: 'Số 05, đường Đội Cấn, TP. Thái Nguyên',
    });
  });

  test('forbids live broadcast', () => {
    expect(ordersOf('thaiNguyen').restrictions).toMatchObject([
      { rule: 'no-live-broadcast', clause: 'muc-vi-4-d1' },
    ]);
  });

  test('orders make-up study for everyone who was absent', () => {
    const makeUp = ordersOf('thaiNguyen').duties.find(({ clause }) => clause === 'muc-vi-4-d2');
    expect(makeUp?.task).toContain('100%');
  });
});

describe('plan of Phú Thọ', () => {
  test('prints the banner in five lines, yellow on red', () => {
    expect(ordersOf('phuTho').banner).toMatchObject({
      lines: [
        'BAN BÍ THƯ TRUNG ƯƠNG ĐẢNG',
        'HỘI NGHỊ TRỰC TUYẾN TOÀN QUỐC',
        'NGHIÊN CỨU, HỌC TẬP, QUÁN TRIỆT, TUYÊN TRUYỀN',
        'NGHỊ QUYẾT ĐẠI HỘI XIII CỦA ĐẢNG',
        'Việt Trì, ngày 27, 28 tháng 3 năm 2021',
      ],
      background: 'nền đỏ',
      letters: 'chữ vàng',
    });
  });

  test('gives five topics to five speakers over four half days', () => {
    const programme = ordersOf('phuTho').conferences[0]?.programme ?? [];
    const topics = programme.filter(({ speakerTitle }) => speakerTitle);
    expect(topics.map(({ speaker, part, date }) => [speaker, part, date?.printed])).toEqual([
      ['Nguyễn Xuân Thắng', 'morning', 'Ngày 27/3/2021'],
      ['Phạm Minh Chính', 'afternoon', 'Ngày 27/3/2021'],
      ['Nguyễn Xuân Phúc', 'morning', 'Ngày 28/3/2021'],
      ['Phan Văn Giang', 'afternoon', 'Ngày 28/3/2021'],
      ['Tô Lâm', 'afternoon', 'Ngày 28/3/2021'],
    ]);
  });

  test('excludes committee members called by the province', () => {
    expect(ordersOf('phuTho').conferences[0]?.exclusions).toBe(
      'không bao gồm Ủy viên BCH Đảng bộ Khối tham dự hội nghị cấp tỉnh',
    );
  });

  test('asks two head counts by 8h30, without naming the contact', () => {
    const counts = ordersOf('phuTho').reporting.filter(({ due }) => due.kind === 'beforeHour');
    expect(counts.map(({ due }) => due)).toMatchObject([
      { date: '2021-03-25', hour: '08:30' },
      { date: '2021-03-27', hour: '08:30' },
    ]);
    expect(new Set(counts.map(({ channel }) => channel))).toEqual(new Set(['đồng chí được phân công']));
  });
});

describe('130-KH/TU of a city', () => {
  test('opens four classes at city level', () => {
    const classes = ordersOf('city').conferences.filter(({ level }) => level === 'city');
    expect(classes.map(({ host, classes: count }) => [host, count])).toEqual([
      ['Ban Thường vụ Thành ủy', 1],
      ['Ban Thường vụ Thành ủy', 1],
      ['Ban Tuyên giáo Thành ủy', 2],
    ]);
  });

  test('keeps the classified resolution to its name and two warnings', () => {
    const { contents, restrictions } = ordersOf('city');
    expect(contents[0]?.name).toBe(
      'Nghị quyết Hội nghị Trung ương 8 khóa XIII về “Chiến lược bảo vệ Tổ quốc trong tình hình mới”',
    );
    expect(restrictions.map(({ rule, clause }) => `${rule} ${clause}`)).toEqual([
      'classified-content muc-ii-1-1-y1',
      'classified-content chu-thich-1',
    ]);
  });

  test('asks to count members and the masses apart', () => {
    const report = ordersOf('city').reporting.find(({ statistics }) => statistics.length > 0);
    expect(report?.statistics).toEqual([
      'tổng số đảng viên toàn Đảng bộ',
      'số lượng đảng viên được miễn sinh hoạt đảng',
      'đảng viên đi làm ăn xa',
      'số lượng đảng viên tham dự/đảng viên triệu tập, tỷ lệ % đảng viên',
      'số lượng quần chúng tham dự/quần chúng triệu tập, tỷ lệ %',
    ]);
  });
});

describe('34-KH/ĐUK', () => {
  test('waits for the province before it plans the political activity', () => {
    const duty = ordersOf('block').duties.find(({ clause }) => clause === 'muc-iii-d1');
    expect(duty?.due).toMatchObject({
      kind: 'whenIssued',
      trigger: 'kế hoạch của Ban Thường vụ Tỉnh ủy và hướng dẫn của Ban Tổ chức Tỉnh ủy',
    });
  });
});
