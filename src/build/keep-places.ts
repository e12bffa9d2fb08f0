import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** The sources of what makes a site. */
const SOURCE = /\/src\/(?:build|config|content|search)\/[^?]+\.ts$/u;
const PLACE = /import\.meta\.(?:(dirname|url)\b|resolve\('([\w-]+)'\))/gu;

/** Makes a bundled program look for files and packages where its source does. */
export function keepPlaces(): Plugin {
  return {
    name: 'ban-tin-places',
    enforce: 'pre',
    transform(code, id) {
      if (!SOURCE.test(id)) return null;
      return code.replace(PLACE, (_, property: string, name: string | undefined) =>
        JSON.stringify(
          name !== undefined
            ? import.meta.resolve(name)
            : property === 'dirname'
              ? dirname(id)
              : pathToFileURL(id).href,
        ),
      );
    },
  };
}
