import { type Kind, type KindId, kinds, kindsOfCode } from '../document/kind.ts';
import { parseVietnameseDate } from '../document/plain-date.ts';
import { type DocumentSymbol, parseSymbol } from '../document/symbol.ts';
import { alignForReferences } from '../text/normalize.ts';
import { readBody } from './body-text.ts';
import type { Citation, SymbolCitation } from './citation.ts';
import { findCollectives } from './collective.ts';
import {
  dateAfter,
  kindWordBefore,
  listJoint,
  numbersBefore,
  numberWordBefore,
  symbolPattern,
} from './patterns.ts';

/** Longest lead-in that is looked at: the word for the kind, «số» and a list of a dozen numbers. */
const lookBack = 90;

/**
 * Finds every document number and collective name in a text, in reading order, without overlaps.
 *
 * The text is NFC; spans hold in it exactly. Says what the text says and nothing of what we hold: resolving is
 * the work of resolve.ts. In a shortened list («18, 19, 20-NQ/TW») each number is a citation of its own.
 */
export function extractCitations(text: string): Citation[] {
  const aligned = alignForReferences(text);
  const symbols: SymbolCitation[] = [];
  for (const match of aligned.matchAll(symbolPattern)) {
    const symbol = parseSymbol(match[0]);
    if (symbol) symbols.push(...readReference(aligned, match.index, match[0].length, symbol, symbols));
  }
  const all = [...symbols, ...findCollectives(aligned)].sort((a, b) => a.start - b.start);
  const citations: Citation[] = [];
  for (const citation of all) {
    if (citation.start < (citations.at(-1)?.end ?? 0)) continue;
    citations.push({ ...citation, text: text.slice(citation.start, citation.end) });
  }
  return citations;
}

/** The citation at one symbol, after those of the numbers listed before it. */
function readReference(
  aligned: string,
  at: number,
  length: number,
  symbol: DocumentSymbol,
  earlier: SymbolCitation[],
): SymbolCitation[] {
  const previous = earlier.at(-1);
  const floor = Math.max(previous?.end ?? 0, at - lookBack);
  const numbers = readListedNumbers(aligned, floor, at, previous);
  const first = numbers[0]?.start ?? at;
  const joined = previous && listJoint.test(aligned.slice(previous.end, first)) ? previous : undefined;

  const word = kindWordBefore.exec(aligned.slice(floor, first));
  // «29/2018/QH14» has no kind code: any word for a kind may stand before it.
  const sharedKinds: readonly Kind[] = symbol.kindCode ? kindsOfCode(symbol.kindCode) : kinds;
  const named = word && sharedKinds.find((kind) => sameWords(kind.label, word[1] as string));
  const listed = joined?.kindCode === symbol.kindCode ? joined.kindId : undefined;
  const kindId = (named?.id ?? listed ?? onlyKind(sharedKinds, symbol.kindCode)) as KindId | undefined;

  const end = at + length;
  const date = readDate(aligned, end);
  const bodyText = readBody(aligned, date?.end ?? end);
  // «cùng ngày» dates the whole list that ends here.
  if (date?.shared && joined) dateList(earlier, aligned, date.issuedOn);

  const { number, kindCode, issuerCode, style, year, slip } = symbol;
  const said = {
    form: 'symbol' as const,
    ...(kindId && { kindId }),
    kindCode,
    issuerCode,
    style,
    ...(year && { year }),
    ...(date && { issuedOn: date.issuedOn }),
    ...(bodyText && { bodyText }),
    ...(slip && { slip }),
  };
  const spans = [...numbers, { number, start: at, end }];
  return spans.map((span, place) => {
    const start = place === 0 && named && word ? span.start - word[0].length : span.start;
    return { ...said, number: span.number, start, end: span.end, text: aligned.slice(start, span.end) };
  });
}

/** Numbers of a shortened list before the symbol; empty unless a kind, «số» or a citation leads the list. */
function readListedNumbers(aligned: string, floor: number, at: number, previous?: SymbolCitation) {
  const before = aligned.slice(floor, at);
  const list = numbersBefore.exec(before);
  if (!list) return [];
  const lead = before.slice(0, list.index);
  const continues = previous?.end === floor && listJoint.test(lead);
  if (!continues && !kindWordBefore.test(lead) && !numberWordBefore.test(lead)) return [];
  return [...list[0].matchAll(/\d+/g)].map((digits) => {
    const start = floor + list.index + digits.index;
    return { number: digits[0], start, end: start + digits[0].length };
  });
}

function readDate(aligned: string, from: number) {
  dateAfter.lastIndex = from;
  const match = dateAfter.exec(aligned);
  const issuedOn = match && parseVietnameseDate(match[2] as string);
  return issuedOn ? { issuedOn, end: dateAfter.lastIndex, shared: match[1] !== '' } : null;
}

function dateList(citations: SymbolCitation[], aligned: string, issuedOn: string): void {
  for (let at = citations.length - 1; at >= 0; at--) {
    const citation = citations[at] as SymbolCitation;
    if (citation.issuedOn) return;
    citation.issuedOn = issuedOn;
    const before = citations[at - 1];
    if (!before || !listJoint.test(aligned.slice(before.end, citation.start))) return;
  }
}

/** A code with one kind says the kind; «QĐi» and «QyĐ» say regulation, «QĐ» does not tell. */
function onlyKind(shared: readonly Kind[], code: string): string | undefined {
  if (!code) return undefined;
  return shared.length === 1 || shared[0]?.code !== code ? shared[0]?.id : undefined;
}

function sameWords(label: string, word: string): boolean {
  return word.toLowerCase().replace(/\s+/g, ' ') === label;
}
