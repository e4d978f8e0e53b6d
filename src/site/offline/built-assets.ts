import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A script or style file of the built site. */
export interface BuiltAsset {
  name: string;
  bytes: number;
  text: string;
}

/** The scripts and styles that the bundler wrote. */
export async function readAssets(out: string): Promise<BuiltAsset[]> {
  const folder = path.join(out, '_astro');
  const names = (await readdir(folder)).filter((name) => /\.(?:js|css)$/.test(name));
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, name), 'utf8');
      return { name, text, bytes: Buffer.byteLength(text) };
    }),
  );
}
