import { posix } from 'node:path';
import { ADDRESS } from '../config/addresses.ts';
import type { Manifest } from './manifest.ts';

/** What an upload has to change. Paths are relative to the site. Their order is safe for readers who load pages during the upload. */
export interface Changes {
  readonly upload: readonly string[];
  readonly remove: readonly string[];
}

/** Files that pages need come first, then pages, then the files that tell devices of the build. The list of all files is last. */
const ORDER: readonly RegExp[] = [
  /^_astro\//u,
  /^(?:pagefind|xem-truoc|goi-y)\//u,
  /^(?!.*\.html$|articles\.json$|tep\.json$|ma-bai\.txt$|sw\.js$|ban-ke\.json$)/u,
  /^bai\//u,
  /\.html$/u,
  /^(?!ban-ke\.json$)/u,
];

const rank = (path: string): number => {
  const found = ORDER.findIndex((form) => form.test(path));
  return found === -1 ? ORDER.length : found;
};

/** The difference between the deployed site and the built one. `deployed` is `null` if nothing is deployed. */
export function findChanges(deployed: Manifest | null, built: Manifest): Changes {
  const before = deployed?.files ?? {};
  const upload = Object.entries(built.files)
    .filter(([path, [, digest]]) => before[path]?.[1] !== digest)
    .map(([path]) => path);
  const remove = Object.keys(before).filter((path) => !Object.hasOwn(built.files, path));
  const isSame = upload.length + remove.length === 0;
  return {
    upload: [...upload, ...(isSame ? [] : [ADDRESS.inventory])].sort(
      (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1),
    ),
    remove: remove.sort(),
  };
}

/** The programs for which changes are written. */
export const PROGRAMS = ['list', 'rsync', 'lftp', 'aws'] as const;
export type Program = (typeof PROGRAMS)[number];

/** The number of files in one command. */
const AT_ONCE = 200;

/** Changes in the form that a program reads. `folder` holds the built site. */
export function writeChanges(changes: Changes, program: Program, folder: string): string[] {
  const { upload, remove } = changes;
  switch (program) {
    case 'list':
      return [...upload.map((path) => `upload ${path}`), ...remove.map((path) => `delete ${path}`)];
    case 'rsync':
      // With --delete-missing-args, rsync deletes a listed file that is missing here.
      return [...upload, ...remove];
    case 'lftp':
      return [
        ...foldersOf(upload).map((each) => `mkdir -fp ${quote(each)}`),
        ...upload.map(
          (path) => `put -O ${quote(posix.dirname(path))} ${quote(posix.join(folder, path))}`,
        ),
        ...remove.map((path) => `rm -f ${quote(path)}`),
      ];
    case 'aws':
      return [
        ...commands(`aws s3 cp --recursive ${quote(folder)} "$BUCKET"`, upload),
        ...commands('aws s3 rm --recursive "$BUCKET"', remove),
      ];
  }
}

function commands(command: string, paths: readonly string[]): string[] {
  const lines: string[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE).map((path) => `--include ${quote(path)}`);
    lines.push(`${command} --exclude '*' ${some.join(' ')}`);
  }
  return lines;
}

const foldersOf = (paths: readonly string[]): string[] =>
  [...new Set(paths.map((path) => posix.dirname(path)))].filter((each) => each !== '.').sort();

/** For a shell and for lftp. */
const quote = (text: string): string =>
  /^[\w./-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
