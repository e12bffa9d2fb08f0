import { extname } from 'node:path';
import type { Served } from './serve-page.ts';
import type { Store } from './store.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** A picture of the folder of articles. Its name tells its type, whatever it holds: browsers take nothing else for a picture. */
export const servePicture = (store: Store, path: string): Served => ({
  body: store.picture(path),
  type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
});
