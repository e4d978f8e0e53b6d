import { afterAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/site/content-files.ts';
import { contentProject, directive } from '../support/content-project.ts';

const cleanUps: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(cleanUps.map((remove) => remove())));

const fact = (id: string, label: string, value: string, unit?: string) =>
  `  - { id: ${id}, label: ${label}, value: "${value}",${unit ? ` unit: "${unit}",` : ''} confidence: verified, sources: [a] }`;
const record = directive({
  extra: ['facts:', fact('xa', 'xã đạt chuẩn 2030', 'trên 90', '%'), fact('nhom', 'số nhóm', '9')].join('\n'),
});
const guide = (body: string) =>
  `---\nid: tu-hoc\ntitle: Tự học\nsummary: Cách tự học.\nabout: [18-nq-tw-2022]\naudiences: [everyone]\n---\n\n${body}\n`;
const booklet = (answer: string) =>
  `---\nid: hoi-dap\ntitle: Hỏi – đáp\nabout: [18-nq-tw-2022]\naudience: Mọi người.\nreviewed: false\nquestions:\n  - id: cau-1\n    question: Bao nhiêu?\n    answer: "${answer}"\n    sources:\n      - { document: 18-nq-tw-2022, fact: xa }\n---\n`;

async function problems(files: Record<string, string>) {
  const { root, remove } = await contentProject({ 'van-ban/18-nq-tw-2022.mdx': record, ...files });
  cleanUps.push(remove);
  return (await readLibrary(root)).issues;
}

describe('a figure in a guide', () => {
  const mark = '<Nguon vanBan="18-nq-tw-2022" ma="xa" />';

  it.each([
    `Đến năm 2030, trên 90% số xã đạt chuẩn${mark}.`,
    'Nghị quyết 18-NQ/TW ngày 16/6/2022 có 9 nhóm nhiệm vụ.',
    '## 1. Bước 2 (10 phút)',
    'Ba đột phá, bốn nhóm.',
  ])('passes when a source says it: %s', async (line) => {
    expect(await problems({ 'tai-lieu/tu-hoc.mdx': guide(line) })).toEqual([]);
  });

  it.each([
    [`Trên 95% số xã đạt chuẩn${mark}.`, '95%', '90%'],
    ['Có 10 nhóm nhiệm vụ.', '10', '9'],
    ['Ban hành ngày 17/6/2022.', '17/6/2022', '16/6/2022'],
    [`Có 9 nhóm nhiệm vụ${mark}.`, '9', null],
    ['Nghị quyết 81-NQ/TW.', '81-NQ/TW', '18-NQ/TW'],
  ])('is refused with its line and the nearest one: %s', async (line, figure, near) => {
    const [issue, ...rest] = await problems({ 'tai-lieu/tu-hoc.mdx': guide(`Lời đầu.\n\n${line}`) });
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({
      code: 'figure-unsupported',
      severity: 'error',
      where: { file: 'content/tai-lieu/tu-hoc.mdx', line: 11 },
    });
    expect(issue?.message).toContain(`«${figure}»`);
    if (near) expect(issue?.hint).toContain(`«${near}»`);
  });
});

describe('a figure in an answer', () => {
  it('passes when its own source says it', async () => {
    expect(await problems({ 'hoi-dap/hoi-dap.mdx': booklet('Trên 90% số xã.') })).toEqual([]);
  });

  it('is refused when only another fact of the document says it', async () => {
    const [issue] = await problems({ 'hoi-dap/hoi-dap.mdx': booklet('Có 9 nhóm.') });
    expect(issue).toMatchObject({ code: 'figure-unsupported', where: { line: 10 } });
  });
});

it('two facts with one id are refused at the second', async () => {
  const twice = directive({ extra: ['facts:', fact('xa', 'một', 'a'), fact('xa', 'hai', 'b')].join('\n') });
  const [issue] = await problems({ 'van-ban/18-nq-tw-2022.mdx': twice });
  expect(issue).toMatchObject({ code: 'duplicate-fact', severity: 'error' });
});

it('a mark that names a fact nobody entered is refused with the nearest id', async () => {
  const line = 'Đạt chuẩn<Nguon vanBan="18-nq-tw-2022" ma="xa nhon" />.';
  const [issue] = await problems({ 'tai-lieu/tu-hoc.mdx': guide(line) });
  expect(issue).toMatchObject({ code: 'fact-not-found' });
  expect(issue?.hint).toContain('nhom');
});

it('a guide may not lean on what only a plan says or what is inferred', async () => {
  const record = directive({
    extra: 'facts:\n  - { id: xa, label: một, value: a, confidence: seed-only, sources: [b] }',
  });
  const line = 'Đạt chuẩn<Nguon vanBan="18-nq-tw-2022" ma="xa" />.';
  const [issue] = await problems({ 'van-ban/18-nq-tw-2022.mdx': record, 'tai-lieu/tu-hoc.mdx': guide(line) });
  expect(issue).toMatchObject({ code: 'fact-not-sure', severity: 'error', where: { line: 9 } });
});
