import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Makes `fetch` read files, as a web server sends them. Returns a function that undoes this. */
export function serveFiles(): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = async (asked) => {
    const url = asked instanceof Request ? asked.url : String(asked);
    const path = fileURLToPath(url.replace(/\?.*$/u, ''));
    return existsSync(path)
      ? new Response(new Uint8Array(readFileSync(path)))
      : new Response('Not found', { status: 404 });
  };
  return () => {
    globalThis.fetch = original;
  };
}
