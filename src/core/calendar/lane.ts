import type { BodyData } from '../body/schema.ts';
import type { PlanData } from '../plan/schema.ts';
import { toOldTone } from '../text/vietnamese.ts';

/** Levels of the Party's organization as a campaign's timeline shows them, from the centre down. */
export const lanes = ['central', 'province', 'city', 'block', 'grassroots', 'mass-organization'] as const;
export type Lane = (typeof lanes)[number] & PlanData['plan']['conferences'][number]['level'];

/** Words in the name of a body that tell its level better than the level of the plan's issuer does; first match wins. */
const telling: readonly (readonly [RegExp, Lane])[] = [
  [/mặt trận|đoàn thể|đoàn khối/u, 'mass-organization'],
  [/cơ sở|chi bộ|chi ủy|chi, đảng|các cấp/u, 'grassroots'],
  [/^(?:các )?huyện ủy/u, 'city'],
  [/bộ chính trị|ban bí thư/u, 'central'],
];

/**
 * The level of whoever must act, from the name that a plan gives it; a name that tells nothing belongs to the level
 * of the plan's issuer. Cells and their mass organizations together («chi, đảng ủy cơ sở và Đoàn Khối») are
 * grassroots.
 */
export function laneOf(who: string | null, issuerLevel: BodyData['level'] | undefined): Lane {
  const name = toOldTone(who ?? '').toLowerCase();
  const found = telling.filter(([words]) => words.test(name)).map(([, lane]) => lane);
  if (found.includes('grassroots')) return 'grassroots';
  if (found[0]) return found[0];
  return issuerLevel === undefined || issuerLevel === 'state' ? 'grassroots' : issuerLevel;
}
