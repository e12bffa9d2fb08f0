import { readFileSync } from 'node:fs';
import module from 'node:module';
import { extname, resolve } from 'node:path';
import process from 'node:process';
import { find } from './paths.ts';

const SOURCE = resolve(import.meta.dirname, '../..');

/** What the page is made of: its own files, and the folders that its modules may import. */
const FOLDERS = [
  'desk/browser/',
  'article/',
  'config/',
  'parse/',
  'reading/',
  'styles/',
  'text/',
] as const;
const PAGE = 'desk/browser/index.html';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface Served {
  readonly type: string;
  readonly body: Uint8Array | string;
}

/** A file of the page, by its path below the token; `null` if there is none. */
export function servePage(path: string): Served | null {
  const own = path === '' ? PAGE : path.replace(/^src\//u, '');
  const type = TYPES[extname(own)];
  const isOurs = path === '' || (path !== own && FOLDERS.some((each) => own.startsWith(each)));
  if (!isOurs || type === undefined) return null;
  const file = readFileSync(find(SOURCE, own));
  return { type, body: own.endsWith('.ts') ? stripTypes(file.toString('utf8')) : file };
}

/** Node warns in the terminal, where publishers read, that its own means may change. */
function stripTypes(code: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return module.stripTypeScriptTypes(code);
  } finally {
    process.emitWarning = emitWarning;
  }
}
