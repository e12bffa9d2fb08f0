import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser.ts';
import { buildSites, ROOT } from './sites.ts';

/** What one stage of the run counted. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = join(ROOT, 'node_modules', '.reports');
const VITEST = ['vitest', 'run', '--config', 'tests/vitest.config.ts'];
// Behind and ahead of Vietnam: a date that leans on the machine's zone fails under one of them.
const ZONES = ['America/Los_Angeles', 'Pacific/Kiritimati'];

function run(
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): boolean {
  const [name = '', ...parameters] = command;
  // npm scripts have node_modules/.bin on their path, with the Node that the project pins.
  const { status } = spawnSync(name, parameters, {
    cwd: ROOT,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  return status === 0;
}

/** A runner's own count; a run that went wrong without counting a failure is one. */
function counted(succeeded: boolean, report: string, count: (json: string) => Outcome): Outcome {
  let outcome: Outcome = { passed: 0, failed: 0 };
  try {
    outcome = count(readFileSync(join(REPORTS, report), 'utf8'));
  } catch (error) {
    console.error(`${report} cannot be read: ${error}`);
    return { passed: 0, failed: 1 };
  }
  return succeeded || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}

function vitest(zone: string, folders: readonly string[]): Outcome {
  const succeeded = run([...VITEST, ...folders], { TZ: zone });
  return counted(succeeded, 'vitest.json', (json) => {
    const { numPassedTests, numTotalTests } = JSON.parse(json);
    // What was skipped was not tested.
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  });
}

function playwright(): Outcome {
  const browser = findOrInstallBrowser();
  const environment = browser === undefined ? {} : { BROWSER_PATH: browser };
  const succeeded = run(
    ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'],
    environment,
  );
  return counted(succeeded, 'e2e.json', (json) => {
    const { expected, unexpected, flaky, skipped } = JSON.parse(json).stats;
    return { passed: expected, failed: unexpected + flaky + skipped };
  });
}

const STAGES: readonly (readonly [title: string, stage: () => Outcome])[] = [
  [
    'Format, lint, types, dead code',
    () => (run(['npm', 'run', 'check']) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  ],
  [
    'Units and invariants, west of Vietnam',
    () => vitest(ZONES[0] ?? '', ['tests/unit', 'tests/invariants']),
  ],
  [
    'Sites to read',
    () => {
      buildSites();
      return { passed: 1, failed: 0 };
    },
  ],
  ['Everything without a browser, east of Vietnam', () => vitest(ZONES[1] ?? '', [])],
  ['In the browser', playwright],
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
let passed = 0;
let failed = 0;
for (const [title, stage] of STAGES) {
  console.log(`\n── ${title}`);
  try {
    const outcome = stage();
    passed += outcome.passed;
    failed += outcome.failed;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed += 1;
  }
}
const summary = `${passed} passed, ${failed} failed`;
writeFileSync(join(REPORTS, 'summary.txt'), `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
