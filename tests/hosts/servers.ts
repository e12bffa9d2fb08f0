import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a server finds what it serves, and what it may use. */
export interface Place {
  /** Holds the site at the path that `base` names. */
  readonly root: string;
  /** `/` or `/tin/`. */
  readonly base: string;
  readonly port: number;
  /** For its configuration and what it writes. */
  readonly work: string;
}

/** A server, run as src/build/hosts/README.md says, and what it then does of what it could. */
export interface ServerUnderTest {
  readonly name: string;
  /** The program, and where it comes from. */
  readonly program: string;
  readonly debian?: readonly string[];
  /** What else of these packages must be there. */
  readonly module?: string;
  readonly npm?: string;
  /** Writes the configuration and returns the parameters of the program. */
  readonly start: (place: Place) => readonly string[];
  /** Whether it sends our page for an address that is none. */
  readonly notFound: (place: Pick<Place, 'base'>) => boolean;
  /** Whether it sends the security headers and the cache rules. */
  readonly headers: boolean;
  /** Whether it tells browsers to keep hashed files for ever. */
  readonly immutable: boolean;
  /** Codings of packed copies that it sends. */
  readonly packed: readonly ('br' | 'gzip')[];
  readonly range: boolean;
  /** Whether it says of texts that they are UTF-8. */
  readonly charset: boolean;
}

const ALWAYS = (): boolean => true;
const NEVER = (): boolean => false;

/** What a server shows that reads all that the files for hosts say. */
const TELLS_ALL = {
  notFound: ALWAYS,
  headers: true,
  immutable: true,
  packed: ['br', 'gzip'],
  range: true,
  charset: true,
} as const;

/** The folder of the site itself. */
const site = ({ root, base }: Place): string => join(root, base);

function write(place: Place, name: string, lines: readonly string[]): string {
  const file = join(place.work, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  chmodSync(file, 0o644);
  return file;
}

const NGINX_BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Those that `.htaccess` has directives of. */
export const APACHE_MODULES = ['dir', 'mime', 'headers', 'setenvif', 'rewrite'] as const;

export const apacheWith = (modules: readonly string[]): ServerUnderTest => ({
  name: 'Apache',
  program: 'apache2',
  debian: ['apache2-bin', 'media-types'],
  start: (place) => [
    '-DFOREGROUND',
    '-f',
    write(place, 'apache.conf', [
      `ServerRoot ${place.work}`,
      ...['mpm_event', 'authz_core', ...modules].map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      ),
      `Listen 127.0.0.1:${place.port}`,
      'ServerName localhost',
      'User www-data',
      'Group www-data',
      `PidFile ${place.work}/apache.pid`,
      `ErrorLog ${place.work}/error.log`,
      '<IfModule mod_mime.c>',
      '  TypesConfig /etc/mime.types',
      '</IfModule>',
      `DocumentRoot ${place.root}`,
      `<Directory ${place.root}>`,
      '  AllowOverride All',
      '  Require all granted',
      '</Directory>',
    ]),
  ],
  ...TELLS_ALL,
});

export const SERVERS: readonly ServerUnderTest[] = [
  {
    name: 'nginx',
    program: 'nginx',
    debian: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    module: NGINX_BROTLI,
    start: (place) => [
      '-c',
      write(place, 'nginx.conf', [
        `load_module ${NGINX_BROTLI};`,
        'daemon off; master_process off; pid nginx.pid; error_log stderr warn;',
        'events {}',
        'http {',
        '  access_log off;',
        ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
          (name) => `  ${name}_temp_path ${place.work}/${name};`,
        ),
        '  server {',
        `    listen 127.0.0.1:${place.port};`,
        `    root ${place.root};`,
        `    include ${site(place)}may-chu/nginx.conf;`,
        '    brotli_static on;',
        '  }',
        '}',
      ]),
      '-p',
      place.work,
    ],
    ...TELLS_ALL,
  },
  apacheWith(APACHE_MODULES),
  {
    name: 'Caddy',
    program: 'caddy',
    debian: ['caddy'],
    start: (place) => [
      'run',
      '--adapter',
      'caddyfile',
      '--config',
      write(place, 'Caddyfile', [
        '{',
        '\tadmin off',
        '\tauto_https off',
        '}',
        `http://localhost:${place.port} {`,
        `\troot * ${place.root}`,
        `\timport ${site(place)}may-chu/Caddyfile`,
        // The rest of the host.
        ...(place.base === '/' ? [] : ['\tfile_server']),
        '\thandle_errors {',
        `\t\trewrite * ${place.base}404.html`,
        '\t\theader Cache-Control no-cache',
        '\t\tfile_server',
        '\t}',
        '}',
      ]),
    ],
    ...TELLS_ALL,
  },
  {
    name: 'lighttpd',
    program: 'lighttpd',
    debian: ['lighttpd'],
    start: (place) => [
      '-D',
      '-f',
      write(place, 'lighttpd.conf', [
        `server.document-root = "${place.root}"`,
        `server.port = ${place.port}`,
        'server.bind = "127.0.0.1"',
        `include "${site(place)}may-chu/lighttpd.conf"`,
      ]),
    ],
    notFound: ALWAYS,
    headers: true,
    immutable: true,
    packed: [],
    range: true,
    charset: true,
  },
  {
    name: 'Python',
    program: 'python3',
    debian: ['python3'],
    start: ({ root, port }) => [
      '-m',
      'http.server',
      String(port),
      '--bind',
      '127.0.0.1',
      '--directory',
      root,
    ],
    notFound: NEVER,
    headers: false,
    immutable: false,
    packed: [],
    range: false,
    charset: false,
  },
  {
    name: 'serve',
    program: 'serve',
    npm: 'serve@14.2.7',
    start: (place) => [
      '--no-clipboard',
      '--no-port-switching',
      '--config',
      `${site(place)}serve.json`,
      '--listen',
      `tcp://127.0.0.1:${place.port}`,
      place.root,
    ],
    // It looks for the page only at the root of what it serves.
    notFound: ({ base }) => base === '/',
    headers: true,
    immutable: false,
    packed: [],
    range: true,
    charset: true,
  },
  {
    name: 'http-server',
    program: 'http-server',
    npm: 'http-server@14.1.1',
    start: ({ root, port }) => [root, '-a', '127.0.0.1', '-p', String(port), '-s', '-b', '-g'],
    notFound: ({ base }) => base === '/',
    headers: false,
    immutable: false,
    packed: ['br', 'gzip'],
    range: true,
    charset: true,
  },
  {
    name: 'sirv',
    program: 'sirv',
    npm: 'sirv-cli@3.0.1',
    start: ({ root, port }) => [
      root,
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--brotli',
      '--gzip',
      '--etag',
      '--quiet',
    ],
    notFound: NEVER,
    headers: false,
    immutable: false,
    packed: ['br', 'gzip'],
    range: true,
    charset: false,
  },
];
