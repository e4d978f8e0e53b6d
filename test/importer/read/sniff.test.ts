import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sniffFile } from '../../../src/importer/read/sniff.ts';
import { bytesOf } from '../../support/vietnamese-letters.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

function compound(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(1024 + 128 * streams.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const at = 1024 + 128 * index;
    [...name].forEach((char, place) => {
      bytes[at + place * 2] = char.charCodeAt(0);
    });
    bytes[at + 64] = (name.length + 1) * 2;
  });
  return bytes;
}

describe('the kind of a file is told by its content', () => {
  test.each([
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['doc', compound('Root Entry', 'WordDocument', '1Table')],
    ['rtf', utf8('{\\rtf1\\ansi Văn bản}')],
    ['pdf', utf8('\n%PDF-1.7\n')],
    ['html', utf8('\uFEFF<!DOCTYPE html><html><body><p>Kế hoạch</p></body></html>')],
    ['html', utf8('<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p>A</p></body></html>')],
    [
      'html',
      utf8('<html><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--><p>A</p>'),
    ],
    ['html', utf8('<div><p>Kế hoạch</p><p>học tập</p></div>')],
    ['html', utf8('Version:0.9\r\nStartHTML:00000097\r\n<html><body>A</body></html>')],
    [
      'html',
      utf8('From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'),
    ],
    [
      'html',
      new Uint8Array([0xff, 0xfe, ...[...'<html><p>A</p></html>'].flatMap((c) => [c.charCodeAt(0), 0])]),
    ],
    ['markdown', utf8('# Kế hoạch\n\nhọc tập')],
    ['markdown', utf8('| A | B |\n|---|:-:|\n| 1 | 2 |')],
    ['markdown', utf8('Một câu.[^1]\n\n[^1]: Một chú thích.')],
    ['text', utf8('**KẾ HOẠCH**\nhọc tập < 3 lớp, a > b')],
    ['text', utf8('BM 01: Biểu mẫu')],
    ['text', bytesOf('Céng hßa x· héi')],
    ['text', utf8('Chữ')],
  ] as const)('%s: %#', (kind, bytes) => expect(sniffFile(bytes)).toBe(kind));

  test.each([
    ['file-is-spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['file-is-slides', zip('ppt/presentation.xml')],
    ['file-is-archive', zip('a.txt')],
    [
      'file-is-opendocument',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
    ],
    ['file-is-spreadsheet', compound('Workbook')],
    ['file-is-mail', compound('__properties_version1.0')],
    ['file-is-picture', bytesOf('\xff\xd8\xff\xe0\0')],
    ['file-is-picture', bytesOf('GIF89a')],
    ['file-is-sound', bytesOf('ID3\x03')],
    [
      'file-is-word-xml',
      utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
    ],
    ['file-not-readable', new Uint8Array(5000)],
    ['file-not-readable', bytesOf('%!PS-Adobe')],
  ] as const)('%s is named: %#', (other, bytes) => expect(sniffFile(bytes)).toEqual({ other }));
});

test('bytes by chance are never taken for a text', () => {
  const chance = fc.uint8Array({ minLength: 2000, maxLength: 4000 });
  fc.assert(
    fc.property(chance, (bytes) => {
      bytes[0] = 0x41;
      expect(sniffFile(bytes)).toEqual({ other: 'file-not-readable' });
    }),
  );
});
