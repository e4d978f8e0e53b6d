import type { KindId } from '../document/kind.ts';
import type { Bounds } from './pages.ts';

/** What the number door says about a document: the public record, never its text. */
export interface DoorEntry {
  id: string;
  /** «18-NQ/TW». */
  symbol: string;
  number: string;
  /** Folded code of the kind, «nq». */
  code: string;
  kind: KindId;
  /** Folded code of the body, «tw». */
  issuer: string;
  /** Name of the issuing body. */
  body: string;
  subject: string;
  /** Printed date, «16/6/2022»; absent when not known. */
  date?: string;
  term?: string;
  /** What people call it, «nghị quyết đất đai». */
  nickname?: string;
  /** Short name of the study campaign. */
  campaign?: string;
  /** Symbol of the document that replaced this one. */
  replacedBy?: string;
}

/** A page that answers to a name (a plenum, a congress, a nicknamed document, a body, a signer) or to a day. */
export interface DoorName {
  /** Canonical name (names.ts), or the day as «20220616» or «ng0616», the key of the list. */
  name: string;
  /** What a reader sees: «Trung ương 5 khóa XIII» or «18-NQ/TW». */
  title: string;
  /** Dates of the event, or the subject of the document. */
  detail: string;
  /** Address without the base path. */
  path: string;
  /** True for a document that answers to the name of the person who signed it. */
  isSigned?: true;
}

/** The held numbers of one kind and body, as ranges: «18-21,27-29». */
export interface DoorSeries {
  /** «nq/tw». */
  series: string;
  /** As printed, «NQ/TW». */
  label: string;
  numbers: string;
}

/** The lists of the door, and the names of their files. */
export type DoorList = 'numbers' | 'series' | 'names' | 'dates';

/** The root file of the door, `/so-hieu/index.json`. */
export interface DoorRoot {
  bounds: Record<DoorList, Bounds>;
  /** The pages themselves, while the whole library fits in one small file. */
  inline?: { numbers: DoorEntry[]; series: DoorSeries[]; names: DoorName[]; dates: DoorName[] };
}

/** Where the door looks things up; the browser reads files, tests read memory. */
export interface DoorSource {
  /** Held documents of a number, the most important first; `isCut` when there are more. */
  byNumber(number: string, code?: string): Promise<{ entries: DoorEntry[]; isCut: boolean }>;
  /** Held series of a kind. */
  seriesOf(code: string): Promise<DoorSeries[]>;
  /** Names that are the canonical name, or start with it. */
  named(name: string): Promise<{ items: DoorName[]; isCut: boolean }>;
  /** What was issued, held or due on the days whose key starts so: «20220616», «202206», «ng0616». */
  onDate(date: string): Promise<{ items: DoorName[]; isCut: boolean }>;
}

/** Kinds in the order of the door: what people look for first. */
const kindOrder = ['nq', 'kl', 'qd', 'ct', 'hd', 'kh', 'ctr', 'tb', 'bc'];

/** Place of a document in the list: by number, kind, body (the centre first), then as given. */
export function entryKey({
  number,
  code,
  issuer,
}: {
  number: string;
  code?: string;
  issuer?: string;
}): string {
  if (!code) return pad(number, 4);
  const rank = kindOrder.indexOf(code);
  const kind = `${pad(`${rank < 0 ? kindOrder.length : rank}`, 2)}${code}`;
  return `${pad(number, 4)} ${kind} ${issuer === 'tw' ? '0' : ''}${issuer ?? ''}`.trimEnd();
}

/** 18, 19, 20, 27 → «18-20,27». */
export function toRanges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const value of sorted) {
    const last = ranges.at(-1);
    if (last && last[1] === value - 1) last[1] = value;
    else ranges.push([value, value]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/** «18-20,27» → 18, 19, 20, 27. */
export function fromRanges(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
}

function pad(value: string, width: number): string {
  return value.padStart(width, '0');
}
