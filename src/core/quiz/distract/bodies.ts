import type { BodyData } from '../../body/schema.ts';
import type { PlainDate } from '../../document/plain-date.ts';
import type { PlanDocument } from '../../library/library.ts';
import type { Pools } from '../pools.ts';
import { shuffleBySeed } from '../seed.ts';

/** Every body that a plan gives something to do, in the order in which its data names them. */
export function bodiesNamed({ data: { plan } }: PlanDocument): string[] {
  const named = [
    ...plan.reporting.flatMap(({ addressee, channel }) => [addressee, channel]),
    ...plan.actionProgrammes.flatMap(({ drafter, submitsTo }) => [drafter, submitsTo]),
    ...plan.duties.map(({ body }) => body),
  ];
  // A person without a name («Đồng chí được phân công») stands where personal data was masked.
  return [...new Set(named.filter((body) => body !== undefined && !/^đồng chí/iu.test(body)))] as string[];
}

/**
 * Names of other central bodies that could have issued a document of the day: first those that sign with the same
 * code, «TW», which alone does not tell three of them apart, then those that existed. None when the code tells all.
 */
export function likelyIssuers(pools: Pools, body: BodyData, day: PlainDate | null): string[] {
  const others = pools.bodies('central').filter((other) => other.id !== body.id);
  const sharesCode = ({ codes }: BodyData) => codes.some((code) => body.codes.includes(code));
  const sharing = others.filter(sharesCode);
  if (sharing.length === 0) return [];
  const successors = others.flatMap(({ successor }) => successor ?? []);
  const existed = ({ id, from, to }: BodyData) =>
    day !== null && (from ? from <= day : !successors.includes(id)) && (to === undefined || to >= day);
  const rest = others.filter((other) => !sharesCode(other) && existed(other));
  return [...sharing, ...shuffleBySeed(rest, `${body.id} ${day}`)].map(({ name }) => name);
}
