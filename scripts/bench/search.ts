import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { buildSite } from '../../src/site/preview/build-site.ts';
import { benchSearchText } from '../../src/strings/bench-search.ts';
import { launchBrowser } from '../../test/support/browser.ts';
import { decimal } from './report.ts';
import { makeBenchLibrary } from './search/library.ts';
import { writeOwnSite } from './search/own-site.ts';
import { formatDoor, formatVisits } from './search/report.ts';
import { rivals } from './search/rivals.ts';
import { serveCounted } from './search/traffic.ts';
import { type Visit, visitBox, visitDoor, visitSearch } from './search/visit.ts';
import { readSourceTexts } from './source-plans.ts';

const options = { sizes: { type: 'string' }, keep: { type: 'boolean' } } as const;

/** First questions of readers, two to eight syllables: what they cost differs by their words. */
const first = [
  'doi ngu tri thuc',
  'học bù',
  'trung uong 5 khoa xiii',
  'khong to chuc phat thanh truyen hinh truc tiep',
];

/** Words of the plans as members type them, with marks and without. */
const later = [
  ...first,
  'báo cáo viên',
  'duong truyen truc tuyen',
  'cán bộ chủ chốt',
  'chương trình hành động',
  'quan diem sai trai thu dich',
  'tài liệu hỏi đáp',
  'dai doan ket toan dan toc',
  'trưởng thôn, tổ trưởng dân phố',
  'du luan xa hoi',
  'kết quả học tập',
  'hội nghị trực tuyến toàn quốc',
  'nha nuoc phap quyen',
];

/**
 * `npm run bench -- search`: what a search costs the reader, in Chromium, beside three other ways on the same records.
 * @param args options as in `benchSearchText.usage`
 */
export async function benchSearch(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options });
  const sizes = (values.sizes ?? '400,3000,10000').split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 100)) throw new Error(benchSearchText.usage);
  const root = process.cwd();
  const folder = await mkdtemp(join(tmpdir(), 'hoc-nghi-quyet-bench-search-'));
  const browser = await launchBrowser();
  try {
    console.error(benchSearchText.building);
    const builtSite = join(folder, 'site');
    await buildSite({ root, outDir: builtSite, quiet: true });
    const sources = await readSourceTexts(root);
    for (const size of sizes) {
      const place = join(folder, `${size}`);
      const made = await makeBenchLibrary(size, join(place, 'library'), root, sources);
      const number = made.library.documents[0]?.data.symbol ?? '';
      console.log(`\n${benchSearchText.title(size, availableParallelism())}\n`);
      const own = join(place, 'own');
      await writeOwnSite(own, builtSite, made);
      const visits = [await measure(browser, own, benchSearchText.own, size)];
      for (const rival of rivals) {
        console.error(benchSearchText.measuring(rival.name, size));
        const at = join(place, rival.name.replaceAll(/\W+/g, '-'));
        await rival.write(at, made.records);
        visits.push(await measure(browser, at, rival.name, size));
      }
      console.log(`${formatVisits(visits)}\n`);
      const site = await serveCounted(own);
      console.log(formatDoor(number, await visitDoor(browser, site, number)));
      console.log(benchSearchText.box(decimal(await visitBox(browser, site))));
      await site.close();
    }
  } finally {
    await browser.close();
    if (values.keep) console.log(benchSearchText.kept(folder));
    else await rm(folder, { recursive: true, force: true });
  }
}

async function measure(browser: Browser, folder: string, name: string, size: number): Promise<Visit> {
  const site = await serveCounted(folder);
  try {
    return await visitSearch(browser, site, { name, size, first, later });
  } finally {
    await site.close();
  }
}
