import { makeDoc } from '../../test/support/doc-file.ts';
import { paragraph, zipDocx } from '../../test/support/docx-package.ts';
import { pdfFile } from '../../test/support/pdf-file.ts';

/** Lines of one long document, as bytes of text in UTF-8. */
export interface LongText {
  lines: string[];
  bytes: number;
}

const head = [
  'ĐẢNG BỘ TỈNH AN BÌNH\tĐẢNG CỘNG SẢN VIỆT NAM',
  'Số 12-KH/ĐU\tAn Bình, ngày 05 tháng 01 năm 2024',
  'KẾ HOẠCH',
  'học tập, quán triệt nghị quyết',
  '-----',
];
const perSection = 5;
const encoder = new TextEncoder();

/** A plan of about so many bytes: sections with headings, and paragraphs of real plans in turn. */
export function makeLongText(bytes: number, paragraphs: readonly string[]): LongText {
  const lines = [...head];
  let size = encoder.encode(head.join('\n')).length;
  for (let count = 0; size < bytes; count += 1) {
    const isHeading = count % (perSection + 1) === 0;
    const words = (paragraphs[count % paragraphs.length] ?? '').replaceAll('\\', '');
    const line = isHeading ? `${count / (perSection + 1) + 1}. Việc thứ ${count + 1}` : words;
    lines.push(line);
    size += encoder.encode(line).length + 1;
  }
  return { lines, bytes: size };
}

/** The same text as a file of each format that can be made without an office program. */
export const longFiles: Record<string, (text: LongText) => Uint8Array> = {
  txt: ({ lines }) => encoder.encode(lines.join('\n')),
  html: ({ lines }) =>
    encoder.encode(
      `<!doctype html><html><body>${lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join('\n')}</body></html>`,
    ),
  rtf: ({ lines }) => encoder.encode(`{\\rtf1\\ansi ${lines.map(toRtf).join('\\par\n')}\\par}`),
  docx: ({ lines }) => zipDocx({ body: lines.map((line) => paragraph(line)).join('') }),
  doc: ({ lines }) => makeDoc({ pieces: [{ text: `${lines.join('\r')}\r`, width: 2 }] }),
  pdf: ({ lines }) => pdfFile(pagesOf(lines)),
};

/** Pages of a PDF as printed: 45 lines of about 75 letters. */
export function pagesOf(lines: readonly string[]): { texts: { x: number; y: number; text: string }[] }[] {
  const printed = lines.flatMap((line) => line.match(/.{1,75}(?:\s|$)|\S+/gu) ?? []);
  return Array.from({ length: Math.ceil(printed.length / 45) }, (_, page) => ({
    texts: printed
      .slice(page * 45, page * 45 + 45)
      .map((text, row) => ({ x: 60, y: 780 - row * 16, text: text.trim() })),
  }));
}

const escapeMarkup = (text: string) => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);

function toRtf(text: string): string {
  return text.replace(/[\\{}\t]|[^\p{ASCII}]/gu, (char) => {
    if (char === '\t') return '\\tab ';
    const code = char.charCodeAt(0);
    return code < 128 ? `\\${char}` : `\\u${code > 32767 ? code - 65536 : code}?`;
  });
}
