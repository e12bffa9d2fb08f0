import { defineConfig } from 'astro/config';
import { announce } from './src/build/announce.ts';
import { atomicOutput } from './src/build/atomic-output.ts';
import { fileList } from './src/build/file-list.ts';
import { readSettings } from './src/config/settings.ts';
import { searchIndex } from './src/search/build/integration.ts';

const settings = readSettings(process.env);

export default defineConfig({
  ...(settings.siteUrl ? { site: settings.siteUrl } : {}),
  outDir: settings.outDir,
  // Every link is relative and spelled with .html, so the output works at any path and from a folder.
  trailingSlash: 'ignore',
  build: { format: 'file', inlineStylesheets: 'never' },
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  // The order matters: the index belongs to the output, and both to the list of its files, before that takes its place.
  logger: { entrypoint: new URL('./src/build/quiet-log.ts', import.meta.url) },
  integrations: [announce(settings), searchIndex(settings), fileList(), atomicOutput(settings)],
  vite: {
    build: {
      modulePreload: false,
      assetsInlineLimit: 0,
      // Pictures are named by publishers; addresses are ASCII without spaces.
      rollupOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
    },
  },
});
