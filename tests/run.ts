import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findOrInstallBrowser } from './browser.ts';
import { run } from './programs.ts';
import { ROOT } from './sites.ts';

/** What one step of the run counted, and what failed in it. */
interface Outcome {
  readonly passed: number;
  readonly failures: readonly string[];
}

// The settings of a publisher who runs the tests would change what pages say.
process.env.SETTINGS = join(ROOT, 'tests', 'no-settings.yaml');

const REPORTS = join(ROOT, 'node_modules', '.reports');

/** A runner's own count; a run that went wrong without counting a failure is one. */
function counted(succeeded: boolean, report: string, count: (json: string) => Outcome): Outcome {
  let outcome: Outcome;
  try {
    outcome = count(readFileSync(join(REPORTS, report), 'utf8'));
  } catch (error) {
    return { passed: 0, failures: [`${report} cannot be read: ${error}`] };
  }
  if (succeeded || outcome.failures.length > 0) return outcome;
  return { ...outcome, failures: [`what wrote ${report} ended with an error`] };
}

/** Runs the projects of these names in tests/vitest.config.ts. */
async function vitest(
  projects: readonly string[],
  { inMemory = false }: { readonly inMemory?: boolean } = {},
): Promise<Outcome> {
  const report = `vitest-${projects[0]}.json`;
  const succeeded = await run(
    [
      ...['vitest', 'run', '--config', 'tests/vitest.config.ts'],
      ...['--reporter=default', '--reporter=json'],
      `--outputFile.json=${join(REPORTS, report)}`,
      ...projects.map((name) => `--project=${name}`),
    ],
    { aside: true, inMemory },
  );
  return counted(succeeded, report, (json) => {
    const { numPassedTests, testResults }: VitestReport = JSON.parse(json);
    // What was skipped was not tested.
    const failures = testResults.flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status !== 'passed');
      return failed.length === 0 && message !== ''
        ? [`${name}: ${message}`]
        : failed.map(
            (test) => `${name}: ${test.fullName}: ${test.failureMessages[0] ?? 'skipped'}`,
          );
    });
    return { passed: numPassedTests, failures };
  });
}
interface VitestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Runs a project in tests/e2e/playwright.config.ts. */
async function playwright(project: string): Promise<Outcome> {
  const browser = findOrInstallBrowser();
  const report = `e2e-${project}.json`;
  const succeeded = await run(
    ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', `--project=${project}`],
    {
      inMemory: true,
      environment: { REPORT: report, ...(browser === undefined ? {} : { BROWSER_PATH: browser }) },
    },
  );
  return counted(succeeded, report, (json) => {
    const { expected, unexpected, flaky, skipped } = JSON.parse(json).stats;
    const failed: number = unexpected + flaky + skipped;
    return { passed: expected, failures: Array(failed).fill('in the browser, above') };
  });
}

const single = (succeeded: boolean, failure: string): Outcome =>
  succeeded ? { passed: 1, failures: [] } : { passed: 0, failures: [failure] };

interface Step {
  readonly title: string;
  readonly run: () => Promise<Outcome>;
  /** It reads the sites, or writes where their builds write, and so waits for them. */
  readonly needsSites?: true;
}

const SITES: Step = {
  title: 'Sites to read',
  run: async () => single(await run(['node', 'tests/sites.ts']), 'a site was not built, above'),
};

/**
 * Steps of a row run one after another, and both rows at once. Browsers come last: they keep two processors busy, whatever the other
 * row does.
 */
const ROWS: readonly (readonly Step[])[] = [
  [
    SITES,
    {
      title: 'What needs no site',
      run: () => vitest(['units', 'zone-east', 'zone-west'], { inMemory: true }),
    },
    { title: 'In the browser', run: () => playwright('chromium') },
  ],
  [
    {
      title: 'Format, lint, types, dead code',
      run: async () =>
        single(await run(['npm', 'run', 'check'], { aside: true }), 'npm run check, above'),
      needsSites: true,
    },
    // Builds also have to replace a site on the project’s own disk, so these use the disk.
    { title: 'Sites and hosts without a browser', run: () => vitest(['sites']), needsSites: true },
  ],
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
let passed = 0;
const failures: string[] = [];
const { promise: sitesBuilt, resolve: tellBuilt } = Promise.withResolvers<void>();

async function take(step: Step): Promise<void> {
  if (step.needsSites) await sitesBuilt;
  console.log(`\n── ${step.title}`);
  try {
    const outcome = await step.run();
    passed += outcome.passed;
    failures.push(...outcome.failures);
  } catch (error) {
    failures.push(String(error));
  }
  if (step === SITES) tellBuilt();
}

await Promise.all(
  ROWS.map(async (steps) => {
    for (const step of steps) await take(step);
  }),
);
// Only now does no other build run.
await take({ title: 'Builds in the browser', run: () => playwright('builds') });
// Once more at the end, where who looks first sees them.
for (const failure of failures) console.error(`\nfailed: ${failure}`);
const summary = `${passed} passed, ${failures.length} failed`;
writeFileSync(join(REPORTS, 'summary.txt'), `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;
