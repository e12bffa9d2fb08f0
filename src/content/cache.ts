/**
 * The folder that the loader and the pages share, in Astro's cache folder. They run in module graphs of their own, so the
 * integration in `net.ts` writes its path into both.
 */
export const cacheFolder = (): string => import.meta.env.ARTICLE_CACHE;
