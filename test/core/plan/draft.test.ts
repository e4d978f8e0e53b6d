import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/core/document/outline.ts';
import { isPlan, type PlanDocument } from '../../../src/core/library/library.ts';
import { draftPlan } from '../../../src/core/plan/draft.ts';
import { deadlines } from '../../../src/core/plan/duties.ts';
import type { When } from '../../../src/core/plan/when.ts';
import { readLibrary } from '../../../src/site/content-files.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let plans: PlanDocument[] = [];

beforeAll(async () => {
  plans = (await readLibrary(root)).library.documents.filter(isPlan);
});

/** A time with the clause that says it. */
interface Timed {
  clause: string;
  when: When;
}

/** One clause speaks of the other when they are the same or one holds the other. */
const related = (a: string, b: string) => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
const valueText = ({ printed: _, ...value }: When) => JSON.stringify(value, Object.keys(value).sort());
const hits = (one: Timed, others: readonly Timed[]) =>
  others.some((other) => related(one.clause, other.clause) && valueText(one.when) === valueText(other.when));
const isTime = ({ when }: Timed) => when.kind !== 'unclear';
const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

function timesOf(plan: PlanDocument) {
  const draft = draftPlan(plan.body ?? { blocks: [], footnotes: [] });
  const orders = [...draft.duties, ...draft.actionProgrammes, ...draft.reporting];
  const drafted: Timed[] = [
    ...draft.conferences.flatMap(({ clause, when }) => when.map((one) => ({ clause, when: one }))),
    ...orders.map(({ clause, due }) => ({ clause, when: due })),
  ].filter(isTime);
  return { drafted, typed: deadlines(plan), draft, orders };
}

describe('against what editors wrote for the five plans', () => {
  test('at least 90 % of the times are found with their kind and value, and few are made up', () => {
    let found = 0;
    let typedCount = 0;
    let right = 0;
    let draftedCount = 0;
    for (const plan of plans) {
      const { drafted, typed } = timesOf(plan);
      typedCount += typed.length;
      found += typed.filter((one) => hits(one, drafted)).length;
      draftedCount += drafted.length;
      right += drafted.filter((one) => hits(one, typed)).length;
    }
    const [recall, precision] = [percent(found, typedCount), percent(right, draftedCount)];
    console.log(`times: recall ${recall} % of ${typedCount}, precision ${precision} % of ${draftedCount}`);
    expect(recall).toBeGreaterThanOrEqual(90);
    expect(precision).toBeGreaterThanOrEqual(85);
  });

  test('at least 80 % of the clauses with duties and all conferences are found', () => {
    let found = 0;
    let count = 0;
    for (const plan of plans) {
      const { orders, draft } = timesOf(plan);
      const { duties, actionProgrammes, reporting, conferences } = plan.data.plan;
      const clauses = [
        ...new Set([...duties, ...actionProgrammes, ...reporting].map(({ clause }) => clause)),
      ];
      count += clauses.length;
      found += clauses.filter((clause) => orders.some((order) => related(order.clause, clause))).length;
      for (const { clause } of conferences) {
        expect(
          draft.conferences.map((conference) => conference.clause),
          plan.id,
        ).toContain(clause);
      }
    }
    const recall = percent(found, count);
    console.log(`clauses with duties: recall ${recall} % of ${count}`);
    expect(recall).toBeGreaterThanOrEqual(80);
  });

  test('the body that must act is named as the editor named it, in most duties', () => {
    let same = 0;
    let count = 0;
    const plain = (name: string) =>
      name.toLowerCase().replace(/uỷ/g, 'ủy').replace('tccsd', 'tổ chức cơ sở đảng');
    for (const plan of plans) {
      const { orders } = timesOf(plan);
      for (const duty of plan.data.plan.duties) {
        const candidates = orders.filter(({ clause }) => clause === duty.clause);
        if (candidates.length === 0) continue;
        count += 1;
        if (candidates.some(({ body }) => body !== null && plain(body) === plain(duty.body))) same += 1;
      }
    }
    console.log(`bodies: ${percent(same, count)} % of ${count}`);
    expect(percent(same, count)).toBeGreaterThanOrEqual(80);
  });

  test('every item quotes words that stand in its clause', () => {
    for (const plan of plans) {
      const { orders, draft } = timesOf(plan);
      const texts = new Map(plan.body?.blocks.map(({ anchor, text }) => [anchor, text]));
      for (const { clause, printed } of [...orders, ...draft.materials, ...draft.contents]) {
        expect(texts.get(clause)).toContain(printed);
      }
    }
  });

  test('materials come with the audiences that the plan prints beside them', () => {
    for (const plan of plans) {
      const { materials } = timesOf(plan).draft;
      const typed = plan.data.plan.materials.filter(({ audiences }) => audiences.length > 0);
      expect(
        materials
          .filter(({ audiences }) => audiences.length > 0)
          .map(({ clause, type, audiences }) => [clause, type, audiences]),
        plan.id,
      ).toEqual(typed.map(({ clause, type, audiences }) => [clause, type, audiences]));
    }
  });
});

test('a plan that nobody typed yet becomes a draft with who, what, when and to whom', () => {
  const text = `## I. TỔ CHỨC HỘI NGHỊ

### 1. Hội nghị cấp xã

- Thời gian: 01 ngày, bắt đầu từ 7h30, ngày 12/9/2025.

- Địa điểm: Hội trường Đảng ủy xã.

- Thành phần: Cán bộ, đảng viên.

## II. TỔ CHỨC THỰC HIỆN

1\\. Văn phòng Đảng ủy chuẩn bị hội trường; gửi giấy mời trước ngày 08/9/2025.

2\\. Các chi bộ báo cáo kết quả về Ban Thường vụ Đảng ủy (qua Ban Xây dựng Đảng) chậm nhất ngày 30/9.
`;
  const draft = draftPlan(parseBody(text, 1).body, { year: 2025 });
  expect(draft.conferences).toMatchObject([
    {
      clause: 'muc-i-1',
      name: 'Hội nghị cấp xã',
      duration: '01 ngày',
      place: 'Hội trường Đảng ủy xã',
      when: [{ kind: 'fixed', date: '2025-09-12', startsAt: '07:30' }],
    },
  ]);
  expect(draft.duties.map(({ clause, body, due }) => [clause, body, due.kind])).toEqual([
    ['muc-ii-1', 'Văn phòng Đảng ủy', 'unclear'],
    ['muc-ii-1', 'Văn phòng Đảng ủy', 'before'],
  ]);
  expect(draft.reporting).toMatchObject([
    {
      body: 'Các chi bộ',
      addressee: 'Ban Thường vụ Đảng ủy',
      channel: 'Ban Xây dựng Đảng',
      due: { kind: 'before', date: '2025-10-01' },
    },
  ]);
  expect(draft.reporting[0]?.confidence).toBeLessThan(0.5);
});

test('an empty text, or one that is no plan, gives an empty draft', () => {
  for (const text of ['', 'Một đoạn văn không giao việc gì cho ai.']) {
    expect(Object.values(draftPlan(parseBody(text, 1).body)).flat()).toEqual([]);
  }
});
