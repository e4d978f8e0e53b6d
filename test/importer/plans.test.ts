import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/core/document/outline.ts';
import { planSchema } from '../../src/core/plan/schema.ts';
import { documentWords, expectedWords } from '../../src/importer/conservation.ts';
import { splitLines } from '../../src/importer/read/text.ts';
import { parseFrontMatter } from '../../src/site/front-matter.ts';
import { importText } from '../support/import-text.ts';

const plans = [
  ['60-kh-duk-2022-thai-nguyen', '000_473c4dac4822556c.txt'],
  ['kh-duk-dai-hoi-xiii-2021-phu-tho', '001_72ac3670a43d4d00.txt'],
  ['kh-tu-tw6-2022', '002_cd16d304cd9a353b.txt'],
  ['130-kh-tu-2023-thanh-uy', '003_c248ca1d184c27a6.txt'],
  ['34-kh-duk-2022', '004_f6aa80a5ebc1dcbb.txt'],
] as const;

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

function open([id, fixture]: readonly [string, string]) {
  const source = read(`../fixtures/plans/${fixture}`);
  const { data, body: text, bodyLine } = parseFrontMatter(read(`../../content/ke-hoach/${id}.mdx`));
  const { body, issues } = parseBody(text, bodyLine);
  return { source, data: planSchema.parse(data), body, issues };
}

describe.each(plans)('%s', (id, fixture) => {
  const { source, data, body, issues } = open([id, fixture]);

  test('reads as an official text with nothing to report', () => {
    expect(issues).toEqual([]);
    expect(data).toMatchObject({ id, kind: 'plan', text: 'full', provenance: { file: fixture } });
  });

  test('gives every word of its source in order, after the recorded repairs', () => {
    expect(documentWords(data, body)).toEqual(expectedWords(splitLines(source), data.repairs));
  });

  test('comes out the same when its source is imported again', () => {
    const again = importText(source, fixture, { values: {}, fields: data, bodies: [] });
    expect(again.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(again.mdx?.split('---\n').at(-1)).toBe(
      read(`../../content/ke-hoach/${id}.mdx`).split('---\n').at(-1),
    );
  });

  test('every correction quotes words that stand in its clause', () => {
    const header = data.printedHeader;
    const places = new Map([...body.blocks, ...body.footnotes].map(({ anchor, text }) => [anchor, text]));
    places.set(
      'dau-van-ban',
      [...(header?.left ?? []), ...(header?.right ?? []), ...(header?.title ?? [])].join('\n'),
    );
    places.set('noi-nhan', (data.recipients?.lines ?? []).join('\n'));
    for (const { clause, printed } of data.errata) expect(places.get(clause), clause).toContain(printed);
  });
});

test('the slips of the sources survive and are explained', () => {
  const slips: [number, string, string][] = [
    [0, 'muc-ii', 'BÁO CÁO CÁO VIÊN'],
    [1, 'muc-i-2-y4', 'vàphù hợp'],
    [1, 'muc-ii-4-2', 'đảng viên,đoàn viên'],
    [1, 'muc-iv-2', 'hỏi – đáp'],
    [2, 'muc-ii-1-y1', '27-NQ/TU'],
    [2, 'muc-iv-1', '27-NQ/TU'],
    [3, 'muc-iii-3', '3. Đảng bộ cơ sở'],
    [3, 'muc-v-2', 'công thông tin điện tử'],
    [3, 'muc-iv-1', 'TCCSD'],
    [3, 'muc-vi-6', 'ma kết'],
    [4, 'muc-iii', 'CHÍNH ĐÓN'],
    [4, 'muc-ii-4-1', '17/01/2022'],
  ];
  for (const [plan, clause, printed] of slips) {
    const { data, body } = open(plans[plan] as (typeof plans)[number]);
    expect(body.blocks.find(({ anchor }) => anchor === clause)?.text).toContain(printed);
    expect(
      data.errata.some((erratum) => erratum.clause === clause && erratum.printed.includes(printed)),
    ).toBe(true);
  }
});

test('a footnote stands at its mark, not where the page broke', () => {
  const { body } = open(plans[3]);
  const marked = body.blocks.filter(({ inlines }) => inlines.some(({ type }) => type === 'noteRef'));
  expect(marked.map(({ anchor }) => anchor)).toEqual(['muc-ii-1-1-y1', 'muc-vi-1-d1']);
  expect(body.footnotes.map(({ label, text }) => [label, text.slice(0, 20)])).toEqual([
    ['1', 'Trong quá trình tổ c'],
    ['2', 'Thống kê số lượng tổ'],
  ]);
});

test('paragraphs that a page break cut are one paragraph again', () => {
  const textOf = (plan: (typeof plans)[number], clause: string) =>
    open(plan).body.blocks.find(({ anchor }) => anchor === clause)?.text;
  expect(textOf(plans[2], 'muc-ii-3-2-y4')).toContain('phụ trách cơ sở, báo cáo viên truyền đạt');
  expect(textOf(plans[2], 'muc-iv-5')).toContain('nhiệm vụ xây dựng kế hoạch');
  expect(textOf(plans[4], 'muc-ii-1-y3')).toContain('chỉnh đốn Đảng và hệ thống chính trị');
  expect(textOf(plans[4], 'muc-iii-d1')).toContain('khi có kế hoạch của Ban Thường vụ Tỉnh ủy');
});

test('a programme inside dashes of three kinds keeps its levels', () => {
  const { body } = open(plans[1]);
  const speech = body.blocks.find(({ text }) =>
    text.startsWith('Chuyên đề: Những nhận thức mới và tư duy mới về an ninh'),
  );
  expect(speech).toMatchObject({ anchor: 'muc-ii-4-1-4-y2-y2-y2', marker: '-', level: 3 });
});

test('private contacts of the sources are in no content file', () => {
  for (const [id] of plans) {
    const file = read(`../../content/ke-hoach/${id}.mdx`);
    expect(file).not.toMatch(/@gmail|Bùi Thị Lan Phương/);
  }
  expect(open(plans[1]).body.blocks.at(-1)?.text).toContain('(theo địa chỉ: ⟦đã che: thư điện tử⟧)');
});
