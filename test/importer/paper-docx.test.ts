import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { paperText } from '../../src/core/paper/paper-text.ts';
import { type ImportResult, importDocument } from '../../src/importer/import.ts';
import { noOptions } from '../../src/importer/options.ts';
import { paperToDocx } from '../../src/islands/office/docx.ts';
import { samplePaper } from '../support/sample-paper.ts';

let bytes: Uint8Array;
let read: ImportResult;
let parts: Record<string, string>;

const bodies = [{ id: 'dang-uy-khoi-binh-minh', names: ['Đảng ủy Khối các cơ quan'], codes: ['ĐUK'] }];
const words = (text: string) => text.match(/[\p{L}\d%/,-]*[\p{L}\d%]/gu) ?? [];

beforeAll(async () => {
  bytes = new Uint8Array(await (await paperToDocx(samplePaper)).arrayBuffer());
  const fields = { issuer: 'dang-uy-khoi-binh-minh' };
  read = await importDocument(bytes, 'bao-cao.docx', { ...noOptions, bodies, fields });
  parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
});

describe('a Word file of a paper, read by the importer', () => {
  it('is a document with number, date, place, kind and subject', () => {
    expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(read.data).toMatchObject({
      kind: 'report',
      symbol: '12-BC/ĐUK',
      issuedOn: '2022-08-09',
      place: 'Bình Minh',
      subject: samplePaper.subject,
    });
    expect(read.data?.printedHeader?.left).toEqual([
      'ĐẢNG BỘ TỈNH BÌNH MINH',
      'ĐẢNG ỦY KHỐI CÁC CƠ QUAN',
      '*',
      'Số 12-BC/ĐUK',
    ]);
  });

  it('keeps who signed and who receives it', () => {
    expect(read.data?.signatureBlock).toMatchObject({
      authority: 'onBehalfOf',
      body: 'Ban Thường vụ',
      position: 'Phó Bí thư',
      signer: 'Trần Văn Mẫu',
    });
    expect(read.data?.recipients?.lines).toEqual([
      '- Ban Thường vụ Tỉnh ủy,',
      '- Các chi bộ trực thuộc,',
      '- Lưu Văn phòng Đảng ủy.',
    ]);
  });

  it('has the headings and the table of the paper', () => {
    const headings = read.body?.blocks.filter(({ kind }) => kind === 'heading').map(({ anchor }) => anchor);
    expect(headings).toEqual(expect.arrayContaining(['muc-i', 'muc-i-1', 'muc-i-2', 'muc-ii']));
    expect(read.mdx).toContain('97,5');
  });

  it('has every word that the paper has as text', () => {
    const lines = read.lines.map(({ text }) => text).join('\n');
    const found = new Set(words(lines));
    expect(words(paperText(samplePaper)).filter((word) => !found.has(word))).toEqual([]);
  });
});

describe('the layout of a Word file', () => {
  it('is A4 with the margins of Party papers, in twentieths of a point', () => {
    const xml = parts['word/document.xml'] ?? '';
    expect(/<w:pgSz [^>]*>/.exec(xml)?.[0]).toContain('w:w="11906" w:h="16838"');
    const margins = /<w:pgMar ([^>]*)\/>/.exec(xml)?.[1] ?? '';
    const of = (side: string) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]) / 56.7;
    expect(['top', 'bottom', 'left', 'right'].map((side) => Math.round(of(side)))).toEqual([20, 20, 30, 15]);
  });

  it('is Times New Roman 14, and nothing of another font', () => {
    const xml = parts['word/document.xml'] ?? '';
    expect(parts['word/styles.xml']).toContain('<w:sz w:val="28"/>');
    expect(new Set([...xml.matchAll(/w:ascii="([^"]+)"/g)].map(([, font]) => font))).toEqual(
      new Set(['Times New Roman']),
    );
  });

  it('repeats the head row of a table and numbers pages from the second', () => {
    const xml = parts['word/document.xml'] ?? '';
    expect(xml.match(/<w:tblHeader/g)).toHaveLength(1);
    expect(xml).toContain('<w:titlePg/>');
    expect(Object.values(parts).filter((part) => />PAGE</.test(part))).toHaveLength(1);
  });

  it('is written in one form of letters, whatever was typed', async () => {
    const typed = { ...samplePaper, subject: samplePaper.subject.normalize('NFD') };
    const file = unzipSync(new Uint8Array(await (await paperToDocx(typed)).arrayBuffer()));
    const xml = strFromU8(file['word/document.xml'] as Uint8Array);
    expect(xml).toBe(xml.normalize('NFC'));
  });
});

it('leaves out head, recipients and signature that a paper does not have', async () => {
  const bare = { ...samplePaper, upperBody: '', addressees: [], recipients: [], signature: null, kind: '' };
  const file = new Uint8Array(await (await paperToDocx(bare)).arrayBuffer());
  const xml = strFromU8(unzipSync(file)['word/document.xml'] as Uint8Array);
  expect(xml).not.toContain('Nơi nhận');
  expect(xml).not.toContain('Kính gửi');
  expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
});
