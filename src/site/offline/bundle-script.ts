import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles browser code into one classic script that needs no other file: for a service worker, and for a page that is
 * opened from a disk.
 * @param entry a TypeScript file
 * @param define values known at build, by name; each must be plain data
 */
export async function bundleScript(entry: URL, define: Record<string, unknown> = {}): Promise<string> {
  const values = Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)]);
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', ...Object.fromEntries(values) },
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'hocNghiQuyet' },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`Nothing bundled from ${entry.href}`);
  return chunk.code.trim();
}
