import type { APIRoute } from 'astro';
import { href } from '../site/address.ts';
import { icons } from '../site/offline/icons.ts';
import { site } from '../strings/site.ts';

/** What devices need to know to put the site on their screen. */
export const GET: APIRoute = () =>
  Response.json({
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: 'vi',
    id: href('/'),
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: '#fffdf9',
    theme_color: '#a10f17',
    icons: [
      { src: href('/bieu-tuong.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...icons.map(({ file, size, full }) => ({
        src: href(`/${file}`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: full ? 'maskable' : 'any',
      })),
    ],
  });
