import type { NumberLevel, NumberList } from '../word/number-counter.ts';
import { printedSymbols } from '../word/symbols.ts';
import { readParagraphFormat, readRunFormat, wholeNumber } from './format.ts';
import type { XmlElement } from './xml.ts';
import { elementsOf, firstOf, settingOf, switchOf } from './xml-query.ts';

/** Highest level and longest text of a number that Word knows. */
const limits = { level: 8, text: 255 };

type Levels = Map<number, NumberLevel>;

/**
 * Reads `numbering.xml` into lists by their id. Definitions that only name a numbering style are followed once.
 * @param listOfStyle list that a numbering style names
 */
export function readNumbering(
  root: XmlElement | null,
  listOfStyle: (style: string) => string | undefined,
): Map<string, NumberList> {
  const levels = new Map<string, Levels>();
  const links = new Map<string, string>();
  for (const definition of elementsOf(root ?? undefined, 'w:abstractNum')) {
    const id = definition.attributes['w:abstractNumId'] ?? '';
    levels.set(id, readLevels(definition));
    const link = settingOf(definition, 'w:numStyleLink');
    if (link !== undefined) links.set(id, link);
  }
  const nums = elementsOf(root ?? undefined, 'w:num');
  const definitionOf = new Map(
    nums.map((num) => [num.attributes['w:numId'] ?? '', settingOf(num, 'w:abstractNumId') ?? '']),
  );
  return new Map(
    nums.map((num) => {
      const id = num.attributes['w:numId'] ?? '';
      const named = definitionOf.get(id) ?? '';
      const link = links.get(named);
      const linked = link === undefined ? undefined : definitionOf.get(listOfStyle(link) ?? '');
      const definition = linked ?? named;
      const own = new Map(levels.get(definition));
      const starts = new Map<number, number>();
      for (const override of elementsOf(num, 'w:lvlOverride')) {
        const level = wholeNumber(override.attributes['w:ilvl']) ?? 0;
        const start = wholeNumber(settingOf(override, 'w:startOverride'));
        const changed = firstOf(override, 'w:lvl');
        if (changed && level <= limits.level) own.set(level, readLevel(changed));
        if (start !== undefined) starts.set(level, start);
      }
      return [id, { definition, levels: own, starts }];
    }),
  );
}

function readLevels(definition: XmlElement): Levels {
  const levels = elementsOf(definition, 'w:lvl').map((level): [number, NumberLevel] => [
    wholeNumber(level.attributes['w:ilvl']) ?? 0,
    readLevel(level),
  ]);
  return new Map(levels.filter(([level]) => level <= limits.level));
}

function readLevel(level: XmlElement): NumberLevel {
  const run = readRunFormat(firstOf(level, 'w:rPr'));
  const format = settingOf(level, 'w:numFmt') ?? formatOfChoice(level) ?? 'decimal';
  const text = (settingOf(level, 'w:lvlText') ?? '').slice(0, limits.text);
  const isPicture = firstOf(level, 'w:lvlPicBulletId') !== undefined;
  return {
    start: wholeNumber(settingOf(level, 'w:start')) ?? 0,
    format,
    text: isPicture ? '•' : format === 'bullet' ? printedSymbols(text, run.font) : text,
    restartAfter: wholeNumber(settingOf(level, 'w:lvlRestart')),
    legal: switchOf(level, 'w:isLgl') ?? false,
    suffix: settingOf(level, 'w:suff') ?? 'tab',
    style: settingOf(level, 'w:pStyle'),
    indent: readParagraphFormat(firstOf(level, 'w:pPr')).indent,
    run,
  };
}

/** Newer formats («001») stand beside a plain one for older programs; that one is read. */
function formatOfChoice(level: XmlElement): string | undefined {
  return settingOf(firstOf(firstOf(level, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt');
}
