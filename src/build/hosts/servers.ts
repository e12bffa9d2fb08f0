import { hashedPattern, type WriteHostFiles } from './host.ts';

/** The folder of the files that a server's own configuration includes. */
const FOLDER = 'may-chu';

/** Media types of the other files of a site, for servers that do not know them. */
const TYPES = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** Below a path, the rules hold only there: the rest of the host belongs to others. */
const within = (base: string, opening: string, lines: readonly string[]): readonly string[] =>
  base === '/' ? lines : [opening, ...lines, '}'];

/** To be included in a `server` block of nginx that states `root`. */
export const nginx: WriteHostFiles = ({
  headers,
  hashedFolders,
  cache,
  types,
  notFound,
  base,
  precompressed,
}) => ({
  [`${FOLDER}/nginx.conf`]: `${within(base, `location ^~ ${base} {`, [
    'index index.html;',
    `error_page 404 ${base}${notFound};`,
    'charset utf-8;',
    'charset_types text/plain text/css text/javascript application/json application/xml image/svg+xml text/markdown text/x-opml application/manifest+json;',
    // Replaces the media types that nginx may know or not.
    'types {',
    ...Object.entries({ ...TYPES, ...types }).map(([end, type]) => `  ${type} ${end};`),
    '}',
    'default_type application/octet-stream;',
    ...(precompressed
      ? [
          'gzip_static on;',
          'gzip_vary on;',
          '# With the package libnginx-mod-http-brotli-static also:',
          '# brotli_static on;',
        ]
      : []),
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
    `set $cache_control "${cache.other}";`,
    `if ($uri ~ "${hashedPattern({ hashedFolders })}") { set $cache_control "${cache.hashed}"; }`,
    // Also holds for the 404 page, which has its own address and never that of a hashed file.
    'add_header Cache-Control $cache_control always;',
    'location ~ /\\.(?!well-known/) { return 404; }',
  ]).join('\n')}\n`,
});

/** To be imported into a site block of Caddy that states `root`. */
export const caddy: WriteHostFiles = ({
  headers,
  hashedFolders,
  cache,
  types,
  base,
  precompressed,
}) => ({
  [`${FOLDER}/Caddyfile`]: `${within(base, `handle ${base}* {`, [
    'header {',
    ...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`),
    `\t?Cache-Control "${cache.other}"`,
    '}',
    // A 404 must not be cached for ever.
    `@hashed {\n\tpath_regexp ${hashedPattern({ hashedFolders })}\n\tfile\n}`,
    `header @hashed Cache-Control "${cache.hashed}"`,
    ...Object.entries(types).flatMap(([end, type]) => [
      `@${end} path *.${end}`,
      `header @${end} Content-Type "${type}; charset=utf-8"`,
    ]),
    `file_server${precompressed ? ' {\n\tprecompressed br gzip\n}' : ''}`,
  ]).join('\n')}\n`,
});

/** To be included in the configuration of lighttpd, after `server.document-root`. Needs mod_setenv. */
export const lighttpd: WriteHostFiles = ({
  headers,
  hashedFolders,
  cache,
  types,
  notFound,
  base,
}) => {
  const set = (all: Readonly<Record<string, string>>): string =>
    Object.entries(all)
      .map(([name, value]) => `  "${name}" => "${value}"`)
      .join(',\n');
  const told = (type: string): string =>
    /^text\/|xml$|manifest/u.test(type) && !type.startsWith('image/')
      ? `${type}; charset=utf-8`
      : type;
  return {
    [`${FOLDER}/lighttpd.conf`]: `${[
      'server.modules += ("mod_setenv")',
      ...within(base, `$HTTP["url"] =~ "^${base}" {`, [
        'index-file.names = ("index.html")',
        `server.error-handler = "${base}${notFound}"`,
        'mimetype.assign = (',
        `${Object.entries({ ...TYPES, ...types })
          .map(([end, type]) => `  ".${end}" => "${told(type)}"`)
          .join(',\n')},`,
        '  "" => "application/octet-stream"',
        ')',
        `$HTTP["url"] =~ "${hashedPattern({ hashedFolders }).replace('(?:', '(')}" {`,
        `setenv.set-response-header = (\n${set({ ...headers, 'Cache-Control': cache.hashed })}\n)`,
        '} else {',
        `setenv.set-response-header = (\n${set({ ...headers, 'Cache-Control': cache.other })}\n)`,
        '}',
      ]),
    ].join('\n')}\n`,
  };
};
