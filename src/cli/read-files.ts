import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Message } from '../article/message.ts';
import { currentSettings } from '../config/settings.ts';
import { userError } from '../config/user-error.ts';
import { isOfMachine, reasonOf } from '../content/failures.ts';
import { refuseLink, type SeedFiles, scanSeeds } from '../content/files.ts';
import { readOwnReading } from '../content/own-reading.ts';
import { readOwn, whyUnreadable } from '../content/read-file.ts';
import { examine } from '../parse/examine.ts';
import { ARTICLE_FILE } from '../parse/formats/article-file.ts';
import { stemOf } from '../parse/identity.ts';
import { message } from '../parse/messages.ts';
import type { ParseResult } from '../parse/parse.ts';
import type { Model } from '../parse/roles/model.ts';

/** A raw article on disk. */
export interface RawFile {
  /** The path as the parser names it: relative to the seeds folder, or to the folder in the arguments. */
  readonly file: string;
  /** The folder that `file` is relative to, and what else it holds. */
  readonly root: string;
  readonly beside: SeedFiles;
  /** What reads the articles of that folder, if it is not the model that ships. */
  readonly model: Model | undefined;
  /** Why a build does not read it, if it is a link or not a file. */
  readonly refusal: Message | null;
}

/**
 * The raw articles in `paths`, files or folders; by default the seeds folder. A path inside the seeds folder is named relative
 * to it, so its article has the same id as on the site. What a build refuses to read is refused here too.
 */
export async function findFiles(paths: readonly string[]): Promise<RawFile[]> {
  const seeds = resolve(currentSettings().seedsDir);
  const scanned = new Map<string, Pick<RawFile, 'root' | 'beside' | 'model'>>();
  const found: RawFile[] = [];
  for (const path of paths.length === 0 ? [seeds] : paths.map((each) => resolve(each))) {
    const kind = await stat(path).catch(() => lstat(path).catch(() => null));
    if (!kind) throw userError('no-such-path', { path });
    const folder = kind.isDirectory() ? path : dirname(path);
    const root = `${folder}${sep}`.startsWith(seeds + sep) ? seeds : folder;
    const place = scanned.get(root) ?? {
      root,
      beside: await scanSeeds(root),
      model: (await readOwnReading(root)).model,
    };
    scanned.set(root, place);
    const { beside } = place;
    const prefix = relative(root, path).split(sep).join('/');
    if (!kind.isDirectory()) {
      const file = prefix === '' ? basename(path) : prefix;
      const refusal = await refuse(root, file, kind.isFile());
      found.push({ ...place, file, refusal });
      continue;
    }
    const isBelow = ({ file }: { readonly file: string }): boolean =>
      prefix === '' || file.startsWith(`${prefix}/`);
    const refusal = prefix === '' ? null : await refuse(root, prefix, true);
    if (refusal) throw userError('refused-folder', { path, why: refusal });
    const articles = beside.articles.map((file) => ({ ...place, file, refusal: null }));
    const refused = beside.messages
      .filter(({ file, severity }) => severity === 'error' && ARTICLE_FILE.test(file))
      .map((each) => ({ ...place, file: each.file, refusal: each }));
    found.push(...[...articles, ...refused].filter(isBelow).sort(byFile));
  }
  return found;
}

const byFile = (a: RawFile, b: RawFile): number => (a.file < b.file ? -1 : 1);

/** Why a path below `root` is not read: it, or a folder on the way to it, is a link. */
async function refuse(root: string, file: string, isFile: boolean): Promise<Message | null> {
  const names = file.split('/');
  for (const index of names.keys()) {
    const path = join(root, ...names.slice(0, index + 1));
    if ((await lstat(path)).isSymbolicLink()) return refuseLink(await realpath(root), path);
  }
  return isFile ? null : message('no-file');
}

/** A raw article as the site would have it, with its sidecar and its pictures. */
export async function parseFile({
  file,
  root,
  beside,
  model,
  refusal,
}: RawFile): Promise<ParseResult> {
  if (refusal) return unread(refusal);
  const sidecar = beside.sidecars.get(stemOf(file));
  try {
    return examine(await readOwn(join(root, file)), file, {
      images: new Set(beside.images.keys()),
      ...(model ? { model } : {}),
      ...(sidecar === undefined
        ? {}
        : { sidecar: { file: sidecar, bytes: await readOwn(join(root, sidecar)) } }),
    });
  } catch (error) {
    return unread(
      isOfMachine(error)
        ? message('unreadable-file', undefined, { cause: whyUnreadable(error) })
        : message('reading-failed', undefined, { cause: reasonOf(error) }),
    );
  }
}

const unread = (reason: Message): ParseResult => ({
  source: '',
  article: null,
  messages: [reason],
  pieces: [],
  units: [],
});
