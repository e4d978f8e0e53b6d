import { expect, it } from 'vitest';
import { createQuizBank } from '../../../src/core/quiz/bank.ts';
import { createQuizIndex, questionsIn } from '../../../src/core/quiz/index-file.ts';
import { quizLibrary } from '../../support/quiz-library.ts';

const quizzes = createQuizBank(quizLibrary()).all();
const questions = questionsIn(createQuizIndex(quizzes));

it('the index holds every question once, under its owner', () => {
  const ids = questions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids)).toEqual(new Set(quizzes.flatMap((quiz) => quiz.questions.map(({ id }) => id))));
  for (const { id, owner } of questions) expect(id.startsWith(`${owner}--`)).toBe(true);
});

it('the index knows the campaign of a question of a document', () => {
  const ofPlan = questions.filter(({ owner }) => owner === '60-kh-duk-2022-thai-nguyen');
  expect(ofPlan.length).toBeGreaterThan(0);
  for (const { campaigns } of ofPlan) expect(campaigns).toEqual(['tw5-khoa-xiii']);
});

it('questions on one clause or fact share a topic, others do not', () => {
  const topics = new Map(questions.map(({ id, topic }) => [id, topic]));
  const subjects = new Map<string, Set<string>>();
  for (const { id, facts, source } of quizzes.flatMap((quiz) => quiz.questions)) {
    const subject = facts[0] ?? `${source.doc}#${source.anchor}`;
    const key = `${id.split('--')[0]} ${subject}`;
    subjects.set(key, (subjects.get(key) ?? new Set()).add(topics.get(id) ?? ''));
  }
  for (const shared of subjects.values()) expect(shared.size).toBe(1);
  expect(subjects.size).toBe(new Set(topics.values()).size);
});
