import type { Output, View } from './views.ts';

/** A page at a path. `file` is that of the one article that the page is about; `shown`: see `Output`. */
export const page = (
  path: string,
  view: () => View,
  { file, shown }: Pick<Output, 'file' | 'shown'> = {},
): Output => ({
  path,
  isPage: true,
  view,
  ...(file === undefined ? {} : { file }),
  ...(shown === undefined ? {} : { shown }),
});
