import type { PointKind, TalkAudience, TalkPoint } from './material.ts';

/** How much a kind of point matters to an audience, 3 most; 0 is left out unless a speaker takes it. */
const weights: Readonly<Record<PointKind, Readonly<Record<TalkAudience, number>>>> = {
  identity: { 'key-officials': 9, 'grassroots-members': 9, 'mass-organizations': 9 },
  context: { 'key-officials': 3, 'grassroots-members': 2, 'mass-organizations': 2 },
  caution: { 'key-officials': 2, 'grassroots-members': 1, 'mass-organizations': 0 },
  view: { 'key-officials': 3, 'grassroots-members': 2, 'mass-organizations': 1 },
  aim: { 'key-officials': 3, 'grassroots-members': 3, 'mass-organizations': 3 },
  target: { 'key-officials': 3, 'grassroots-members': 2, 'mass-organizations': 2 },
  duty: { 'key-officials': 3, 'grassroots-members': 3, 'mass-organizations': 1 },
  new: { 'key-officials': 3, 'grassroots-members': 3, 'mass-organizations': 3 },
  since: { 'key-officials': 3, 'grassroots-members': 2, 'mass-organizations': 2 },
  prompt: { 'key-officials': 2, 'grassroots-members': 3, 'mass-organizations': 2 },
  carry: { 'key-officials': 3, 'grassroots-members': 2, 'mass-organizations': 1 },
  example: { 'key-officials': 2, 'grassroots-members': 2, 'mass-organizations': 0 },
  question: { 'key-officials': 1, 'grassroots-members': 2, 'mass-organizations': 3 },
};

/** The least time of a kind, in half minutes. */
const leastTimes: Readonly<Record<PointKind, number>> = {
  ...{ identity: 2, context: 2, caution: 1, view: 3, aim: 2, target: 1, duty: 3 },
  ...{ new: 4, since: 2, prompt: 3, carry: 2, example: 2, question: 3 },
};

/** Syllables that a speaker says and explains in half a minute: a third of the pace of plain reading aloud. */
const syllablesInHalf = 30;

/** How much a kind of point matters to an audience, from 0 (not for them) upwards. */
export function weightOf(kind: PointKind, audience: TalkAudience): number {
  return weights[kind][audience];
}

/** The least time in which a point can be said and explained, in half minutes. */
export function leastHalves({ kind, text, say }: Pick<TalkPoint, 'kind' | 'text' | 'say'>): number {
  const syllables = (say ?? text).split(/\s+/).length;
  return Math.max(leastTimes[kind], Math.ceil(syllables / syllablesInHalf));
}
