import type { BodyData } from '../../body/schema.ts';
import type { PlanDocument } from '../../library/library.ts';
import type { Pools } from '../pools.ts';

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

/** Names of other central bodies that sign with the same code: «TW» alone does not tell three of them apart. */
export function sharingCode(pools: Pools, body: BodyData): string[] {
  return pools
    .bodies('central')
    .filter((other) => other.id !== body.id && other.codes.some((code) => body.codes.includes(code)))
    .map((other) => other.name);
}
