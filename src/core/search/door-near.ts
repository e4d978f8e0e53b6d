import type { Code } from './codes.ts';
import { type DoorEntry, type DoorSource, fromRanges } from './door-data.ts';
import { digitSlips, editDistance } from './edit-distance.ts';

/** The number that is offered where the one asked for is not held. */
export interface NearestNumber {
  entries: DoorEntry[];
  /** True when it is one slip of the hand away: then it is the one that is meant. */
  isOneSlip: boolean;
}

/** What one slip of the hand costs at most (edit-distance.ts). */
const oneSlip = 1.4;

/** The held number of the same series that a hand gets to most easily, then the one of the smallest difference. */
export async function nearestNumber(
  code: Code,
  kind: string,
  source: DoorSource,
): Promise<NearestNumber | null> {
  const all = await source.seriesOf(kind);
  const own = all.filter(({ series }) => series === `${kind}/${code.issuer}`);
  const central = all.filter(({ series }) => series === `${kind}/tw`);
  const [series] = own.length > 0 ? own : central.length > 0 ? central : all;
  if (!series) return null;
  const best = fromRanges(series.numbers)
    .map((value) => ({ value, distance: slips(value, code) }))
    .sort((a, b) => a.distance - b.distance || gap(a.value, code) - gap(b.value, code))[0];
  if (!best) return null;
  const { entries } = await source.byNumber(`${best.value}`, kind);
  return {
    entries: entries.filter((entry) => `${entry.code}/${entry.issuer}` === series.series),
    isOneSlip: best.distance <= oneSlip,
  };
}

/** Slips of the hand between two numbers; beyond two of them only the difference counts. */
function slips(value: number, code: Code): number {
  return Math.min(editDistance(`${value}`, code.number, digitSlips), 2 * oneSlip);
}

function gap(value: number, code: Code): number {
  return Math.abs(value - Number(code.number));
}
