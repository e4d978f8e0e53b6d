import { afterAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/site/content-files.ts';
import { contentProject, directive } from '../support/content-project.ts';

const cleanUps: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(cleanUps.map((remove) => remove())));

async function codesOf(files: Record<string, string>): Promise<string[]> {
  const { root, remove } = await contentProject(files);
  cleanUps.push(remove);
  return (await readLibrary(root)).issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

const doc = 'van-ban/18-nq-tw-2022.mdx';
const provenance = `provenance: { file: a.txt, sha256: "${'2'.repeat(64)}", importer: "1" }`;

/** Every field and form in which content of a classified document could slip in. */
const waysRound: [string, Parameters<typeof directive>[0]][] = [
  ['a full text', { text: 'full', extra: provenance, body: '## I. Nội dung\n' }],
  ['an extract', { text: 'extract', extra: provenance, body: 'Một đoạn trích.\n' }],
  ['a text under a record', { text: 'record-only', body: 'Một đoạn trích.\n' }],
  ['a text of footnotes only', { text: 'record-only', body: '[^1]: Một đoạn trích.\n' }],
  [
    'facts',
    { extra: 'facts: [{ id: muc-tieu, label: mục tiêu, value: a, confidence: verified, sources: [b] }]' },
  ],
  ['nicknames', { extra: 'nicknames: [nghị quyết quốc phòng]' }],
  ['relations', { extra: 'relations: [{ type: mentions, target: 47-qd-tw-2011, note: nội dung }]' }],
  ['errata', { extra: 'errata: [{ clause: dau-van-ban, printed: a, note: nội dung }]' }],
  ['repairs', { extra: 'repairs: [{ rule: a, line: 1, before: nội dung, after: b }]' }],
  ['a printed header', { extra: 'printedHeader: { left: [a], right: [b], title: [c] }' }],
  ['recipients', { extra: 'recipients: { heading: Nơi nhận, lines: [a] }' }],
  ['a signature block', { extra: 'signatureBlock: { authority: onBehalfOf, signer: Nguyễn Văn A }' }],
  ['a source file', { extra: provenance }],
];

describe.each(['confidential', 'secret', 'top-secret'])('a document graded %s', (classification) => {
  it('may stand as a bare record with its notice', async () => {
    expect(
      await codesOf({ [doc]: directive({ classification, extra: 'notice: Văn bản có độ mật.' }) }),
    ).toEqual([]);
  });

  it.each(waysRound)('may not hold %s', async (_way, fields) => {
    expect(await codesOf({ [doc]: directive({ ...fields, classification }) })).toContain(
      'classified-content',
    );
  });

  it('may not be the matter of a guide or a booklet, nor the proof of an answer', async () => {
    const record = { [doc]: directive({ classification }) };
    const guide =
      '---\nid: a\ntitle: a\nsummary: a\naudiences: [everyone]\nabout: [18-nq-tw-2022]\n---\n\nNội dung.\n';
    const booklet = (about: string, source: string) =>
      `---\nid: a\ntitle: a\nabout: [${about}]\naudience: a\nreviewed: false\nquestions:\n  - { id: cau-1, question: a, answer: b, sources: [{ document: ${source} }] }\n---\n`;
    expect(await codesOf({ ...record, 'tai-lieu/a.mdx': guide })).toContain('classified-content');
    for (const [about, source] of [
      ['18-nq-tw-2022', '47-qd-tw-2011'],
      ['47-qd-tw-2011', '18-nq-tw-2022'],
    ] as const) {
      expect(await codesOf({ ...record, 'hoi-dap/a.mdx': booklet(about, source) })).toContain(
        'classified-content',
      );
    }
  });
});

it('refuses a grade that is not in the law, instead of taking it for public', async () => {
  expect(await codesOf({ [doc]: directive({ classification: 'mật' }) })).toContain('value-not-allowed');
});

it('refuses a document that does not say its grade', async () => {
  const text = directive({}).replace('classification: public\n', '');
  expect(await codesOf({ [doc]: text })).toContain('missing-field');
});
