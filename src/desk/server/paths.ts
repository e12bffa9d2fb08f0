import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';

const refuse = (): Refusal =>
  new Refusal(
    404,
    'Không có tệp này trong thư mục bài.',
    'Quay lại danh sách bài rồi mở lại; tệp có thể vừa được đổi tên hoặc xóa.',
  );

/** Whether a path, `/` between names, stays in its folder and holds no name that is hidden or never an article. */
export const isOpen = (path: string): boolean =>
  path !== '' && path.split('/').every((name) => /^[^._/\\\p{Cc}][^/\\\p{Cc}]*$/u.test(name));

/**
 * Where a file of a folder lies. Throws a Refusal of a path that leads out of the folder, is hidden, or goes through a link, whether or
 * not the file is there.
 */
export function locate(folder: string, path: string): string {
  if (!isOpen(path)) throw refuse();
  const names = path.split('/');
  for (const index of names.keys()) {
    const entry = lstatSync(join(folder, ...names.slice(0, index + 1)), { throwIfNoEntry: false });
    const isLast = index === names.length - 1;
    if (isLast ? entry && !entry.isFile() : !entry?.isDirectory()) throw refuse();
  }
  return join(folder, ...names);
}

/** The same of a file that must be there. */
export function find(folder: string, path: string): string {
  const place = locate(folder, path);
  if (!lstatSync(place, { throwIfNoEntry: false })) throw refuse();
  return place;
}
