import { hashedPattern, type WriteHostFiles } from './host.ts';

/** Apache reads `.htaccess` where `AllowOverride All` lets it. */
export const apache: WriteHostFiles = ({
  headers,
  hashedFolders,
  cache,
  types,
  notFound,
  base,
  precompressed,
}) => {
  const lines = [
    'DirectoryIndex index.html',
    'Options -Indexes',
    `ErrorDocument 404 ${base}${notFound}`,
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .css .html .js .json .md .opml .svg .txt .webmanifest .xml',
    ...Object.entries(types).map(([end, type]) => `AddType ${type} .${end}`),
    '<IfModule mod_headers.c>',
    ...Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  SetEnvIf Request_URI "${hashedPattern({ hashedFolders })}" HASHED`,
    `  Header set Cache-Control "${cache.other}" env=!HASHED`,
    `  Header set Cache-Control "${cache.hashed}" env=HASHED`,
    '</IfModule>',
    ...(precompressed ? PRECOMPRESSED : []),
  ];
  return { '.htaccess': `${lines.join('\n')}\n` };
};

/** As browsers name them, and what names of files end in. */
const CODINGS = [
  ['br', 'br'],
  ['gzip', 'gz'],
] as const;

// A file is sent packed where the browser takes it so and the packed one is there; it keeps its type.
const PRECOMPRESSED = [
  '<IfModule mod_rewrite.c>',
  '  RewriteEngine On',
  ...CODINGS.flatMap(([coding, end]) => [
    `  RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
    `  RewriteCond %{REQUEST_FILENAME}.${end} -f`,
    `  RewriteRule ^(.+)$ $1.${end} [L]`,
  ]),
  ...(
    [
      ['html', 'text/html'],
      ['css', 'text/css'],
      ['js', 'text/javascript'],
      ['json', 'application/json'],
      ['xml', 'application/xml'],
      ['svg', 'image/svg+xml'],
      ['txt', 'text/plain'],
      ['md', 'text/markdown'],
      ['opml', 'text/x-opml'],
      ['webmanifest', 'application/manifest+json'],
    ] as const
  ).flatMap(([end, type]) => [
    `  RewriteRule \\.${end}\\.(?:br|gz)$ - [T=${type},E=no-gzip:1,E=no-brotli:1]`,
  ]),
  '</IfModule>',
  '<IfModule mod_headers.c>',
  ...CODINGS.flatMap(([coding, end]) => [
    `  <FilesMatch "\\.${end}$">`,
    '    RemoveType .gz .br',
    `    Header set Content-Encoding ${coding}`,
    '    Header append Vary Accept-Encoding',
    '  </FilesMatch>',
  ]),
  '</IfModule>',
];
