import type { AstroIntegration } from 'astro';
import type { Settings } from '../config/settings.ts';

/** Says at the start of a build what is built from what, and what is left out. */
export function announce({ seedsDir, outDir, siteUrl, onError }: Settings): AstroIntegration {
  return {
    name: 'ban-tin',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const rest = onError === 'quarantine' ? ', leaving out bad files' : '';
        logger.info(`From the articles in ${seedsDir} to a site in ${outDir}${rest}.`);
        if (siteUrl === null) {
          logger.info(
            'SITE_URL is not set, so there are no canonical links, feeds, sitemaps and pictures for link previews. README says more.',
          );
        }
      },
    },
  };
}
