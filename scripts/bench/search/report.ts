import { benchSearchText } from '../../../src/strings/bench-search.ts';
import { decimal } from '../report.ts';
import type { DoorVisit, Visit } from './visit.ts';

/** The figures of one library as a table in plain text, then ours against each of the others. */
export function formatVisits(visits: readonly Visit[]): string {
  const rows = visits.map(({ name, cold, warm, slowSeconds }) => [
    name,
    decimal(cold.kilobytes, 0),
    String(cold.requests),
    decimal(cold.milliseconds, 0),
    decimal(warm.p50, 0),
    decimal(warm.p95, 0),
    decimal(slowSeconds),
  ]);
  const table = [[...benchSearchText.headings], ...rows];
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  const [own, ...others] = visits;
  const ratios = own ? others.map((other) => `  ${ratioOf(own, other)}`) : [];
  return [...lines, '', benchSearchText.ratios, ...ratios].join('\n');
}

/** One line about the number door. */
export function formatDoor(number: string, door: DoorVisit): string {
  return benchSearchText.door(number, {
    kilobytes: decimal(door.kilobytes),
    milliseconds: decimal(door.milliseconds, 0),
    slowSeconds: decimal(door.slowSeconds),
    laterRequests: door.laterRequests,
  });
}

function ratioOf(own: Visit, other: Visit): string {
  const against = (mine: number, theirs: number) => `${decimal(mine / theirs, 2)}×`;
  return benchSearchText.ratio(other.name, {
    size: against(own.cold.kilobytes, other.cold.kilobytes),
    warm: against(own.warm.p50, other.warm.p50),
    slow: against(own.slowSeconds, other.slowSeconds),
  });
}
