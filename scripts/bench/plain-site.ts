import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatDate } from '../../src/core/document/plain-date.ts';
import type { BenchDocument, Line } from './documents.ts';

/** Files of the least Astro site that shows .mdx documents and lets Pagefind index its pages. */
const siteFiles: Record<string, string> = {
  'package.json': '{ "type": "module", "private": true }\n',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()] });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const texts = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/texts' }),
  schema: z.object({ title: z.string(), subject: z.string(), symbol: z.string(), issued: z.string() }),
});

export const collections = { texts };
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';

const texts = await getCollection('texts');
---
<html lang="vi">
  <head><meta charset="utf-8" /><title>Văn bản</title></head>
  <body>
    <ul>
      {texts.map(({ id, data }) => <li><a href={\`/van-ban/\${id}/\`}>{data.title}</a></li>)}
    </ul>
  </body>
</html>
`,
  'src/pages/van-ban/[slug].astro': `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const texts = await getCollection('texts');
  return texts.map((text) => ({ params: { slug: text.id }, props: { text } }));
}

const { text } = Astro.props;
const { Content } = await render(text);
---
<html lang="vi">
  <head><meta charset="utf-8" /><title>{text.data.title}</title></head>
  <body>
    <main data-pagefind-body>
      <h1>{text.data.title}</h1>
      <p>{text.data.subject}</p>
      <Content />
    </main>
  </body>
</html>
`,
};

/** Writes the plain site with these documents into a folder. */
export async function writePlainSite(folder: string, documents: readonly BenchDocument[]): Promise<void> {
  for (const [name, text] of Object.entries(siteFiles)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  await mkdir(path.join(folder, plainTexts), { recursive: true });
  for (const doc of documents) {
    await writeFile(path.join(folder, plainTexts, `${doc.id}.mdx`), markdownText(doc));
  }
}

/** Where the plain site keeps its documents. */
export const plainTexts = 'src/content/texts';

/** A document as any Markdown site takes it: a small front matter, links written by hand. */
export function markdownText({ symbol, subject, issuedOn, lines }: BenchDocument): string {
  const data = { title: symbol, subject, symbol, issued: formatDate(issuedOn) };
  const front = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${front.join('')}---\n\n${lines.map(linkedText).join('\n\n')}\n`;
}

function linkedText(line: Line): string {
  return line
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.words}](/van-ban/${piece.to}/)`))
    .join('');
}
