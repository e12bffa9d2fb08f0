import { defineConfig } from 'astro/config';
import { siteAdapter } from './src/build/adapter.ts';
import { compileSettings } from './src/build/compile-settings.ts';
import { development } from './src/build/development-server.ts';
import { currentSettings } from './src/config/settings.ts';
import { useLanguage } from './src/config/use-language.ts';
import { deskBesides } from './src/desk/server/besides.ts';

useLanguage();
const settings = currentSettings();

// Compiles the pages. `npm run build` renders them (src/build/).
export default defineConfig({
  ...(settings.siteUrl ? { site: settings.siteUrl } : {}),
  output: 'server',
  adapter: siteAdapter(),
  // Every link is relative and spelled with .html, so the output works at any path and from a folder.
  trailingSlash: 'ignore',
  build: { format: 'file', inlineStylesheets: 'never' },
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [development(settings), deskBesides(settings)],
  vite: {
    plugins: [compileSettings()],
    // Astro has Vite look for scripts in the HTML of `src/`. Those of the desk's page are not the site's.
    optimizeDeps: { entries: ['!src/desk/**'] },
    worker: { plugins: () => [compileSettings()] },
    build: {
      modulePreload: false,
      assetsInlineLimit: 0,
      // Every page names the file of the font, so the name is short.
      rollupOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
    },
  },
});
