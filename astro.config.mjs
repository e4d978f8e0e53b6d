import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { library } from './src/site/integrations/library.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://hoc-nghi-quyet.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  experimental: { incrementalBuild: true },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [mdx(), library()],
});
