import type { Plugin } from 'vite';
import { accentStyles } from '../config/colours.ts';
import { readSettingsFile, settingsPath } from '../config/settings-file.ts';

const CHOSEN = /\/src\/config\/chosen\.ts$/u;
/** The styles of each kind of page, all of which import the tokens. */
const STYLES = /\/src\/styles\/kinds\/[^/]+\.css(?:$|\?)/u;

/** Puts what the settings file says of the site into compiled pages, because they cannot read the file. */
export function compileSettings(): Plugin {
  return {
    name: 'ban-tin-settings',
    enforce: 'pre',
    load(id) {
      if (!CHOSEN.test(id)) return null;
      this.addWatchFile(settingsPath());
      return `export const CHOSEN = ${JSON.stringify(readSettingsFile().site)};`;
    },
    transform: (code, id) => (STYLES.test(id) ? `${code}\n${accentStyles()}` : null),
  };
}
