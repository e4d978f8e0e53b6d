import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readArguments } from '../../src/importer/command/arguments.ts';
import { guidePictures, importGuide } from '../../src/strings/import-guide.ts';
import { launchBrowser } from '../support/browser.ts';
import { at, distFolder, readBuilt } from '../support/built-site.ts';

const path = 'tro-giup/nhap-van-ban/index.html';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('the guide shows three commands at most, with options that exist', async () => {
  expect(await readBuilt(path)).toContain(importGuide.commands[0]);
  expect(importGuide.commands.length).toBeLessThanOrEqual(3);
  const [, args = ''] = importGuide.commands[0]?.split(' -- ') ?? [];
  expect(readArguments(args.split(' '))).toMatchObject({ paths: ['ke-hoach.docx'] });
});

it('the guide is linked from the help and from the tools of organizers', async () => {
  for (const page of ['tro-giup/index.html', 'to-chuc/index.html'])
    expect(await readBuilt(page)).toContain('href="/tro-giup/nhap-van-ban/"');
});

it('its pictures are light, load late, and have words for people who cannot see them', async () => {
  const { document } = new Window();
  document.write(await readBuilt(path));
  const images = [...document.querySelectorAll('main img')];
  expect(images).toHaveLength(Object.keys(guidePictures).length);
  for (const image of images) {
    expect(image.getAttribute('loading')).toBe('lazy');
    expect((image.getAttribute('alt') ?? '').length).toBeGreaterThan(60);
    expect((await stat(join(distFolder, image.getAttribute('src') ?? ''))).size).toBeLessThan(60_000);
  }
});

it('on a phone the pictures have the size that the page keeps for them', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(at('/tro-giup/nhap-van-ban/'));
  const images = page.locator('main img');
  for (const [index, { width, height }] of Object.values(guidePictures).entries()) {
    const image = images.nth(index);
    await image.scrollIntoViewIfNeeded();
    const size = await image.evaluate(async (element) => {
      const shown = element as unknown as {
        decode(): Promise<void>;
        naturalWidth: number;
        naturalHeight: number;
        clientWidth: number;
      };
      await shown.decode();
      return [shown.naturalWidth, shown.naturalHeight, shown.clientWidth] as const;
    });
    expect(size.slice(0, 2)).toEqual([width, height]);
    expect(size[2]).toBeLessThanOrEqual(360);
  }
  await page.close();
});
