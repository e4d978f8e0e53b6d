import type { APIRoute } from 'astro';
import { bannerPdf } from '../../../core/banner/drawing.ts';
import { layoutBanner } from '../../../core/banner/layout.ts';
import { type Banner, bannerRoutes, builtBanner } from '../../../site/banner.ts';
import { getLibrary } from '../../../site/library.ts';
import { madeOfRecords } from '../../../site/page-keys.ts';

export const getStaticPaths = async () => madeOfRecords(bannerRoutes(await getLibrary()));

/** A banner at the size of a hall's, for a printer's. */
export const GET: APIRoute<{ banner: Banner }> = ({ props }) =>
  new Response(bannerPdf(layoutBanner(props.banner.lines, builtBanner)), {
    headers: { 'content-type': 'application/pdf' },
  });
