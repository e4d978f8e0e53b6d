import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { cascadesOf, type PlanCascadeView } from '../../src/site/calendar-cascade.ts';
import { readLibrary } from '../../src/site/content-files.ts';
import { viewOf } from '../../src/site/library-view.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const plans = new Map<string, PlanCascadeView>();

beforeAll(async () => {
  const view = viewOf((await readLibrary(root)).library);
  for (const campaign of view.library.campaigns.values())
    for (const one of cascadesOf(campaign, view)) plans.set(one.plan.id, one);
});

test('says honestly of every plan that the one above is known by its record only', () => {
  expect(plans.size).toBeGreaterThanOrEqual(5);
  const above = plans.get('130-kh-tu-2023-thanh-uy');
  expect(above?.unread.map(({ id }) => id)).toEqual(['172-kh-tu-2023']);
  expect(above?.compared).toEqual([]);
});

test('tells what Thái Nguyên asks of its cells and mass bodies, not what its own boards do', () => {
  const asks = plans.get('60-kh-duk-2022-thai-nguyen')?.asks ?? [];
  expect(asks.map(({ kind, clause }) => [kind, clause])).toEqual([
    ['study', 'muc-iii-2'],
    ['study', 'muc-iii-3'],
    ['report', 'muc-vi-6'],
    ['programme', 'muc-iv'],
  ]);
});

test.each([
  ['34-kh-duk-2022', 'event-before-basis'],
  ['34-kh-duk-2022', 'report-before-study-ends'],
  ['60-kh-duk-2022-thai-nguyen', 'report-right-after-study'],
  ['kh-tu-tw6-2022', 'programme-without-date'],
] as const)('%s is told what its times run into: %s', (id, rule) => {
  expect(plans.get(id)?.hints.map((hint) => hint.rule)).toContain(rule);
});
