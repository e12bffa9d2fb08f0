import type { ServerResponse } from 'node:http';
import { Writable } from 'node:stream';
import type { Build } from './build.ts';
import type { Place } from './guard.ts';
import { HEADERS } from './headers.ts';
import { Refusal } from './refusal.ts';

/** What of the built site a publisher can save as one file, by the file's name. */
const PARTS: Readonly<Record<string, 'whole' | 'changed'>> = {
  'ca-trang-tin.zip': 'whole',
  'tep-can-tai-len.zip': 'changed',
};

/** Answers with an archive of the built site. `false` if the path names none. Throws a Refusal if there is nothing to save. */
export async function serveArchive(
  { method, path }: Place,
  response: ServerResponse,
  build: Build,
): Promise<boolean> {
  const part = PARTS[path];
  if (method !== 'GET' || part === undefined) return false;
  const site = await build.filesOf(part);
  if (!site || site.upload.length === 0) throw NOTHING;
  // Loaded for the few who ask for it.
  const { writeArchive } = await import('./archive.ts');
  response.writeHead(200, {
    ...HEADERS,
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="${path}"`,
  });
  const isStill = async (): Promise<boolean> => (await build.filesOf(part))?.built === site.built;
  // If it fails, the connection breaks, and the browser says that the download failed.
  await writeArchive(site, isStill, Writable.toWeb(response)).catch(console.error);
  return true;
}

const NOTHING = new Refusal(
  409,
  'Chưa có gì để lưu thành tệp nén.',
  'Đợi dựng xong trang tin, hoặc bấm “Đăng”, rồi tải lại trang này.',
);
