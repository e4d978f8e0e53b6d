import type { APIRoute } from 'astro';
import { bannerRoutes, builtBanner, type PlanBanner } from '../../../site/banner.ts';
import { getLibrary } from '../../../site/library.ts';
import { bannerPng } from '../../../site/og/banner-picture.ts';

export const getStaticPaths = async () => bannerRoutes(await getLibrary());

/** The banner of a plan as a picture for screens and messages. */
export const GET: APIRoute<{ banner: PlanBanner }> = ({ props }) =>
  new Response(new Uint8Array(bannerPng(props.banner.lines, builtBanner.pixels)), {
    headers: { 'content-type': 'image/png' },
  });
