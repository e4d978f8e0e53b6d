import { choosePoints, type LeftOutReason } from './choose.ts';
import { divide } from './divide.ts';
import {
  partOf,
  type TalkAudience,
  type TalkMaterial,
  type TalkPart,
  type TalkPoint,
  talkParts,
} from './material.ts';
import { leastHalves, weightOf } from './needs.ts';
import { pointId, type TalkSelection } from './selection.ts';

/** A point in its place, with the time that it gets. */
export interface OutlinePoint extends TalkPoint {
  id: string;
  /** Id and name of the document that it is said of. */
  document: string;
  documentName: string;
  /** Minutes, in halves. */
  minutes: number;
}

/** One of the four parts, with the minutes of all that is in it. */
export interface OutlinePart {
  part: TalkPart;
  /** The last part's minutes hold the discussion. */
  minutes: number;
  points: OutlinePoint[];
}

/** A talk in four parts whose minutes add up. */
export interface TalkOutline {
  minutes: number;
  audience: TalkAudience;
  materials: readonly TalkMaterial[];
  parts: OutlinePart[];
  /** Minutes at the end for questions and discussion, in halves. */
  discussion: number;
  /** What was not taken, in speaking order. */
  leftOut: { point: OutlinePoint; reason: LeftOutReason }[];
}

/** Hundredths of the time that each part gets. */
const shares: Readonly<Record<TalkAudience, readonly number[]>> = {
  'key-officials': [15, 50, 15, 20],
  'grassroots-members': [15, 40, 20, 25],
  'mass-organizations': [15, 35, 20, 30],
};
/** Hundredths of the last part that are kept for discussion. */
const discussionShare = 40;
/** A point never gets more than so many times what it needs. */
const mostNeeds = 3;

/**
 * Makes the outline of a talk. Without an own order the points are chosen by audience and time, document by document
 * in turn; with one they stand as ordered, each in the part of its kind, and share the time of the part. Time that the
 * points do not need goes to the discussion at the end. The same input always gives the same outline.
 * @param materials of the chosen documents, in the order of the selection
 */
export function makeOutline(
  materials: readonly TalkMaterial[],
  { audience, minutes, order }: Pick<TalkSelection, 'audience' | 'minutes' | 'order'>,
): TalkOutline {
  const all = materials.flatMap(placed);
  const halves = minutes * 2;
  const planned = divide(halves, shares[audience]);
  const chosen = order ? chosenBy(order, all, halves) : choosePoints(all, audience, freeTimes(planned));
  const inParts = talkParts.map((part) => chosen.filter(({ kind }) => partOf(kind) === part));
  const budgets = order ? enough(planned, inParts) : planned;
  const timed = inParts.map((points, part) => spend(points, freeTimes(budgets)[part] as number));
  const sums = timed.map((points) => points.reduce((sum, point) => sum + point.minutes, 0));
  const discussion = minutes - sums.reduce((sum, part) => sum + part, 0);
  const taken = new Set(chosen.map(({ id }) => id));
  return {
    ...{ minutes, audience, materials, discussion },
    parts: talkParts.map((part) => ({
      part,
      minutes: (sums[part] as number) + (part === 3 ? discussion : 0),
      points: timed[part] as OutlinePoint[],
    })),
    leftOut: all
      .filter(({ id }) => !taken.has(id))
      .map((point) => ({
        point,
        reason: weightOf(point.kind, audience) === 0 ? 'audience' : order ? 'own' : 'time',
      })),
  };
}

/** How many points an own order of so many minutes can hold: half a minute each, and a minute for discussion. */
export function mostPointsIn(minutes: number): number {
  return minutes * 2 - 2;
}

function placed({ id: document, name, points }: TalkMaterial): OutlinePoint[] {
  return points.map((point) => ({
    ...point,
    ...{ id: pointId(document, point.key), document, documentName: name, minutes: 0 },
  }));
}

function chosenBy(order: readonly string[], all: readonly OutlinePoint[], halves: number): OutlinePoint[] {
  const byId = new Map(all.map((point) => [point.id, point]));
  return order.flatMap((id) => byId.get(id) ?? []).slice(0, mostPointsIn(halves / 2));
}

/** What the points of each part may use, in half minutes: the last part keeps time for discussion, a minute at least. */
function freeTimes(budgets: readonly number[]): number[] {
  return budgets.map((time, part) =>
    part === 3 ? time - Math.max(2, Math.floor((time * discussionShare) / 100)) : time,
  );
}

/** Moves time from the roomiest part to those whose points would have less than half a minute each. */
function enough(planned: readonly number[], parts: readonly (readonly OutlinePoint[])[]): number[] {
  const times = [...planned];
  const slack = (part: number) => (freeTimes(times)[part] as number) - (parts[part]?.length ?? 0);
  for (;;) {
    const short = talkParts.find((part) => slack(part) < 0);
    if (short === undefined) return times;
    const [from] = [...talkParts].sort((a, b) => slack(b) - slack(a)) as [TalkPart];
    if (slack(from) <= 0) return times;
    times[from] = (times[from] as number) - 1;
    times[short] = (times[short] as number) + 1;
  }
}

/** Gives the points of a part their minutes, by what each needs. */
function spend(points: readonly OutlinePoint[], halves: number): OutlinePoint[] {
  const needs = points.map(leastHalves);
  const useful = needs.reduce((sum, need) => sum + need, 0) * mostNeeds;
  const times = divide(Math.max(points.length, Math.min(halves, useful)), needs, 1);
  return points.map((point, index) => ({ ...point, minutes: (times[index] as number) / 2 }));
}
