import { planLintMessages } from '../../../strings/plan-lint.ts';
import type { When } from '../when.ts';
import type { Found } from './finding.ts';
import type { LintedConference } from './orders.ts';
import { placeOf, type Subject } from './subject.ts';

/** Somebody presides, wherever the plan says it: «gửi giấy mời Thường trực Thành ủy dự, chủ trì». */
const presides =
  /(?:dự,?|dự và)\s+chủ trì|chủ trì\s+(?:hội nghị|lớp)|hội nghị[^.;]{0,60}\sdo\s[^.;]{3,80}\schủ trì/iu;

/** A meeting with its day set, without hour, place or chair; the centre's own meetings need no chair of ours. */
export function incompleteConferences(subject: Subject): Found[] {
  const hasChair = subject.lines.some(({ text }) => presides.test(text));
  const seen = new Set<string>();
  return subject.orders.conferences.flatMap((conference): Found[] => {
    const { clause, when, place, level } = conference;
    const day = when.find(({ kind }) => kind === 'fixed' || kind === 'range');
    if (!day?.printed || seen.has(clause)) return [];
    const missing = [
      ...(when.some(hasHour) ? [] : ['hour' as const]),
      ...(place ? [] : ['place' as const]),
      ...(isChaired(conference) || hasChair || level === 'central' ? [] : ['chair' as const]),
    ];
    if (missing.length === 0) return [];
    seen.add(clause);
    const at = placeOf(subject, clause, day.printed);
    return [{ clause: at, printed: day.printed, message: planLintMessages.conferenceIncomplete(missing) }];
  });
}

function hasHour(when: When): boolean {
  return 'startsAt' in when && when.startsAt !== undefined;
}

function isChaired({ chair }: LintedConference): boolean {
  return chair !== undefined && chair !== '';
}
