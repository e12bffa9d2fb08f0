import type { WriteHostFiles } from './host.ts';

/** GitHub Pages leaves out folders that begin with `_`, unless this file switches Jekyll off. */
export const githubPages: WriteHostFiles = () => ({ '.nojekyll': '' });
