import { defineMiddleware } from 'astro:middleware';
import { noteFailed } from './content/attempt.ts';

/**
 * Notes what a page of one article throws, with the article's file: its page, its twins, its raw text and its preview have
 * the article in their property `summary`. The other pages of the build go on, so that one run finds all such articles.
 */
export const onRequest = defineMiddleware(async ({ props }, next) => {
  const file: unknown = props.summary?.file;
  if (import.meta.env.DEV || typeof file !== 'string') return next();
  try {
    const response = await next();
    // A page may throw as late as while it is read.
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    noteFailed(file, error);
    return new Response(null);
  }
});
