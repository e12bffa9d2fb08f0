import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { ADDRESS } from '../config/addresses.ts';

export interface StaticServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

interface Options {
  /** 0 takes any free port. */
  readonly port: number;
  /** Whether to try the next ports if this one is taken. Else that is an error. */
  readonly nextIfTaken?: boolean;
  /** The path below which the folder is served, `/` or `/a/b/`. */
  readonly base?: string;
}

/** Serves a built site on this machine as static hosts do: files, `index.html` for a folder, `404.html` for the rest. */
export async function listen(
  folder: string,
  { port, nextIfTaken = false, base = '/' }: Options,
): Promise<StaticServer> {
  const server = createServer(handler(folder, base));
  let tried = port;
  while (!(await tryPort(server, tried))) {
    if (!nextIfTaken || tried === 65_535) throw new Error(`Port ${tried} is in use.`);
    tried += 1;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function handler(folder: string, base: string): RequestListener {
  const notFound: RequestListener = async (_, response) => {
    const page = await readFile(join(folder, ADDRESS.notFound)).catch(() => 'Not found');
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  };
  const files = sirv(folder, {
    // Files are looked up at each request, so a new build shows without a restart.
    dev: true,
    onNoMatch: notFound,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', 'no-cache');
      // The raw texts are UTF-8. Without the charset, browsers guess wrong.
      if (path.endsWith('.txt')) response.setHeader('content-type', 'text/plain; charset=utf-8');
    },
  });
  return (request, response) => {
    const { url = '/' } = request;
    if (!url.startsWith(base)) return notFound(request, response);
    request.url = url.slice(base.length - 1);
    files(request, response);
  };
}

/** Whether the server now listens on the port. Rejects on other failures than a taken port. */
function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
