import { explanations, prompts } from '../../../strings/quiz-questions.ts';
import { factAnchor } from '../../document/fact-anchor.ts';
import type { Fact } from '../../document/schema.ts';
import { formatAmount, otherAmounts, parseAmount } from '../amount.ts';
import type { Draft } from '../draft.ts';
import { oneOfEach } from '../key.ts';
import { capitalize } from '../names.ts';
import { familyOf, isAskable, type OwnedFact } from '../pools.ts';
import type { QuestionSource } from '../schema.ts';
import { type Asked, recordSource } from './asked.ts';

// Statements that only one document makes. Others are not asked: «tầm nhìn» is much the same in many of them.
const statements: Record<string, string> = {
  'mục tiêu tổng quát': 'mục tiêu tổng quát',
  'quan điểm cốt lõi': 'quan điểm cốt lõi',
  'nội dung cốt lõi': 'nội dung cốt lõi',
  'điểm mới': 'một điểm mới',
};

/** Questions on the figures and key statements of a record; uncertain facts and those with a caveat are left out. */
export function askFacts(asked: Asked): Draft[] {
  const { doc, name } = asked;
  const sure = doc.data.facts.flatMap((fact) => {
    const source = recordSource(doc, factAnchor(fact.id), fact.value);
    return isAskable(fact) ? { fact, source } : [];
  });
  const amounts = sure.flatMap(({ fact, source }) => {
    // «4 (trong Nghị quyết 81/2023/QH15)», «3 (Chủ tịch nước …)»: the words of another text or speaker.
    if (/\([^)]*\p{Lu}/u.test(fact.value)) return [];
    const [head = '', tail] = fact.label.split(/\s[–-]\s(.*)/s);
    return (
      amountQuestion(fact, doc.id, prompts.amount(name, withYears(lowerFirst(head)), tail), source) ?? []
    );
  });
  const stated = sure.flatMap(({ fact, source }) => statement(asked, fact, source) ?? []);
  return [...oneOfEach(stated, (draft) => draft.prompt), ...amounts];
}

/** The question on one figure; null when the fact does not hold a lone figure. */
export function amountQuestion(
  fact: Fact,
  owner: string,
  prompt: string,
  source: QuestionSource,
): Draft | null {
  const amount = parseAmount(fact.value, fact.unit);
  if (!amount) return null;
  const key = `fact--${fact.id}`;
  return {
    key,
    type: 'single-choice',
    prompt,
    right: formatAmount(amount),
    wrong: otherAmounts(amount, `${owner} ${key}`).map(formatAmount),
    explanation: explain(fact),
    source,
  };
}

function statement({ doc, name, pools }: Asked, fact: Fact, source: QuestionSource): Draft | null {
  const what = statements[familyOf(fact)];
  if (!what) return null;
  return {
    key: `fact--${fact.id}`,
    type: 'single-choice',
    prompt: prompts.statement(name, what),
    right: fact.value,
    wrong: firstOfEach(
      pools
        .factsLike(fact, doc.id)
        .filter((other) => other.doc.id !== doc.id && other.doc.data.kind === doc.data.kind)
        .filter((other) => !pools.areRelated(doc, other.doc)),
    ).map((other) => other.fact.value),
    explanation: explain(fact),
    source,
  };
}

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

/** One fact of each document, so that wrong options do not all come from one text. */
function firstOfEach(facts: readonly OwnedFact[]): OwnedFact[] {
  const seen = new Set<string>();
  return facts.filter(({ doc }) => !seen.has(doc.id) && seen.add(doc.id));
}

/** «https://nhandan.vn/bai-1» → «nhandan.vn»; other names of sources stay as they are. */
function hostOf(source: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(source)?.[1] ?? source;
}

/** «chỉ tiêu 2030» → «chỉ tiêu đến năm 2030»; «chỉ tiêu 2021–2025» → «chỉ tiêu giai đoạn 2021–2025». */
function withYears(head: string): string {
  return head.replace(/\s(\d{4}[–-]\d{4})$/, ' giai đoạn $1').replace(/(?:\sđến)?\s(\d{4})$/, ' đến năm $1');
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
