import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

// Tests read what commands say in English, whatever language the machine speaks.
const ENGLISH = { LANGUAGE: 'en' };
// Behind and ahead of Vietnam: a date that leans on the machine's zone fails under one of them.
const WEST = { ...ENGLISH, TZ: 'America/Los_Angeles' };
const EAST = { ...ENGLISH, TZ: 'Pacific/Kiritimati' };

const ALONE = 'tests/{unit,invariants,corpus,content}/**/*';
const ZONE = `${ALONE}.zone.test.ts`;

/** Only a test that hangs takes so long (ms). */
const PATIENCE = 600_000;

export default defineConfig({
  root,
  test: {
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    // Builds share Astro's content store, so no two may run at once; the other tests are quick.
    fileParallelism: false,
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: [`${ALONE}.test.ts`],
          exclude: [ZONE],
          env: EAST,
          setupFiles: [join(import.meta.dirname, 'no-zone.ts')],
        },
      },
      // What reads the machine's zone runs in both.
      { extends: true, test: { name: 'zone-east', include: [ZONE], env: EAST } },
      { extends: true, test: { name: 'zone-west', include: [ZONE], env: WEST } },
      {
        extends: true,
        test: { name: 'sites', include: ['tests/{site,hosts}/**/*.test.ts'], env: EAST },
      },
    ],
  },
});
