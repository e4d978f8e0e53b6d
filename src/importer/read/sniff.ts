import type { SourceFormat } from '../source.ts';

const signatures: readonly [readonly number[], SourceFormat][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'docx'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'doc'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
];

/** Tells the kind of a file by its first bytes; `unknown` for a picture, a spreadsheet or other things without text. */
export function sniffFormat(bytes: Uint8Array): SourceFormat | 'unknown' {
  if (bytes[0] === 0x89 || (bytes[0] === 0xff && bytes[1] === 0xd8)) return 'unknown';
  const signed = signatures.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (signed) return signed[1];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  return 'text';
}
