import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const PACKED = new Set(['.html', '.js', '.json', '.css']);
/** A page and its looks are there before anyone searches. */
const NOT_COUNTED = new Set(['.html', '.svg', '.woff2', '.ico']);

/** Serves a folder as a host with gzip does, and counts the bytes that a search costs. */
export async function serveCounting(folder: string): Promise<{
  readonly address: string;
  /** Bytes of bodies sent since the last time, by the extensions of files. */
  readonly take: () => ReadonlyMap<string, number>;
  readonly close: () => void;
}> {
  let bytes = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = extname(path);
    const content = await readFile(join(folder, path)).catch(() => null);
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    const body = PACKED.has(type) ? gzipSync(content) : content;
    if (!NOT_COUNTED.has(type)) bytes.set(type, (bytes.get(type) ?? 0) + body.length);
    response.writeHead(200, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      ...(PACKED.has(type) ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    take: () => {
      const taken = bytes;
      bytes = new Map();
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
