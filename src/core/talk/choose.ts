import { partOf, type TalkAudience, talkParts } from './material.ts';
import { leastHalves, weightOf } from './needs.ts';
import type { OutlinePoint } from './outline.ts';

/** Why a point is not in the talk: of little use to the audience, no time for it, or the speaker's own choice. */
export type LeftOutReason = 'audience' | 'time' | 'own';

/**
 * Chooses the points of a talk, part by part: the heaviest of every document first, then their next ones, as long as
 * the time lasts; a point that is too long gives way to shorter ones. They come back in speaking order.
 * @param all every point, in speaking order within its document
 * @param times what the points of each part may use, in half minutes
 */
export function choosePoints(
  all: readonly OutlinePoint[],
  audience: TalkAudience,
  times: readonly number[],
): OutlinePoint[] {
  const chosen = new Set<string>();
  for (const part of talkParts) {
    let left = times[part] ?? 0;
    for (const { point, need } of ranked(all, audience, part)) {
      if (need > left) continue;
      left -= need;
      chosen.add(point.id);
    }
  }
  return all.filter(({ id }) => chosen.has(id));
}

function ranked(all: readonly OutlinePoint[], audience: TalkAudience, part: number) {
  const useful = all.filter(({ kind }) => partOf(kind) === part && weightOf(kind, audience) > 0);
  const byDocument = Map.groupBy(useful, ({ document }) => document);
  return [...byDocument.values()]
    .flatMap((points) =>
      inTurns(points).map((point, turn) => ({ point, turn, weight: weightOf(point.kind, audience) })),
    )
    .sort((a, b) => b.weight - a.weight || a.turn - b.turn)
    .map(({ point }) => ({ point, need: leastHalves(point) }));
}

/** One point of each kind, then the second of each: three targets never push out the only view. */
function inTurns(points: readonly OutlinePoint[]): OutlinePoint[] {
  const kinds = Map.groupBy(points, ({ kind }) => kind);
  return [...kinds.values()]
    .flatMap((members) => members.map((point, turn) => ({ point, turn })))
    .sort((a, b) => a.turn - b.turn)
    .map(({ point }) => point);
}
