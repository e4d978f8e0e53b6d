import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where and how to build. Everything has the site's own default. */
export interface BuildOptions {
  /** Project folder; the current one by default. */
  root?: string;
  /** Folder for the pages; `dist` by default. */
  outDir?: string;
  /** Whom the site is for, `public` or `internal`; `AUDIENCE_PROFILE` or `public` by default. */
  profile?: string;
  /** Path under which the site will live, such as `/thu-vien/`. */
  base?: string;
  /** True to keep Astro's own messages to itself and give them back only with an error. */
  quiet?: boolean;
}

/**
 * Builds the site with Astro in a process of its own. Returns the exit code, 0 when the site is complete;
 * in quiet mode a failed build throws with all that was printed.
 */
export async function buildSite(options: BuildOptions = {}): Promise<number> {
  const root = options.root ?? process.cwd();
  const manifest = createRequire(join(root, 'package.json')).resolve('astro/package.json');
  const outDir = options.outDir ? ['--outDir', options.outDir] : [];
  const child = spawn(process.execPath, [join(dirname(manifest), 'bin', 'astro.mjs'), 'build', ...outDir], {
    cwd: root,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      // glibc keeps freed memory once for each thread, a tenth of the whole build's memory at 1,000 documents.
      MALLOC_ARENA_MAX: '1',
      ...(options.profile ? { AUDIENCE_PROFILE: options.profile } : {}),
      ...(options.base ? { BASE_PATH: options.base } : {}),
    },
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  if (options.quiet && code !== 0)
    throw new Error(`astro build: ${code}\n${Buffer.concat(printed).toString()}`);
  return code ?? 1;
}
