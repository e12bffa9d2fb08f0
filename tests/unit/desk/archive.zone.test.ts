import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeArchive } from '../../../src/desk/server/archive.ts';

const UPLOAD = ['bai/chợ.html', 'anh.jpg', 'ban-ke.json'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-nen-'));
  mkdirSync(join(folder, 'bai'));
  for (const path of UPLOAD) writeFileSync(join(folder, path), `Nội dung của ${path}`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is written of these files; rejects if the archive is given up. */
async function written(upload: readonly string[], isStill = true): Promise<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writing = writeArchive({ folder, upload }, async () => isStill, writable);
  const bytes = new Response(readable).bytes();
  await Promise.all([writing, bytes.catch(() => {})]);
  return bytes;
}

test('an archive holds the files of the site in their folders, in the order of the upload', async () => {
  const bytes = await written(UPLOAD);
  const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
  expect(entries.map(({ filename }) => filename)).toEqual(UPLOAD);
  for (const entry of entries)
    if (!entry.directory)
      expect(await entry.getData(new TextWriter())).toBe(`Nội dung của ${entry.filename}`);
});

test('an archive is given up if a file is gone', async () => {
  await expect(written([...UPLOAD, 'mất.html'])).rejects.toThrow('mất.html');
});

test('an archive is given up if the site was built again meanwhile', async () => {
  await expect(written(UPLOAD, false)).rejects.toThrow('built again');
});
