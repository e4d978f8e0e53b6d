import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realSite } from '../../scripts/bench/contestants.ts';
import { makeDocuments } from '../../scripts/bench/documents.ts';
import { readSourceTexts } from '../../scripts/bench/source-plans.ts';
import { buildSite } from '../../src/site/preview/build-site.ts';

let root: string;
const readers = 'readers: officials-and-speakers';
const record = (id: string, subject: string, more = '') =>
  `---
id: ${id}
kind: guideline
symbol: null
issuer: bo-chinh-tri
issuedOn: 2024-01-02
subject: ${subject}
status: { state: in-force }
classification: public
${more}`;

/** One made-up word in each kind of internal material: none of them may be in any file for everyone. */
const words = ['Kimtứ', 'Lamthạch', 'Mộcnhĩ', 'Ngânhạnh', 'Sơntrà', 'Tùnglâm'];
const [inDocument, inGuide, inBooklet, inFact, inAnswer, inPlan] = words as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const internal: Record<string, string> = {
  'ke-hoach/ke-hoach-noi-bo.mdx': `${record('ke-hoach-noi-bo', `Kế hoạch ${inPlan} cho cán bộ chủ chốt`, `${readers}\ntext: full\nprovenance: { file: a.docx, sha256: "${'0'.repeat(64)}", importer: "1" }\nplan:\n  conferences:\n    - clause: muc-i\n      name: Hội nghị ${inPlan} của cán bộ chủ chốt các cấp\n      level: grassroots\n      when: [{ kind: fixed, date: "2030-05-06", printed: "ngày 06/5/2030" }]\n`).replace('kind: guideline', 'kind: plan')}---\n\n## I. HỘI NGHỊ\n\nHội nghị ${inPlan} của cán bộ chủ chốt các cấp họp ngày 06/5/2030.\n`,
  'van-ban/huong-dan-noi-bo.mdx': `${record('huong-dan-noi-bo', `Hướng dẫn ${inDocument} cho báo cáo viên`, `${readers}\ntext: full\nprovenance: { file: a.docx, sha256: "${'0'.repeat(64)}", importer: "1" }\n`)}---\n\nBáo cáo viên nêu chuyện ${inDocument} khi mở đầu bài nói chuyện với cán bộ.\n`,
  'van-ban/ho-so-mo.mdx': `${record('ho-so-mo', 'Hồ sơ cho mọi người', `text: record-only\nsources: [Báo]\nfacts:\n  - { id: mo, label: Số lượng, value: "5", unit: xã, confidence: verified, sources: [Báo] }\n  - { id: kin, label: Gợi ý cho người nói, value: "kể chuyện ${inFact} ở phần mở đầu", confidence: verified, ${readers}, sources: [Báo] }\nrelations:\n  - { type: mentions, target: huong-dan-noi-bo }\n`)}---\n`,
  'tai-lieu/goi-y-noi-bo.mdx': `---\nid: goi-y-noi-bo\ntitle: Gợi ý ${inGuide} cho người nói\nsummary: Gợi ý ${inGuide} cho người nói trước hội trường đông người.\naudiences: [speakers]\n${readers}\n---\n\nKhi vào bài, người nói kể chuyện ${inGuide} rồi mới nêu số liệu.\n`,
  'hoi-dap/hoi-dap-noi-bo.mdx': `---\nid: hoi-dap-noi-bo\ntitle: Hỏi đáp ${inBooklet}\nabout: [ho-so-mo]\naudience: Cán bộ chủ chốt\nreviewed: false\n${readers}\nquestions:\n  - id: cau-1\n    question: Người nói trả lời câu hỏi ${inBooklet} thế nào cho phải?\n    answer: Trả lời đúng như ${inBooklet} đã ghi trong hồ sơ.\n    sources: [{ document: ho-so-mo }]\n---\n`,
  'hoi-dap/hoi-dap-mo.mdx': `---\nid: hoi-dap-mo\ntitle: Hỏi đáp cho mọi người\nabout: [ho-so-mo]\naudience: Mọi người\nreviewed: false\nquestions:\n  - id: cau-1\n    question: Hồ sơ này nói về việc gì của mọi người?\n    answer: Hồ sơ này cho mọi người.\n    sources: [{ document: ho-so-mo }]\n  - id: cau-2\n    question: Khi bị hỏi chuyện ${inAnswer} thì trả lời ra sao?\n    answer: Nói rõ chuyện ${inAnswer} đang được xem xét.\n    ${readers}\n    sources: [{ document: ho-so-mo, fact: kin }]\n---\n`,
};

