import type { APIRoute } from 'astro';
import type { Quiz } from '../../core/quiz/schema.ts';
import { getQuizzes, quizFile } from '../../site/quiz.ts';

export async function getStaticPaths() {
  return (await getQuizzes()).map((quiz) => ({ params: { id: quiz.id }, props: { quiz } }));
}

export const GET: APIRoute<{ quiz: Quiz }> = ({ props }) => Response.json(quizFile(props.quiz));
