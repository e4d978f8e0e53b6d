import type { Code } from './codes.ts';
import type { Facets } from './facets.ts';
import { eventIn, expandShortForms, type NamedEvent } from './names.ts';
import { wordsOf } from './normalize.ts';
import { readQuestion } from './question.ts';
import { planTyped } from './typed-plan.ts';

/** What a query asks for, read once and used by the number door, the full-text search and the marks. */
export interface QueryPlan {
  /** The clean query. */
  text: string;
  /** True when the whole query stood in quotes: only the exact phrase is wanted. */
  quoted: boolean;
  codes: Code[];
  /** Date tokens, without repeats. */
  dates: string[];
  /** True for «trước 20/8», «đến hết 31/12/2022»: all until the date is asked for. */
  isUntil: boolean;
  /** Year said beside a number, «2022». */
  year: string | null;
  /** Term said, «XIII». */
  term: string | null;
  /** All words but the excluded ones, short forms written out, accents kept. */
  phrase: string[];
  /** Words left when numbers, dates, quoted parts and words that only ask are taken out. */
  words: string[];
  /** Words of each part in quotation marks, wherever it stands. */
  phrases: string[][];
  /** Words and phrases with a minus before them: no hit may hold them. */
  excluded: string[];
  /** The plenum or congress that the words name, and the words beside it. */
  event: NamedEvent | null;
  /** What a natural question is likely answered by; null when the query is no question. */
  prefers: Facets | null;
  /** Words that such an answer is likely to hold (question.ts). */
  signs: readonly string[];
}

/** Reads a query, natural questions and named events included. Never throws: any text gives a plan. */
export function planQuery(query: string): QueryPlan {
  const { plan, rest } = planTyped(query);
  const question = readQuestion(rest);
  const words = question ? wordsOf(expandShortForms(question.rest)) : plan.words;
  return {
    ...plan,
    words,
    event: eventIn(words),
    prefers: question?.prefers ?? null,
    signs: question?.signs ?? [],
  };
}
