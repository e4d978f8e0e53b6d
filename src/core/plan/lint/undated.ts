import { planLintMessages } from '../../../strings/plan-lint.ts';
import type { Found } from './finding.ts';
import type { LintedOrder } from './orders.ts';
import { placeOf, type Subject, textUnder } from './subject.ts';

/** Orders whose result can be asked for on a day; what goes on all the time («theo dõi, đôn đốc») needs none. */
const product =
  /xây dựng\s(?:và\s)?(?:các\s)?(?:kế hoạch|chương trình|đề án|dự thảo|báo cáo)|báo cáo(?! viên| chính trị)|cập nhật/iu;
/** An office that drafts for its own committee: often the very plan that is read. */
const drafting = /tham mưu/iu;

/** «Nếu có vướng mắc, các chi bộ báo cáo về … để được hướng dẫn»: the closing words of every plan, on no day. */
const onOccasion = /vướng mắc|phát sinh|để được hướng dẫn|để (?:xem xét|kịp thời)/iu;

/** Duties and reports with a result to hand in and no day for it, where their clause sets no time at all. */
export function undatedDuties(subject: Subject): Found[] {
  return undated(subject, ({ kind, what }) =>
    kind === 'report'
      ? !/^tổng hợp/iu.test(what) || subject.orders.typed
      : kind === 'duty' && product.test(what) && !drafting.test(what),
  );
}

/** Action programmes to be written by no day (three in one plan). */
export function undatedProgrammes(subject: Subject): Found[] {
  return undated(subject, ({ kind }) => kind === 'actionProgramme');
}

function undated(subject: Subject, asked: (order: LintedOrder) => boolean): Found[] {
  const { orders } = subject.orders;
  const timed = new Set(
    orders.flatMap(({ clause, due }) => (due.kind === 'unclear' && !due.printed ? [] : [clause])),
  );
  const seen = new Set<string>();
  return orders.filter(asked).flatMap(({ kind, clause, who, what, due }): Found[] => {
    if (due.kind !== 'unclear' || onOccasion.test(what) || timed.has(clause) || seen.has(clause)) return [];
    seen.add(clause);
    const printed = wordsOf(kind, textUnder(subject, clause));
    return [
      { clause: placeOf(subject, clause, printed), printed, message: planLintMessages.undated[kind](who) },
    ];
  });
}

const words: Record<LintedOrder['kind'], RegExp> = {
  duty: /(?:xây dựng|cập nhật|báo cáo(?! viên))[^.;,(]{0,50}(?<=\p{L})(?!\p{L})/iu,
  actionProgramme: /(?:xây dựng|tham mưu|cập nhật)[^.;,(]{0,50}(?<=\p{L})(?!\p{L})/iu,
  report: /(?:tổng hợp[^.;,(]{0,20}|)báo cáo(?! viên| chính trị)[^.;,(]{0,50}(?<=\p{L})(?!\p{L})/iu,
};

function wordsOf(kind: LintedOrder['kind'], text: string): string {
  return words[kind].exec(text)?.[0].trim() ?? text.split('\n', 1)[0]?.slice(0, 60) ?? '';
}
