import type { RunFormat } from './line-text.ts';
import { formatNumber } from './number-format.ts';

/** One level of a list. */
export interface NumberLevel {
  start: number;
  format: string;
  /** Text with `%1`…`%9` where the numbers of the levels stand. */
  text: string;
  /** The level starts again after a number of this level (from 1) or a higher one; 0 is never. */
  restartAfter?: number;
  /** Numbers of all levels as decimals. */
  legal: boolean;
  /** What parts the number from the text. */
  suffix: string;
  /** Style whose paragraphs have this level. */
  style?: string;
  /** Left indent in points. */
  indent?: number;
  run: RunFormat;
}

/** One list of the text: levels that it shares with other lists, and what it changes of them. */
export interface NumberList {
  /** Lists of one definition count on together. */
  definition: string;
  levels: ReadonlyMap<number, NumberLevel>;
  /** Levels that this list starts again, and with which number. */
  starts: ReadonlyMap<number, number>;
}

/** What Word prints in front of a numbered paragraph. */
export interface NumberLabel {
  text: string;
  level: NumberLevel;
}

/**
 * Counts the numbered paragraphs of a text in reading order.
 * @returns a function that gives the label of the next paragraph of a list and level (from 0), or null when the list
 *   or the level does not exist
 */
export function countNumbers(
  lists: ReadonlyMap<string, NumberList>,
): (listId: string, level: number) => NumberLabel | null {
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return (listId, at) => {
    const list = lists.get(listId);
    const level = list?.levels.get(at);
    if (!list || !level) return null;
    const counters = counts.get(list.definition) ?? [];
    counts.set(list.definition, counters);
    const startOf = (index: number) => list.starts.get(index) ?? list.levels.get(index)?.start ?? 1;
    const isFirst = list.starts.has(at) && !started.has(`${listId}:${at}`);
    if (isFirst) started.add(`${listId}:${at}`);
    const before = isFirst ? undefined : counters[at];
    counters[at] = before === undefined ? startOf(at) : before + 1;
    for (let deeper = at + 1; deeper < counters.length; deeper++) {
      const after = list.levels.get(deeper)?.restartAfter ?? deeper;
      if (at < after) counters[deeper] = undefined;
    }
    // a number that stands above the first of its list is used up by it, as in Word: «1.1» makes the next one «2»
    for (let above = 0; above < at; above++) counters[above] ??= startOf(above);
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = list.levels.get(index)?.format ?? 'decimal';
      const asDecimal = level.legal && format !== 'none' && format !== 'decimalZero';
      return formatNumber(counters[index] ?? startOf(index), asDecimal ? 'decimal' : format);
    });
    return { text, level };
  };
}
