import { statementKinds, statementWords, targetTime } from '../../../strings/quiz-facts.ts';
import { prompts } from '../../../strings/quiz-questions.ts';
import { factAnchor } from '../../document/fact-anchor.ts';
import type { Fact } from '../../document/schema.ts';
import { parseAmount } from '../amount.ts';
import { learners } from '../audience.ts';
import { likelyDocuments, otherStatements, shared } from '../distract/statements.ts';
import type { Draft, SingleChoiceDraft } from '../draft.ts';
import { oneOfEach } from '../key.ts';
import { capitalize } from '../names.ts';
import { familyOf } from '../pools.ts';
import { type Asked, recordSource } from './asked.ts';
import { explain } from './explain.ts';
import { askTruth, chance } from './truth.ts';

// What is said of a document rather than in it: asked by «câu sau nói về văn bản nào».
const remarks = ['ý nghĩa', 'vị trí'];
const wrongNeeded = 2;
const goalYears = [2025, 2030, 2035, 2045, 2050];

/**
 * Questions on what a document says in words: at most two on one statement. The first asks which statement is the
 * document's, or which document makes it where that prompt is taken; the second «đúng hay sai», or a goal's year.
 * @param facts askable facts of the document
 * @returns the questions of each fact, in the order in which to ask them
 */
export function askStatements(asked: Asked, facts: readonly Fact[]): Draft[][] {
  const stated = facts.filter((fact) => parseAmount(fact.value, fact.unit) === null);
  const choices = stated.flatMap((fact) => choice(asked, fact) ?? []);
  const kept = oneOfEach(
    choices.filter(({ wrong }) => wrong.length >= wrongNeeded),
    (draft) => draft.prompt,
  );
  const own = stated.map((fact): Draft[] => {
    const said = choices.find(({ key }) => key === `fact--${fact.id}`);
    const what = said && saying(asked, fact);
    const first = kept.find((draft) => draft === said) ?? whichDocument(asked, fact);
    const year = chance(asked.doc.id, fact.id, 2) === 0 ? goalYear(asked, fact, facts) : null;
    const second = year ?? (said && what ? askTruth(said, what) : []);
    return [first ?? [], second].flat();
  });
  return [...own, ...stated.map((fact) => [remark(asked, fact) ?? []].flat())];
}

function choice(asked: Asked, fact: Fact): SingleChoiceDraft | null {
  const { doc, name, pools } = asked;
  const kind = kindOf(fact);
  if (!kind || fact.target?.measure === shared) return null;
  return {
    ...basis(asked, fact),
    key: `fact--${fact.id}`,
    type: 'single-choice',
    prompt: prompts.statement(name, kind.what),
    right: fact.value,
    wrong: otherStatements(pools, doc, fact),
  };
}

/** The sentence that says a statement, or another in its place, to be of the document. */
function saying({ name }: Asked, fact: Fact): ((value: string) => string) | null {
  const kind = kindOf(fact);
  return kind && ((value) => statementWords.claim(capitalize(kind.what), name, value.replace(/[.;]$/, '')));
}

function whichDocument(asked: Asked, fact: Fact): Draft | null {
  const kind = kindOf(fact);
  if (!kind || fact.target?.measure === shared) return null;
  const [, about] = fact.label.split(/\s[–-]\s/);
  return named(asked, fact, statementWords.which(kind.bare, about, fact.value));
}

function remark(asked: Asked, fact: Fact): Draft | null {
  return remarks.includes(familyOf(fact)) ? named(asked, fact, statementWords.about(fact.value)) : null;
}

/** A question that the name of the document answers. */
function named(asked: Asked, fact: Fact, prompt: string): Draft {
  const { doc, name, pools } = asked;
  return {
    ...basis(asked, fact),
    key: `which--fact--${fact.id}`,
    type: 'single-choice',
    prompt,
    right: name,
    wrong: likelyDocuments(pools, doc, fact),
  };
}

/** By which year a goal is to be met, where the document sets goals for several years. */
function goalYear(asked: Asked, fact: Fact, facts: readonly Fact[]): Draft | null {
  const { target, value } = fact;
  if (!target || target.from !== undefined || value.includes(String(target.year))) return null;
  const own = facts.flatMap((other) => other.target?.year ?? []);
  if (new Set(own).size < 2) return null;
  const others = facts.filter((other) => other.target?.measure === target.measure && other.value === value);
  const wrong = [...new Set([...own, ...goalYears])].filter(
    (year) => !others.some((other) => other.target?.year === year),
  );
  return {
    ...basis(asked, fact),
    key: `year--fact--${fact.id}`,
    type: 'single-choice',
    prompt: statementWords.year(asked.name, value),
    right: statementWords.yearOption(target.year),
    wrong: wrong.map(statementWords.yearOption),
  };
}

function basis({ doc }: Asked, fact: Fact) {
  return {
    explanation: explain(fact),
    source: recordSource(doc, factAnchor(fact.id), fact.value),
    facts: [`${doc.id}/${fact.id}`],
    audiences: learners,
  };
}

/** «mục tiêu 2025 – dữ liệu» is «một mục tiêu đến năm 2025», «nhiệm vụ 1» «một nhiệm vụ»; null for other labels. */
function kindOf(fact: Fact): { what: string; bare: string } | null {
  const family = familyOf(fact).replace(/ (?:thứ nhất|\d|đầu tư|về đảng viên)$/, '');
  const kind = statementKinds[family];
  if (!kind) return null;
  if (!fact.target || family === 'mục tiêu tổng quát') return kind;
  const time = targetTime(fact.target.year, fact.target.from);
  return { what: `${kind.what} ${time}`, bare: `${kind.bare} ${time}` };
}
