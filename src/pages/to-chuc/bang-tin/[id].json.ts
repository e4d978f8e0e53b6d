import type { APIRoute } from 'astro';
import type { SheetBooklet } from '../../../core/notice-sheet/questions.ts';
import { getLibrary } from '../../../site/library.ts';
import { sheetBookletRoutes } from '../../../site/notice-sheet.ts';
import { madeOfRecords } from '../../../site/page-keys.ts';

export const getStaticPaths = async () => madeOfRecords(sheetBookletRoutes(await getLibrary()));

/** The questions of a booklet that may hang on a notice board; fetched when the booklet is chosen. */
export const GET: APIRoute<{ data: SheetBooklet }> = ({ props }) => Response.json(props.data);
