import type { APIRoute } from 'astro';
import type { Quiz } from '../../core/quiz/schema.ts';
import { quizFile, quizPaths } from '../../site/quiz.ts';

export function getStaticPaths() {
  return quizPaths();
}

export const GET: APIRoute<{ quiz: Quiz }> = ({ props }) => Response.json(quizFile(props.quiz));
