import { json, type WriteHostFiles } from './host.ts';

const listed = (headers: Readonly<Record<string, string>>): { key: string; value: string }[] =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

/** Vercel. It deploys the folder with this file. */
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

/** Firebase. It deploys the folder with this file. */
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
 * The npm package `serve`. It sends its headers even with a 404, so nothing may be cached for ever. Without clean addresses it
 * does not find the home page by itself. It compares paths without their final slash.
 */
export const serve: WriteHostFiles = ({ headers, cache, base }) => ({
  'serve.json': json({
    cleanUrls: false,
    directoryListing: false,
    rewrites: [{ source: base.replace(/\/$/u, '') || '/', destination: `${base}index.html` }],
    headers: [{ source: '**', headers: listed({ ...headers, 'Cache-Control': cache.other }) }],
  }),
});
