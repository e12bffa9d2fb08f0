import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ARTICLE_FILE } from '../parse/formats/registry.ts';
import { message } from '../parse/messages.ts';
import { PICTURE_FILE } from '../parse/pictures.ts';
import type { FileMessage } from './report.ts';

const NEVER_ARTICLES = new Set(['readme', 'sources']);
const SIDECAR_FILE = /\.ya?ml$/iu;

/** What a folder of raw articles holds; paths relative to it, `/` between names, in a stable order. */
export interface SeedFiles {
  readonly articles: readonly string[];
  /** The sidecar of an article, by its path without extension. */
  readonly sidecars: ReadonlyMap<string, string>;
  readonly images: ReadonlySet<string>;
  /** Links that are not followed, and sidecars of no article. */
  readonly messages: readonly FileMessage[];
}

/** Looks through a folder and those below it. Rejects where the folder cannot be read. */
export async function scanSeeds(folder: string): Promise<SeedFiles> {
  const root = await realpath(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const messages: FileMessage[] = [];
  const files: string[] = [];
  for (const entry of entries) {
    const full = join(entry.parentPath, entry.name);
    const file = relative(root, full).split(sep).join('/');
    if (entry.isDirectory() || !isOurs(file)) continue;
    const refusal = entry.isSymbolicLink() ? await refuseLink(root, full) : null;
    if (refusal) messages.push({ ...refusal, file });
    else files.push(file);
  }
  files.sort();
  const articles = files.filter(isArticleFile);
  const sidecars = new Map(
    files.filter((file) => SIDECAR_FILE.test(file)).map((file) => [stemOf(file), file]),
  );
  const stems = new Set(articles.map(stemOf));
  for (const [stem, file] of sidecars) {
    if (!stems.has(stem)) messages.push({ ...message('lone-sidecar'), file });
  }
  const images = new Set(files.filter((file) => PICTURE_FILE.test(file)));
  return { articles, sidecars, images, messages };
}

/** A path without its extension: what an article shares with its sidecar and its pictures. */
export const stemOf = (file: string): string => file.replace(/\.[^./]*$/u, '');

/** Whether a path relative to the seeds folder is an article or stands beside one. */
export function isOurs(path: string): boolean {
  const names = path.split('/');
  if (names.some((name) => name.startsWith('.') || name.startsWith('_'))) return false;
  return [ARTICLE_FILE, SIDECAR_FILE, PICTURE_FILE].some((form) => form.test(path));
}

function isArticleFile(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return ARTICLE_FILE.test(name) && !NEVER_ARTICLES.has(stemOf(name).toLowerCase());
}

/** Why a link is not followed; `null` where it leads to a file of the same folder. */
async function refuseLink(root: string, link: string): Promise<FileMessage | null> {
  const target = await realpath(link).catch(() => null);
  if (target === null) return problem('dangling-link', {});
  if (!`${target}${sep}`.startsWith(`${root}${sep}`)) return problem('link-outside', { target });
  return (await stat(target)).isDirectory() ? problem('linked-folder', { target }) : null;
}

const problem = (
  rule: 'dangling-link' | 'link-outside' | 'linked-folder',
  details: Readonly<Record<string, string>>,
): FileMessage => ({ ...message(rule, undefined, details), file: '' });
