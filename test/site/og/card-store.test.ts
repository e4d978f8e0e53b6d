import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { drawMissingCards, publishCards } from '../../../src/site/og/card-store.ts';

const cards = ['18', '19', '20'].map((number) => ({
  id: `${number}-nq-tw-2022`,
  issuer: 'Ban Chấp hành Trung ương Đảng',
  heading: `Nghị quyết ${number}-NQ/TW`,
  date: 'Ngày 16/6/2022',
  subject: 'Về kinh tế tập thể',
}));
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
  await drawMissingCards(cards, folder);
  const before = await timesOfWriting();
  await drawMissingCards(
    [{ ...cards[0], subject: 'Về đất đai' } as (typeof cards)[number], ...cards.slice(1)],
    folder,
  );
  const after = await timesOfWriting();
  const kept = [...after].filter(([name, time]) => before.get(name) === time);
  expect(after.size).toBe(3);
  expect(kept).toHaveLength(2);
});

it('puts each card at the address of its document', async () => {
  await drawMissingCards(cards, folder);
  await publishCards(cards, folder, join(folder, 'site'));
  expect((await readdir(join(folder, 'site', 'the'))).toSorted()).toEqual(
    cards.map((card) => `${card.id}.png`),
  );
  const png = await readFile(join(folder, 'site', 'the', '18-nq-tw-2022.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
});
