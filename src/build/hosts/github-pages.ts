import type { WriteHostFiles } from './host.ts';

/** GitHub Pages leaves out folders that begin with `_` unless this file says that Jekyll has no part in the site. */
export const githubPages: WriteHostFiles = () => ({ '.nojekyll': '' });
