import { describe, expect, it } from 'vitest';
import type { PaperTable, PartyPaper } from '../../../src/core/paper/paper.ts';
import { paperText } from '../../../src/core/paper/paper-text.ts';
import { emptyProgrammeDraft, parseProgrammeDraft } from '../../../src/core/programme/fields.ts';
import { programmePaper } from '../../../src/core/programme/programme-paper.ts';
import { programmeRole } from '../../../src/core/programme/select-orders.ts';
import { planProgrammes } from '../../../src/site/programme-sources.ts';
import { classified, quizLibrary, resolution, studyPlan } from '../../support/quiz-library.ts';

const fact = (id: string, label: string, value: string, more = {}) => {
  return { id, label, value, confidence: 'corroborated', sources: ['một', 'hai'], ...more };
};
const countryside = resolution('19-NQ/TW', '2022-06-16', 'về nông nghiệp, nông dân, nông thôn', {
  facts: [
    fact('muc-tieu', 'mục tiêu tổng quát 2030', 'Nông thôn phát triển toàn diện', { section: 'III.1' }),
    fact('che-phu', 'chỉ tiêu 2030 – che phủ rừng', '42', {
      ...{ unit: '%', section: 'III.2' },
      target: { year: 2030, field: 'environment', measure: 'tỷ lệ che phủ rừng' },
    }),
    fact('ket-nap', 'chỉ tiêu – kết nạp', '3–4', {
      unit: '%',
      target: { from: 2021, year: 2025, field: 'party', measure: 'kết nạp đảng viên' },
    }),
    fact('so-nhom', 'số nhóm nhiệm vụ, giải pháp', '4'),
    fact('diem-moi', 'điểm mới', 'Nông dân là chủ thể'),
    fact('nhiem-vu', 'nhiệm vụ về đất', 'Tích tụ ruộng đất'),
    fact('nguoi-ky', 'người ký', 'một người'),
  ],
});

const orders = (fields = {}) => studyPlan({}, fields);
const programmesOf = (plan = studyPlan()) =>
  planProgrammes(quizLibrary(countryside, plan)).flatMap(({ programmes }) => programmes);
const [first, second] = programmesOf();
const draftOf = (source = second, fields = {}): PartyPaper => {
  if (!source) throw new Error('no programme');
  return programmePaper(source, { ...emptyProgrammeDraft.fields, ...fields }, source.documents);
};
const tables = (paper: PartyPaper) =>
  paper.blocks.filter((block): block is PaperTable => block.type === 'table');

describe('the programmes of a plan', () => {
  it('are one for each body that drafts, with its documents, time and clause', () => {
    expect(programmesOf().map(({ id, order }) => [id, order.who, order.due, order.clause])).toEqual([
      ['60-kh-duk-2022-thai-nguyen--muc-iii-1', 'Ban Tổ chức', 'trong tháng 8/2022', 'mục III.1'],
      ['60-kh-duk-2022-thai-nguyen--muc-iii-2', 'Văn phòng', 'trong tháng 8/2022', 'mục III.2'],
    ]);
    expect(second?.documents.map(({ name }) => name)).toEqual(['Nghị quyết 18-NQ/TW', 'Nghị quyết 19-NQ/TW']);
  });

  it('keep pages of their own when one clause orders two', () => {
    const { actionProgrammes } = studyPlan().data.plan;
    const twice = actionProgrammes.map((programme) => ({ ...programme, clause: 'muc-iii' }));
    const ids = programmesOf(orders({ actionProgrammes: twice })).map(({ id }) => id.split('--')[1]);
    expect(ids).toEqual(['muc-iii', 'muc-iii-2']);
  });

  it('carry out all that the plan studies when the plan names no document', () => {
    const contents = [{ clause: 'muc-i', document: '19-nq-tw-2022', name: 'Nghị quyết' }];
    const actionProgrammes = studyPlan().data.plan.actionProgrammes.map((one) => ({ ...one, for: [] }));
    const [programme] = programmesOf(orders({ contents, actionProgrammes }));
    expect(programme?.documents.map(({ id }) => id)).toEqual(['19-nq-tw-2022']);
  });
});

