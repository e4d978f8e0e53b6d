import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createStaticServer } from '../../../src/site/preview/static-server.ts';

/** One file that was sent, with its size as sent: compressed, with the lines of its head. */
export interface Sent {
  path: string;
  bytes: number;
}

/** A site that is served while all it sends is counted. */
export interface CountedSite {
  url: string;
  /** What was sent since the last call. */
  take(): Sent[];
  close(): Promise<void>;
}

/** Serves a folder as a static host does and counts, workers and all: a browser does not tell a page what its workers fetch. */
export async function serveCounted(folder: string): Promise<CountedSite> {
  let sent: Sent[] = [];
  const server = createStaticServer(folder);
  server.prependListener('request', (request, response) => {
    const { socket } = request;
    const before = socket.bytesWritten;
    response.once('finish', () => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      sent.push({ path, bytes: socket.bytesWritten - before });
    });
  });
  server.listen(0);
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** True for what only the search needs: scripts, index, data; not pages, styles, letters and pictures. */
export function isForSearch({ path }: Sent): boolean {
  return /\.(?:js|json|pagefind|pf_\w+)$/.test(path);
}

/** Sum of what was sent, in KB of 1,000 bytes. */
export function kilobytes(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}
