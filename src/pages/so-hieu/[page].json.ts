import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../site/library.ts';
import { madeOfRecords } from '../../site/page-keys.ts';
import { doorFiles } from '../../site/search/door-files.ts';
import { suggestFiles } from '../../site/search/suggest-files.ts';

/** The small files of the number door and of the suggestions: what answers before any index is loaded. */
export const getStaticPaths = (async () => {
  const library = await getLibrary();
  const files = [...doorFiles(library), ...suggestFiles(library)];
  return madeOfRecords(files.map(([page, content]) => ({ params: { page }, props: { content } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.content);
