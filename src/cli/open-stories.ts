import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cachesIn } from '../build/folders.ts';
import { currentSettings } from '../config/settings.ts';
import { type ReadStories, readStories } from '../content/read-stories.ts';
import { RECORDS } from '../content/record-file.ts';
import { Records } from '../content/records.ts';
import { codeVersion } from '../content/version.ts';

/** The stories of a folder, with the records of its articles. The caller closes them. */
export async function openStories(
  folder: string,
): Promise<ReadStories & { readonly records: Records }> {
  const settings = currentSettings();
  const known = join(cachesIn().articles, RECORDS);
  // Articles that the last build has read are not read again. Of another folder nothing is cached.
  const isOwn = resolve(settings.seedsDir) === folder && existsSync(known);
  const records = Records.open(isOwn ? known : ':memory:');
  const read = await readStories(folder, settings, {
    records,
    now: Date.now(),
    version: codeVersion(),
    loadParser: () => import('../content/reader.ts'),
  });
  return { ...read, records };
}
