import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../src/site/preview/serve-site.ts';
import { type GuidePicture, guidePictures } from '../src/strings/import-guide.ts';
import { toolTopics } from '../src/strings/tool-guide.ts';
import { launchBrowser } from '../test/support/browser.ts';

// Takes the pictures of the guides: `node scripts/screenshots.ts`, after `npm run build`.
const folder = 'public/huong-dan';
const importScript = fileURLToPath(new URL('./import.ts', import.meta.url));
const fixtures = resolve('test/fixtures/documents');

const samples = {
  'thong-bao-ket-luan.doc': 'thong-bao.doc',
  'nghi-quyet.pdf': 'nghi-quyet.pdf',
  'mat-khau.docx': 'mat-khau.docx',
};

/** What a command prints on both streams, into one file as on one terminal, with its colours. */
async function runCommand(cwd: string, args: readonly string[]): Promise<string> {
  const file = await open(join(cwd, 'man-hinh.txt'), 'w+');
  const env = { ...process.env, FORCE_COLOR: '1', NO_COLOR: '', COLUMNS: '90' };
  const child = spawn(process.execPath, [importScript, ...args], {
    cwd,
    env,
    stdio: ['ignore', file.fd, file.fd],
  });
  await once(child, 'close');
  await file.close();
  return `$ npm run import -- ${args.join(' ')}\n${await readFile(join(cwd, 'man-hinh.txt'), 'utf8')}`;
}

const styles: Record<string, string> = { 1: 'strong', 2: 'quiet', 7: 'changed', 31: 'removed', 32: 'added' };

/** Text with colour codes as HTML. */
function toHtml(text: string): string {
  const escaped = text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
  return escaped.split('\u001b[').reduce((html, part, index) => {
    if (index === 0) return part;
    const end = part.indexOf('m');
    const style = styles[part.slice(0, end)];
    return `${html}${style ? `<span class="${style}">` : '</span>'}${part.slice(end + 1)}`;
  }, '');
}

const terminalCss = `
  body { margin: 0; background: #1d1b19; }
  pre { margin: 0; padding: 16px; width: 728px; color: #ece7e1; white-space: pre-wrap;
    font: 13px/1.55 'Noto Sans Mono', 'Noto Mono', monospace; }
  .strong { font-weight: bold; } .quiet { color: #a9a29a; }
  .removed { color: #ff9d94; } .added { color: #9fdc9f; } .changed { background: #575049; }
`;

/** Stores a picture as WebP, made by the browser itself, and says its size for src/strings/import-guide.ts. */
async function save(browser: Browser, file: string, png: Buffer): Promise<void> {
  const page = await browser.newPage();
  const [address, width, height] = await page.evaluate(
    async ([source, quality]) => {
      const image = new Image();
      image.src = source as string;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return [canvas.toDataURL('image/webp', quality as number), image.width, image.height] as const;
    },
    [`data:image/png;base64,${png.toString('base64')}`, 0.8] as const,
  );
  await page.close();
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  await writeFile(join(folder, file), bytes);
  console.log(`${file}: ${width} × ${height}, ${bytes.length} B`);
}

async function shootTerminal(browser: Browser, file: string, text: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 760, height: 100 } });
  await page.setContent(
    `<meta charset="utf-8"><style>${terminalCss}</style><pre>${toHtml(text.trimEnd())}</pre>`,
  );
  await save(browser, file, await page.locator('pre').screenshot());
  await page.close();
}

