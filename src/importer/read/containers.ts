import type { Sniffed } from './sniff.ts';

const tailSize = 1 << 18;

/** What a zip archive holds, by the names of its entries at its start and in its directory at the end. */
export function zipKind(bytes: Uint8Array): Sniffed {
  const latin1 = new TextDecoder('latin1');
  const names =
    latin1.decode(bytes.subarray(0, 4096)) +
    latin1.decode(bytes.subarray(Math.max(0, bytes.length - tailSize)));
  if (/word\//.test(names)) return 'docx';
  if (names.includes('xl/')) return { other: 'file-is-spreadsheet' };
  if (names.includes('ppt/')) return { other: 'file-is-slides' };
  if (names.includes('application/vnd.oasis.opendocument')) return { other: 'file-is-opendocument' };
  // an Office file that was cut off: its reader says so
  if (names.includes('[Content_Types].xml')) return 'docx';
  return { other: 'file-is-archive' };
}

const entrySize = 128;
const entryNames: readonly [string, Sniffed][] = [
  ['WordDocument', 'doc'],
  ['EncryptedPackage', 'doc'],
  ['Workbook', { other: 'file-is-spreadsheet' }],
  ['Book', { other: 'file-is-spreadsheet' }],
  ['PowerPoint Document', { other: 'file-is-slides' }],
  ['__substg1.0_0C1F001F', { other: 'file-is-mail' }],
  ['__properties_version1.0', { other: 'file-is-mail' }],
];

/** What a compound file of Microsoft Office holds, by the names of its streams; broken ones are for the doc reader. */
export function compoundKind(bytes: Uint8Array): Sniffed {
  const found = new Set<string>();
  for (let at = 512; at + entrySize <= bytes.length; at += entrySize) {
    // length of the name in bytes, with its closing zero
    const size = (bytes[at + 64] as number) | ((bytes[at + 65] as number) << 8);
    if (size < 4 || size > 64 || size & 1 || bytes[at + 1] !== 0) continue;
    found.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + size - 2)));
  }
  return entryNames.find(([name]) => found.has(name))?.[1] ?? 'doc';
}
