import type { Asked } from '../study/record.ts';

/** How often a question that was answered wrong comes again in one session: enough to see it right, and no trap. */
const mostRepeats = 2;

/** One sitting; every function returns a new one. */
export interface ReviewSession<Item extends Asked = Asked> {
  /** Questions still to come, the one on the screen first. */
  waiting: readonly Item[];
  /** How often each question was answered in this session, and whether its first and last answers were right. */
  answered: ReadonlyMap<string, { times: number; first: boolean; last: boolean }>;
}

/** Numbers for the end of a session. */
export interface ReviewScore {
  /** How many different questions were answered. */
  answered: number;
  /** Right at the first answer. */
  right: number;
  /** Wrong at first, then right. */
  mended: number;
  /** Not right at the end: they come back tomorrow. */
  open: number;
}

/** Starts a session; an id that comes twice is asked once. */
export function startReview<Item extends Asked>(items: readonly Item[]): ReviewSession<Item> {
  const waiting = [...new Map(items.map((item) => [item.id, item])).values()];
  return { waiting, answered: new Map() };
}

/**
 * Notes the answer to the question on the screen and takes it off. A wrong one goes to the end of the session, at most
 * twice.
 */
export function answerReview<Item extends Asked>(
  session: ReviewSession<Item>,
  right: boolean,
): ReviewSession<Item> {
  const [item, ...rest] = session.waiting;
  if (!item) return session;
  const before = session.answered.get(item.id);
  const times = (before?.times ?? 0) + 1;
  const entry = { times, first: before?.first ?? right, last: right };
  const waiting = right || times > mostRepeats ? rest : [...rest, item];
  return { ...session, waiting, answered: new Map(session.answered).set(item.id, entry) };
}

/** How the session went so far. */
export function reviewScore({ answered }: ReviewSession): ReviewScore {
  const all = [...answered.values()];
  return {
    answered: all.length,
    right: all.filter(({ first }) => first).length,
    mended: all.filter(({ first, last }) => !first && last).length,
    open: all.filter(({ last }) => !last).length,
  };
}
