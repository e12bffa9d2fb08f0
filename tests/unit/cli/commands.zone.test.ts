import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { USAGE } from '../../../src/messages/usage.ts';

const BODY =
  'Chợ họp khi trời còn tối và tan trước khi nắng lên, mỗi ghe treo một thứ hàng lên cây sào trước mũi.';
const FILES = {
  'cho.txt': `Chợ nổi lúc bốn giờ sáng\n\n${BODY}\n\nTheo bà Lê Thị Hạnh, chợ đã có từ lâu. Bà Hạnh bán bún ở đây.\n`,
  'cho.yaml': 'published: 2025-10-24\n',
  'rong.txt': '',
  'khong-tit.txt': `Nước lên. ${BODY} ${BODY}\n\nĐoạn sau kể tiếp về những ghe hàng bông ghé lại bến từ hôm trước.\n`,
};

let seeds: string;
beforeAll(() => {
  seeds = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(seeds, name), text);
  vi.stubEnv('SEEDS_DIR', seeds);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(seeds, { recursive: true, force: true });
});

const COMMANDS = {
  articles: () => import('../../../src/cli/articles.ts'),
  changes: () => import('../../../src/cli/changes.ts'),
  corpus: () => import('../../../src/cli/corpus.ts'),
  explain: () => import('../../../src/cli/explain.ts'),
  names: () => import('../../../src/cli/names.ts'),
  start: () => import('../../../src/cli/start.ts'),
  stories: () => import('../../../src/cli/stories.ts'),
  train: () => import('../../../src/cli/train.ts'),
  verify: () => import('../../../src/cli/verify.ts'),
} as const;

/** Runs a command in this process. */
async function run(name: keyof typeof COMMANDS, ...args: string[]) {
  const printed: string[] = [];
  const told: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void told.push(text));
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void told.push(text));
  const { argv } = process;
  process.argv = ['node', `src/cli/${name}.ts`, ...args];
  onTestFinished(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
    process.stdout.removeAllListeners('error');
  });
  try {
    vi.resetModules();
    await COMMANDS[name]();
  } finally {
    process.argv = argv;
  }
  const status = process.exitCode ?? 0;
  process.exitCode = undefined;
  return { status, printed: printed.join('\n'), told: told.join('\n') };
}

test('`articles` lists every file with what it is, or why it is none, and then fails', async () => {
  const { status, printed } = await run('articles', seeds);
  const rows = printed.split('\n').map((line) => line.split(/\s{2,}/u));
  expect(rows.map(([file]) => file)).toEqual(['file', 'cho.txt', 'khong-tit.txt', 'rong.txt']);
  expect(rows[1]).toEqual([
    ...['cho.txt', expect.stringMatching(/^[\da-f]{8}$/u), '24/10/2025'],
    ...['2', 'Chợ nổi lúc bốn giờ sáng'],
  ]);
  expect(rows[2]?.at(-1)).toBe('Nước lên (derived)');
  expect(rows[3]?.at(-1)).toMatch(/no text/u);
  expect(status).toBe(1);
});

test('`articles --json` prints a record for each file, and one good file is no failure', async () => {
  const { status, printed } = await run('articles', '--json', join(seeds, 'cho.txt'));
  const { file, article, messages } = JSON.parse(printed);
  expect([file, article.headline, messages]).toEqual(['cho.txt', 'Chợ nổi lúc bốn giờ sáng', []]);
  expect(status).toBe(0);
});

test('`explain` tells what each line became, and the names in the article', async () => {
  const { status, printed } = await run('explain', join(seeds, 'cho.txt'));
  expect(printed).toContain('cho.txt');
  expect(printed).toContain('Chợ nổi lúc bốn giờ sáng');
  expect(printed).toContain('Lê Thị Hạnh');
  expect(status).toBe(0);
  expect((await run('explain')).status).toBe(1);
});

test('`names --json` prints the names of each file by their kind', async () => {
  const { printed } = await run('names', '--json', join(seeds, 'cho.txt'));
  const { file, people } = JSON.parse(printed);
  expect([file, people.map(({ name }: { name: string }) => name)]).toEqual([
    'cho.txt',
    ['Lê Thị Hạnh'],
  ]);
});

test('`stories --json` prints the files of each story, and a folder that is missing is an error', async () => {
  const { status, printed } = await run('stories', '--json', seeds);
  expect(JSON.parse(printed)).toMatchObject({
    headline: 'Chợ nổi lúc bốn giờ sáng',
    files: ['cho.txt', 'khong-tit.txt'],
  });
  expect(status).toBe(0);
  const wrong = await run('stories', join(seeds, 'khong-co'));
  expect(wrong.status).toBe(1);
  expect(wrong.told).toContain('khong-co');
});

test('`verify` of what is no site says so, and does not say that files are missing', async () => {
  const empty = join(seeds, 'trong');
  mkdirSync(empty);
  const { status, told } = await run('verify', empty);
  expect(status).toBe(2);
  expect(told).toContain('ban-ke.json');
  rmSync(empty, { recursive: true });
  expect((await run('verify', join(seeds, 'khong-co'))).status).toBe(2);
  expect((await run('verify', '--sai')).status).toBe(2);
});

test('a wrong option is told in a sentence, with how the command is called', async () => {
  const { status, told } = await run('articles', '--sai');
  expect([status, told]).toEqual([1, expect.stringContaining("Unknown option '--sai'")]);
  expect(told).toContain(USAGE.articles.en);
});

test.each(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[])(
  '`%s --help` tells how it is called and does nothing',
  async (command) => {
    const { status, printed, told } = await run(command, '--help');
    expect([status, printed, told]).toEqual([0, USAGE[command].en, '']);
  },
);

test.each([
  ['corpus', []],
  ['train', []],
  ['names', ['--score', 'khong-co.json']],
] as const)('%s names a folder or file that is missing', async (command, args) => {
  const { status, told } = await run(command, ...args, 'khong-co');
  expect(status).toBe(1);
  expect(told).toMatch(/^khong-co.*\. Name a /u);
});
