import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../src/core/library/library.ts';
import { type Suggestion, type SuggestRoot, suggest } from '../../../src/core/search/suggest.ts';
import { readLibrary } from '../../../src/site/content-files.ts';
import { suggestFiles } from '../../../src/site/search/suggest-files.ts';
import { smallBody, smallCampaign, smallDocument, smallLibrary } from '../../support/small-library.ts';

/** Suggestions from the files of a library, and what a look-up costs, compressed. */
function open(library: Library) {
  const files = suggestFiles(library);
  let bytes = 0;
  const read = (name: string) => {
    const content = files.get(name);
    if (content === undefined) throw new Error(`no file ${name}`);
    bytes += gzipSync(JSON.stringify(content)).length;
    return content;
  };
  return async (query: string): Promise<{ found: Suggestion[]; bytes: number }> => {
    bytes = 0;
    const found = await suggest(query, {
      root: async () => read('goi-y') as SuggestRoot,
      page: async (name) => read(`goi-y-${name}`),
    });
    return { found, bytes };
  };
}

describe('suggestions of the whole library', () => {
  let ask: ReturnType<typeof open>;
  beforeAll(async () => {
    ask = open((await readLibrary(path.resolve(import.meta.dirname, '../../..'))).library);
  });

  it.each([
    ['đất', '/van-ban/18-nq-tw-2022/'],
    ['dat d', '/van-ban/18-nq-tw-2022/'],
    ['nghị quyết đất', '/van-ban/18-nq-tw-2022/'],
    ['TW5', '/dot-hoc/tw5-khoa-xiii/'],
    ['trung ương 5', '/dot-hoc/tw5-khoa-xiii/'],
    ['hội nghị trung ương 8', '/dot-hoc/tw8-khoa-xiii/'],
    ['bch', '/viet-tat/#viet-tat-trong-cau'],
    ['ban chấp h', '/viet-tat/#viet-tat-trong-cau'],
    ['những điều đảng viên', '/van-ban/207-qd-tw-2026/'],
  ])('for «%s» hold %s', async (query, address) => {
    const { found, bytes } = await ask(query);
    expect(found.map((suggestion) => suggestion.path)).toContain(address);
    expect(new Set(found.map(({ text, path: own }) => own + text)).size).toBe(found.length);
    expect(bytes).toBeLessThanOrEqual(12 * 1024);
  });

  it('for the name of a kind are its newest documents', async () => {
    const { found } = await ask('nghi q');
    const documents = found.filter(({ type }) => type === 'document');
    expect(documents).toHaveLength(6);
    expect(documents.every(({ text }) => text.startsWith('Nghị quyết'))).toBe(true);
    expect(documents.map(({ path: own }) => own)).not.toContain('/van-ban/44-nq-tw-2023/');
  });

  it.each(['', 'đ', ' ', '"', '<b>', '👍👍', '\u0000\u0000', 'x'.repeat(5000)])(
    'for «%.20s» are none',
    async (query) => {
      expect((await ask(query)).found).toEqual([]);
    },
  );
});

describe('suggestions of a library of twenty thousand documents', () => {
  const words = 'phát triển kinh tế tập thể nông nghiệp nông thôn giáo dục y tế đất đai môi trường'.split(
    ' ',
  );
  const pick = (at: number) => words[at % words.length] ?? '';
  const many = Array.from({ length: 20_000 }, (_, at) =>
    smallDocument({
      id: `d-${at}`,
      kind: 'resolution',
      symbol: `${1 + (at % 900)}-NQ/TW`,
      issuer: 'tw',
      subject: `về ${pick(at)} ${pick(at * 7 + 3)} ${pick(at * 5 + 1)}, nâng cao ${pick(at * 3)} năm thứ ${at}`,
      ...(at % 40 === 0 && { nicknames: [`tên gọi ${pick(at)} ${at}`] }),
      ...(at % 11 === 0 && { classification: 'secret' as const, notice: 'Mật.' }),
    }),
  );
  const ask = open(smallLibrary(many, [smallBody('tw', 'Trung ương', 'TW')], [smallCampaign('tw5', 'TW5')]));

  it.each(['ph', 'ph\u00e1t triển', 'tên gọi', 'na', 'nâng cao', 'nghị quyết về đất', 'tw', 'zz'])(
    'cost at most 12 KB for «%s»',
    async (query) => {
      expect((await ask(query)).bytes).toBeLessThanOrEqual(12 * 1024);
    },
  );

  it('find what begins as typed, and never a classified document', async () => {
    const { found } = await ask('tên gọi');
    expect(found.length).toBeGreaterThan(5);
    for (const { path: address } of found) expect(Number(/\d+/.exec(address)?.[0]) % 11).not.toBe(0);
  });
});
