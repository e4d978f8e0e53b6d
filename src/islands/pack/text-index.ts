import { type Code, extractCodes } from '../../core/search/codes.ts';
import { foldVietnamese } from '../../core/text/vietnamese.ts';

/** A piece of a pack that can be found: a paragraph, a line of a list, a cell. */
export interface Passage<Place> {
  place: Place;
  /** What it says. */
  text: string;
  /** Its words, folded, each between single spaces; a space stands at both ends. */
  folded: string;
}

/** A part of a pack by its name: «Kế hoạch 60-KH/ĐUK, ngày 18/7/2022». */
export interface NamedPart<Place> {
  place: Place;
  name: string;
  codes: readonly Code[];
}

/** Makes a passage ready to be searched. */
export function passageOf<Place>(place: Place, text: string): Passage<Place> {
  return { place, text, folded: ` ${wordsOf(text).join(' ')} ` };
}

/** Makes a part known by the number in its name. */
export function namedPart<Place>(place: Place, name: string): NamedPart<Place> {
  return { place, name, codes: extractCodes(foldVietnamese(name), name) };
}

/** The parts whose number a query gives, whole or in part: «18-NQ/TW», «nq 18», «18». */
export function partsByNumber<Place>(query: string, parts: readonly NamedPart<Place>[]): NamedPart<Place>[] {
  const asked = extractCodes(foldVietnamese(query), query);
  const agrees = (code: Code, other: Code) =>
    code.number === other.number &&
    (!code.kind || code.kind === other.kind) &&
    (!code.issuer || code.issuer === other.issuer);
  return parts.filter(({ codes }) => asked.some((code) => codes.some((other) => agrees(code, other))));
}

/**
 * The passages that say all words of a query, the last one perhaps unfinished; those that say them in a row first.
 * One pass over the text for each query.
 */
export function findPassages<Place>(query: string, passages: readonly Passage<Place>[]): Passage<Place>[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const phrase = ` ${words.join(' ')}`;
  const starts = words.map((word, index) => (index === words.length - 1 ? ` ${word}` : ` ${word} `));
  const inARow: Passage<Place>[] = [];
  const apart: Passage<Place>[] = [];
  for (const passage of passages) {
    if (passage.folded.includes(phrase)) inARow.push(passage);
    else if (starts.every((start) => passage.folded.includes(start))) apart.push(passage);
  }
  return [...inARow, ...apart];
}

/** The part of a text around the first word of a query, in about `length` letters, and where that word stands in it. */
export function excerpt(text: string, query: string, length = 160): string {
  const first = wordsOf(query)[0] ?? '';
  const at = Math.max(0, foldVietnamese(text.normalize('NFC')).search(new RegExp(`(?<![a-z0-9])${first}`)));
  const from = at < length / 2 ? 0 : text.indexOf(' ', at - length / 2) + 1;
  const to = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

function wordsOf(text: string): string[] {
  return foldVietnamese(text).match(/[a-z0-9]+/g) ?? [];
}
