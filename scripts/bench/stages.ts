import { bench } from '../../src/strings/bench.ts';
import type { OutputLine } from './measure.ts';

/** Time between two marks in the log of Astro's build. */
export interface Stage {
  name: string;
  seconds: number;
}

/** Marks of our build's log in their order; each ends the stage that it names. */
const marks: readonly { name: string; ends: RegExp }[] = [
  { name: bench.stageStart, ends: /\[library\] \d+ văn bản/ },
  { name: bench.stageContent, ends: /Building static entrypoints/ },
  { name: bench.stageBundle, ends: /static routes/ },
  { name: bench.stagePrepare, ends: /├─/ },
  { name: bench.stagePages, ends: /✓ Completed in/ },
  { name: bench.stageFinish, ends: /page\(s\) built/ },
];

/** The stages of a build that its log tells, in order; a log without marks gives none. */
export function readStages(lines: readonly OutputLine[]): Stage[] {
  const stages: Stage[] = [];
  let from = 0;
  let next = 0;
  for (const { name, ends } of marks) {
    const at = lines.findIndex(({ text }, index) => index >= next && ends.test(text));
    const mark = lines[at];
    if (!mark) continue;
    stages.push({ name, seconds: mark.at - from });
    from = mark.at;
    next = at;
  }
  return stages;
}
