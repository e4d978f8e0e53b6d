import type { APIRoute } from 'astro';
import { getLibrary } from '../../site/library.ts';
import { ownerNames } from '../../site/owner-names.ts';

/** Names of the documents that questions are proved by, for keys and files; fetched when a test is made. */
export const GET: APIRoute = async () => Response.json(ownerNames(await getLibrary()));
