import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findOrInstallBrowser } from '../browser.ts';
import { ROOT } from '../sites.ts';

// The runner has already looked for a browser. A direct start of Playwright has not.
const executablePath = process.env.BROWSER_PATH ?? findOrInstallBrowser();
// Workers also read this file and need not look again.
if (executablePath !== undefined) process.env.BROWSER_PATH = executablePath;

const BUILD = /desk-(?:publish|states)\.e2e\.ts$/u;

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: join(ROOT, 'node_modules', '.playwright'),
  reporter: [
    ['list'],
    // The runner sets where the report goes.
    [
      'json',
      { outputFile: join(ROOT, 'node_modules', '.reports', process.env.REPORT ?? 'e2e.json') },
    ],
  ],
  fullyParallel: true,
  // Tests wait most of the time. A fourth worker costs processor time and saves none.
  workers: 3,
  retries: 0,
  // Only a test that hangs takes this long, even on a slow machine.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  use: {
    locale: 'vi-VN',
    // Tests cannot see or delay requests that a service worker answers. Tests of the worker allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Without this, letters align with whole pixels, unlike on readers' screens.
        '--font-render-hinting=none',
      ],
    },
  },
  // Those of `builds` press “Đăng”. A second build is refused while another one runs, so these tests run alone.
  projects: [
    { name: 'chromium', testIgnore: BUILD },
    { name: 'builds', testMatch: BUILD },
  ],
});
