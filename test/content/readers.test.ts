import { afterAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/site/content-files.ts';
import { contentProject, directive } from '../support/content-project.ts';

const cleanUps: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(cleanUps.map((remove) => remove())));

const internal = 'readers: officials-and-speakers';
const fact = (id: string, more = '') =>
  `  - { id: ${id}, label: xã đạt chuẩn, value: "90", confidence: verified, sources: [a]${more} }`;
const record = directive({ extra: ['facts:', fact('mo'), fact('kin', `, ${internal}`)].join('\n') });
const guide = (mark: string, more = '') =>
  `---\nid: tu-hoc\ntitle: Tự học\nsummary: Cách tự học.\nabout: [18-nq-tw-2022]\naudiences: [speakers]\n${more}---\n\nTheo hồ sơ${mark}.\n`;
const booklet = (fact: string, more = '') =>
  `---\nid: hoi-dap\ntitle: Hỏi – đáp\nabout: [18-nq-tw-2022]\naudience: Mọi người.\nreviewed: false\nquestions:\n  - { id: cau-1, question: Sao?, answer: Thế., ${more}sources: [{ document: 18-nq-tw-2022, fact: ${fact} }] }\n---\n`;
const mark = '<Nguon vanBan="18-nq-tw-2022" ma="kin" />';

async function read(files: Record<string, string>, profile: 'public' | 'internal' = 'internal') {
  const { root, remove } = await contentProject({ 'van-ban/18-nq-tw-2022.mdx': record, ...files });
  cleanUps.push(remove);
  return readLibrary(root, profile);
}

describe('what everyone may read', () => {
  it.each([
    ['a guide', { 'tai-lieu/tu-hoc.mdx': guide(mark) }, 9],
    ['an answer', { 'hoi-dap/hoi-dap.mdx': booklet('kin') }, 8],
  ])('may not lean on an internal fact: %s', async (_what, files, line) => {
    const { issues } = await read(files);
    expect(issues.map(({ code, where }) => [code, where.line])).toEqual([['leans-on-internal', line]]);
    expect(issues[0]?.message).toContain('18-nq-tw-2022 › kin');
  });

  it.each([
    ['a guide', { 'tai-lieu/tu-hoc.mdx': guide(mark, `${internal}\n`) }],
    ['an answer', { 'hoi-dap/hoi-dap.mdx': booklet('kin', `${internal}, `) }],
    ['an open fact', { 'hoi-dap/hoi-dap.mdx': booklet('mo') }],
  ])('may say so when it is internal itself, or leans on what is open: %s', async (_what, files) => {
    expect((await read(files)).issues).toEqual([]);
  });
});

describe('a library for everyone', () => {
  it('leaves out internal facts, answers and guides, and a booklet of which nothing is left', async () => {
    const files = {
      'tai-lieu/tu-hoc.mdx': guide(mark, `${internal}\n`),
      'hoi-dap/hoi-dap.mdx': booklet('kin', `${internal}, `),
    };
    const { library, guideTexts, withheld } = await read(files, 'public');
    expect(library.documentById.get('18-nq-tw-2022')?.data.facts.map(({ id }) => id)).toEqual(['mo']);
    expect([library.guides, library.booklets, [...guideTexts]]).toEqual([[], [], []]);
    expect(withheld.addresses).toEqual(['/tai-lieu/tu-hoc/']);
  });
});
