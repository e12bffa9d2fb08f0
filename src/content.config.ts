import { defineCollection } from 'astro:content';
import { readSettings } from './config/settings.ts';
import { articleLoader } from './content/loader.ts';
import { summarySchema } from './content/summary.ts';
import { codeVersion } from './content/version.ts';

export const collections = {
  articles: defineCollection({
    loader: articleLoader(readSettings(process.env), codeVersion()),
    schema: ({ image }) => summarySchema(image),
  }),
};
