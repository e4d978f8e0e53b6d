import type { APIRoute } from 'astro';
import { bannerPdf } from '../../../core/banner/drawing.ts';
import { layoutBanner } from '../../../core/banner/layout.ts';
import { bannerRoutes, builtBanner, type PlanBanner } from '../../../site/banner.ts';
import { getLibrary } from '../../../site/library.ts';

export const getStaticPaths = async () => bannerRoutes(await getLibrary());

/** The banner of a plan at the size of a hall's, for a printer's. */
export const GET: APIRoute<{ banner: PlanBanner }> = ({ props }) =>
  new Response(bannerPdf(layoutBanner(props.banner.lines, builtBanner)), {
    headers: { 'content-type': 'application/pdf' },
  });
