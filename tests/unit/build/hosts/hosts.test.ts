import { expect, test } from 'vitest';
import { hostFiles } from '../../../../src/build/hosts/registry.ts';

const POLICY = {
  headers: { 'X-Mot': 'mot', 'X-Hai': 'hai' },
  hashedFolders: ['_astro/', 'xem/'],
  cache: { hashed: 'lau', other: 'moi' },
  types: { md: 'text/markdown', map: 'application/x-map' },
  notFound: '404.html',
};
const filesOf = (base: string, precompressed = false) =>
  hostFiles({ ...POLICY, base, precompressed });
const json = (path: string, base = '/') => JSON.parse(filesOf(base)[path] ?? '');
/** The lines of a file, without how far they are set in. */
const linesOf = (path: string, base = '/', precompressed = false): string[] =>
  (filesOf(base, precompressed)[path] ?? '').split('\n').map((line) => line.trim());

const listed = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

test('Vercel sends the headers with everything, and keeps hashed files', () => {
  expect(json('vercel.json')).toEqual({
    cleanUrls: false,
    trailingSlash: false,
    headers: [
      { source: '/(.*)', headers: listed(POLICY.headers) },
      { source: '/_astro/(.*)', headers: listed({ 'Cache-Control': 'lau' }) },
      { source: '/xem/(.*)', headers: listed({ 'Cache-Control': 'lau' }) },
    ],
  });
});

test('Firebase keeps addresses as they are, and deploys no file of its own', () => {
  expect(json('firebase.json').hosting).toEqual({
    public: '.',
    ignore: ['firebase.json', '**/.*'],
    cleanUrls: false,
    headers: [
      { source: '**', headers: listed({ ...POLICY.headers, 'Cache-Control': 'moi' }) },
      { source: '**/_astro/**', headers: listed({ 'Cache-Control': 'lau' }) },
      { source: '**/xem/**', headers: listed({ 'Cache-Control': 'lau' }) },
    ],
  });
});

test('Azure knows the media types and the page for a wrong address', () => {
  expect(json('staticwebapp.config.json')).toEqual({
    globalHeaders: { ...POLICY.headers, 'Cache-Control': 'moi' },
    routes: ['/_astro/*', '/xem/*'].map((route) => ({
      route,
      headers: { 'Cache-Control': 'lau' },
    })),
    mimeTypes: {
      '.md': 'text/markdown; charset=utf-8',
      '.map': 'application/x-map; charset=utf-8',
    },
    responseOverrides: { 404: { rewrite: '/404.html' } },
  });
});

test.each([
  ['/', { source: '/', destination: '/index.html' }],
  ['/tin/', { source: '/tin', destination: '/tin/index.html' }],
])('the package serve finds the home page below %s, and keeps nothing', (base, rewrite) => {
  expect(json('serve.json', base)).toEqual({
    cleanUrls: false,
    directoryListing: false,
    rewrites: [rewrite],
    headers: [{ source: '**', headers: listed({ ...POLICY.headers, 'Cache-Control': 'moi' }) }],
  });
});

test('Netlify and Cloudflare get one rule for each kind of path', () => {
  expect(filesOf('/')._headers?.trimEnd().split('\n\n')).toEqual([
    '/*\n  X-Mot: mot\n  X-Hai: hai',
    '/_astro/*\n  Cache-Control: lau',
    '/xem/*\n  Cache-Control: lau',
    '/nguon/*\n  Content-Type: text/plain; charset=utf-8',
  ]);
});

test('GitHub leaves no folder out', () => {
  expect(filesOf('/')['.nojekyll']).toBe('');
});

test.each([
  '<IfModule mod_dir.c>',
  'DirectoryIndex index.html',
  '</IfModule>',
  'Options -Indexes',
  'ErrorDocument 404 /tin/404.html',
  'AddDefaultCharset utf-8',
  'AddType text/markdown .md',
  'SetEnvIf Request_URI "/(?:_astro|xem)/" HASHED',
  'Header always set X-Hai "hai"',
  'Header set Cache-Control "moi" env=!HASHED',
  'Header set Cache-Control "lau" env=HASHED',
])('Apache: %s', (line) => {
  expect(linesOf('.htaccess', '/tin/')).toContain(line);
});

