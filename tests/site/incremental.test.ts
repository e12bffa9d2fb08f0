import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { BUILD } from '../../src/build/folders.ts';
import { verify } from '../../src/build/verify.ts';
import { random } from '../../src/parse/training/random.ts';
import { EVERYTHING } from '../../src/search/browser/narrowing.ts';
import { Session } from '../../src/search/browser/session.ts';
import { serveFiles } from '../content/index-files.ts';
import { ROOT } from '../sites.ts';
import { editNewsroom, filesOf, openNewsroom } from './edits.ts';

// However a site came about, it is the site of its articles: after any edits, and after builds that were killed, a build ends with the
// very files of a build from nothing, but for the parts of the search index, which answer alike. SEQUENCES sets how many sequences of edits are tried, SEED which.

const SEQUENCES = Number(process.env.SEQUENCES || 1);
const SEED = Number(process.env.SEED || 19);
/** The most builds between two comparisons. */
const MOST_STEPS = 3;

const folder = mkdtempSync(join(tmpdir(), 'ban-tin-sua-'));
const [seeds, site, cold] = [join(folder, 'seeds'), join(folder, 'site'), join(folder, 'cold')];
// Compiled pages find libraries from where they lie.
const caches = join(ROOT, 'node_modules', `.incremental-${process.pid}`);
const [cache, fresh] = [join(caches, 'cache'), join(caches, 'fresh')];

const clear = (): void => {
  for (const each of [folder, caches]) rmSync(each, { recursive: true, force: true });
};

afterAll(clear);

const next = random(SEED);
const newsroom = openNewsroom(next);
const below = (limit: number): number => Math.floor(next() * limit);

/** Brings the folder of articles to what the newsroom has; a file that is as it was is not touched. */
function save(): void {
  const files = filesOf(newsroom);
  for (const path of listBelow(seeds)) if (!files.has(path)) rmSync(join(seeds, path));
  for (const [path, content] of files) {
    const file = join(seeds, path);
    if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

const listBelow = (place: string): string[] =>
  existsSync(place)
    ? readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(place, join(parentPath, name)))
        .sort()
    : [];

interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly milliseconds: number;
}

/** Runs the command of a build, and kills it after a time if one is given. */
async function run(
  environment: Readonly<Record<string, string>>,
  args: readonly string[],
  killAfter?: number,
): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, [...BUILD, ...args], {
    cwd: ROOT,
    // The compiler is a process of its own.
    detached: true,
    env: {
      ...process.env,
      SEEDS_DIR: seeds,
      SITE_URL: 'https://example.com/tin/',
      ON_ERROR: 'quarantine',
      SOURCE_DATE_EPOCH: String(newsroom.now),
      ...newsroom.environment,
      ...environment,
    },
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  }
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('error', reject).once('close', resolve);
  const timer =
    killAfter === undefined
      ? undefined
      : setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), killAfter);
  const status = await promise.finally(() => clearTimeout(timer));
  return { status, output: printed.join(''), milliseconds: performance.now() - started };
}

const build = (killAfter?: number): Promise<Ended> =>
  run({ OUT_DIR: site }, ['--cache', cache], killAfter);

/** Builds from nothing but the compiled pages. It follows the same site, so that the same old addresses lead on. */
async function buildCold(): Promise<Ended> {
  for (const each of [cold, fresh]) rmSync(each, { recursive: true, force: true });
  cpSync(join(cache, 'bundles'), join(fresh, 'bundles'), { recursive: true });
  return run({ OUT_DIR: cold, DEPLOYED: site }, ['--full', '--cache', fresh]);
}

/** Parts of the index may differ, and with them what tells of all files: that is compared by what it says. */
const TELLS_OF_ALL = /^(?:pagefind\/|(?:tep|ban-ke)\.json|sw\.js)/u;

