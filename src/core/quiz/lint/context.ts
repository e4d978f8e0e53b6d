import type { Library } from '../../library/library.ts';
import { remember } from '../../remember.ts';
import type { Quiz } from '../schema.ts';
import { createSecrecyGuard } from '../secrecy.ts';
import { meaningOf, wordPairs } from './meaning.ts';
import type { LintContext } from './rule.ts';

// Short forms of the centre that the glossary explains by «hoặc» because they stand for several bodies.
const central = [
  ['TW', 'Trung ương'],
  ['TƯ', 'Trung ương'],
  ['BCHTW', 'Ban Chấp hành Trung ương'],
] as const;

/** Prepares what the rules need of a library and its quizzes; linear in both. */
export function createLintContext(library: Library, quizzes: readonly Quiz[]): LintContext {
  const abbreviations = new Map<string, string>([...abbreviationsOf(library), ...central]);
  const campaigns = [...library.campaigns.values()];
  return {
    library,
    isSecret: createSecrecyGuard(library),
    owners: new Set([
      ...library.documentById.keys(),
      ...library.campaigns.keys(),
      ...library.booklets.map(({ id }) => id),
      ...library.glossary.map(({ id }) => id),
    ]),
    facts: new Set([
      ...library.documents.flatMap(({ id, data }) => data.facts.map((fact) => `${id}/${fact.id}`)),
      ...campaigns.flatMap(({ id, facts, nationalConference }) =>
        [...facts, ...(nationalConference?.facts ?? [])].map((fact) => `${id}/${fact.id}`),
      ),
    ]),
    isRare: rareness(quizzes),
    meaningOf: remember((text: string) => meaningOf(text, { abbreviations, isAnswer: true })),
  };
}

/** Abbreviations with one meaning; «tỉnh ủy hoặc thành ủy» is none. */
function abbreviationsOf({ glossary }: Library): [string, string][] {
  return glossary
    .flatMap(({ entries }) => entries)
    .filter(({ kind, meaning }) => kind === 'abbreviation' && !/ hoặc /.test(meaning))
    .map(({ term, meaning }) => [term, meaning.replace(/\s*\([^()]*\)$/, '')]);
}

/** Rare is a pair of words that at most two prompts of the bank hold: whoever sees it twice has seen the answer. */
function rareness(quizzes: readonly Quiz[]): LintContext['isRare'] {
  const prompts = new Map(
    quizzes.flatMap(({ questions }) => questions.map(({ id, prompt }) => [id, prompt])),
  );
  const count = new Map<string, number>();
  for (const prompt of prompts.values())
    for (const pair of wordPairs(prompt)) count.set(pair, (count.get(pair) ?? 0) + 1);
  return (pair) => (count.get(pair) ?? 0) <= 2;
}
