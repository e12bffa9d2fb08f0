import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const NEVER_ARTICLES = new Set(['readme.md', 'sources.md']);
const EXTENSION = /\.txt$/iu;

/** Paths of the raw articles below `folder`, relative to it, `/` between names, in a stable order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isArticleFile)
    .sort();
}

/** Whether a path relative to the seeds folder is read as an article. */
export function isArticleFile(path: string): boolean {
  const names = path.split('/');
  const hidden = names.some((name) => name.startsWith('.') || name.startsWith('_'));
  const name = names.at(-1) ?? '';
  return !hidden && EXTENSION.test(name) && !NEVER_ARTICLES.has(name.toLowerCase());
}
