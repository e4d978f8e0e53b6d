import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser that can be started: its program and the environment that it needs. */
export interface BrowserProgram {
  executablePath: string;
  env: Record<string, string>;
}

const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browsers to try, best first: the one named by `CHROMIUM_PATH` alone, else the one from npm, then
 * those of the system. Unpacks the npm one once, under node_modules/.cache.
 */
export async function findBrowsers(): Promise<BrowserProgram[]> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return [{ executablePath: named, env: systemEnvironment() }];
  const packed = await unpackNpmChromium();
  return [...(packed ? [packed] : []), ...systemBrowsers()];
}

function systemBrowsers(): BrowserProgram[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return systemNames
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path))
    .map((executablePath) => ({ executablePath, env: systemEnvironment() }));
}

/**
 * Unpacks `@sparticuz/chromium`, made for machines without desktop libraries: program, libraries and a font
 * that has the Vietnamese letters. Null when the package is not made for this machine.
 */
async function unpackNpmChromium(): Promise<BrowserProgram | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const version = await packageVersion();
  const folder = join(cacheFolder, `chromium-${version}`);
  if (!existsSync(join(folder, 'chromium'))) await unpackInto(folder);
  const env = {
    ...systemEnvironment(),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
  };
  return { executablePath: join(folder, 'chromium'), env };
}

async function packageVersion(): Promise<string> {
  const path = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url));
  return (JSON.parse(await readFile(path, 'utf8')) as { version: string }).version;
}

/** Unpacks beside the place and renames, so that two runs at once never see half a browser. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const draft = await mkdtemp(join(cacheFolder, 'chromium-draft-'));
  const saved = { ...process.env };
  // The package unpacks into the temporary folder, its libraries only on what looks like a cloud function.
  Object.assign(process.env, { TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (saved[name] === undefined) delete process.env[name];
      else process.env[name] = saved[name];
    }
  }
  await writeFile(join(draft, 'fonts.conf'), fontConfiguration(folder));
  try {
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
}

/** The package's own fonts.conf names folders of a cloud function; ours names its fonts and the system's. */
function fontConfiguration(folder: string): string {
  const folders = [join(folder, 'fonts', 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((path) => `  <dir>${path}</dir>`),
    `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

function systemEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]);
  return Object.fromEntries(entries);
}
