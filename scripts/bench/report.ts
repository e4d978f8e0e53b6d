import { bench } from '../../src/strings/bench.ts';
import type { Result } from './contest.ts';

/** The figures of all contestants as a table in plain text, one line each. */
export function formatTable(results: readonly Result[]): string {
  const rows = results.map(({ name, cold, rebuild, pages }) => [
    name,
    decimal(cold.seconds),
    cold.cpuSeconds === null ? '–' : decimal(cold.cpuSeconds),
    String(pages),
    decimal(pages / cold.seconds),
    cold.megabytes === null ? '–' : cold.megabytes.toFixed(0),
    decimal(rebuild.seconds),
    decimal(rebuild.seconds / cold.seconds, 2),
  ]);
  return alignColumns([[...bench.headings], ...rows]);
}

/** Rows in columns of plain text: the first to the left, figures to the right. */
export function alignColumns(table: readonly (readonly string[])[]): string {
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column === 0)).join('  '))
    .join('\n');
}

/** How long each stage of one contestant's cold build took. */
export function formatStages({ name, cold }: Result): string {
  const width = Math.max(...cold.stages.map((stage) => stage.name.length));
  const lines = cold.stages.map(
    (stage) => `  ${stage.name.padEnd(width)}  ${decimal(stage.seconds).padStart(6)}`,
  );
  return [bench.stages(name), ...lines].join('\n');
}

/** Every contestant against the yardstick of the same run. */
export function formatRatios(results: readonly Result[], yardstick: Result): string {
  const against = (own: number | null, other: number | null) =>
    own === null || other === null ? '–' : `${decimal(own / other, 2)}×`;
  const lines = results
    .filter((result) => result !== yardstick)
    .map(({ name, cold, rebuild }) =>
      bench.ratio(
        name,
        against(cold.seconds, yardstick.cold.seconds),
        against(cold.megabytes, yardstick.cold.megabytes),
        against(rebuild.seconds, yardstick.rebuild.seconds),
      ),
    );
  return [bench.ratios, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** A number as Vietnamese writes it, with a decimal comma. */
export function decimal(value: number, digits = 1): string {
  return value.toFixed(digits).replace('.', ',');
}

function pad(cell: string, width: number, isFirst: boolean): string {
  return isFirst ? cell.padEnd(width) : cell.padStart(width);
}
