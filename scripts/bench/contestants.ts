import { appendFile, cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { writeContent } from './content-writer.ts';
import type { BenchDocument } from './documents.ts';
import { plainTexts, writePlainSite } from './plain-site.ts';
import type { SourceTexts } from './source-plans.ts';

/** A site generator in the comparison, with a folder of its own. */
export interface Contestant {
  name: string;
  /** Writes the site with its documents into an empty folder, packages included. */
  prepare(folder: string, documents: readonly BenchDocument[], sources: SourceTexts): Promise<void>;
  /** Commands of one whole build, search index included. */
  commands: readonly (readonly string[])[];
  /** File of one document. */
  fileOf(doc: BenchDocument): string;
  /** Folder of the built pages. */
  outDir: string;
}

const own = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const astro = ['node_modules/.bin/node', 'node_modules/astro/bin/astro.mjs', 'build'];

/** The site of this project, every feature on. */
export function realSite(root: string): Contestant {
  return {
    name: 'Học Nghị quyết',
    async prepare(folder, documents, sources) {
      for (const name of own) await cp(join(root, name), join(folder, name), { recursive: true });
      await linkPackages(root, folder);
      await writeContent(folder, root, documents, sources);
    },
    commands: [['node_modules/.bin/node', 'scripts/build.ts']],
    fileOf: ({ id, kind }) => `content/${kind === 'plan' ? 'ke-hoach' : 'van-ban'}/${id}.mdx`,
    outDir: 'dist',
  };
}

/** The least Astro site that shows the same documents, and Pagefind after it. */
export function plainSite(root: string): Contestant {
  return {
    name: 'Astro .mdx + Pagefind',
    async prepare(folder, documents) {
      await writePlainSite(folder, documents);
      await linkPackages(root, folder);
    },
    commands: [
      astro,
      ['node_modules/.bin/node', 'node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist'],
    ],
    fileOf: ({ id }) => `${plainTexts}/${id}.mdx`,
    outDir: 'dist',
  };
}

/** Changes one document as an editor would: a sentence more at its end. */
export async function changeOne(folder: string, contestant: Contestant, doc: BenchDocument): Promise<void> {
  await appendFile(
    join(folder, contestant.fileOf(doc)),
    '\nCác cấp ủy thường xuyên kiểm tra việc thực hiện.\n',
  );
}

/** The packages of `root` by links, one by one, so that caches beside them are the copy's own. */
async function linkPackages(root: string, folder: string): Promise<void> {
  const packages = join(folder, 'node_modules');
  await mkdir(packages, { recursive: true });
  for (const name of await readdir(join(root, 'node_modules'))) {
    const isCache = name.startsWith('.') && name !== '.bin';
    if (!isCache) await symlink(join(root, 'node_modules', name), join(packages, name));
  }
}
