import { expect, it } from 'vitest';
import { formatIssue } from '../../src/core/issue.ts';
import { findBrokenLinks } from '../../src/site/audit/broken-links.ts';
import { readBuiltFiles } from '../../src/site/audit/built-files.ts';
import { distFolder, siteOrigin, subPath, subPathFolder } from '../support/built-site.ts';

it('every link and anchor leads somewhere', async () => {
  const built = await readBuiltFiles(distFolder);
  expect(built.pages.size).toBeGreaterThan(60);
  expect(findBrokenLinks(built, { origin: siteOrigin, base: '/' }).map(formatIssue)).toEqual([]);
});

it('every link and anchor leads somewhere when the site lives under a sub-path', async () => {
  const built = await readBuiltFiles(subPathFolder);
  expect(built.pages.size).toBeGreaterThan(60);
  expect(findBrokenLinks(built, { origin: siteOrigin, base: subPath }).map(formatIssue)).toEqual([]);
});
