import type { Output, View } from './views.ts';

/** A page at a path. `file` is that of the one article that the page is about. */
export const page = (path: string, view: () => View, file?: string): Output => ({
  path,
  isPage: true,
  view,
  ...(file === undefined ? {} : { file }),
});
