import type { TestProject } from 'vitest/node';
import { buildSite } from '../../src/site/preview/build-site.ts';
import { serveSite } from '../../src/site/preview/serve-site.ts';
import { distFolder, subPath, subPathFolder } from './built-site.ts';

/** Builds the site twice, for the root of a host and for a sub-path, and serves both while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildSite({ quiet: true, outDir: distFolder });
  await buildSite({ quiet: true, outDir: subPathFolder, base: subPath });
  const site = await serveSite({ folder: distFolder, base: '/', port: 0 });
  const underSubPath = await serveSite({ folder: subPathFolder, base: subPath, port: 0 });
  project.provide('siteUrl', site.url);
  project.provide('subPathUrl', underSubPath.url);
  return async () => {
    await site.close();
    await underSubPath.close();
  };
}
