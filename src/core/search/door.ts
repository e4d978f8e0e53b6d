import type { Code } from './codes.ts';
import type { DoorEntry, DoorName, DoorSource } from './door-data.ts';
import { canonicalName } from './names.ts';
import type { QueryPlan } from './query-plan.ts';

/** The number door's answer to one number, or to a name. */
export interface DoorAnswer {
  /**
   * `exact`: one document of the number as asked. `choice`: several of the very same number.
   * `partial`: the query left kind or body open. `near`: not held, but one that is easily meant.
   * `missing`: not held and nothing like it; `entries` may hold the nearest number of the series.
   * `named`: plenums, congresses, documents and bodies called by name. `signed`: documents that the person signed.
   * `dated`: what was issued, held or due on the day, in the month, or until then.
   */
  kind: 'exact' | 'choice' | 'partial' | 'near' | 'missing' | 'named' | 'signed' | 'dated';
  /** The number as asked, in official spelling: «27-NQ/TU»; '' for names, the date as typed for a date. */
  asked: string;
  entries: DoorEntry[];
  /** Answers that are no numbers; none of them for a number. */
  names: DoorName[];
  /** True when the door holds more than it shows. */
  isCut: boolean;
}

/** Most numbers of one query that are answered, and most documents shown for each. */
const limits = { numbers: 4, entries: 12, names: 5, signed: 12 } as const;

/**
 * Answers a query from the door's small files alone, before any full-text index is loaded.
 * The code for dates and for numbers that are not held is imported when a query first needs it: few do.
 * @returns one answer for each number, or one for a name; empty when the query is neither
 */
export async function answerDoor(plan: QueryPlan, source: DoorSource): Promise<DoorAnswer[]> {
  if (plan.quoted) return [];
  const named = plan.codes.every((code) => code.maybePlenum) ? await answerName(plan, source) : [];
  if (named.length > 0) return named;
  if (plan.codes.length === 0 && plan.dates.length === 0) return [];
  if (plan.codes.length === 0) return (await import('./door-dates.ts')).answerDates(plan, source);
  const codes = plan.codes.slice(0, limits.numbers);
  const answers = await Promise.all(codes.map((code) => answerNumber(code, plan, source)));
  return answers.filter((answer, at) => isHeld(answer) || isMeant(codes[at], plan));
}

function isHeld({ kind }: DoorAnswer): boolean {
  return kind !== 'near' && kind !== 'missing';
}

/** False for what may be no number of a document at all: «chương trình 10» inside a sentence. */
function isMeant(code: Code | undefined, { words }: QueryPlan): boolean {
  return Boolean(code?.issuer) || words.length === 0;
}

async function answerName(plan: QueryPlan, source: DoorSource): Promise<DoorAnswer[]> {
  const name = canonicalName(plan.text);
  if (name.length < 3) return [];
  const { items, isCut } = await source.named(name);
  const exact = items.filter((entry) => entry.name === name);
  const names = (exact.length > 0 ? exact : items).filter(
    (entry, at, list) => list.findIndex((other) => other.path === entry.path) === at,
  );
  if (names.length === 0) return [];
  const isSigned = names.every((entry) => entry.isSigned);
  const most = isSigned ? limits.signed : limits.names;
  return [
    {
      kind: isSigned ? 'signed' : 'named',
      asked: '',
      entries: [],
      names: names.slice(0, most),
      isCut: names.length > most || (isCut && exact.length === items.length),
    },
  ];
}

async function answerNumber(code: Code, plan: QueryPlan, source: DoorSource): Promise<DoorAnswer> {
  const { entries: sameNumber, isCut } = await source.byNumber(code.number, code.kind);
  const answer = (kind: DoorAnswer['kind'], entries: DoorEntry[], cut = isCut): DoorAnswer => ({
    kind,
    asked: spell(code, sameNumber),
    entries: entries.slice(0, limits.entries),
    names: [],
    isCut: cut || entries.length > limits.entries,
  });

  const sameKind = sameNumber.filter((entry) => !code.kind || entry.code === code.kind);
  const held = narrow(sameKind.filter(hasIssuer(code, sameKind)), code, plan);
  // The State writes no kind in the number of a law.
  const isFull = Boolean(code.issuer && (code.kind || /^qh\d/.test(code.issuer)));
  if (held.length > 0)
    return answer(!isFull ? 'partial' : held.length === 1 ? 'exact' : 'choice', held, isCut && !isFull);

  const otherBody = narrow(sameKind, code, plan);
  if (otherBody.length > 0) return answer('near', otherBody);
  const { nearestNumber } = await import('./door-near.ts');
  const nearest = code.kind ? await nearestNumber(code, code.kind, source) : null;
  if (nearest?.isOneSlip) return answer('near', nearest.entries);
  const otherKind = sameNumber.filter((entry) => !code.issuer || entry.issuer === code.issuer);
  if (otherKind.length > 0) return answer('near', otherKind);
  return answer('missing', nearest?.entries ?? [], false);
}

/** Exact body, or one that starts as typed while the query is unfinished («18-nq/t»). */
function hasIssuer(code: Code, entries: readonly DoorEntry[]): (entry: DoorEntry) => boolean {
  const { issuer } = code;
  if (!issuer) return () => true;
  const isHeld = entries.some((entry) => entry.issuer === issuer);
  return (entry) =>
    entry.issuer === issuer || (!isHeld && issuer.length === 1 && entry.issuer.startsWith(issuer));
}

/** Prefers what the query says beside the number: kind in words, year, day, term; a wish nobody meets is dropped. */
function narrow(entries: DoorEntry[], { kindId }: Code, { year, term, dates }: QueryPlan): DoorEntry[] {
  const wishes: ((entry: DoorEntry) => boolean)[] = [];
  if (kindId) wishes.push((entry) => entry.kind === kindId);
  if (year) wishes.push((entry) => entry.date?.endsWith(year) ?? false);
  if (term) wishes.push((entry) => entry.term === term);
  const day = dates.find((date) => /^\d{8}$/.test(date));
  if (day) wishes.push((entry) => dayToken(entry.date) === day);
  return wishes.reduce((left, wish) => (left.some(wish) ? left.filter(wish) : left), entries);
}

/** «09/11/2022» → «20221109». */
function dayToken(date = ''): string {
  return date
    .split('/')
    .reverse()
    .map((part) => part.padStart(2, '0'))
    .join('');
}

/** «27nqtu» → «27-NQ/TU», with the letters that held symbols use for these codes. */
function spell({ number, kind, issuer }: Code, held: readonly DoorEntry[]): string {
  const letters = (code: string) =>
    code === 'ctr' ? 'CTr' : code.toUpperCase().replace(/^QD|DUK$|^DU$|^ND$/, (d) => d.replace('D', 'Đ'));
  const shown = held[0]?.symbol.startsWith('0') ? number.padStart(2, '0') : number;
  if (!kind) return issuer ? `${shown}/${letters(issuer)}` : shown;
  return issuer ? `${shown}-${letters(kind)}/${letters(issuer)}` : `${shown}-${letters(kind)}`;
}
