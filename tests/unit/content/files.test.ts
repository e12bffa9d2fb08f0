import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scanSeeds } from '../../../src/content/files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  writeFileSync(join(folder, 'tot.txt'), 'Bài tốt\n\nThân bài.');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const scan = async () => {
  const { articles, messages } = await scanSeeds(folder);
  return { articles, messages: messages.map(({ rule, file }) => [rule, file]) };
};

// Windows has no sockets in folders, and no names that are bytes.
const isPosix = process.platform !== 'win32';

test.runIf(isPosix)('a socket is not read, nor is a link to one', async () => {
  const server = createServer().listen(join(folder, 'ong.txt'));
  await once(server, 'listening');
  symlinkSync(join(folder, 'ong.txt'), join(folder, 'toi-ong.txt'));
  expect(await scan()).toEqual({
    articles: ['tot.txt'],
    messages: expect.arrayContaining([
      ['no-file', 'ong.txt'],
      ['no-file', 'toi-ong.txt'],
    ]),
  });
  server.close();
});

test.runIf(process.platform === 'linux')(
  'a folder whose name is no text is reported, and the others are read',
  async () => {
    const name = Buffer.concat([Buffer.from(`${folder}/x`), Buffer.from([0xff])]);
    mkdirSync(name);
    writeFileSync(Buffer.concat([name, Buffer.from('/bai.txt')]), 'Bài\n\nThân bài.');
    expect(await scan()).toEqual({
      articles: ['tot.txt'],
      messages: [['unreadable-file', 'x\ufffd']],
    });
  },
);
