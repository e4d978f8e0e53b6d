import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../support/built-site.ts';
import { indexRecords, readBuiltTexts } from '../support/built-texts.ts';

const id = '44-nq-tw-2023';
const page = `van-ban/${id}/index.html`;
let texts: Map<string, string>;

beforeAll(async () => {
  texts = await readBuiltTexts(distFolder);
});

describe('a classified document', () => {
  it('has a page with number, date, subject and notice, and no text', () => {
    const html = texts.get(page) ?? '';
    for (const words of [
      '44-NQ/TW',
      '24/11/2023',
      'Chiến lược bảo vệ Tổ quốc trong tình hình mới',
      'độ “mật”',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).not.toContain('data-official-text');
    expect(html).not.toContain('Dữ kiện có nguồn');
    expect(html).not.toContain('id="muc-');
  });

  it('has no quiz, no guide, no booklet and no slides', () => {
    const own = [...texts.keys()].filter(
      (path) => path.includes('44-nq-tw') && !path.startsWith('van-ban/44-nq-tw'),
    );
    expect(own).toEqual([]);
    for (const [path, text] of texts) {
      if (!/^on-tap\/(?!muc-luc|thay-doi).*\.json$/.test(path)) continue;
      const { questions } = JSON.parse(text) as { questions: { prompt: string; source: { doc: string } }[] };
      const about = questions.filter(
        ({ prompt, source }) => source.doc === id || prompt.includes('44-NQ/TW'),
      );
      expect(about, path).toEqual([]);
    }
  });

  it('is in no record of the full-text index', () => {
    const records = indexRecords(texts);
    expect(records.length).toBeGreaterThan(100);
    expect(records.filter(({ url }) => url.includes('44-nq-tw'))).toEqual([]);
  });
});

describe('personal data of a plan', () => {
  it('is nowhere in what the site gives away, search index included', async () => {
    const plan = (await readFile('test/fixtures/plans/001_72ac3670a43d4d00.txt', 'utf8')).normalize('NFC');
    const mailbox = /[\w.]+@gmail\.com/.exec(plan)?.[0] as string;
    const name = /qua đồng chí ((?:\p{Lu}\p{Ll}+\s?){2,5})\)/u.exec(plan)?.[1]?.trim() as string;
    expect(mailbox.length * name.length).toBeGreaterThan(100);
    const traces = [mailbox, mailbox.split('@')[0] as string, name].map(plainLetters);
    for (const [path, text] of texts) {
      const plain = plainLetters(text);
      for (const trace of traces) expect(plain.includes(trace), `${path} holds personal data`).toBe(false);
    }
    expect([...texts.values()].join('\n')).not.toMatch(/[\w.]+@gmail\.com/i);
  });
});

/** Small letters without marks or spaces, so that no way of writing hides a name. */
function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
}
