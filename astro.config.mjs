import { defineConfig } from 'astro/config';
import { announce } from './src/build/announce.ts';
import { atomicOutput } from './src/build/atomic-output.ts';
import { finish } from './src/build/finish.ts';
import { oneBuild } from './src/build/one-build.ts';
import { readSettings } from './src/config/settings.ts';
import { articleNet } from './src/content/net.ts';
import { searchIndex } from './src/search/build/integration.ts';

const settings = readSettings(process.env);
const net = articleNet(settings);

export default defineConfig({
  ...(settings.siteUrl ? { site: settings.siteUrl } : {}),
  outDir: settings.outDir,
  // Every link is relative and spelled with .html, so the output works at any path and from a folder.
  trailingSlash: 'ignore',
  build: { format: 'file', inlineStylesheets: 'never' },
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  image: { service: { entrypoint: './src/content/image-service.ts' } },
  logger: { entrypoint: new URL('./src/build/quiet-log.ts', import.meta.url) },
  // The order matters: no second build; the index belongs to the output, both to the lists of its files, and then it takes its place.
  integrations: [
    oneBuild(),
    announce(settings),
    searchIndex(settings, net.note),
    net.integration,
    finish(settings),
    atomicOutput(settings),
  ],
  vite: {
    build: {
      modulePreload: false,
      assetsInlineLimit: 0,
      // Pictures are named by publishers; addresses are ASCII without spaces.
      rollupOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
    },
  },
});
