import { json, type WriteHostFiles } from './host.ts';

const listed = (headers: Readonly<Record<string, string>>): { key: string; value: string }[] =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

/** Vercel, which deploys the folder that this file lies in. */
export const vercel: WriteHostFiles = ({ headers, hashedFolders, cache }) => ({
  'vercel.json': json({
    cleanUrls: false,
    trailingSlash: false,
    headers: [
      { source: '/(.*)', headers: listed(headers) },
      ...hashedFolders.map((folder) => ({
        source: `/${folder}(.*)`,
        headers: listed({ 'Cache-Control': cache.hashed }),
      })),
    ],
  }),
});

/** Firebase, deployed from the folder that this file lies in. */
export const firebase: WriteHostFiles = ({ headers, hashedFolders, cache }) => ({
  'firebase.json': json({
    hosting: {
      public: '.',
      ignore: ['firebase.json', '**/.*'],
      cleanUrls: false,
      headers: [
        { source: '**', headers: listed({ ...headers, 'Cache-Control': cache.other }) },
        ...hashedFolders.map((folder) => ({
          source: `**/${folder}**`,
          headers: listed({ 'Cache-Control': cache.hashed }),
        })),
      ],
    },
  }),
});

/** Azure Static Web Apps. */
export const azure: WriteHostFiles = ({ headers, hashedFolders, cache, types, notFound }) => ({
  'staticwebapp.config.json': json({
    globalHeaders: { ...headers, 'Cache-Control': cache.other },
    routes: hashedFolders.map((folder) => ({
      route: `/${folder}*`,
      headers: { 'Cache-Control': cache.hashed },
    })),
    mimeTypes: Object.fromEntries(
      Object.entries(types).map(([end, type]) => [`.${end}`, `${type}; charset=utf-8`]),
    ),
    responseOverrides: { 404: { rewrite: `/${notFound}` } },
  }),
});

/**
 * The npm package `serve`. It sends its headers with what is missing, too, so nothing is to be kept for ever; and without clean
 * addresses it does not look for a home page by itself. It compares paths without the slash at their end.
 */
export const serve: WriteHostFiles = ({ headers, cache, base }) => ({
  'serve.json': json({
    cleanUrls: false,
    directoryListing: false,
    rewrites: [{ source: base.replace(/\/$/u, '') || '/', destination: `${base}index.html` }],
    headers: [{ source: '**', headers: listed({ ...headers, 'Cache-Control': cache.other }) }],
  }),
});
