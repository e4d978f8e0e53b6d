import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { drawMissingPictures, publishPictures } from '../../../src/site/og/picture-store.ts';
import type { Picture } from '../../../src/site/og/pictures.ts';

const card = (number: string, subject = 'Về kinh tế tập thể'): Picture => ({
  path: `/the/${number}-nq-tw-2022.png`,
  card: {
    id: `${number}-nq-tw-2022`,
    issuer: 'Ban Chấp hành Trung ương Đảng',
    heading: `Nghị quyết ${number}-NQ/TW`,
    date: 'Ngày 16/6/2022',
    subject,
  },
});
const banner = (id: string): Picture => ({
  path: `/to-chuc/ma-ket/${id}.png`,
  banner: ['HỘI NGHỊ', 'HỌC TẬP NGHỊ QUYẾT'],
});
const pictures = [card('18'), card('19'), card('20'), banner('ke-hoach-mot')];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function timesOfWriting(): Promise<Map<string, number>> {
  const names = await readdir(folder);
  return new Map(
    await Promise.all(names.map(async (name) => [name, (await stat(join(folder, name))).mtimeMs] as const)),
  );
}

it('draws again only the card whose words changed', async () => {
  await drawMissingPictures(pictures, folder);
  const before = await timesOfWriting();
  await drawMissingPictures([card('18', 'Về đất đai'), ...pictures.slice(1)], folder);
  const after = await timesOfWriting();
  const kept = [...after].filter(([name, time]) => before.get(name) === time);
  expect(after.size).toBe(4);
  expect(kept).toHaveLength(3);
});

it('draws once what several show alike, and puts every picture at its own address', async () => {
  const all = [...pictures, banner('ke-hoach-hai')];
  const drawn = await drawMissingPictures(all, folder);
  expect(await readdir(folder)).toHaveLength(4);
  await publishPictures(drawn, join(folder, 'site'));
  for (const { path } of all) {
    const png = await readFile(join(folder, 'site', path));
    expect(png.subarray(1, 4).toString(), path).toBe('PNG');
  }
  const size = (await readFile(join(folder, 'site/to-chuc/ma-ket/ke-hoach-hai.png'))).subarray(16, 24);
  expect([size.readUInt32BE(0), size.readUInt32BE(4)]).toEqual([1920, 768]);
});
