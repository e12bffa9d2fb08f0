import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Message } from '../article/message.ts';
import { ARTICLE_FILE } from '../parse/formats/article-file.ts';
import { stemOf } from '../parse/identity.ts';
import { message } from '../parse/messages.ts';
import { PICTURE_FILE } from '../parse/pictures.ts';
import { whyUnlisted } from './read-file.ts';
import type { FileMessage } from './report.ts';

const NEVER_ARTICLES = new Set(['readme.md', 'sources.md']);
// Files that people take for supported ones.
const OTHER_PICTURE = /\.(?:heic|heif|svg|tiff?|bmp|psd)$/iu;
const DOCUMENT = /\.(?:docx?|odt|rtf|pages|pdf)$/iu;
/** In a picture's name these are signs of an address. */
const UNADDRESSABLE = /[?\\]/u;
const SIDECAR_FILE = /\.ya?ml$/iu;

/** What a folder of raw articles holds; paths relative to it, `/` between names, in a stable order. */
export interface SeedFiles {
  readonly articles: readonly string[];
  /** The sidecar of an article, by the article's stem. */
  readonly sidecars: ReadonlyMap<string, string>;
  /** Pictures by their paths in NFC, whatever the file system writes. */
  readonly images: ReadonlyMap<string, string>;
  /** Links that are not followed, and files that nothing comes of. */
  readonly messages: readonly FileMessage[];
}

/** Looks through a folder and those below it. Rejects where the folder cannot be read. */
export async function scanSeeds(folder: string): Promise<SeedFiles> {
  const messages: FileMessage[] = [];
  const files: string[] = [];
  await list(await realpath(folder), '', files, messages);
  files.sort();
  const articles = files.filter(isArticleFile);
  const sidecars = new Map(
    files.filter((file) => SIDECAR_FILE.test(file)).map((file) => [stemOf(file), file]),
  );
  const stems = new Set(articles.map(stemOf));
  for (const [stem, file] of sidecars) {
    if (!stems.has(stem)) messages.push({ ...message('lone-sidecar'), file });
  }
  const images = new Map<string, string>();
  for (const file of files.filter((each) => PICTURE_FILE.test(each))) {
    if (UNADDRESSABLE.test(file)) messages.push({ ...message('picture-name'), file });
    else images.set(file.normalize('NFC'), file);
  }
  return { articles, sidecars, images, messages };
}

// Node's own recursion follows links to folders, wherever they lead.
async function list(
  root: string,
  below: string,
  files: string[],
  messages: FileMessage[],
): Promise<void> {
  for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (/^[._]/u.test(entry.name)) continue;
    if (entry.isDirectory()) {
      // A folder that cannot be read, or whose name is not UTF-8, is reported, and the rest is read.
      await list(root, file, files, messages).catch((error: NodeJS.ErrnoException) => {
        const cause = whyUnlisted(error);
        messages.push({ ...message('unreadable-file', undefined, { cause }), file });
      });
    } else if (entry.isSymbolicLink()) {
      const refusal = await refuseLink(root, join(root, file));
      // Links that could hold articles are reported, others ignored.
      if (isOurs(file) || refusal.rule === 'linked-folder') messages.push({ ...refusal, file });
    } else if (!entry.isFile()) {
      // Whoever reads a pipe may wait for ever.
      if (isOurs(file)) messages.push({ ...message('no-file'), file });
    } else if (isOurs(file)) files.push(file);
    else if (OTHER_PICTURE.test(file)) messages.push({ ...message('picture-format'), file });
    else if (DOCUMENT.test(file)) messages.push({ ...message('document-file'), file });
  }
}

/** Whether a path relative to the seeds folder is an article or stands beside one. */
function isOurs(path: string): boolean {
  const names = path.split('/');
  if (names.some((name) => name.startsWith('.') || name.startsWith('_'))) return false;
  return [ARTICLE_FILE, SIDECAR_FILE, PICTURE_FILE].some((form) => form.test(path));
}

function isArticleFile(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return ARTICLE_FILE.test(name) && !NEVER_ARTICLES.has(name.toLowerCase());
}

/** Why a link is not followed. No link is: one that leads out could publish anything, another the same article twice. */
export async function refuseLink(root: string, link: string): Promise<Message> {
  const target = await realpath(link).catch(() => null);
  const entry = target === null ? null : await stat(target).catch(() => null);
  if (target === null || entry === null) return message('dangling-link');
  if (entry.isDirectory()) return message('linked-folder', undefined, { target });
  if (!entry.isFile()) return message('no-file');
  if (!target.startsWith(`${root}${sep}`)) return message('link-outside', undefined, { target });
  const inside = relative(root, target).split(sep).join('/');
  return message('link-inside', undefined, { target: inside });
}
