import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { commands } from '../../strings/commands.ts';
import { createStaticServer } from './static-server.ts';

const usualPort = 4321;

/** A site being served. */
export interface ServedSite {
  /** Full address, with the base path. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built folder on this machine. Without `port` it takes 4321, or any free one when that is taken; 0 takes any.
 * Throws a sentence for the reader when the folder holds no site or the port asked for is taken.
 */
export async function serveSite(options: {
  folder: string;
  base: string;
  port?: number;
}): Promise<ServedSite> {
  const folder = resolve(options.folder);
  if (!existsSync(join(folder, 'index.html'))) throw new Error(commands.notBuilt(options.folder));
  const server = createStaticServer(folder, options.base);
  const listen = (port: number) =>
    new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(port, () => {
        server.off('error', fail);
        done();
      });
    });
  try {
    await listen(options.port ?? usualPort);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (options.port !== undefined) throw new Error(commands.portTaken(options.port));
    await listen(0);
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${options.base}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The base path and port that the environment asks for (`BASE_PATH`, `PORT`). */
export function readServeSettings(): { base: string; port?: number } {
  const base = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');
  const port = process.env.PORT ? Number(process.env.PORT) : undefined;
  return { base, port };
}
