import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bench } from '../../src/strings/bench.ts';
import { type Contestant, changeOne } from './contestants.ts';
import type { BenchDocument } from './documents.ts';
import { measureCommand } from './measure.ts';
import type { SourceTexts } from './source-plans.ts';
import { readStages, type Stage } from './stages.ts';

/** One whole build: all commands of a contestant, one after the other. */
interface Build {
  seconds: number;
  /** Processor time of all its processes; null where the system does not tell. */
  cpuSeconds: number | null;
  /** Highest memory of any of its commands; null where the system does not tell. */
  megabytes: number | null;
  stages: Stage[];
}

/** What a contestant took on the same documents. */
export interface Result {
  name: string;
  size: number;
  pages: number;
  cold: Build;
  /** The same after a change of one document. */
  rebuild: Build;
}

/** Lets one contestant build the documents from nothing, then again after a change of one of them. */
export async function runContestant(
  contestant: Contestant,
  folder: string,
  documents: readonly BenchDocument[],
  sources: SourceTexts,
): Promise<Result> {
  await mkdir(folder, { recursive: true });
  await contestant.prepare(folder, documents, sources);
  const cold = await build(contestant, folder);
  await changeOne(folder, contestant, documents[Math.floor(documents.length / 2)] as BenchDocument);
  const rebuild = await build(contestant, folder);
  const built = await readdir(join(folder, contestant.outDir), { recursive: true });
  const pages = built.filter((file) => file.endsWith('.html')).length;
  return { name: contestant.name, size: documents.length, pages, cold, rebuild };
}

async function build({ commands }: Contestant, folder: string): Promise<Build> {
  const total: Build = { seconds: 0, cpuSeconds: null, megabytes: null, stages: [] };
  for (const [index, command] of commands.entries()) {
    const { seconds, cpuSeconds, peakMegabytes, lines } = await measureCommand(command, folder);
    total.seconds += seconds;
    if (peakMegabytes !== null) total.megabytes = Math.max(total.megabytes ?? 0, peakMegabytes);
    if (cpuSeconds !== null) total.cpuSeconds = (total.cpuSeconds ?? 0) + cpuSeconds;
    const stages = readStages(lines);
    total.stages.push(...(stages.length > 0 ? stages : [{ name: bench.command(index), seconds }]));
  }
  return total;
}
