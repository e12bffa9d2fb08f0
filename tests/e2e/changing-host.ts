import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** A host whose site, answers and network change while readers use it. */
export interface ChangingHost {
  /** The site's address, ending in `/`. The host may have other sites. */
  readonly address: string;
  /** The folder that the host serves. */
  folder: string;
  /** Statuses of answers without a file, by path relative to the site. */
  readonly statuses: Map<string, number>;
  /** Whether the host sends the home page for missing files, as some hosts do. */
  answersAll: boolean;
  /** Stops all answers. */
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
}

/** Serves a folder below a path of a host. */
export async function startHost(folder: string, base: string): Promise<ChangingHost> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length) || 'index.html' : null;
    const send = (status: number, body: Uint8Array | string, type = 'text/html'): void => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
    };
    const read = (name: string): Promise<Uint8Array | null> =>
      readFile(join(host.folder, name)).catch(() => null);
    const status = host.statuses.get(path ?? '');
    if (path === null || status !== undefined) return send(status ?? 404, 'No such page.');
    const file = await read(path);
    if (file) send(200, file, TYPES[extname(path)] ?? 'application/octet-stream');
    else if (host.answersAll) send(200, (await read('index.html')) ?? '');
    else send(404, (await read('404.html')) ?? '');
  });
  const port = await open(server, 0);
  const host: ChangingHost = {
    address: `http://localhost:${port}${base}`,
    folder,
    statuses: new Map(),
    answersAll: false,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    mend: async () => {
      await open(server, port);
    },
  };
  return host;
}

function open(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
