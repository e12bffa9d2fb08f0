/**
 * The moment, in milliseconds since 1970, that is now for a whole build: for the loader, which decides what is still to come, and for
 * every page. A development server has the clock's own.
 */
export const now = (): number => (import.meta.env.DEV ? Date.now() : import.meta.env.BUILD_START);
