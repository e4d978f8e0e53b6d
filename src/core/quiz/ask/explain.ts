import { explanations } from '../../../strings/quiz-questions.ts';
import type { Fact } from '../../document/schema.ts';
import { formatAmount, parseAmount } from '../amount.ts';
import { capitalize } from '../names.ts';

/** What the fact says, with its only source named, or the number of sources that agree. */
export function explain(fact: Fact): string {
  const said = explanations.fact(capitalize(fact.label), printed(fact));
  return [said, fact.note, sourceOf(fact)].filter(Boolean).join(' ');
}

/** The value with its unit, as a sentence says them: «khoảng 7%/năm». */
function printed({ value, unit = '' }: Fact): string {
  const amount = value.includes('(') ? null : parseAmount(value, unit);
  if (amount) return formatAmount(amount);
  return value.includes(unit) ? value : `${value} ${unit}`;
}

/** «https://nhandan.vn/bai-1» is named «nhandan.vn»; the name of a file tells a learner nothing. */
function sourceOf({ sources }: Fact): string {
  const [first = ''] = sources;
  if (sources.length > 1) return explanations.sources(sources.length);
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(first)?.[1];
  return host ? explanations.oneSource(host) : explanations.oneSourceOfRecord;
}