const PACKED_BY_APACHE = [
  'RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b',
  'RewriteCond %{REQUEST_FILENAME}.gz -f',
  'RewriteRule ^(.+)$ $1.br [L]',
  'RewriteRule \\.md\\.(?:br|gz)$ - [T=text/markdown,E=no-gzip:1,E=no-brotli:1]',
  '<FilesMatch "\\.br$">',
  'RemoveType .gz .br',
  'Header set Content-Encoding gzip',
  'Header append Vary Accept-Encoding',
];
test.each(PACKED_BY_APACHE)('Apache sends packed files only if there are any: %s', (line) => {
  expect(linesOf('.htaccess', '/', true)).toContain(line);
  expect(linesOf('.htaccess', '/', false)).not.toContain(line);
});

test('Apache prefers Brotli', () => {
  const lines = linesOf('.htaccess', '/', true);
  expect(lines.indexOf('RewriteRule ^(.+)$ $1.br [L]')).toBeLessThan(
    lines.indexOf('RewriteRule ^(.+)$ $1.gz [L]'),
  );
});

test.each([
  'index index.html;',
  'error_page 404 /tin/404.html;',
  'charset utf-8;',
  'text/markdown md;',
  'text/html html;',
  'image/webp webp;',
  'default_type application/octet-stream;',
  'add_header X-Mot "mot" always;',
  'set $cache_control "moi";',
  'if ($uri ~ "/(?:_astro|xem)/") { set $cache_control "lau"; }',
  'add_header Cache-Control $cache_control always;',
  'location ~ /\\.(?!well-known/) { return 404; }',
])('nginx: %s', (line) => {
  expect(linesOf('may-chu/nginx.conf', '/tin/')).toContain(line);
});

test.each([
  'header {',
  'X-Hai "hai"',
  '?Cache-Control "moi"',
  'path_regexp /(?:_astro|xem)/',
  'file',
  'header @hashed Cache-Control "lau"',
  '@md path *.md',
  'header @md Content-Type "text/markdown; charset=utf-8"',
])('Caddy: %s', (line) => {
  expect(linesOf('may-chu/Caddyfile')).toContain(line);
});

test.each([
  'server.modules += ("mod_setenv")',
  'index-file.names = ("index.html")',
  'server.error-handler = "/tin/404.html"',
  '".html" => "text/html; charset=utf-8",',
  '".xml" => "application/xml; charset=utf-8",',
  '".svg" => "image/svg+xml",',
  '".webp" => "image/webp",',
  '".md" => "text/markdown; charset=utf-8",',
  '".map" => "application/x-map",',
  '"" => "application/octet-stream"',
  '$HTTP["url"] =~ "/(_astro|xem)/" {',
  '"Cache-Control" => "lau"',
  '"Cache-Control" => "moi"',
])('lighttpd: %s', (line) => {
  expect(linesOf('may-chu/lighttpd.conf', '/tin/')).toContain(line);
});

test.each([
  ['may-chu/nginx.conf', 'location ^~ /tin/ {', 'gzip_static on;'],
  ['may-chu/Caddyfile', 'handle /tin/* {', 'precompressed br gzip'],
  ['may-chu/lighttpd.conf', '$HTTP["url"] =~ "^/tin/" {', null],
])(
  '%s holds only below the site’s path, and sends packed files if there are any',
  (path, opening, packed) => {
    const own = linesOf(path, '/tin/');
    expect(own).toContain(opening);
    expect(own.at(-2)).toBe('}');
    expect(linesOf(path)).not.toContain(opening);
    if (packed === null) return;
    expect(linesOf(path, '/', true)).toContain(packed);
    expect(own).not.toContain(packed);
  },
);
