import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Lets `fetch` read files, as a web server would give them; returns what takes that back. */
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
