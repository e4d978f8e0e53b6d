import { createCitationIndex } from '../src/core/citation/resolve.ts';
import type { LintLibrary } from '../src/core/plan/lint.ts';
import { type ImportArguments, readArguments } from '../src/importer/command/arguments.ts';
import { exitCodeOf, exitCodes, isDone } from '../src/importer/command/exit-code.ts';
import { issuesText, outcomeRow, outcomeText } from '../src/importer/command/outcome-text.ts';
import { startProgress } from '../src/importer/command/progress.ts';
import { findSources } from '../src/importer/command/sources.ts';
import { layTable } from '../src/importer/command/table.ts';
import { paintFor, safeText } from '../src/importer/command/terminal.ts';
import { importFiles, type Outcome } from '../src/importer/command.ts';
import type { FileReport } from '../src/importer/report-json.ts';
import { readLibrary } from '../src/site/content-files.ts';
import { importReport, importUsage, skippedWords, usageWords } from '../src/strings/import-command.ts';

const { stdout, stderr } = process;
const stopSignals = { SIGINT: 130, SIGTERM: 143 };
process.exitCode = await run(process.argv.slice(2));

/** Imports the files named on the command line; returns the exit code. */
async function run(args: string[]): Promise<number> {
  const asked = readArguments(args);
  if ('wrong' in asked) return misused(asked.wrong);
  if (asked.paths.length === 0) return misused([]);
  const { files, skipped } = findSources(asked.paths);
  if (asked.forOneFile.length > 0 && files.length > 1)
    return misused([usageWords.onlyOneFile(asked.forOneFile.join(', '), files.length)]);
  for (const { path, reason } of skipped)
    stderr.write(`${importReport.skipped(safeText(path), skippedWords[reason])}\n`);
  if (files.length === 0) {
    stderr.write(`${importReport.nothingToRead}\n`);
    return exitCodes.nothing;
  }
  return importAll(files, asked);
}

/** What stays in memory of a file after it is reported. */
interface Finished {
  outcome: Outcome;
  row: string[];
  /** Kept for `--json` alone. */
  report: FileReport | null;
}

async function importAll(files: string[], { json, dryRun, ...asked }: ImportArguments): Promise<number> {
  const finished: Finished[] = [];
  const progress = startProgress(stderr, files.length);
  const paint = paintFor(stdout, process.env);
  // storing awaits nothing, so a signal always comes between two documents
  for (const [signal, code] of Object.entries(stopSignals)) {
    process.on(signal, () => {
      progress.clear();
      stderr.write(`${importReport.stopped(finished.filter(({ outcome }) => isDone(outcome)).length)}\n`);
      process.exit(code);
    });
  }
  const mode = json ? 'read' : dryRun ? 'dry-run' : 'write';
  progress.show(0, files[0] as string);
  const held = await readHeld();
  for await (const one of importFiles({ ...asked, root: process.cwd(), files, mode, held })) {
    progress.clear();
    finished.push({ outcome: one.outcome, row: outcomeRow(one), report: json ? one.report : null });
    stderr.write(issuesText(one));
    if (!json) stdout.write(outcomeText(one, paint));
    const next = files[finished.length];
    if (next) progress.show(finished.length, next);
  }
  if (json) printJson(finished);
  else printTable(finished, dryRun);
  return exitCodeOf(finished.map(({ outcome }) => outcome));
}

function printJson(finished: readonly Finished[]): void {
  const reports = finished.map(({ report }) => report);
  stdout.write(`${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`);
}

function printTable(finished: readonly Finished[], dryRun: boolean): void {
  const rows = [importReport.columns, ...finished.map(({ row }) => row)];
  stdout.write(`\n${layTable(rows, stdout.columns ?? (Number(process.env.COLUMNS) || 120))}\n`);
  const done = finished.filter(({ outcome }) => isDone(outcome)).length;
  stdout.write(`${importReport.total(done, finished.length - done, dryRun)}\n`);
}

/** What the plan linter compares with: everything under `content/`, as far as it is in order. */
async function readHeld(): Promise<LintLibrary> {
  const { library } = await readLibrary(process.cwd());
  return { library, index: createCitationIndex(library) };
}

function misused(sentences: readonly string[]): number {
  stderr.write([...sentences, ...(sentences.length > 0 ? [''] : []), importUsage, ''].join('\n'));
  return exitCodes.misused;
}
