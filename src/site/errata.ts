import type { Erratum } from '../core/document/schema.ts';
import { reading } from '../strings/reading.ts';
import { escapeHtml } from './html.ts';
import type { SicSpan } from './render-inlines.ts';

/** An erratum with its number in the document, from 1, which is also its anchor: `dinh-chinh-1`. */
export interface NumberedErratum extends Erratum {
  number: number;
}

/** Numbers the errata of a document in the order of its record. */
export function numberErrata(errata: readonly Erratum[]): NumberedErratum[] {
  return errata.map((erratum, index) => ({ ...erratum, number: index + 1 }));
}

/**
 * Finds the printed words of each erratum in the words of its clause.
 * Two errata that print the same words take the first and the second occurrence.
 */
export function locateErrata(text: string, errata: readonly NumberedErratum[]): SicSpan[] {
  const taken = new Map<string, number>();
  return errata.flatMap(({ printed, correct, number }) => {
    const start = text.indexOf(printed, taken.get(printed) ?? 0);
    if (start < 0) return [];
    const end = start + printed.length;
    taken.set(printed, end);
    return [{ start, end, number, label: correct ? reading.erratumMark : reading.remarkMark }];
  });
}

/**
 * The sentence of an erratum: what is printed, what is right where it is known, and what the editor adds.
 * «Nguyên văn ghi 27-NQ/TU; đúng là 27-NQ/TW. …» A remark on what the header lacks stands alone.
 */
export function erratumSentence({ clause, printed, correct, note }: Erratum): string {
  if (!correct && clause === 'dau-van-ban') return note;
  const right = correct ? `; ${reading.erratumCorrect} ${quoted(correct)}` : '';
  return `${reading.erratumLead} ${quoted(printed)}${right}. ${note}`;
}

/** Several words stand in quotation marks; a number or one word needs none. */
function quoted(words: string): string {
  return words.includes(' ') ? `«${words}»` : words;
}

/** The note that stands beside its line on wide screens and under it on phones. */
export function erratumNote(erratum: NumberedErratum): string {
  const text = escapeHtml(erratumSentence(erratum));
  return `<div class="note" role="note" id="dinh-chinh-${erratum.number}" data-editorial>${text}</div>`;
}
