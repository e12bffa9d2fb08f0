import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings } from '../config/settings.ts';
import { type ParseResult, parse } from '../parse/parse.ts';

const { seedsDir } = readSettings(process.env);

/** The bytes of a raw article as they came; `file` is relative to the seeds folder. */
export const readRaw = (file: string): Promise<Buffer> => readFile(join(seedsDir, file));

/** The whole article with its text, read when its page renders so that bodies never wait in memory. */
export const readArticle = async (file: string): Promise<ParseResult> =>
  parse(await readRaw(file), file);
