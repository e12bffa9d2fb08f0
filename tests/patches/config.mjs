import { readFileSync } from 'node:fs';
import project from '../../astro.config.mjs';
import { editsOf } from './patches.ts';

/** The project's own configuration, of pages with patches. */
export const patchedConfig = (...names) => ({
  ...project,
  vite: {
    ...project.vite,
    plugins: [
      {
        name: 'patches',
        enforce: 'pre',
        load: (id) => {
          const edits = editsOf(id, names);
          if (edits.length === 0) return null;
          return edits.reduce((code, edit) => edit(code), readFileSync(id, 'utf8'));
        },
      },
    ],
  },
});
