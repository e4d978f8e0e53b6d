import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bench } from '../../src/strings/bench.ts';
import { type Result, runContestant } from './contest.ts';
import { type Contestant, plainSite, realSite } from './contestants.ts';
import { makeDocuments } from './documents.ts';
import { peerSites } from './peers.ts';
import { decimal, formatRatios, formatStages, formatTable } from './report.ts';
import { readSourceTexts } from './source-plans.ts';

const flag = { type: 'boolean' } as const;
const options = { size: { type: 'string' }, linear: flag, peers: flag, keep: flag } as const;

/** Who is measured: the plain site is the yardstick. */
interface Field {
  plain: Contestant;
  others: readonly Contestant[];
  sources: Awaited<ReturnType<typeof readSourceTexts>>;
}

/**
 * `npm run bench` and `npm run bench -- build`: how fast the site is built, beside a plain Astro site.
 * @param args options as in `bench.usage`
 */
export async function benchBuild(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options });
  const size = Number(values.size ?? 1000);
  if (!Number.isInteger(size) || size < 1) throw new Error(bench.usage);
  const root = process.cwd();
  const sources = await readSourceTexts(root);
  const [real, plain] = [realSite(root), plainSite(root)];
  const folder = await mkdtemp(join(tmpdir(), 'hoc-nghi-quyet-bench-'));
  try {
    const all = [real, ...(values.peers ? peerSites : [])];
    const small = await compare({ plain, others: all, sources }, size, folder);
    const large = values.linear ? await compare({ plain, others: [real], sources }, size * 5, folder) : [];
    for (const result of large) {
      const before = small.find(({ name }) => name === result.name);
      if (!before) continue;
      const ratio = result.cold.seconds / result.size / (before.cold.seconds / before.size);
      console.log(bench.linear(result.name, before.size, result.size, decimal(ratio, 2)));
    }
  } finally {
    if (values.keep) console.log(bench.kept(folder));
    else await rm(folder, { recursive: true, force: true });
  }
}

/** Every contestant in turn; one that fails says why and leaves the others to go on. */
async function compare({ plain, others, sources }: Field, size: number, folder: string): Promise<Result[]> {
  const contestants = [...others.slice(0, 1), plain, ...others.slice(1)];
  const documents = makeDocuments(size, sources);
  const results: Result[] = [];
  for (const [index, contestant] of contestants.entries()) {
    console.error(bench.preparing(`${contestant.name}, ${size}`));
    try {
      results.push(await runContestant(contestant, join(folder, `${size}-${index}`), documents, sources));
    } catch (error) {
      console.error(`${bench.failed(contestant.name)}\n${(error as Error).message}`);
      process.exitCode = 1;
    }
  }
  console.log(`\n${bench.title(size, availableParallelism())}\n\n${formatTable(results)}\n`);
  for (const result of results.slice(0, 2)) console.log(`${formatStages(result)}\n`);
  const yardstick = results.find(({ name }) => name === plain.name);
  if (yardstick) console.log(`${formatRatios(results, yardstick)}\n`);
  return results;
}
