import { hashedPattern, type WriteHostFiles } from './host.ts';

/** Apache reads `.htaccess` if `AllowOverride All` allows it. */
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
    ...where('dir', ['DirectoryIndex index.html']),
    'Options -Indexes',
    `ErrorDocument 404 ${base}${notFound}`,
    'AddDefaultCharset utf-8',
    ...where('mime', [
      'AddCharset utf-8 .css .html .js .json .md .opml .svg .txt .webmanifest .xml',
      ...Object.entries(types).map(([end, type]) => `AddType ${type} .${end}`),
    ]),
    // If nothing sets HASHED, browsers ask for every file again.
    ...where('setenvif', [`SetEnvIf Request_URI "${hashedPattern({ hashedFolders })}" HASHED`]),
    ...where('headers', [
      ...Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`),
      `Header set Cache-Control "${cache.other}" env=!HASHED`,
      `Header set Cache-Control "${cache.hashed}" env=HASHED`,
      // A packed file must not be sent without a header that says so.
      ...(precompressed ? PRECOMPRESSED : []),
    ]),
  ];
  return { '.htaccess': `${lines.join('\n')}\n` };
};

/**
 * Directives that Apache applies only if it has the module. Without this condition, a missing module is an error and no page is
 * sent.
 */
const where = (module: string, lines: readonly string[]): string[] =>
  inside('IfModule', `mod_${module}.c`, lines);

const inside = (section: string, condition: string, lines: readonly string[]): string[] => [
  `<${section} ${condition}>`,
  ...lines.map((line) => `  ${line}`),
  `</${section}>`,
];

/** The encodings as browsers name them, and the extensions of packed files. */
const CODINGS = [
  ['br', 'br'],
  ['gzip', 'gz'],
] as const;

// Sends a packed file if it exists and the browser accepts it. The media type stays the same.
const PRECOMPRESSED = [
  ...where('rewrite', [
    'RewriteEngine On',
    ...CODINGS.flatMap(([coding, end]) => [
      `RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
      `RewriteCond %{REQUEST_FILENAME}.${end} -f`,
      `RewriteRule ^(.+)$ $1.${end} [L]`,
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
    ).map(
      ([end, type]) => `RewriteRule \\.${end}\\.(?:br|gz)$ - [T=${type},E=no-gzip:1,E=no-brotli:1]`,
    ),
  ]),
  ...CODINGS.flatMap(([coding, end]) =>
    inside('FilesMatch', `"\\.${end}$"`, [
      ...where('mime', ['RemoveType .gz .br']),
      `Header set Content-Encoding ${coding}`,
      'Header append Vary Accept-Encoding',
    ]),
  ),
];
