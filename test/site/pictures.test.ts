import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLibrary } from '../../src/site/content-files.ts';
import { copyPictures, pictureFacts } from '../../src/site/pictures.ts';
import { contentProject, directive } from '../support/content-project.ts';

const cleanUps: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(cleanUps.map((remove) => remove())));

const gif = 'GIF89a\x02\0\x03\0'.padEnd(40, '\0');
const withPictures = directive({
  text: 'full',
  extra: `provenance: { file: a.txt, sha256: "${'1'.repeat(64)}", importer: "1" }`,
  body: '![Sơ đồ](hinh-1.gif)\n\n![Ảnh](hinh-2.png)\n',
});

async function project(files: Record<string, string>) {
  const { root, remove } = await contentProject({ 'van-ban/18-nq-tw-2022.mdx': withPictures, ...files });
  cleanUps.push(remove);
  return root;
}

test('a picture stands in a folder with the id of its text; a missing one stops the build', async () => {
  const root = await project({ 'van-ban/18-nq-tw-2022/hinh-1.gif': gif });
  const { issues } = await readLibrary(root);
  expect(issues.map(({ code, where }) => [code, where.file])).toEqual([
    ['picture-not-found', 'content/van-ban/18-nq-tw-2022.mdx'],
  ]);
  expect(issues[0]?.message).toContain('hinh-2.png');
});

test('pictures are copied beside the page, with their size known', async () => {
  const one = withPictures.replace('\n\n![Ảnh](hinh-2.png)', '');
  const root = await project({
    'van-ban/18-nq-tw-2022.mdx': one,
    'van-ban/18-nq-tw-2022/hinh-1.gif': gif,
  });
  const { library, issues } = await readLibrary(root);
  expect(issues).toEqual([]);
  const doc = library.documentById.get('18-nq-tw-2022');
  expect(doc && pictureFacts(root, doc, 'hinh-1.gif')).toEqual({
    ...{ width: 2, height: 3, path: '/van-ban/18-nq-tw-2022/hinh-1.gif' },
  });
  const out = await mkdtemp(path.join(tmpdir(), 'trang-'));
  cleanUps.push(() => rm(out, { recursive: true }));
  await copyPictures(library, root, out);
  expect(await readFile(path.join(out, 'van-ban/18-nq-tw-2022/hinh-1.gif'), 'latin1')).toBe(gif);
});
