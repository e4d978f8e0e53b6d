import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ics': 'text/calendar; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
};
const compressed = /^(text|application\/(json|xml|manifest)|image\/svg)/;

/**
 * Serves a built site as a plain static host does: `index.html` of a folder, gzip, the site's own page for what is
 * missing. `base` is the path that the site was built for, with a slash at both ends.
 */
export function createStaticServer(folder: string, base = '/'): Server {
  return createServer((request, response) => {
    answer(folder, base, request, response).catch(() => {
      response.writeHead(500).end();
    });
  });
}

async function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse) {
  const path = readPath(request.url ?? '/');
  if (path === null) return void response.writeHead(400).end();
  if (!path.startsWith(base)) {
    if (path === '/' || `${path}/` === base) return void response.writeHead(302, { location: base }).end();
    return send(request, response, join(folder, '404.html'), 404);
  }
  const inside = normalize(join(folder, path.slice(base.length)));
  if (inside !== folder && !inside.startsWith(folder + sep)) return void response.writeHead(403).end();
  const file = await findFile(inside, path.endsWith('/'));
  if (file === 'folder') return void response.writeHead(301, { location: `${path}/` }).end();
  return file ? send(request, response, file, 200) : send(request, response, join(folder, '404.html'), 404);
}

/** The decoded path of a request, or null when it is not well formed. */
function readPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

async function findFile(path: string, endsWithSlash: boolean): Promise<string | 'folder' | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return endsWithSlash ? null : path;
  if (!found?.isDirectory()) return null;
  const index = join(path, 'index.html');
  if (!(await stat(index).catch(() => null))) return null;
  return endsWithSlash ? index : 'folder';
}

async function send(request: IncomingMessage, response: ServerResponse, file: string, status: number) {
  const data = await readFile(file).catch(() => Buffer.from('404'));
  const type = types[extname(file)] ?? 'application/octet-stream';
  const gzip = compressed.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = gzip ? gzipSync(data) : data;
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    // As public hosts do: another site may search this one's library with its own.
    'access-control-allow-origin': '*',
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
