import type { Score } from '../../core/quiz/session.ts';
import { quiz } from '../../strings/quiz.ts';
import { element } from '../element.ts';
import { button } from '../parts.ts';
import { twiceButton } from './twice-button.ts';

/** What the summary offers to do next. */
export interface SummaryActions {
  nextRound: () => void;
  retry: () => void;
  again: () => void;
  erase: () => void;
}

/**
 * The summary after a round: how it went, how the whole quiz stands, and what to do next.
 * @param round null when there was nothing left to ask
 * @param roundLength how many questions the next round would have
 * @param kept false when the device does not keep progress
 */
export function createSummary(
  round: Score | null,
  all: Score,
  roundLength: number,
  kept: boolean,
  actions: SummaryActions,
): HTMLElement {
  const heading = element('h2', { tabIndex: -1 }, quiz.summary);
  const lines = [
    round && quiz.roundScore(round.right, round.total),
    quiz.soFar(all.right + all.wrong, all.total, all.right),
    all.right === all.total && quiz.allRight,
    kept ? quiz.kept : quiz.notKept,
  ];
  const told = lines.filter((line) => line !== null && line !== false).map((line) => element('p', {}, line));
  const section = element('section', { className: 'summary' }, heading, ...told);
  const fresh = all.total - all.right - all.wrong;
  if (fresh > 0)
    section.append(
      button(quiz.nextRound(Math.min(roundLength, fresh)), actions.nextRound, {
        className: 'button-primary',
      }),
    );
  if (all.wrong > 0) section.append(button(quiz.retry(all.wrong), actions.retry));
  if (fresh === 0) section.append(button(quiz.again, actions.again));
  const erase = twiceButton(quiz.erase, () => quiz.eraseConfirm, actions.erase);
  section.append(erase.button);
  return section;
}
