import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findOrInstallBrowser } from '../browser.ts';
import { ROOT } from '../sites.ts';

// The runner has already looked for a browser; whoever starts Playwright by hand has not.
const executablePath = process.env.BROWSER_PATH ?? findOrInstallBrowser();
// Workers read this file too and need not look again.
if (executablePath !== undefined) process.env.BROWSER_PATH = executablePath;

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: join(ROOT, 'node_modules', '.playwright'),
  reporter: [
    ['list'],
    ['json', { outputFile: join(ROOT, 'node_modules', '.reports', 'e2e.json') }],
  ],
  fullyParallel: true,
  // Most of them wait most of the time.
  workers: 4,
  retries: 0,
  // Only what hangs takes so long, on the slowest machine too.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  use: {
    locale: 'vi-VN',
    // Requests that a service worker answers cannot be seen or held up; the tests of it allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Else fonts are set to whole pixels, as on no reader's screen.
        '--font-render-hinting=none',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
