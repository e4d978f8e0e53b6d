import { countAdded } from '../../core/study/counts.ts';
import { mergeRecords } from '../../core/study/merge.ts';
import type { StudyRecord } from '../../core/study/record.ts';
import type { Received } from '../../core/study/transfer.ts';
import { study } from '../../strings/study.ts';
import { element } from '../element.ts';
import { actions, button } from '../parts.ts';

/** What a learner may do with what came from another device. */
export interface ReceiveActions {
  /** Name of the learner who studies now, '' when nobody was named. */
  learner: string;
  accept: () => void;
  acceptApart: () => void;
  decline: () => void;
}

/** What came whole from another device. */
export type Whole = Extract<Received, { state: 'whole' }>;

/** Shows what would be added to `own`, before it is. */
export function createPreview(
  { transfer, lost }: Whole,
  own: StudyRecord,
  { learner, accept, acceptApart, decline }: ReceiveActions,
): HTMLElement {
  const added = study.wouldAdd(countAdded(own, mergeRecords(own, transfer.record)));
  const date = new Date(transfer.at * 60_000).toLocaleDateString('vi-VN');
  const primary = button(learner ? study.acceptFor(learner) : study.accept, accept, {
    className: 'button-primary',
  });
  return element(
    'div',
    {},
    element('p', { textContent: study.madeBy(transfer.name, date) }),
    element('p', { textContent: added.length > 0 ? study.wouldAddLead : study.nothingNew }),
    ...(added.length > 0
      ? [element('ul', {}, ...added.map((textContent) => element('li', { textContent })))]
      : []),
    ...(lost > 0 ? [element('p', { textContent: study.lost(lost) })] : []),
    actions(
      ...(added.length > 0 ? [primary] : []),
      button(study.acceptApart, acceptApart),
      button(study.decline, decline),
    ),
  );
}
