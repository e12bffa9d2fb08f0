import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { parsingThreads } from '../../src/build/parsing-threads.ts';
import type { Threads } from '../../src/content/read-all.ts';
import * as reader from '../../src/content/reader.ts';
import { surveyArticles } from '../../src/content/survey.ts';
import { learned } from '../../src/parse/roles/learned.ts';
import { keepOwn } from '../../src/parse/roles/own.ts';
import { articleOf } from '../site/temporary-site.ts';

const READER = pathToFileURL(join(import.meta.dirname, '../../src/content/reader.ts')).href;

/** A folder of articles, and what a survey without a cache finds in it, with threads or without. */
function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const seeds = join(folder, 'bai');
  mkdirSync(seeds);
  const parsedHere: string[] = [];
  const survey = async (threads?: Threads) => {
    rmSync(join(folder, 'kho'), { recursive: true, force: true });
    parsedHere.length = 0;
    return surveyArticles(seeds, {
      version: '1',
      cache: join(folder, 'kho'),
      now: Date.UTC(2026, 0, 1),
      loadParser: async () => ({
        parse(source, shelf) {
          parsedHere.push(source.file);
          return reader.parse(source, shelf);
        },
      }),
      ...(threads ? { prepareThreads: async () => threads } : {}),
    });
  };
  return {
    folder,
    parsedHere,
    survey,
    write: (name: string, text: string) => writeFileSync(join(seeds, name), text),
  };
}

test('threads find in every file what is found without them', async () => {
  const { folder, parsedHere, survey, write } = openFolder();
  for (const name of ['a', 'b', 'c', 'd']) write(`${name}.txt`, articleOf(`Chợ nổi ${name}`));
  write('a.html', '<h1>Cùng địa chỉ với bài kia</h1>');
  write('b.yaml', 'section: Đời sống\n');
  write('c.jpg', 'no picture');
  write('e.txt', '');
  write('f.yaml', 'sections: 1\n');
  write('f.txt', articleOf('Khóa lạ'));
  write(
    '_cach-doc.json',
    JSON.stringify(keepOwn(learned(), { articles: 1, lines: 1, before: 1, after: 1, lost: 0 })),
  );
  const expected = await survey();
  expect(parsedHere).toHaveLength(6);

  const program = join(folder, 'program.mjs');
  writeFileSync(program, `export const loadParser = () => import(${JSON.stringify(READER)});`);
  const found = await survey({ ...parsingThreads(program), worthFrom: 5 });
  expect(parsedHere.length).toBeLessThan(3);
  expect(found).toEqual(expected);
});

test('an error in a thread ends the reading, and the threads', async () => {
  const { survey, write } = openFolder();
  for (const name of ['a', 'b', 'c']) write(`${name}.txt`, articleOf(name));
  let ended = 0;
  const thread = {
    parse: () => Promise.reject(new Error('out of memory')),
    end: async () => {
      ended += 1;
    },
  };
  const threads = { worthFrom: 1, start: () => [thread, thread] };
  await expect(survey(threads)).rejects.toThrow('out of memory');
  expect(ended).toBe(2);
});
