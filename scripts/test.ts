import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { commands } from '../src/strings/commands.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const folder = await mkdtemp(join(tmpdir(), 'test-report-'));
const reportFile = join(folder, 'report.json');
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
const own = ['run', '--config', 'test/vitest.config.ts', ...reporters];
const child = spawn(process.execPath, [vitest, ...own, ...process.argv.slice(2)], { stdio: 'inherit' });
const [code] = (await once(child, 'close')) as [number | null];

const report = await readFile(reportFile, 'utf8').then(
  (text) => JSON.parse(text) as Report,
  () => null,
);
await rm(folder, { recursive: true });
if (!report) console.error(commands.noReport);

const passed = report?.numPassedTests ?? 0;
// A file that could not be read at all has no tests to count: it counts as one failure, and so does a broken set-up.
const brokenFiles = report?.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
);
const counted = (report?.numFailedTests ?? 0) + (brokenFiles?.length ?? 0);
const failed = code === 0 ? counted : Math.max(1, counted);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
