import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPoint, dropPoint, movePoint, orderOf } from '../../../src/core/talk/edit.ts';
import {
  type PointKind,
  partOf,
  pointKinds,
  type TalkMaterial,
  talkAudiences,
} from '../../../src/core/talk/material.ts';
import { makeOutline, mostPointsIn, type TalkOutline } from '../../../src/core/talk/outline.ts';

function material(id: string, counts: Partial<Record<PointKind, number>>): TalkMaterial {
  const points = pointKinds.flatMap((kind) =>
    Array.from({ length: counts[kind] ?? 0 }, (_, index) => ({
      ...{ key: `${kind}-${index + 1}`, kind, heading: `${kind} ${index + 1}`, text: 'Một ý ngắn.' },
      ...{ source: 'Nghị quyết 01-NQ/MAU', path: `/van-ban/${id}/#${kind}` },
    })),
  );
  return {
    id,
    name: `Nghị quyết ${id}`,
    subject: 'về việc mẫu',
    citation: `Nghị quyết ${id}`,
    path: `/van-ban/${id}/`,
    points,
  };
}

const rich = {
  identity: 1,
  context: 4,
  caution: 1,
  view: 3,
  aim: 3,
  target: 12,
  duty: 6,
  new: 3,
  since: 1,
  prompt: 2,
  carry: 2,
  example: 2,
  question: 9,
};
const one = material('01-nq-mau-2030', rich);
const two = material('02-nq-mau-2030', rich);
const auto = { audience: 'grassroots-members', minutes: 45, order: null } as const;

const kindsIn = ({ parts }: TalkOutline) =>
  new Set(parts.flatMap(({ points }) => points.map(({ kind }) => kind)));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What every outline owes: parts and points that add up, nothing said twice, nothing lost. */
function expectSound(outline: TalkOutline, materials: readonly TalkMaterial[]): void {
  expect(sum(outline.parts.map(({ minutes }) => minutes))).toBe(outline.minutes);
  for (const { part, minutes, points } of outline.parts) {
    expect(sum(points.map((point) => point.minutes)) + (part === 3 ? outline.discussion : 0)).toBe(minutes);
    for (const point of points) {
      expect(point.minutes).toBeGreaterThanOrEqual(0.5);
      expect(partOf(point.kind)).toBe(part);
    }
  }
  const ids = [...orderOf(outline), ...outline.leftOut.map(({ point }) => point.id)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(sum(materials.map(({ points }) => points.length)));
  expect(outline.discussion).toBeGreaterThanOrEqual(1);
}

describe('an outline made by audience and time', () => {
  it('adds up to the minutes in every part, for any length, audience and documents', () => {
    const counts = fc.record(
      Object.fromEntries(pointKinds.map((kind) => [kind, fc.integer({ min: 0, max: 9 })])),
    );
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...talkAudiences),
        fc.integer({ min: 10, max: 240 }),
        (all, audience, minutes) => {
          const materials = all.map((given, index) => material(`0${index + 1}-nq-mau-2030`, given));
          expectSound(makeOutline(materials, { audience, minutes, order: null }), materials);
        },
      ),
    );
  });

  it('says first what the document is, and has all four parts within 30 minutes', () => {
    const outline = makeOutline([one], { ...auto, minutes: 30 });
    expect(outline.parts[0]?.points[0]?.kind).toBe('identity');
    expect(outline.parts.every(({ points }) => points.length > 0)).toBe(true);
  });

  it('gives officials views and duties, the people questions and no examples of plans', () => {
    const officials = makeOutline([one], { ...auto, audience: 'key-officials' });
    const people = makeOutline([one], { ...auto, audience: 'mass-organizations' });
    expect([...kindsIn(officials)]).toEqual(expect.arrayContaining(['view', 'aim', 'duty', 'carry']));
    expect(kindsIn(people).has('example')).toBe(false);
    const questions = ({ parts }: TalkOutline) =>
      parts[3]?.points.filter(({ kind }) => kind === 'question').length ?? 0;
    expect(questions(people)).toBeGreaterThan(questions(officials));
    expect(people.leftOut.find(({ point }) => point.kind === 'example')?.reason).toBe('audience');
    expect(officials.leftOut.some(({ reason }) => reason === 'time')).toBe(true);
  });

  it('says more with more time, and gives every document its turn', () => {
    const counts = [10, 30, 45, 90].map(
      (minutes) => orderOf(makeOutline([one, two], { ...auto, minutes })).length,
    );
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    const outline = makeOutline([one, two], { ...auto, minutes: 30 });
    for (const { points } of outline.parts)
      expect(new Set(points.map(({ document }) => document)).size).toBe(2);
  });

  it('gives time that few points do not need to the discussion', () => {
    const outline = makeOutline([material('03-nq-mau-2030', { identity: 1, aim: 1 })], {
      ...auto,
      minutes: 90,
    });
    expect(outline.discussion).toBeGreaterThan(75);
    expect(
      Math.max(...outline.parts.flatMap(({ points }) => points.map(({ minutes }) => minutes))),
    ).toBeLessThanOrEqual(3);
  });
});

describe('an outline that the speaker changes', () => {
  const outline = makeOutline([one], auto);
  const remake = (order: readonly string[], minutes = 45) =>
    makeOutline([one], { ...auto, minutes, order: [...order] });

  it('moves a point within its part and not out of it', () => {
    const [first, second] = outline.parts[1]?.points ?? [];
    const moved = remake(movePoint(outline, second?.id ?? '', -1) ?? []);
    expect(moved.parts[1]?.points.slice(0, 2).map(({ id }) => id)).toEqual([second?.id, first?.id]);
    expect(movePoint(outline, first?.id ?? '', -1)).toBeNull();
    expectSound(moved, [one]);
  });

  it('drops a point, gives its time to others, and takes it back at the end of its part', () => {
    const dropped = outline.parts[1]?.points[0];
    if (!dropped) throw new Error('no point');
    const without = remake(dropPoint(outline, dropped.id));
    expect(without.leftOut.find(({ point }) => point.id === dropped.id)?.reason).toBe('own');
    expectSound(without, [one]);
    const again = remake(addPoint(without, dropped) ?? []);
    expect(again.parts[1]?.points.at(-1)?.id).toBe(dropped.id);
    expectSound(again, [one]);
  });

  it('takes every point that half minutes can hold, and no more', () => {
    let full = makeOutline([one, two], { ...auto, minutes: 10 });
    for (;;) {
      const next = full.leftOut[0] && addPoint(full, full.leftOut[0].point);
      if (!next) break;
      full = makeOutline([one, two], { ...auto, minutes: 10, order: next });
      expectSound(full, [one, two]);
    }
    expect(orderOf(full)).toHaveLength(mostPointsIn(10));
  });

  it('outlives points that the site no longer has and an order far too long', () => {
    const all = one.points.map(({ key }) => `${one.id}_${key}`);
    const wild = remake(['04-nq-mau-2030_x', ...all, '01-nq-mau-2030_khong-co'], 10);
    expect(orderOf(wild)).toHaveLength(mostPointsIn(10));
    expectSound(wild, [one]);
  });
});
