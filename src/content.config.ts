import { defineCollection } from 'astro:content';
import { readSettings } from './config/settings.ts';
import { cacheFolder } from './content/cache.ts';
import { now } from './content/clock.ts';
import { articleLoader } from './content/loader.ts';
import { summarySchema } from './content/summary.ts';
import { codeVersion } from './content/version.ts';

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
