import process from 'node:process';
import { build } from 'astro';
import { keepPlaces } from './keep-places.ts';

// The process in which `bundle.ts` compiles the pages. It ends with the build that started it.
process.once('disconnect', () => process.exit(1));
/** Libraries with files of their own stay outside the bundle. Everything else goes in: one file loads faster than a thousand. */
const EXTERNAL = ['harfbuzzjs', 'sharp'];
const { BUNDLE = '', CACHE = '', CONFIG } = process.env;
try {
  await build({
    ...(CONFIG ? { configFile: CONFIG } : {}),
    outDir: BUNDLE,
    logLevel: 'warn',
    vite: {
      plugins: [keepPlaces()],
      ssr: { noExternal: true, external: EXTERNAL },
      define: { 'import.meta.env.CACHE': JSON.stringify(CACHE) },
    },
  });
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
