import type { APIRoute } from 'astro';
import { createQuizIndex } from '../../core/quiz/index-file.ts';
import { getQuizzes } from '../../site/quiz.ts';

export const GET: APIRoute = async () => Response.json(createQuizIndex(await getQuizzes()));
