import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { forget, isDamaged, RECORDS } from './record-file.ts';
import { Records } from './records.ts';

/** What `work` gives with the records in a folder of caches. If they are damaged, they are forgotten, and it works once more. */
export async function withRecords<Result>(
  cache: string,
  work: (records: Records) => Promise<Result>,
): Promise<Result> {
  mkdirSync(cache, { recursive: true });
  const path = join(cache, RECORDS);
  const attempt = async (): Promise<Result> => {
    const records = Records.open(path);
    try {
      return await work(records);
    } finally {
      records.close();
    }
  };
  try {
    return await attempt();
  } catch (error) {
    if (!isDamaged(error)) throw error;
    // The records are only a cache.
    forget(path);
    return attempt();
  }
}
