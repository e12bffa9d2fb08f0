import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pageFiles, readSite } from './pages.ts';

const SITES = ['seeds', 'odd'] as const;
const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test.each(SITES)(
  'every page of “%s” has a strict policy that covers exactly its inline code',
  (site) => {
    for (const page of pageFiles(site)) {
      const html = readSite(site, page);
      const policy =
        /<meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(html)?.[1] ?? '';
      expect(policy, page).toContain("default-src 'none'");
      expect(policy, page).not.toContain('unsafe-inline');
      // Before the policy nothing may stand that it should govern.
      expect(html.indexOf('content-security-policy'), page).toBeLessThan(
        html.search(/<(?:style|script|link)/u),
      );
      for (const [, code = ''] of html.matchAll(
        /<(?:style|script)>([\s\S]*?)<\/(?:style|script)>/gu,
      )) {
        expect(policy, page).toContain(hash(code));
      }
      expect(html, page).not.toMatch(/<[^>]*\s(?:on[a-z]+|style)=/u);
    }
  },
);

test('only the search page may run WebAssembly', () => {
  const allowed = pageFiles('seeds').filter((page) =>
    readSite('seeds', page).includes('wasm-unsafe-eval'),
  );
  expect(allowed).toEqual(['tim.html']);
});
