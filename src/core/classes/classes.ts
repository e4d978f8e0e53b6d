import type { PlanDocument } from '../library/library.ts';
import type { PlanData } from '../plan/schema.ts';

type Conference = PlanData['plan']['conferences'][number];

/** One class or conference of a plan, and those whom it calls, as the plan groups them. */
export interface StudyClass {
  /** Anchor on the page: `lop-1`, in the order of the plan. */
  id: string;
  conference: Conference;
  /** The plan's own groups of participants, verbatim; empty when it names none. */
  groups: string[];
}

/** A way to make up for a missed class, in the plan's words or in those of its data. */
export interface MakeUp {
  text: string;
  clause: string;
}

/** The classes of a plan in its order. */
export function classesOf({ data }: PlanDocument): StudyClass[] {
  return data.plan.conferences.map((conference, at) => ({
    id: `lop-${at + 1}`,
    conference,
    groups: participantGroups(conference.participants ?? ''),
  }));
}

/**
 * Splits a list of participants as the plan does: at semicolons and line ends, never within brackets. Words stay;
 * only the full stop at the end of a line and spaces go.
 */
export function participantGroups(participants: string): string[] {
  const groups: string[] = [''];
  let depth = 0;
  for (const character of participants) {
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (character === '\n' || (character === ';' && depth === 0)) {
      depth = 0;
      groups.push('');
    } else groups[groups.length - 1] += character;
  }
  return groups.map((group) => group.trim().replace(/\.$/, '')).filter(Boolean);
}

/** What a plan says for those who miss their class: of its conferences first, then of its duties; each clause once. */
export function makeUpsOf({ data: { plan } }: PlanDocument): MakeUp[] {
  const found: MakeUp[] = [
    ...plan.conferences.flatMap(({ clause, makeUp, participants }): MakeUp[] => {
      if (makeUp) return [{ clause, text: makeUp }];
      return /chưa (?:được )?tham gia học tập/iu.test(participants ?? '')
        ? [{ clause, text: participants as string }]
        : [];
    }),
    ...plan.duties
      .filter(({ task }) => /học bù|người chưa/iu.test(task))
      .map(({ clause, task }) => ({ clause, text: task })),
  ];
  return found.filter(({ clause }, at) => found.findIndex((one) => one.clause === clause) === at);
}