/** Every text of a built site, packed ones opened, by file. */
async function builtTexts(): Promise<Map<string, string>> {
  const dist = path.join(root, 'dist');
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((e) => path.join(e.parentPath, e.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const bytes = await readFile(file);
        const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
        const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
        return [path.relative(dist, file), `${file}\n${text}`.toLowerCase()] as const;
      }),
    ),
  );
}

/** As written, and as the index and scripts write words: without marks, with marked đ. */
function spellings(word: string): string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  return [word, plain].map((text) => text.toLowerCase());
}

const filesWith = (texts: Map<string, string>, needles: readonly string[]) =>
  [...texts].filter(([, text]) => needles.some((needle) => text.includes(needle))).map(([file]) => file);

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'readers-'));
  const sources = await readSourceTexts(process.cwd());
  await realSite(process.cwd()).prepare(root, makeDocuments(12, sources), sources);
  for (const [name, text] of Object.entries(internal)) {
    const file = path.join(root, 'content', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  // The public site is built into the caches of the internal one: what those hold must not come back.
  await buildSite({ root, quiet: true, profile: 'internal' });
}, 120_000);
afterAll(() => rm(root, { recursive: true, force: true }));

describe('a site for a committee', () => {
  it('holds the material for key officials and speakers, marked, and keeps search engines out', async () => {
    const texts = await builtTexts();
    for (const word of words) expect(filesWith(texts, spellings(word)), word).not.toEqual([]);
    // The index is packed: that a word is seen in it shows that it would be seen in the other site as well.
    const indexed = filesWith(texts, spellings(inGuide)).filter((file) => file.startsWith('pagefind'));
    expect(indexed).not.toEqual([]);
    expect(filesWith(texts, spellings(inPlan)).some((file) => file.endsWith('.ics'))).toBe(true);
    expect(texts.get('tai-lieu/goi-y-noi-bo/index.html')).toContain('chỉ dùng cho cán bộ chủ chốt');
    expect(texts.get('robots.txt')).toContain('disallow: /');
  });
});

describe('the same site for everyone', () => {
  beforeAll(() => buildSite({ root, quiet: true, profile: 'public' }), 60_000);

  it('has nothing of it in any file: pages, data, search index, cards, feeds, scripts', async () => {
    const texts = await builtTexts();
    for (const word of words) expect(filesWith(texts, spellings(word)), word).toEqual([]);
    expect(
      filesWith(texts, ['ke-hoach-noi-bo', 'huong-dan-noi-bo', 'goi-y-noi-bo', 'hoi-dap-noi-bo']),
    ).toEqual([]);
  });

  it('still holds what stands beside it for everyone', async () => {
    const texts = await builtTexts();
    expect(texts.get('van-ban/ho-so-mo/index.html')).toContain('hồ sơ cho mọi người');
    expect(texts.get('hoi-dap/hoi-dap-mo/index.html')).toContain('hồ sơ này cho mọi người');
    expect(texts.get('van-ban/ho-so-mo/index.html')).not.toContain('bản nội bộ');
  });

  it('is not built when internal words come in by another door, whatever the kind of file', async () => {
    const doors = {
      'to-roi.html': `<p>Người nói kể <b>chuyện ${inGuide}</b> rồi mới nêu số liệu</p>`,
      'du-lieu.json': JSON.stringify({ a: `Trả lời đúng như ${inBooklet} đã ghi trong hồ sơ` }),
      'to-in.docx': Buffer.from(
        zipSync({
          'word/document.xml': strToU8(`<w:t>Nói rõ chuyện</w:t> <w:t>${inAnswer} đang được xem xét.</w:t>`),
        }),
      ),
      'lich.ics': `SUMMARY:Người nói kể chuyện ${inGuide.slice(0, 3)}\r\n ${inGuide.slice(3)} rồi mới nêu số liệu`,
      'lien-ket.txt': 'Xem /tai-lieu/goi-y-noi-bo/',
    };
    for (const [name, text] of Object.entries(doors)) await writeFile(path.join(root, 'public', name), text);
    const failure: Error = await buildSite({ root, quiet: true, profile: 'public' }).catch((error) => error);
    for (const name of Object.keys(doors)) expect(failure.message, name).toContain(name);
  }, 60_000);
});
