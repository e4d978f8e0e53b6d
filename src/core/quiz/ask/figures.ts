import { gapPrompts, targetTime, targetWords } from '../../../strings/quiz-facts.ts';
import type { Fact } from '../../document/schema.ts';
import { type Amount, formatAmount, parseAmount } from '../amount.ts';
import { learners } from '../audience.ts';
import type { FigurePool } from '../distract/figures.ts';
import type { Draft, SingleChoiceDraft } from '../draft.ts';
import type { QuestionSource } from '../schema.ts';
import { explain } from './explain.ts';
import { type FigureWords, figureWords, measureName } from './figure-words.ts';
import { askTruth, chance } from './truth.ts';

/** A fact with a figure, and whose it is. */
export interface AskedFigure {
  /** Id of the record that states it. */
  owner: string;
  /** What the figure belongs to, as a sentence may begin. */
  name: string;
  isEvent?: boolean;
  fact: Fact;
  /** Other askable facts of the same record. */
  siblings: readonly Fact[];
  source: QuestionSource;
  figures: FigurePool;
}

/**
 * At most two questions on one figure, of two kinds that its id decides: one asks for the figure (a choice for every
 * second fact, else a typed answer or a gap), the other says it («đúng hay sai») or asks what has this figure.
 * @returns nothing when the fact does not hold a lone figure
 */
export function askFigure(asked: AskedFigure): Draft[] {
  const { fact, owner } = asked;
  const amount = parseAmount(fact.value, fact.unit);
  if (!amount) return [];
  const words = figureWords(asked.name, fact, asked.isEvent);
  const choice = figureChoice(asked, amount, words);
  const asks = [choice, choice, typed(choice, amount), gap(asked, choice, words)];
  const recall = asks[chance(owner, fact.id, asks.length)] ?? choice;
  // What an event had is asked once: nobody learns the places of a conference by heart.
  if (asked.isEvent) return [choice];
  const wanted = chance(owner, `${fact.id} thêm`, 3) === 0 ? whichTarget(asked, amount) : null;
  return [recall, ...(wanted ? [wanted] : askTruth(choice, words.claim))];
}

function figureChoice(
  { fact, owner, source, figures }: AskedFigure,
  amount: Amount,
  words: FigureWords,
): SingleChoiceDraft {
  return {
    key: `fact--${fact.id}`,
    type: 'single-choice',
    prompt: words.ask,
    right: formatAmount(amount),
    wrong: figures.wrongFor(owner, fact, amount),
    explanation: explain(fact),
    source,
    facts: [`${owner}/${fact.id}`],
    audiences: learners,
  };
}

/** The figure typed in; null for a range or a fraction, which few remember to the digit. */
function typed(choice: SingleChoiceDraft, amount: Amount): Draft | null {
  if (amount.high !== null || amount.decimals > 0 || amount.unit.includes('triệu')) return null;
  const { wrong: _, ...asked } = choice;
  const accepted = amount.unit === 'USD' ? [choice.right.replace('USD', 'đô la Mỹ')] : [];
  return { ...asked, key: `typed--${choice.key}`, type: 'short-answer', expects: 'number', accepted };
}

function gap({ name }: AskedFigure, choice: SingleChoiceDraft, { before, after }: FigureWords): Draft {
  return {
    ...choice,
    key: `gap--${choice.key}`,
    type: 'cloze',
    prompt: gapPrompts.figure(name),
    before,
    after,
  };
}

/** Which target of the document has this figure: the others of the same unit and year have another one. */
function whichTarget(asked: AskedFigure, amount: Amount): Draft | null {
  const { fact, siblings, owner, name, source } = asked;
  const { target } = fact;
  if (!target) return null;
  const near = siblings.flatMap((other) => {
    const figure = parseAmount(other.value, other.unit);
    const isSameTime = other.target?.year === target.year && other.target.from === target.from;
    const isLike = isSameTime && other.unit === fact.unit;
    // «95–100%» holds the 100% that is asked for: it may be taken for right.
    const isOther = figure && (amount.low < figure.low || amount.low > (figure.high ?? figure.low));
    return isLike && isOther ? [{ name: measureName(other), gap: Math.abs(figure.low - amount.low) }] : [];
  });
  const wrong = near.sort((a, b) => a.gap - b.gap).map((other) => other.name);
  return {
    key: `which--fact--${fact.id}`,
    type: 'single-choice',
    prompt: targetWords.which(name, targetTime(target.year, target.from), formatAmount(amount)),
    right: measureName(fact),
    wrong,
    explanation: explain(fact),
    source,
    facts: [`${owner}/${fact.id}`],
    audiences: learners,
  };
}
