import type { APIRoute } from 'astro';
import { bannerSvg } from '../../../core/banner/drawing.ts';
import { layoutBanner } from '../../../core/banner/layout.ts';
import { type Banner, bannerRoutes, builtBanner } from '../../../site/banner.ts';
import { getLibrary } from '../../../site/library.ts';
import { madeOfRecords } from '../../../site/page-keys.ts';

export const getStaticPaths = async () => madeOfRecords(bannerRoutes(await getLibrary()));

/** A banner as a vector picture with its letters as outlines. */
export const GET: APIRoute<{ banner: Banner }> = ({ props }) =>
  new Response(bannerSvg(layoutBanner(props.banner.lines, builtBanner)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
