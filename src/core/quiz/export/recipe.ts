import type { QuestionType } from '../schema.ts';

/** Types of question that can be answered on paper. */
export const paperTypes = [
  'single-choice',
  'cloze',
  'multiple-choice',
  'true-false',
  'matching',
  'ordering',
  'short-answer',
] as const satisfies readonly QuestionType[];
export type PaperType = (typeof paperTypes)[number];

/** How easy, middling and hard questions are mixed: parts of each, or as the questions come. */
export const mixes = {
  any: null,
  easy: [6, 3, 1],
  even: [4, 4, 2],
  hard: [2, 4, 4],
} as const;
export type Mix = keyof typeof mixes;

/** Everything that decides a paper test: the same recipe and the same questions always give the same test. */
export interface TestRecipe {
  /** Ids of the quizzes to take questions from. */
  quizzes: string[];
  /** How many questions, from 1 to 100. */
  count: number;
  types: PaperType[];
  mix: Mix;
  /** How many versions, from 1 (A) to 4 (A–D). */
  versions: number;
  title: string;
  organization: string;
  /** Minutes to answer; 0 when no time is set. */
  minutes: number;
  seed: string;
  /** Mark of the questions that the test was made of (`markOf`); '' for a new one. */
  mark: string;
}

export const mostQuestions = 100;
const mostVersions = 4;
const mostMinutes = 300;
const longestText = 160;
const mostQuizzes = 200;

/** Writes a recipe as the part of an address behind «#»; it is never sent to the server. */
export function formatRecipe(recipe: TestRecipe): string {
  const fields = {
    bai: recipe.quizzes.join('.'),
    cau: String(recipe.count),
    loai: recipe.types.length === paperTypes.length ? '' : recipe.types.join('.'),
    muc: recipe.mix === 'any' ? '' : recipe.mix,
    de: String(recipe.versions),
    ten: recipe.title,
    noi: recipe.organization,
    phut: recipe.minutes ? String(recipe.minutes) : '',
    so: recipe.seed,
    dau: recipe.mark,
  };
  return new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString();
}

/** Reads a recipe from an address; null when it names no quiz. What is out of bounds is brought within them. */
export function parseRecipe(text: string): TestRecipe | null {
  const fields = new URLSearchParams(text.replace(/^#/, ''));
  const get = (name: string) => (fields.get(name) ?? '').normalize('NFC').trim().slice(0, longestText);
  const list = (fields.get('bai') ?? '').split('.', mostQuizzes + 1).slice(0, mostQuizzes);
  const quizzes = [...new Set(list.filter((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)))];
  const seed = get('so');
  if (quizzes.length === 0 || seed === '') return null;
  const named = get('loai').split('.');
  const types = paperTypes.filter((type) => named.includes(type));
  const mix = get('muc');
  return {
    quizzes,
    count: within(get('cau'), 1, mostQuestions, 20),
    types: types.length > 0 ? types : [...paperTypes],
    mix: Object.hasOwn(mixes, mix) ? (mix as Mix) : 'any',
    versions: within(get('de'), 1, mostVersions, mostVersions),
    title: get('ten'),
    organization: get('noi'),
    minutes: within(get('phut'), 0, mostMinutes, 0),
    seed,
    mark: get('dau'),
  };
}

function within(text: string, least: number, most: number, otherwise: number): number {
  return /^\d{1,6}$/.test(text) ? Math.min(most, Math.max(least, Number(text))) : otherwise;
}
