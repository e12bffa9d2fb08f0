import type { WriteHostFiles } from './host.ts';

/**
 * Netlify and Cloudflare Pages read `_headers`. Both revalidate by themselves, and join two rules for one header. So the file
 * states only the differences.
 */
export const pagesHeaders: WriteHostFiles = ({ headers, hashedFolders, cache }) => {
  const rule = (path: string, each: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(each).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = [
    rule('/*', headers),
    ...hashedFolders.map((folder) => rule(`/${folder}*`, { 'Cache-Control': cache.hashed })),
    rule('/nguon/*', { 'Content-Type': 'text/plain; charset=utf-8' }),
  ];
  return { _headers: `${rules.join('\n\n')}\n` };
};
