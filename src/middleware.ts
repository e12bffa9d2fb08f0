import { defineMiddleware } from 'astro:middleware';
import { noteFailed } from './content/attempt.ts';

/**
 * Notes what a page of one article throws, with the article's file: its page, its twins, its raw text and its preview have
 * the article in their property `summary`. A list notes what one of its articles throws (`components/ForArticle.astro`). The other
 * pages of the build go on, so that one run finds all such articles. Anything else ends the build with the page's name.
 */
export const onRequest = defineMiddleware(async ({ props, url, locals }, next) => {
  locals.noteFailed = noteFailed;
  if (import.meta.env.DEV) return next();
  const file: unknown = props.summary?.file;
  try {
    const response = await next();
    // A page may throw as late as while it is read.
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    if (typeof file !== 'string') {
      throw new Error(`The page ${url.pathname} cannot be made.`, { cause: error });
    }
    noteFailed(file, error);
    return new Response(null);
  }
});
