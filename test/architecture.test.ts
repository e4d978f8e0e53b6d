import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which parts of `src` each part may import from; a part may always import from itself. */
const mayImport: Record<string, readonly string[]> = {
  strings: ['core'],
  core: ['strings'],
  importer: ['core', 'strings'],
  // «Soi văn bản» runs the importer in the browser; a rule of its own below keeps it in the worker
  islands: ['core', 'importer', 'strings'],
  site: ['core', 'importer', 'strings'],
  styles: [],
  components: ['core', 'site', 'strings', 'islands', 'styles'],
  layouts: ['core', 'site', 'strings', 'islands', 'styles', 'components'],
  pages: ['core', 'site', 'strings', 'islands', 'styles', 'components', 'layouts'],
};

interface Import {
  file: string;
  target: string;
}

const specifier = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

const imports: Import[] = globSync('src/**/*.{ts,astro}').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(specifier)].map((match) => ({ file, target: match[1] as string })),
);

function partOf({ file, target }: Import): string | null {
  if (!target.startsWith('.')) return null;
  const [top, part = ''] = path.normalize(path.join(path.dirname(file), target)).split(path.sep);
  return top === 'src' ? part : `outside src: ${target}`;
}

describe.each(Object.entries(mayImport))('src/%s', (part, allowed) => {
  const own = imports.filter(({ file }) => file.startsWith(`src/${part}/`));

  it('imports only from the parts below it', () => {
    const wrong = own.filter((one) => {
      const target = partOf(one);
      return target !== null && target !== part && !allowed.includes(target);
    });
    expect(wrong).toEqual([]);
  });
});

it('keeps the importer out of every page: only the worker of «Soi văn bản» runs it', () => {
  const folder = 'src/islands/inspect';
  const inWorker = ['inspect-file', 'places', 'shown-readings', 'worker'].map(
    (name) => `${folder}/${name}.ts`,
  );
  const runs = /^import (?!type )[^;]*?from '([^']+)'/gm;
  const wrong = globSync('src/islands/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(runs)]
      .map(([, target = '']) => path.normalize(path.join(path.dirname(file), target)))
      .filter((target) => target.startsWith('src/importer/') || inWorker.includes(target))
      .filter(() => !inWorker.includes(file))
      .map((target) => `${file} runs ${target}`),
  );
  expect(wrong).toEqual([]);
});

it('keeps the core pure: no Astro, no Node, no browser, no clock, no chance', () => {
  const sources = globSync('src/core/**/*.ts').map((file) => [file, readFileSync(file, 'utf8')] as const);
  const impure =
    /from '(?:astro|node:)|\b(?:Date\.now|Math\.random|new Date\(\)|localStorage|document\.|window\.|process\.)/;
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(sources.filter(([, text]) => impure.test(code(text))).map(([file]) => file)).toEqual([]);
});

it('finds the parts and imports that it judges', () => {
  expect(imports.length).toBeGreaterThan(300);
  const parts = new Set(globSync('src/*/').map((folder) => path.basename(folder)));
  expect([...parts].sort()).toEqual(Object.keys(mayImport).sort());
});
