import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

// The shell is the same engine without windows, and takes half the time.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const PACKAGES = ['chromium-headless-shell', 'chromium'];

/**
 * The path of a Chromium to test with, or `undefined` where it is Playwright's own. Looks at `CHROMIUM_PATH`, the
 * system and Playwright's earlier downloads; with none of them installs one, from Debian's packages as root, else by
 * Playwright. Throws and says what to do where that fails too.
 */
export function findOrInstallBrowser(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is “${chosen}”, where nothing is. Correct or unset it.`);
  }
  const present = findOnPath(NAMES);
  if (present !== undefined) return present;
  if (existsSync(chromium.executablePath())) return undefined;

  const installed = installAny(PACKAGES, NAMES);
  if (installed !== undefined) return installed;
  console.log('No browser for the tests yet; downloading Playwright’s Chromium.');
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  if (run(process.execPath, [playwright, 'install', 'chromium'])) return undefined;

  throw new Error(
    'The browser tests need Chromium, and none could be found or installed. Install Chromium or Chrome so that one of ' +
      `${NAMES.join(', ')} is on the PATH, or set CHROMIUM_PATH to its program, then run the tests again.`,
  );
}

const FIREFOX = ['firefox-esr', 'firefox'];

/**
 * The path of a Firefox to test with. Looks at `FIREFOX_PATH` and the PATH; as root it installs Debian's if there is none. Throws and
 * says what to do if that fails too.
 */
export function findOrInstallFirefox(): string {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`FIREFOX_PATH is “${chosen}”, where nothing is. Correct or unset it.`);
  }
  const found = findOnPath(FIREFOX) ?? installAny(FIREFOX, FIREFOX);
  if (found !== undefined) return found;
  throw new Error(
    'Some browser tests need Firefox, and none could be found or installed. Install Firefox so that ' +
      `${FIREFOX.join(' or ')} is on the PATH, or set FIREFOX_PATH to its program, then run the tests again.`,
  );
}

/** Installs the first of Debian's packages after which one of the programs runs; only root can. */
function installAny(packages: readonly string[], programs: readonly string[]): string | undefined {
  if (process.getuid?.() !== 0 || !run('apt-get', ['--version'], 'ignore')) return undefined;
  run('apt-get', ['update', '-qq']);
  for (const name of packages) {
    console.log(`No browser for the tests yet; installing the package “${name}” (about a minute).`);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
    const installed = findOnPath(programs);
    if (installed !== undefined) return installed;
  }
  return undefined;
}

/** The first browser on the PATH that runs: on Ubuntu `chromium-browser` may be a stub that only names a snap. */
function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((program) => existsSync(program) && run(program, ['--version'], 'ignore'));
}

function run(
  program: string,
  args: readonly string[],
  output: 'inherit' | 'ignore' = 'inherit',
): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: output, env: environment }).status === 0;
}
