import { existsSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildSite } from '../../src/site/preview/build-site.ts';
import { contentProject, directive } from '../support/content-project.ts';

it('stops the build before any page is written, with every mistake told at once', async () => {
  const { root, remove } = await contentProject({
    'van-ban/18-nq-tw-2022.mdx': directive({ issuer: 'khong-co', issuedOn: '"2022-02-30"' }),
    'van-ban/20-nq-tw-2022.mdx': directive({
      id: '20-nq-tw-2022',
      symbol: '20-NQ/TW',
      classification: 'secret',
      extra: 'nicknames: [a]',
    }),
    'tai-lieu/tu-hoc.mdx': '---\nid: tu-hoc\n---\n\n<script>alert(1)</script>\n',
  });
  for (const part of ['src', 'public', 'node_modules', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    await symlink(path.resolve(part), path.join(root, part));
  }
  const told = await buildSite({ root, quiet: true }).catch((error: Error) => error.message);
  expect(told).toMatch(/content\/van-ban\/18-nq-tw-2022\.mdx:6 {2}bad-value/);
  expect(told).toMatch(/content\/van-ban\/20-nq-tw-2022\.mdx:\d+ {2}classified-content/);
  expect(told).toMatch(/content\/tai-lieu\/tu-hoc\.mdx:5 {2}live-code/);
  expect(told).toMatch(/Gợi ý: /);
  expect(existsSync(path.join(root, 'dist'))).toBe(false);
  await remove();
});
