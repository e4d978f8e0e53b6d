import { benchStages } from '../../src/strings/bench.ts';
import type { OutputLine } from './measure.ts';

/** Time between two marks in the log of Astro's build. */
export interface Stage {
  name: string;
  seconds: number;
}

/** Marks of our build's log in their order; each ends the stage that it names. */
const marks: readonly { name: string; ends: RegExp }[] = [
  { name: benchStages.content, ends: /\[library\] \d+ văn bản/ },
  { name: benchStages.sync, ends: /Building static entrypoints/ },
  { name: benchStages.bundle, ends: /static routes/ },
  { name: benchStages.prepare, ends: /├─/ },
  { name: benchStages.pages, ends: /Waiting for integration|\[library\].*chỉ mục|page\(s\) built/ },
  { name: benchStages.index, ends: /page\(s\) built/ },
];

/** The stages of one build; a mark that the log lacks makes its stage 0. The rest, to the end, is the last one. */
export function stagesOf(lines: readonly OutputLine[], seconds: number): Stage[] {
  let from = 0;
  let line = 0;
  const stages = marks.map(({ name, ends }) => {
    const found = lines.findIndex(({ text }, index) => index >= line && ends.test(text));
    if (found < 0) return { name, seconds: 0 };
    const stage = { name, seconds: (lines[found] as OutputLine).at - from };
    from = (lines[found] as OutputLine).at;
    line = found;
    return stage;
  });
  return [...stages, { name: benchStages.rest, seconds: seconds - from }];
}

/** How many pages of each first folder were made, and the milliseconds that Astro says they took. */
export function pagesByFolder(lines: readonly OutputLine[]): Map<string, { pages: number; milliseconds: number }> {
  const folders = new Map<string, { pages: number; milliseconds: number }>();
  for (const { text } of lines) {
    const match = /[├└]─ \/([^/]+)\/\S+.*\(\+(\d+(?:\.\d+)?)(ms|s)\)/.exec(text);
    if (!match) continue;
    const [, name = '', amount, unit] = match;
    const folder = folders.get(name) ?? { pages: 0, milliseconds: 0 };
    folders.set(name, folder);
    folder.pages += 1;
    folder.milliseconds += Number(amount) * (unit === 's' ? 1000 : 1);
  }
  return folders;
}
