import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importDocument } from '../../src/importer/import.ts';

/** What one process measured: the memory of the process is that of these files alone. */
export interface ImportCost {
  /** Of the quickest round. */
  seconds: number;
  /** Processor time of the round that took least: another program on the machine weighs less in it. */
  cpuSeconds: number;
  peakMegabytes: number;
}

const leastSeconds = 1;
const leastRounds = 2;

/** Imports files one after another and tells the seconds of the clock and of the processor. */
async function round(files: readonly string[]): Promise<[number, number]> {
  const contents = files.map((file) => new Uint8Array(readFileSync(file)));
  const before = process.cpuUsage();
  const start = performance.now();
  for (const [index, bytes] of contents.entries()) {
    const name = basename(files[index] as string);
    const { mdx, issues } = await importDocument(bytes, name, { values, fields: {}, bodies: [] });
    if (mdx === null) throw new Error(`${name}: ${issues.map(({ code }) => code).join(', ')}`);
  }
  const { user, system } = process.cpuUsage(before);
  return [(performance.now() - start) / 1000, (user + system) / 1_000_000];
}

// a file that only warms the reader up, then those that are imported again and again
const [warmUp, ...files] = process.argv.slice(2);
const values = { id: 'do-toc-do', kind: 'plan', issuer: 'dang-uy', issuedOn: '2024-01-05', subject: 'đo' };
const cost: ImportCost = { seconds: Infinity, cpuSeconds: Infinity, peakMegabytes: 0 };
if (warmUp) await round([warmUp]);
let spent = 0;
for (let count = 0; files.length > 0 && (count < leastRounds || spent < leastSeconds); count += 1) {
  const [seconds, cpuSeconds] = await round(files);
  spent += seconds;
  cost.seconds = Math.min(cost.seconds, seconds);
  cost.cpuSeconds = Math.min(cost.cpuSeconds, cpuSeconds);
}
cost.peakMegabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify(cost));
