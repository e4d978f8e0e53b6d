import type { ImportMessageCode } from '../../strings/importer.ts';
import type { SourceFormat } from '../source.ts';
import { compoundKind, zipKind } from './containers.ts';
import { decodeBytes, detectEncoding } from './encoding.ts';

/** Kind of a file by its content: a format that has a reader, or the issue that says what it is instead. */
export type Sniffed = SourceFormat | { other: ImportMessageCode };

const other = (code: ImportMessageCode): Sniffed => ({ other: code });
const headSize = 1024;
const textHeadSize = 1 << 14;

// first bytes in hexadecimal digits; a full stop is any half of a byte
const zipStart = /^504b0[35]0[46]/;
const compoundStart = /^d0cf11e0a1b11ae1/;
const pictures =
  /^(?:89504e47|ffd8ff|474946383[79]61|49492a00|4d4d002a|424d.{8}00000000|52494646.{8}57454250|.{8}66747970(?:6865|6d696631|61766966))/;
const sounds =
  /^(?:494433|4f676753|664c6143|52494646.{8}(?:57415645|41564920)|.{8}66747970|1a45dfa3|fff[b23])/;
// Rar, 7z, gzip, bzip2, xz
const archives = /^(?:52617221|377abcaf271c|1f8b|425a68|fd377a585a)/;
// Windows and Linux programs, a database, PostScript
const programs = /^(?:4d5a..00|7f454c46|53514c69746520|25215053)/;

const mimeHead = /^MIME-Version:/im;
const mimeType = /^Content-Type:\s*(?:multipart\/(?:related|mixed|alternative)|text\/html)/im;
const clipboardHead = /^Version:[\d.]+\s+StartHTML:/i;
const htmlStart = /^(?:<!--|<\?xml|<!doctype html|<html|<head|<body|<meta|<title)/i;
const htmlTag =
  /<\/?(?:html|head|body|p|div|table|tr|td|span|br|font|center|article|section|h[1-6]|ul|ol|li|b|strong|i|em|a)\b[^<>]{0,400}>/gi;
const enoughTags = 4;
const wordXml = /^<\?xml[^<]{0,200}(?:<\?mso-application\s+progid="Word|<w:wordDocument|<pkg:package)/;

/**
 * Tells the kind of a file by its content; its name plays no part. A `.doc` that holds HTML or RTF is HTML or RTF,
 * an archive page (MHT) is HTML, and bytes that are no letters are none of ours.
 */
export function sniffFile(bytes: Uint8Array): Sniffed {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headSize));
  const start = [...bytes.subarray(0, 24)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (zipStart.test(start)) return zipKind(bytes);
  if (compoundStart.test(start)) return compoundKind(bytes);
  if (/^\W{0,20}\{\\rtf/.test(head)) return 'rtf';
  if (head.includes('%PDF-')) return 'pdf';
  if (pictures.test(start)) return other('file-is-picture');
  if (sounds.test(start)) return other('file-is-sound');
  if (archives.test(start)) return other('file-is-archive');
  if (programs.test(start)) return other('file-not-readable');
  return sniffText(bytes);
}

function sniffText(bytes: Uint8Array): Sniffed {
  const sample = bytes.subarray(0, textHeadSize);
  const { name } = detectEncoding(sample);
  const isWide = name === 'utf-16le' || name === 'utf-16be';
  const text = decodeBytes(sample, isWide ? name : 'utf-8').trimStart();
  if (isWide ? !isWideText(text) : !isByteText(bytes)) return other('file-not-readable');
  if (wordXml.test(text.slice(0, headSize))) return other('file-is-word-xml');
  const start = text.slice(0, 4096);
  if ((mimeHead.test(start) && mimeType.test(start)) || clipboardHead.test(start)) return 'html';
  if (htmlStart.test(start) && (text.match(htmlTag)?.length ?? 0) > 0) return 'html';
  if (start.startsWith('<') && (text.match(htmlTag)?.length ?? 0) >= enoughTags) return 'html';
  return isMarkdown(text) ? 'markdown' : 'text';
}

/** No zero byte, and next to no control characters: a page break, a tab and a bell may be. */
function isByteText(bytes: Uint8Array): boolean {
  let odd = 0;
  for (const byte of bytes) {
    if (byte === 0) return false;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) odd++;
  }
  return odd <= bytes.length / 100;
}

/** UTF-16 of any script that is written here, not bytes taken two by two. */
function isWideText(text: string): boolean {
  const strange = [...text].filter((char) => /[^\p{Script=Latin}\p{M}\p{P}\p{N}\p{S}\p{Z}\s]/u.test(char));
  return strange.length <= text.length / 10;
}

const markdownSigns: readonly RegExp[] = [
  /^#{1,6}[ \t]+\S/m,
  /^[ \t]{0,40}\|?[ \t]{0,40}:?-{2,}:?[ \t]{0,40}\|[-:| \t]*$/m,
  /^\+[-=+:]{4,}\+[ \t]*$/m,
  /^\[\^\w{1,20}\]:/m,
  /\\[*_#[\]<>.~$'"@|-]/,
  /\[[^\][\n]{1,200}\]\([^()\s]{1,500}\)/,
  /^---[ \t]*\r?\n[A-Za-z][\w-]*:/,
];

/** Signs that only Markdown has; stars alone are also in plain text of many hands. */
function isMarkdown(text: string): boolean {
  return markdownSigns.some((sign) => sign.test(text));
}
