import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bench } from '../src/strings/bench.ts';
import { type Result, runContestant } from './bench/contest.ts';
import { type Contestant, plainSite, realSite } from './bench/contestants.ts';
import { makeDocuments } from './bench/documents.ts';
import { peerSites } from './bench/peers.ts';
import { decimal, formatRatios, formatStages, formatTable } from './bench/report.ts';
import { readSourceTexts } from './bench/source-plans.ts';

const options = {
  size: { type: 'string' },
  linear: { type: 'boolean' },
  peers: { type: 'boolean' },
} as const;

/** Every contestant in turn; one that fails says why and leaves the others to go on. */
async function compare(contestants: readonly Contestant[], size: number, folder: string): Promise<Result[]> {
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

const { values } = parseArgs({ options: { ...options, keep: { type: 'boolean' } } });
const size = Number(values.size ?? 1000);
if (!Number.isInteger(size) || size < 1) {
  console.error(bench.usage);
  process.exit(1);
}
const root = process.cwd();
const sources = await readSourceTexts(root);
const [real, plain] = [realSite(root), plainSite(root)];
const folder = await mkdtemp(join(tmpdir(), 'hoc-nghi-quyet-bench-'));
try {
  const small = await compare([real, plain, ...(values.peers ? peerSites : [])], size, folder);
  const large = values.linear ? await compare([real, plain], size * 5, folder) : [];
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
