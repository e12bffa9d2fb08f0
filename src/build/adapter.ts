import type { AstroIntegration } from 'astro';

/**
 * Makes Astro compile the pages to a program that renders them one by one (`entry.ts`), so that a build renders only those that have
 * changed, and needs no compiler if the code has not.
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
