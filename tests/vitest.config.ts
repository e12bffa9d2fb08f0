import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    include: ['tests/{unit,invariants,corpus,content,site,hosts}/**/*.test.ts'],
    testTimeout: 120_000,
    // Builds share Astro's content store, so no two may run at once; the other tests are quick.
    fileParallelism: false,
    isolate: false,
  },
});
