import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    include: ['tests/{unit,invariants,corpus,content,site}/**/*.test.ts'],
    reporters: [
      'default',
      ['json', { outputFile: join(root, 'node_modules/.reports/vitest.json') }],
    ],
    testTimeout: 120_000,
    // Builds share Astro's content store, so no two may run at once; the other tests are quick.
    fileParallelism: false,
    isolate: false,
  },
});
