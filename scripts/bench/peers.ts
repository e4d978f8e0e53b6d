import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Contestant } from './contestants.ts';
import type { BenchDocument } from './documents.ts';
import { markdownText } from './plain-site.ts';

interface Peer {
  name: string;
  packages: Record<string, string>;
  /** Files of the site beside its documents. */
  files: Record<string, string>;
  /** Folder of the documents. */
  texts: string;
  commands: readonly (readonly string[])[];
  outDir: string;
}

const node = process.execPath;
const pagefind = [node, 'node_modules/pagefind/lib/runner/bin.cjs', '--site'];

const peers: readonly Peer[] = [
  {
    name: 'Starlight',
    packages: { astro: '7.3.5', '@astrojs/starlight': '0.42.4', pagefind: '1.6.0' },
    files: {
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [starlight({ title: 'Văn bản', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } } })] });
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';

const extend = z.object({ subject: z.string(), symbol: z.string(), issued: z.string() }).partial();
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend }) }) };
`,
    },
    texts: 'src/content/docs/van-ban',
    commands: [[node, 'node_modules/astro/bin/astro.mjs', 'build']],
    outDir: 'dist',
  },
  {
    name: 'VitePress',
    packages: { vitepress: '1.6.4' },
    files: {
      '.vitepress/config.mjs': `export default { title: 'Văn bản', lang: 'vi', ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' } } };
`,
      'index.md': '# Văn bản\n',
    },
    texts: 'van-ban',
    commands: [[node, 'node_modules/vitepress/bin/vitepress.js', 'build']],
    outDir: '.vitepress/dist',
  },
  {
    name: 'Eleventy + Pagefind',
    packages: { '@11ty/eleventy': '3.1.6', pagefind: '1.6.0' },
    files: {
      'eleventy.config.js': `export default function (config) {
  config.setQuietMode(true);
  return { dir: { input: 'texts', output: 'dist' }, markdownTemplateEngine: false };
}
`,
      'texts/texts.json': '{ "layout": "page.njk" }\n',
      'texts/_includes/page.njk': `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><main data-pagefind-body><h1>{{ title }}</h1><p>{{ subject }}</p>{{ content | safe }}</main></body>
</html>
`,
    },
    texts: 'texts/van-ban',
    commands: [
      [node, 'node_modules/@11ty/eleventy/cmd.cjs'],
      [...pagefind, 'dist'],
    ],
    outDir: 'dist',
  },
];

/** Well-known generators of documentation sites, each installed from the npm registry into its own folder. */
export const peerSites: readonly Contestant[] = peers.map(
  ({ name, packages, files, texts, commands, outDir }) => ({
    name,
    commands,
    outDir,
    fileOf: ({ id }) => `${texts}/${id}.md`,
    async prepare(folder: string, documents: readonly BenchDocument[]) {
      const manifest = { private: true, type: 'module', dependencies: packages };
      await write(folder, 'package.json', `${JSON.stringify(manifest)}\n`);
      await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: folder,
      });
      for (const [file, text] of Object.entries(files)) await write(folder, file, text);
      for (const doc of documents) await write(folder, `${texts}/${doc.id}.md`, markdownText(doc));
    },
  }),
);

async function write(folder: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}
