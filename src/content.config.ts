import { defineCollection } from 'astro:content';
import { createRequire } from 'node:module';
import { readSettings } from './config/settings.ts';
import { cacheFolder } from './content/cache.ts';
import { now } from './content/clock.ts';
import { summarySchema } from './content/summary.ts';
import { codeVersion } from './content/version.ts';

// Vite would transform the whole parser, which takes a quarter of a small build. Only a development server reloads what changes.
const { articleLoader }: typeof import('./content/loader.ts') = import.meta.env.DEV
  ? await import('./content/loader.ts')
  : createRequire(import.meta.url)('./content/loader.ts');

export const collections = {
  articles: defineCollection({
    loader: articleLoader(readSettings(process.env), {
      version: codeVersion(),
      cache: cacheFolder(),
      now,
    }),
    schema: ({ image }) => summarySchema(image),
  }),
};
