import { judgeVietnamese, shareOf } from '../../core/text/plausibility.ts';
import { decodeTcvn3 } from '../../core/text/tcvn3.ts';
import { decodeVni } from '../../core/text/vni.ts';
import { decodeWindows1258 } from '../../core/text/windows-1258.ts';
import type { Encoding } from '../source.ts';
import { raiseCapitals } from './capitals.ts';

/** An encoding and how sure it is, from 0 to 1. */
export interface Detected {
  name: Encoding;
  confidence: number;
}

/** Encodings of one byte a character. */
export type ByteEncoding = 'windows-1258' | 'tcvn3' | 'vni';

/** Below this a person should look. */
export const lowConfidence = 0.8;

const byteOrderMarks: readonly [readonly number[], Encoding][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const sampleSize = 1 << 18;

/** Unicode text of bytes that were read as Windows-1252 characters; TCVN3 capitals are made whole again. */
export const decodeLetters: Readonly<Record<ByteEncoding, (text: string) => string>> = {
  'windows-1258': decodeWindows1258,
  tcvn3: (text) => raiseCapitals(text, decodeTcvn3),
  vni: decodeVni,
};

/**
 * Tells how the letters of a text file are stored: byte order mark, zeros of UTF-16, valid UTF-8, and otherwise the
 * code table that gives the most Vietnamese syllables.
 */
export function detectEncoding(bytes: Uint8Array): Detected {
  const marked = byteOrderMarks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { name: marked[1], confidence: 1 };
  const wide = detectUtf16(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return { name: 'utf-8', confidence: 1 };
  return detectByShape(sampleOf(bytes));
}

/** The text of a file's bytes, without its byte order mark. Bytes that the encoding has not give U+FFFD. */
export function decodeBytes(bytes: Uint8Array, name: Encoding): string {
  if (name === 'utf-8' || name === 'utf-16le' || name === 'utf-16be')
    return new TextDecoder(name).decode(bytes);
  return decodeLetters[name](readAs1252(bytes));
}

function readAs1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** True when all bytes are UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Latin letters, spaces and digits have a zero as their high byte; Vietnamese ones have 1E or 01. */
function detectUtf16(bytes: Uint8Array): Detected | null {
  const pairs = Math.min(bytes.length >> 1, sampleSize);
  if (pairs < 2) return null;
  for (const [name, high] of [
    ['utf-16le', 1],
    ['utf-16be', 0],
  ] as const) {
    let zeros = 0;
    let fitting = 0;
    let lowZeros = 0;
    for (let at = 0; at < pairs * 2; at += 2) {
      const byte = bytes[at + high];
      if (byte === 0) zeros++;
      if (byte === 0 || byte === 1 || byte === 3 || byte === 0x1e || byte === 0x20) fitting++;
      if (bytes[at + 1 - high] === 0) lowZeros++;
    }
    const share = fitting / pairs;
    // an Ā or a Ḁ, whose low byte is zero, is in no Vietnamese text
    if (zeros >= pairs * 0.3 && lowZeros === 0 && share >= 0.95)
      return { name, confidence: Math.min(0.99, share) };
  }
  return null;
}

/** Lines with a byte above 7F, as Windows-1252 characters, up to a bound. */
function sampleOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  let size = 0;
  for (const line of readAs1252(bytes).split(/[\r\n]+/)) {
    if (!/[\u0080-\uFFFF]/.test(line)) continue;
    parts.push(line);
    size += line.length;
    if (size > sampleSize) break;
  }
  return parts.join('\n').slice(0, 2 * sampleSize);
}

function detectByShape(text: string): Detected {
  const utf8 = new TextDecoder().decode(Uint8Array.from(text, toByte));
  const candidates = [
    { name: 'utf-8' as const, text: utf8 },
    ...(Object.keys(decodeLetters) as ByteEncoding[]).map((name) => ({
      name,
      text: decodeLetters[name](text),
    })),
  ].map(({ name, text }) => ({ name, seen: judgeVietnamese(text) }));
  candidates.sort((a, b) => b.seen.good - b.seen.bad - (a.seen.good - a.seen.bad));
  const [best, next] = candidates as [(typeof candidates)[0], (typeof candidates)[0]];
  const share = shareOf(best.seen);
  // nothing Vietnamese: Windows-1258 holds the letters of French and most signs
  if (best.seen.good === 0) return { name: 'windows-1258', confidence: 0.1 };
  const lead = (best.seen.good - Math.max(0, next.seen.good - next.seen.bad)) / best.seen.good;
  const evidence = (best.seen.good + 1) / (best.seen.good + 2);
  return { name: best.name, confidence: Math.round(100 * Math.min(share, lead, evidence)) / 100 };
}

const bytesOf1252 = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, index) => index))].map(
    (char, byte) => [char, byte],
  ),
);

/** The byte of a Windows-1252 character; 26 (substitute) when it has none. */
function toByte(char: string): number {
  return bytesOf1252.get(char) ?? (char < '\u0100' ? char.charCodeAt(0) : 0x1a);
}
