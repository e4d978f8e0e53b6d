import { explanations } from '../../../strings/quiz-questions.ts';
import type { Fact } from '../../document/schema.ts';
import { capitalize } from '../names.ts';

/** What the fact says, with its only source named, or the number of sources that agree. */
export function explain(fact: Fact): string {
  const unit = fact.unit && !fact.value.includes(fact.unit) ? `; đơn vị: ${fact.unit}` : '';
  const [first = ''] = fact.sources;
  const source =
    fact.sources.length === 1
      ? explanations.oneSource(hostOf(first))
      : explanations.sources(fact.sources.length);
  const said = explanations.fact(capitalize(fact.label), `${fact.value}${unit}`);
  return [said, fact.note, source].filter(Boolean).join(' ');
}

/** «https://nhandan.vn/bai-1» → «nhandan.vn»; other names of sources stay as they are. */
function hostOf(source: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(source)?.[1] ?? source;
}
