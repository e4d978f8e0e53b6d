import type { PartName } from '../../src/core/search/facets.ts';
import type { SearchRecord } from '../../src/site/search/record.ts';

/** A record as relevance is judged on it: its data and all its text. */
export interface JudgedRecord {
  record: SearchRecord;
  /** Title and lines, in NFC. */
  text: string;
}

/** True for a record that a reader would call right. */
export type Rule = (judged: JudgedRecord) => boolean;

/** A pattern on the text, or a rule on the record. */
export type RuleLike = RegExp | Rule;

/** The record with its text put together once. */
export function judged(record: SearchRecord): JudgedRecord {
  return {
    record,
    text: [record.title, ...record.lines.map((line) => line.text)].join('\n').normalize('NFC'),
  };
}

/** One form for both ways to write a rule. */
export function ruleOf(rule: RuleLike): Rule {
  return rule instanceof RegExp ? ({ text }) => rule.test(text) : rule;
}

/** Text that has all of these, in any order. */
export function all(...patterns: RegExp[]): Rule {
  return ({ text }) => patterns.every((pattern) => pattern.test(text));
}

/** Text that cites a number as official texts do, alone or in a list: «18-NQ/TW», «18, 19 và 20-NQ/TW». */
export function cites(symbol: string): RegExp {
  const [, number, rest = ''] = /^(\d+)(.+)$/.exec(symbol) ?? [];
  return new RegExp(`(?<!\\d)${number}(?:(?:,| và|, và) \\d+)*${rest.replaceAll('/', '\\/')}`);
}

/** Text that has the first and not the second. */
export function without(wanted: RegExp, unwanted: RegExp): Rule {
  return ({ text }) => wanted.test(text) && !unwanted.test(text);
}

/** A record of one of these parts with such a text. */
export function inPart(parts: PartName | readonly PartName[], pattern: RegExp): Rule {
  const wanted: readonly string[] = [parts].flat();
  return ({ record, text }) =>
    (record.facets.part ?? []).some((part) => wanted.includes(part)) && pattern.test(text);
}

/** A record of a document, by its id, with such a text. */
export function ofDocument(id: string, pattern = /./): Rule {
  return ({ record, text }) => record.within === id && pattern.test(text);
}

/** Right by any of these. */
export function either(...rules: RuleLike[]): Rule {
  const each = rules.map(ruleOf);
  return (judgedRecord) => each.some((rule) => rule(judgedRecord));
}
