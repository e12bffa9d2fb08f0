import type { AstroIntegration } from 'astro';

/**
 * Makes Astro compile the pages to a program that renders one page at a time (`entry.ts`). So a build renders only changed
 * pages, and needs no compiler if the code is the same.
 */
export const siteAdapter = (): AstroIntegration => ({
  name: 'ban-tin',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'ban-tin',
        serverEntrypoint: new URL('entry.ts', import.meta.url),
        entrypointResolution: 'auto',
        supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
      }),
  },
});
