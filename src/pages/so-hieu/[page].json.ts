import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../site/library.ts';
import { doorFiles } from '../../site/search/door-files.ts';

/** The small files of the number door (SEARCH §5.3.4). */
export const getStaticPaths = (async () => {
  return [...doorFiles(await getLibrary())].map(([page, content]) => ({
    params: { page },
    props: { content },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.content);