describe('a draft', () => {
  it('says that it is a draft and leaves the head to the office', () => {
    const text = paperText(draftOf());
    expect(text).toContain('Số …-CTr/…');
    expect(text).toContain('Bản nháp để điền');
    expect(text).toContain('T/M …\n…\n…');
    expect(text).not.toContain('….');
  });

  it('prints what the office filled in', () => {
    const text = paperText(draftOf(second, { issuer: 'Đảng ủy xã Bình Minh', signer: 'Trần Văn Mẫu' }));
    expect(text.startsWith('ĐẢNG ỦY XÃ BÌNH MINH\n')).toBe(true);
    expect(text).toContain('Trần Văn Mẫu');
  });

  it('cites one resolution in full, several by number and day', () => {
    expect(draftOf(first).subject).toBe(
      'thực hiện Nghị quyết số 21-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng về củng cố tổ chức cơ sở đảng hiện nay',
    );
    expect(draftOf().subject).toBe(
      'thực hiện Nghị quyết số 18-NQ/TW, ngày 16/6/2022; Nghị quyết số 19-NQ/TW, ngày 16/6/2022',
    );
  });

  it('puts the targets of the country beside an empty column, each with its source', () => {
    const [targets, , sources] = tables(draftOf());
    expect(targets?.rows).toEqual([
      ['Tỷ lệ che phủ rừng', '2030', '42% [2]', '…'],
      ['Kết nạp đảng viên', '2021–2025', '3–4% [3]', '…'],
    ]);
    expect(sources?.rows[1]).toEqual([
      '[2]',
      'Chỉ tiêu 2030 – che phủ rừng: 42%',
      'Nghị quyết 19-NQ/TW, mục III.2 (hai nguồn trở lên cùng ghi). một; hai',
    ]);
  });

  it('has a source in the table for every number that it cites, and cites every source', () => {
    const paper = draftOf();
    const rows = tables(paper).at(-1)?.rows ?? [];
    const cited = new Set(paperText({ ...paper, blocks: paper.blocks.slice(0, -1) }).match(/\[\d+\]/g));
    expect([...cited].sort()).toEqual(rows.map(([number]) => number).sort());
  });

  it('takes what is known of the tasks and leaves as many headings open as there are groups', () => {
    const headings = draftOf().blocks.flatMap((block) =>
      block.type === 'heading' && block.level === 3 ? [block.text] : [],
    );
    expect(headings).toEqual([
      '…',
      '…',
      '…',
      expect.stringMatching(/^Tích tụ ruộng đất \[\d+\]$/),
      '…',
      '…',
      '…',
    ]);
  });

  it('sets the plan’s time and the years of the targets on the road map', () => {
    const [, schedule] = tables(draftOf());
    expect(schedule?.rows.map((row) => row[3])).toEqual([
      'trong tháng 8/2022',
      'năm 2025',
      'năm 2030',
      '…',
      '…',
    ]);
  });

  it('says nothing of a classified resolution but that its part is written elsewhere', () => {
    const actionProgrammes = [{ ...studyPlan().data.plan.actionProgrammes[0], for: [classified.id] }];
    const [programme] = programmesOf(orders({ actionProgrammes }));
    const paper = draftOf(programme);
    expect(paperText(paper)).toContain('Nghị quyết 44-NQ/TW có độ mật: phần này soạn riêng');
    expect(programme?.documents[0]).toMatchObject({ isClassified: true, aims: [], targets: [], tasks: [] });
    expect(tables(paper)).toHaveLength(1);
  });

  it('asks for the reports on results, not for those on who was called', () => {
    const { reporting } = studyPlan().data.plan;
    const overlap = { ...reporting[0], about: 'Báo cáo khi thành phần triệu tập trùng.' };
    const text = paperText(draftOf(programmesOf(orders({ reporting: [...reporting, overlap] }))[1]));
    expect(text).toContain(
      'Chi bộ: Kết quả học tập. Nơi nhận: Ban Thường vụ (qua Ban Tuyên giáo); thời hạn: trước ngày 21/8/2022',
    );
    expect(text).not.toContain('trùng');
  });
});

it('tells steps towards a programme and its review from the duties of the study campaign', () => {
  expect(
    [
      'Xây dựng chương trình hành động của cấp ủy.',
      'Định kỳ sơ kết, tổng kết việc thực hiện nghị quyết.',
      'Kiểm điểm tiến độ thực hiện chương trình hành động đã đề ra.',
      'Theo dõi, đôn đốc các lớp học.',
      'Gửi giấy mời.',
    ].map((task) => programmeRole({ task })),
  ).toEqual(['step', 'review', 'review', null, null]);
});

it('opens with an empty form when what the device kept is not a draft of programmes', () => {
  const kept = { version: 1, fields: { issuer: 'Đảng ủy' } };
  expect(parseProgrammeDraft(kept)).toMatchObject({ fields: { issuer: 'Đảng ủy', signer: '' }, leftOut: {} });
  const odd = { version: 1, fields: { issuer: 'a'.repeat(999) }, leftOut: { mot: 'hai', ba: ['bon', 5] } };
  const { fields, leftOut } = parseProgrammeDraft(odd) ?? emptyProgrammeDraft;
  expect([fields.issuer.length, leftOut]).toEqual([300, { ba: ['bon'] }]);
  for (const wrong of [null, 'chữ', [], { version: 2, fields: {} }, { version: 1 }])
    expect(parseProgrammeDraft(wrong)).toBeNull();
});
