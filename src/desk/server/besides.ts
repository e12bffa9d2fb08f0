import type { AstroIntegration } from 'astro';
import type { Settings } from '../../config/settings.ts';
import type { Desk } from './start.ts';

/** Starts the desk with the development server, and ends it with that. */
export function deskBesides(settings: Settings): AstroIntegration {
  let desk: Desk | undefined;
  return {
    name: 'ban-tin-desk',
    hooks: {
      'astro:server:start': async ({ address: { port }, logger }) => {
        const { startDesk } = await import('./start.ts');
        desk = await startDesk({ settings, site: `http://localhost:${port}/` });
        logger.info(`Bàn biên tập: ${desk.address}`);
      },
      'astro:server:done': async () => {
        await desk?.close();
      },
    },
  };
}
