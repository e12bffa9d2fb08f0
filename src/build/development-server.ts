import { readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import sharp from 'sharp';
import sirv from 'sirv';
import { ADDRESS } from '../config/addresses.ts';
import type { Settings } from '../config/settings.ts';
import { cachesIn } from './folders.ts';

/** `_astro/<digest>-<width>.webp` */
const PICTURE = /^\/_astro\/(?<digest>[\da-f]{16})-(?<width>\d+)\.webp$/u;

/**
 * What the development server needs besides pages (`development.ts`): its own cache, so that a build and a server can run at
 * once; pictures; the search index of the last build; and a message to open pages when an article changes.
 */
export function development({ outDir, seedsDir }: Settings): AstroIntegration {
  const { articles } = cachesIn(join(cachesIn().root, '..', 'development'));
  return {
    name: 'ban-tin-development',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({ vite: { define: { 'import.meta.env.CACHE': JSON.stringify(articles) } } });
      },
      'astro:server:setup': ({ server }) => {
        const lastIndex = join(resolve(outDir), ADDRESS.searchIndex);
        reloadOnChange(server, resolve(seedsDir));
        server.middlewares.use(`/${ADDRESS.searchIndex}`, sirv(lastIndex, { dev: true }));
        server.middlewares.use((request, response, next) => {
          const { digest, width } = PICTURE.exec(request.url ?? '')?.groups ?? {};
          if (digest === undefined) return next();
          drawPicture(join(articles, 'pictures'), digest, Number(width)).then(
            (bytes) => {
              response.setHeader('content-type', 'image/webp');
              response.end(bytes);
            },
            () => next(),
          );
        });
      },
    },
  };
}

/** The pages' own watcher hears of a change first (`development.ts`). */
const RELOAD_AFTER_MS = 200;

function reloadOnChange(
  server: HookParameters<'astro:server:setup'>['server'],
  folder: string,
): void {
  let waiting: NodeJS.Timeout | undefined;
  const changed = (path: string): void => {
    if (!resolve(path).startsWith(folder + sep)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => server.ws.send({ type: 'full-reload' }), RELOAD_AFTER_MS);
  };
  server.watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
}

async function drawPicture(folder: string, digest: string, width: number): Promise<Buffer> {
  const name = (await readdir(folder)).find((each) => each.startsWith(digest));
  if (name === undefined) throw new Error(`There is no picture ${digest}.`);
  return sharp(join(folder, name), { animated: true }).resize({ width }).webp().toBuffer();
}
