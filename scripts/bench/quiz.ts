import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createQuizBank } from '../../src/core/quiz/bank.ts';
import { lintQuizzes } from '../../src/core/quiz/lint/lint.ts';
import { readLibrary } from '../../src/site/content-files.ts';
import { buildSite } from '../../src/site/preview/build-site.ts';
import { benchQuizWords as words } from '../../src/strings/bench-quiz.ts';
import { launchBrowser } from '../../test/support/browser.ts';
import { makeFactLibrary } from './quiz/library.ts';
import { measureDelay, quizPagesByWeight, weighPage } from './quiz/pages.ts';
import { alignColumns, decimal } from './report.ts';
import { type CountedSite, serveCounted } from './search/traffic.ts';

const sizes = [1000, 3000, 10_000];
const runs = 3;
const pagesWeighed = 3;
const pagesTapped = 9;

/**
 * `npm run bench -- quiz`: what making and checking the questions of 1,000 to 10,000 facts costs, what a quiz page
 * weighs, and how long a reader waits for the verdict.
 */
export async function benchQuiz(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { 'no-site': { type: 'boolean' } } });
  const { library } = await readLibrary(process.cwd());
  measureGeneration(makeFactLibrary(library, sizes[0] as number));
  const costs = sizes.map((size) => ({ size, ...measureGeneration(makeFactLibrary(library, size)) }));
  const rows = costs.map(({ size, questions, making, checking }) => [
    words.facts(size),
    String(questions),
    decimal(making, 0),
    ratio(making / size, (costs[0]?.making ?? 0) / (costs[0]?.size ?? 1)),
    decimal(checking, 0),
    ratio(checking / size, (costs[0]?.checking ?? 0) / (costs[0]?.size ?? 1)),
  ]);
  console.log(
    `\n${words.title(availableParallelism())}\n\n${alignColumns([[...words.headings], ...rows])}\n`,
  );
  if (!values['no-site']) await benchPages();
}

/** Processor time in milliseconds, the least of three runs: other work on the machine only ever adds to it. */
function measureGeneration(library: ReturnType<typeof makeFactLibrary>) {
  let making = Number.POSITIVE_INFINITY;
  let checking = Number.POSITIVE_INFINITY;
  let questions = 0;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    const quizzes = createQuizBank(library).all();
    const made = process.cpuUsage(start);
    lintQuizzes(library, quizzes);
    const checked = process.cpuUsage(start);
    making = Math.min(making, made.user / 1000);
    checking = Math.min(checking, (checked.user - made.user) / 1000);
    questions = new Set(quizzes.flatMap((quiz) => quiz.questions.map(({ id }) => id))).size;
  }
  return { making, checking, questions };
}

async function benchPages(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hoc-nghi-quyet-bench-quiz-'));
  const browser = await launchBrowser();
  let site: CountedSite | undefined;
  try {
    console.error(words.building);
    await buildSite({ outDir: folder, quiet: true });
    site = await serveCounted(folder);
    const paths = await quizPagesByWeight(folder);
    const middle = paths[Math.floor(paths.length / 2)] ?? '';
    const rows: string[][] = [];
    for (const path of [...paths.slice(0, pagesWeighed), middle]) {
      const { all, scripts } = await weighPage(browser, site, path);
      rows.push([`/${path}`, decimal(all), decimal(scripts)]);
    }
    console.log(`${words.weight(paths.length)}\n\n${alignColumns([[...words.weightHeadings], ...rows])}\n`);
    const { feedback, bare } = await measureDelay(browser, site, paths, pagesTapped);
    console.log(words.delay(decimal(feedback, 0), decimal(bare, 0), ratio(feedback, bare)));
  } finally {
    await site?.close();
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function ratio(own: number, other: number): string {
  return `${decimal(own / other, 2)}×`;
}
