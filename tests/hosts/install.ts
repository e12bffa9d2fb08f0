import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../sites.ts';
import type { ServerUnderTest } from './servers.ts';

const INSTALLED = join(ROOT, 'node_modules', '.hosts');
const FOLDERS = [
  join(INSTALLED, 'node_modules', '.bin'),
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/sbin',
];

export const findProgram = ({ program }: ServerUnderTest): string | undefined =>
  FOLDERS.map((folder) => join(folder, program)).find((path) => existsSync(path));

/** Installs the servers that are not there: from npm, and from Debian's packages as root. */
export function installServers(servers: readonly ServerUnderTest[]): void {
  const absent = servers.filter(
    (server) => findProgram(server) === undefined || (server.module && !existsSync(server.module)),
  );
  const npm = absent.flatMap((server) => server.npm ?? []);
  const debian = absent.flatMap((server) => server.debian ?? []);
  if (npm.length > 0)
    run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', INSTALLED, ...npm]);
  if (debian.length > 0 && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debian]);
  }
}

const run = (program: string, args: readonly string[]): void => {
  // Packages of servers would start these.
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
};