/** The commands are run in an empty project that knows the bodies of this one. */
async function shootCommands(browser: Browser): Promise<void> {
  const project = await mkdtemp(join(tmpdir(), 'man-hinh-'));
  try {
    await cp('content/co-quan', join(project, 'content/co-quan'), { recursive: true });
    for (const [from, to] of Object.entries(samples))
      await cp(join(fixtures, from), join(project, 'moi', to));
    const issuer = ['--issuer', 'tinh-uy-thai-nguyen'];
    const first = await runCommand(project, ['moi', ...issuer]);
    await shootTerminal(browser, guidePictures.report.file, first);

    const stored = join(project, 'content/van-ban');
    const name = (await readdir(stored)).find((file) => file.includes('-tb-')) ?? '';
    const text = await readFile(join(stored, name), 'utf8');
    await writeFile(join(stored, name), text.replace(/(\n1\\\. \S+ )(\S+)/u, '$1đã $2'));
    const again = await runCommand(project, ['moi/thong-bao.doc', ...issuer]);
    await shootTerminal(browser, guidePictures.diff.file, again);
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

async function shootNotes(browser: Browser, url: string): Promise<void> {
  const { width, height, file } = guidePictures.notes;
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(new URL('van-ban/60-kh-duk-2022-thai-nguyen/', url).href);
  await page
    .locator('.note.lint')
    .nth(1)
    .evaluate((note) => note.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await save(browser, file, await page.screenshot());
  await page.close();
}

/** One picture of a tool: the page, or a part of it, after what a user would do first. */
async function shootTool(
  browser: Browser,
  { file, width, height }: GuidePicture,
  address: string,
  use: (page: Page) => Promise<void>,
  part = 'body',
): Promise<void> {
  // A part of a page is less wide than its window.
  const page = await browser.newPage({ viewport: { width: Math.max(width, 760), height } });
  await page.addInitScript('window.print = () => undefined');
  await page.goto(address);
  await use(page);
  await page.waitForTimeout(500);
  const shot = part === 'body' ? page.screenshot() : page.locator(part).first().screenshot();
  await save(browser, file, await shot);
  await page.close();
}

async function shootTools(browser: Browser, url: string): Promise<void> {
  const at = (path: string) => new URL(path, url).href;
  const pictures = new Map(
    toolTopics.flatMap(({ picture, second }) => [picture, second].flatMap((p) => (p ? [[p.file, p]] : []))),
  );
  const shoot = (file: string, path: string, use: (page: Page) => Promise<void>, part?: string) =>
    shootTool(browser, pictures.get(file) as GuidePicture, at(path), use, part);
  const talk = 'bao-cao-vien/soan-bai/#van-ban=19-nq-tw-2022&doi-tuong=co-so&phut=45';
  await shoot('trinh-chieu.webp', talk, async (page) => {
    await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click();
    await page.locator('.deck-bar').waitFor();
    for (let slide = 0; slide < 4; slide++) await page.keyboard.press('ArrowRight');
  });
  await shoot('to-phat.webp', talk, async (page) => {
    await page.getByText('Đem dùng').click();
    await page.getByRole('button', { name: 'In tờ phát hai cột' }).click();
    await page.emulateMedia({ media: 'print' });
  });
  await shoot('phieu-bao-cao.webp', 'to-chuc/bao-cao/', async (page) => {
    const figures = {
      'Tổng số đảng viên': '100',
      'Đảng viên được miễn sinh hoạt': '6',
      'Đảng viên công tác xa, đi làm ăn xa': '4',
      'Đảng viên triệu tập': '90',
      'Đảng viên tham dự': '84',
    };
    for (const [label, figure] of Object.entries(figures)) {
      await page.getByRole('textbox', { name: label, exact: true }).first().fill(figure);
    }
    await page
      .getByRole('heading', { name: 'Kiểm tra số liệu' })
      .evaluate((heading) => heading.scrollIntoView({ block: 'start', behavior: 'instant' }));
  });
  await shoot('ma-ket.webp', 'to-chuc/ma-ket/', async () => undefined, 'main img');
}

await mkdir(folder, { recursive: true });
const site = await serveSite({ folder: process.argv[2] ?? 'dist', base: '/', port: 0 });
const browser = await launchBrowser();
try {
  await shootCommands(browser);
  await shootNotes(browser, site.url);
  await shootTools(browser, site.url);
} finally {
  await browser.close();
  await site.close();
}
