import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { codeSplitting } from './src/site/integrations/code-splitting.ts';
import { library } from './src/site/integrations/library.ts';
import { pageReuse } from './src/site/integrations/page-reuse.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://hoc-nghi-quyet.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  // A few pages at a time: while one is written, others are rendered.
  build: { concurrency: 4, format: 'directory', inlineStylesheets: 'never' },
  // Astro's own mark on MDX («use astro:head-inject») is none of the bundler's concern: no warning for each guide.
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    // The importer in its worker loads the reader of a format when a file needs it.
    worker: { format: 'es' },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  },
  integrations: [mdx(), pageReuse(), library()],
});
