import { defineMiddleware } from 'astro:middleware';

/**
 * Keeps what a page throws for whoever asked for it: Astro would answer with a page of its own. In development, gives each page its view.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (import.meta.env.DEV) {
    const { answer } = await import('./build/development.ts');
    return answer(url.pathname, locals, next);
  }
  try {
    return await next();
  } catch (error) {
    locals.failure = error;
    return new Response(null);
  }
});
