import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { toolTopics } from '../../src/strings/tool-guide.ts';
import { distFolder, readBuilt } from '../support/built-site.ts';

const pictures = toolTopics.flatMap(({ picture, second }) => [picture, second].flatMap((p) => p ?? []));

it('the guide to the tools shows each with a link, and is found from the help', async () => {
  const { document } = new Window();
  document.write(await readBuilt('tro-giup/cong-cu/index.html'));
  for (const { id, path } of toolTopics) {
    const section = document.getElementById(id)?.closest('section');
    expect(section?.querySelector(`a[href="${path}"]`), id).not.toBeNull();
    expect(section?.querySelectorAll('ol > li').length).toBeGreaterThan(1);
  }
  expect(await readBuilt('tro-giup/index.html')).toContain('href="/tro-giup/cong-cu/"');
});

it('its pictures are light, have the size the page keeps for them, and words for who cannot see them', async () => {
  expect(pictures.length).toBeGreaterThan(3);
  for (const { file, width, height, alt } of pictures) {
    const path = join(distFolder, 'huong-dan', file);
    expect((await stat(path)).size, file).toBeLessThan(60_000);
    expect(await webpSize(path), file).toEqual([width, height]);
    expect(alt.length).toBeGreaterThan(60);
  }
});

/** Width and height of an extended WebP, from its header (RFC 9649, section 2.7). */
async function webpSize(path: string): Promise<number[]> {
  const bytes = await readFile(path);
  expect(bytes.toString('latin1', 8, 16)).toBe('WEBPVP8X');
  return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
}
