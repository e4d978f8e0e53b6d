import { bench } from '../src/strings/bench.ts';

/** What `npm run bench -- NAME` measures; each is loaded only when it is asked for. */
const benches: Record<string, () => Promise<(args: string[]) => Promise<void>>> = {
  build: async () => (await import('./bench/build.ts')).benchBuild,
  import: async () => (await import('./bench/import.ts')).benchImport,
  quiz: async () => (await import('./bench/quiz.ts')).benchQuiz,
  search: async () => (await import('./bench/search.ts')).benchSearch,
};

const [first = '', ...rest] = process.argv.slice(2);
const name = first === '' || first.startsWith('-') ? 'build' : first;
const load = benches[name];
try {
  if (!load) throw new Error(bench.usage);
  await (await load())(name === first ? rest : process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