async function expectLikeCold(edits: readonly string[]): Promise<void> {
  const why = edits.join('\n');
  const { status, output } = await buildCold();
  expect(status, `${why}\n${output}`).toBe(0);
  const ofPages = (path: string): boolean => !path.startsWith('pagefind/');
  const files = listBelow(cold).filter(ofPages);
  expect(listBelow(site).filter(ofPages), why).toEqual(files);
  const differing = files.filter(
    (path) =>
      !TELLS_OF_ALL.test(path) &&
      !readFileSync(join(site, path)).equals(readFileSync(join(cold, path))),
  );
  expect(differing, why).toEqual([]);
  expect(await tellsOf(site), why).toEqual(await tellsOf(cold));
  expect(await answersOf(site), why).toEqual(await answersOf(cold));
}

/** What the lists of a site say, besides the names and digests of the index. They are right in both. */
async function tellsOf(place: string) {
  const read = (path: string) => JSON.parse(readFileSync(join(place, path), 'utf8'));
  expect(await verify(place)).toMatchObject({ missing: [], changed: [], strange: [] });
  const { articles, moved } = read('ban-ke.json');
  const { version, articles: ids } = read('tep.json');
  const worker = readFileSync(join(place, 'sw.js'), 'utf8');
  return { articles, moved, ids, worker: worker.replace(version, '') };
}

/** What a reader finds. */
async function answersOf(place: string): Promise<unknown[]> {
  const stopServing = serveFiles();
  try {
    const index = pathToFileURL(`${place}/pagefind/`).href;
    const answers = [];
    for (const query of QUERIES) {
      const session = await Session.open(index);
      const options = { literal: false, newestFirst: false, narrowing: EVERYTHING, size: 10 };
      answers.push({ query, ...(await session.search({ query, ...options })) });
    }
    return answers;
  } finally {
    stopServing();
  }
}

const QUERIES = [
  ...[
    'chợ nổi',
    'cho noi',
    'bến đò',
    'ben do mo lai',
    'làng gốm',
    'lang gom ngập nước',
    'cho6 no6i',
  ],
  ...[
    '"sau ba tháng sửa chữa"',
    'trống -lân',
    'xóm chài',
    'xom chái',
    'bờ kè',
    'bokè',
    'lần thứ 7',
  ],
  ...['Vân Anh', '24/10/2025', 'tháng 10/2025', 'khong co tu nay', 'cầu ván', 'truong hoc len den'],
];

/** How long a build takes that is not killed, in milliseconds. */
let usual = 0;

test('the first build equals one from nothing', async () => {
  save();
  const { status, output } = await build();
  expect(status, output).toBe(0);
  await expectLikeCold([]);
  ({ milliseconds: usual } = await build());
});

test.each(Array.from({ length: SEQUENCES }, (_, number) => number + 1))(
  'edits, sequence %d',
  async () => {
    const edits: string[] = [];
    for (let steps = 1 + below(MOST_STEPS); steps > 0; steps -= 1) {
      edits.push(...editNewsroom(newsroom, next));
      save();
      if (next() < 0.4) {
        const moment = next() * usual * 1.5;
        edits.push(`killed after ${Math.round(moment)} ms`);
        await build(moment);
        if (next() < 0.5) continue;
      }
      const { status, output, milliseconds } = await build();
      expect(status, `${edits.join('\n')}\n${output}`).toBe(0);
      usual = Math.max(1000, (usual + milliseconds) / 2);
      edits.push('built');
    }
    if (edits.at(-1) !== 'built') {
      const { status, output } = await build();
      expect(status, `${edits.join('\n')}\n${output}`).toBe(0);
    }
    await expectLikeCold(edits);
  },
);

test('a build of what has not changed writes nothing', async () => {
  const before = listBelow(site).map((path) => readFileSync(join(site, path)));
  const { status, output } = await build();
  expect(status, output).toBe(0);
  expect(output).toContain('Nothing has changed.');
  expect(listBelow(site).map((path) => readFileSync(join(site, path)))).toEqual(before);
});
