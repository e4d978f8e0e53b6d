import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { type CodePart, findParts, joinParts, splitCode } from './code-parts.ts';
import { isJsonObject } from './json-object.ts';
import { tidyName } from './learners.ts';
import { fromLetters, toLetters } from './letters.ts';
import type { Minutes, StudyRecord } from './record.ts';
import { readStored, storedData } from './stored.ts';
import { isTime } from './stored-answers.ts';

/** What a learner carries from one device to another. */
export interface Transfer {
  record: StudyRecord;
  /** Name of the learner, '' when none was given. */
  name: string;
  /** When it was made. */
  at: Minutes;
}

/** Why a text gives no study. */
export type TransferProblem = 'empty' | 'not-ours' | 'cut' | 'changed' | 'newer' | 'too-large';

/** What a text from another device gives: all of it, some parts of a code, or nothing. */
export type Received =
  | { state: 'whole'; transfer: Transfer /** Entries that could not be read. */; lost: number }
  | { state: 'parts'; parts: readonly CodePart[]; total: number; missing: readonly number[] }
  | { state: 'problem'; problem: TransferProblem };

/** Marks the file as ours. */
const kind = 'hoc-nghi-quyet/viec-hoc';
const version = 1;

/** The most letters of a text, and bytes of what it unfolds to, that are looked at. */
const largest = 8_000_000;

/** The content of the file. */
export function formatTransfer({ record, name, at }: Transfer): string {
  return JSON.stringify({ kind, version, name, at, study: storedData(record, 0) });
}

/**
 * The code that carries the same in a message: only digits and capital letters, in parts of at most `size` letters.
 * @returns null when there is too much for a code and the file must be used
 */
export function transferCode(transfer: Transfer, size: number): string[] | null {
  return splitCode(toLetters(deflateSync(strToU8(formatTransfer(transfer)), { level: 9 })), size);
}

/**
 * Reads a file or a code from another device; a code may stand among other words, and links that carry one will do.
 * Of parts of several codes those of the last one count. Never throws.
 */
export function readTransfer(text: string): Received {
  if (text.trim() === '') return { state: 'problem', problem: 'empty' };
  if (text.length > largest) return { state: 'problem', problem: 'too-large' };
  if (/^\s*[{[]/.test(text)) return readFile(text);
  const { parts, problem } = findParts(text);
  const last = parts.at(-1);
  if (!last) return { state: 'problem', problem: problem === 'none' ? 'not-ours' : problem };
  const own = parts.filter(({ whole, total }) => whole === last.whole && total === last.total);
  const joined = joinParts(own);
  if (joined && 'code' in joined) return readCode(joined.code);
  if (!joined) return { state: 'problem', problem: 'changed' };
  if (problem !== 'none') return { state: 'problem', problem };
  return { state: 'parts', parts: own, total: last.total, missing: joined.missing };
}

function readCode(code: string): Received {
  const packed = fromLetters(code);
  const bytes = packed && inflate(packed);
  if (bytes === 'too-large') return { state: 'problem', problem: bytes };
  return bytes ? readFile(strFromU8(bytes)) : { state: 'problem', problem: 'changed' };
}

/** Unfolds bytes a little at a time, for a small text may unfold to a huge one; null when they are broken. */
function inflate(packed: Uint8Array): Uint8Array | 'too-large' | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = new Inflate((chunk) => {
      chunks.push(chunk);
      size += chunk.length;
    });
    const step = 1024;
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
      if (size > largest) return 'too-large';
    }
  } catch {
    return null;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function readFile(text: string): Received {
  try {
    const data: unknown = JSON.parse(text);
    if (!isJsonObject(data) || data.kind !== kind) return { state: 'problem', problem: 'not-ours' };
    if (Number(data.version) > version) return { state: 'problem', problem: 'newer' };
    const at = isTime(data.at) ? data.at : 0;
    const { state, record, lost } = readStored(data.study, at);
    if (state !== 'read') return { state: 'problem', problem: state === 'newer' ? 'newer' : 'changed' };
    const name = typeof data.name === 'string' ? tidyName(data.name) : '';
    return { state: 'whole', transfer: { record, name, at }, lost };
  } catch {
    // a file of ours that breaks off in the middle
    return { state: 'problem', problem: text.includes(kind) ? 'cut' : 'not-ours' };
  }
}
