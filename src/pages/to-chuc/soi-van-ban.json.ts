import type { APIRoute } from 'astro';
import { catalogueOf } from '../../core/library/catalogue.ts';
import { getLibrary } from '../../site/library.ts';

/** What the page «Soi văn bản» knows of the library, fetched when it is first used. */
export const GET: APIRoute = async () => Response.json(catalogueOf(await getLibrary()));
