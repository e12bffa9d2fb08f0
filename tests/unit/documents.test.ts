import {
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, onTestFinished, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { readSettings } from '../../src/config/settings.ts';
import { parseSettings } from '../../src/config/settings-file.ts';
import { readNameRules } from '../../src/content/name-rules.ts';
import { readWishes } from '../../src/content/story-wishes.ts';
import { parse } from '../../src/parse/parse.ts';
import { ROOT } from '../sites.ts';

interface Document {
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly Nodes[];
}

const parser = unified().use(remarkParse);

function readDocument(path: string): Document {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, nodes: allNodes(parser.parse(text)) };
}

const allNodes = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(allNodes) : []),
];

const documents = globSync('{*,.github/*,seeds/*,src/**/*,tests/*}.md', { cwd: ROOT }).map((path) =>
  readDocument(path.replaceAll('\\', '/')),
);
const readme = readDocument('README.md');

test('every link between documents leads to a file, and its anchor to a heading', () => {
  const links = documents.flatMap((document) =>
    document.nodes.flatMap((node) =>
      node.type === 'link' || node.type === 'image' ? [{ document, url: node.url }] : [],
    ),
  );
  const inside = links.filter(({ url }) => !/^https?:/u.test(url));
  expect(inside.length).toBeGreaterThan(50);
  expect(inside.filter(({ document, url }) => !leadsSomewhere(document, url))).toEqual([]);
});

function leadsSomewhere(from: Document, url: string): boolean {
  const [path = '', anchor] = decodeURI(url).split('#');
  const target = path === '' ? from.path : join(dirname(from.path), path);
  if (!existsSync(join(ROOT, target))) return false;
  if (anchor === undefined) return true;
  const document = documents.find(({ path: known }) => known === target);
  return document !== undefined && anchorsOf(document).includes(anchor);
}

/** As GitHub makes them of headings. */
const anchorsOf = ({ nodes }: Document): string[] =>
  nodes
    .filter((node) => node.type === 'heading')
    .map((node) =>
      textOf(node)
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
        .replace(/\s/gu, '-'),
    );

const textOf = (node: Nodes): string =>
  allNodes(node)
    .map((each) => ('value' in each ? each.value : ''))
    .join('');

test('documents name only npm scripts that exist, and README names all of them', () => {
  const scripts = Object.keys(packageJson.scripts);
  const named = ({ text }: Document): string[] =>
    [
      ...text.matchAll(/\bnpm (?:run (?:--silent )?(?<script>[a-z]+)|(?<short>start|test)\b)/gu),
    ].map(({ groups }) => groups?.script ?? groups?.short ?? '');
  expect(
    documents.flatMap((document) => named(document).filter((each) => !scripts.includes(each))),
  ).toEqual([]);
  expect(scripts.filter((script) => !named(readme).includes(script))).toEqual([]);
});

test('README names every setting that a command reads', () => {
  const read = new Set(['LANGUAGE', 'PORT', 'SETTINGS']);
  readSettings(
    new Proxy<Record<string, string>>({}, { get: (_, name) => void read.add(String(name)) }),
  );
  expect(read.size).toBeGreaterThan(9);
  expect([...read].filter((name) => !readme.text.includes(`| \`${name}\``))).toEqual([]);
});

test('every program that a document names exists, at its path or by its name', () => {
  const missing = documents.flatMap((document) =>
    document.nodes.flatMap((node) =>
      node.type === 'inlineCode' && /^[\w./[\]-]+\.(?:ts|astro|css|mjs)$/u.test(node.value)
        ? [node.value].filter((name) => !isProgram(document, name))
        : [],
    ),
  );
  expect(missing).toEqual([]);
});

const programs = globSync('{*,src/**/*,tests/**/*}.{ts,astro,css,mjs}', { cwd: ROOT }).map(
  (path) => `/${path.replaceAll('\\', '/')}`,
);

const isProgram = ({ path }: Document, name: string): boolean =>
  existsSync(join(ROOT, name)) ||
  existsSync(join(ROOT, dirname(path), name)) ||
  programs.some((program) => program.endsWith(`/${name}`));

test('every document that a message names exists', () => {
  const messages = globSync('src/messages/*.ts', { cwd: ROOT }).map((path) =>
    readFileSync(join(ROOT, path), 'utf8'),
  );
  const named = messages.flatMap((text) =>
    [...text.matchAll(/(?:src\/[\w./-]+|README)\.md/gu)].map(([path]) => path),
  );
  expect(named).toContain('src/parse/README.md');
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('the guide for publishers names buttons and fields as the desk does', () => {
  const labels = readDocument('src/desk/huong-dan.md')
    .nodes.flatMap((node) => (node.type === 'strong' ? [textOf(node)] : []))
    // The others are questions.
    .filter((label) => !label.endsWith('?'));
  // On a phone, words in braces are only read aloud.
  const words = readFileSync(join(ROOT, 'src/desk/browser/words.ts'), 'utf8').replaceAll(
    /[{}]/gu,
    '',
  );
  expect(labels.length).toBeGreaterThan(20);
  expect(labels.filter((label) => !words.includes(`'${label}'`))).toEqual([]);
});

test('the architecture names every folder of the code', () => {
  const { text } = readDocument('src/README.md');
  const folders = readdirSync(join(ROOT, 'src')).filter((name) =>
    statSync(join(ROOT, 'src', name)).isDirectory(),
  );
  expect(folders.filter((name) => !text.includes(`\`${name}/\``))).toEqual([]);
});

const CHO_NOI = `Chợ nổi

Ghe bán rau đến sớm nhất

Mời bạn đọc xem thêm bài khác

Chợ họp từ bốn giờ sáng, khi sương còn phủ kín mặt sông và đèn ghe chưa tắt.

Nguồn tin: Bến Sông
`;

describe('the examples of files that a publisher writes are right', () => {
  test('a sidecar', () => {
    const { article, messages } = parse(bytesOf(CHO_NOI), 'cho-noi.txt', {
      sidecar: { file: 'cho-noi.yaml', bytes: bytesOf(example('src/content/README.md', 0)) },
      images: new Set(['hinh/cho-noi.jpg']),
    });
    expect(messages).toEqual([]);
    expect(article?.headline).toBe('Chợ nổi, nhìn từ bờ');
    expect(article?.blocks.map(({ kind }) => kind)).toEqual(['figure', 'paragraph']);
  });

  test('stories', () => {
    const { wishes, messages } = readWishes(bytesOf(example('src/content/README.md', 1)));
    expect(messages).toEqual([]);
    expect(wishes).toHaveLength(4);
  });

  test('names', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, '_ten.yaml'), example('src/content/README.md', 2));
    const { rules, messages } = await readNameRules(folder);
    expect(messages).toEqual([]);
    expect(rules).toHaveLength(4);
  });

  test('settings', () => {
    const { site, environment } = parseSettings(example('src/config/README.md', 0), 'ban-tin.yaml');
    expect(site).toMatchObject({ name: 'Báo Sông Nước', colour: '#00775a' });
    expect(environment).toHaveProperty('SITE_URL', 'https://tin.example.com/');
  });
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The example of YAML at a place of a document. */
function example(path: string, at: number): string {
  const examples = readDocument(path).nodes.flatMap((node) =>
    node.type === 'code' && node.lang === 'yaml' ? [node.value] : [],
  );
  return examples[at] ?? '';
}

test('README fits on two screens', () => {
  expect(readme.text.split('\n').length).toBeLessThan(100);
});
