import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type SiteName, siteFolder } from '../sites.ts';
import { findProgram } from './install.ts';
import type { Place, ServerUnderTest } from './servers.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A server that serves a site. */
export interface RunningServer {
  readonly port: number;
  /** Asks for a path exactly as it is written, which `fetch` would tidy. */
  readonly ask: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** What the host serves besides the site, where the site is below a path. */
export const OTHERS_PAGE = '<!doctype html><title>Trang khác</title>';

const GUARD = join(import.meta.dirname, 'guard.ts');
/** Only a server that hangs takes so long to answer (ms). */
const PATIENCE = 120_000;

/** Starts a server with a copy of a site at `base`; throws with what it printed if it does not answer. */
export async function startServer(
  server: ServerUnderTest,
  base: string,
  site: SiteName,
): Promise<RunningServer> {
  const path = findProgram(server);
  if (path === undefined) throw new Error(`${server.program} is not installed.`);
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-host-'));
  // Some servers give up their rights and must still be able to read.
  chmodSync(folder, 0o755);
  const root = join(folder, 'root');
  const work = join(folder, 'work');
  cpSync(siteFolder(site), join(root, base), { recursive: true });
  cpSync(join(siteFolder(site), 'icon.svg'), join(work, 'icon.svg'));
  if (base !== '/') writeFileSync(join(root, 'trang-khac.html'), OTHERS_PAGE);
  const place: Place = { root, base, work, port: await freePort() };
  const program = spawn(process.execPath, [GUARD, folder, path, ...server.start(place)], {
    cwd: work,
    stdio: 'pipe',
  });
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const said: string[] = [];
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (part) => said.push(String(part)));
  const stop = (): Promise<void> => {
    program.stdin.end();
    return ended;
  };
  if (!(await answers(place, program))) {
    await stop();
    throw new Error(`${server.name} does not answer. ${said.join('').slice(0, 2000)}`);
  }
  return { port: place.port, ask: (asked, headers) => ask(place.port, asked, headers), stop };
}

async function answers({ port, base }: Place, program: ChildProcess): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; program.exitCode === null && Date.now() < end; ) {
    if (await ask(port, base).catch(() => null)) return true;
    await pause(50);
  }
  return false;
}

function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path, headers: { host: 'localhost', ...headers } },
      (got) => {
        const parts: Buffer[] = [];
        got.on('data', (part: Buffer) => parts.push(part));
        got.on('error', reject);
        got.on('end', () =>
          resolve({
            status: got.statusCode ?? 0,
            headers: got.headers,
            body: Buffer.concat(parts),
          }),
        );
      },
    )
      .on('error', reject)
      .end();
  });
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
