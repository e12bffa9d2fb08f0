import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { userError } from '../config/user-error.ts';
import { ARTICLE_FILE } from '../parse/formats/article-file.ts';
import { stemOf } from '../parse/identity.ts';
import { type Role, roleSet } from '../parse/roles/role.ts';
import { labelsOfSidecar } from '../parse/sidecar.ts';
import { readRecords, type TrainingRecord } from '../parse/training/record.ts';
import { labelsByText, type Sample, SECTION, sourceOf } from '../parse/training/samples.ts';
import type { Truth } from '../parse/training/score.ts';
import { hash32 } from '../text/hash.ts';

/** What folders of labelled data hold. */
export interface TrainingData {
  /** Articles with known fields, to be laid out at random. */
  readonly records: readonly (TrainingRecord & { readonly source: string })[];
  /** Files with some known roles or fields. */
  readonly samples: readonly Sample[];
}

/**
 * Files without a source of their own are split into this many groups, each left out in turn. Files with the same text are in
 * one group.
 */
const GROUPS = 5;
const groupOf = (text: string): number =>
  (Number.parseInt(hash32(text.replace(/\P{L}/gu, '').slice(0, 200)), 16) % GROUPS) + 1;

/**
 * Reads folders. `*.jsonl` holds records, `truth.json` the truth about files, `expected.json` that about the file beside it,
 * and a sidecar the roles of some lines of its article.
 */
export async function readTrainingData(folders: readonly string[]): Promise<TrainingData> {
  const records: TrainingData['records'][number][] = [];
  const samples: Sample[] = [];
  for (const folder of folders) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw userError('no-folder-of-articles', { folder });
    const names = (await readdir(folder, { recursive: true }))
      .map((name) => name.replaceAll('\\', '/'))
      .toSorted();
    const before = records.length + samples.length;
    for (const name of names) {
      if (name.endsWith('.jsonl')) {
        const text = await readFile(join(folder, name), 'utf8');
        records.push(
          ...readRecords(text).map((record) => ({ ...record, source: sourceOf(record.src) })),
        );
      } else if (basename(name) === 'truth.json') samples.push(...(await readTruth(folder, name)));
      else if (basename(name) === 'expected.json') {
        const sample = await readCase(folder, name, names);
        if (sample) samples.push(sample);
      } else if (ARTICLE_FILE.test(name)) {
        const sample = await readCorrected(folder, name, names);
        if (sample) samples.push(sample);
      }
    }
    if (records.length + samples.length === before) throw userError('nothing-labelled', { folder });
  }
  return { records, samples };
}

interface TruthFile {
  readonly articles: readonly {
    readonly file: string;
    readonly truth?: Truth;
    readonly truth_partial?: Truth;
  }[];
}

async function readTruth(folder: string, name: string): Promise<Sample[]> {
  const { articles }: TruthFile = JSON.parse(await readFile(join(folder, name), 'utf8'));
  const known = articles.flatMap(({ file, truth, truth_partial }) => {
    const own = truth ?? truth_partial;
    return own ? [{ file, truth: own }] : [];
  });
  return Promise.all(
    known.map(async ({ file, truth }) => {
      const text = await readFile(join(folder, file), 'utf8');
      const [source, ...names] = file.split('/');
      return {
        source: names.length > 0 ? sourceOf(source ?? '') : `${basename(folder)} ${groupOf(text)}`,
        file,
        text,
        labels: labelsByText(truth),
        truth,
      };
    }),
  );
}

/** An article whose sidecar states the roles of some lines; `null` if it states none. */
async function readCorrected(
  folder: string,
  file: string,
  names: readonly string[],
): Promise<Sample | null> {
  const sidecar = `${stemOf(file)}.yaml`;
  if (!names.includes(sidecar)) return null;
  const labels = labelsOfSidecar(await readFile(join(folder, sidecar)));
  if (!labels) return null;
  const text = await readFile(join(folder, file), 'utf8');
  return { source: `corrected ${groupOf(text)}`, file, text, labels, truth: {} };
}

interface ExpectedBlock {
  readonly kind: string;
  readonly text: string;
}
interface Expected {
  readonly article?: {
    readonly headline?: string;
    readonly headlineDerived?: boolean;
    readonly published?: string | null;
    readonly publishedDerived?: boolean;
    readonly standfirst?: string | null;
    readonly kicker?: string | null;
    readonly section?: string | null;
    readonly bylines?: readonly string[];
    readonly agency?: string | null;
    readonly dateline?: string | null;
    readonly source?: { readonly name?: string; readonly url?: string } | null;
    readonly keywords?: readonly string[];
  } | null;
  readonly blocks?: readonly ExpectedBlock[];
  readonly including?: readonly ExpectedBlock[];
  readonly setAside?: readonly (readonly [reason: string | readonly string[], text: string])[];
  readonly junk?: readonly string[];
  readonly lede?: readonly string[];
}

const ROLE_OF_REASON: Readonly<Record<string, Role>> = { related: 'related' };
/** Roles of text that no case expects: it is in no block, and it is no kicker. */
const JUNK = roleSet('furniture', 'related', 'keywords', 'signature', 'stamp', 'source');
const KINDS: Readonly<Record<string, Role>> = { figure: 'caption', subhead: 'subhead' };

async function readCase(
  folder: string,
  name: string,
  names: readonly string[],
): Promise<Sample | null> {
  const place = name.slice(0, -'expected.json'.length);
  const file = names.find((each) => each.startsWith(`${place}source.`) && ARTICLE_FILE.test(each));
  const expected: Expected = JSON.parse(await readFile(join(folder, name), 'utf8'));
  if (file === undefined || !expected.article) return null;
  const { article, blocks = [], including = [], setAside = [], junk = [], lede = [] } = expected;
  const truth = toTruth(article, expected.blocks, [...junk, ...setAside.map(([, text]) => text)]);
  const labels = labelsByText(truth, [
    ...[...blocks, ...including].map(
      ({ kind, text }) => [text, roleSet(KINDS[kind] ?? 'paragraph')] as const,
    ),
    ...[article.section, article.kicker].flatMap((text) =>
      text ? [[text, SECTION] as const] : [],
    ),
    ...setAside.map(
      ([reason, text]) =>
        [text, roleSet(ROLE_OF_REASON[[reason].flat()[0] ?? ''] ?? 'furniture')] as const,
    ),
    ...lede.map((text) => [text, roleSet('paragraph', 'standfirst')] as const),
    ...[article.agency, article.source?.name, article.source?.url].flatMap((text) =>
      text ? [[text, roleSet('signature', 'source', 'stamp')] as const] : [],
    ),
    ...(article.dateline ? [[article.dateline, roleSet('dateline', 'stamp')] as const] : []),
    ...(article.keywords ?? []).map((text) => [text, roleSet('keywords', 'furniture')] as const),
    ...(article.bylines ?? []).map((text) => [text, roleSet('signature', 'stamp')] as const),
    ...junk.map((text) => [text, JUNK] as const),
  ]);
  const text = await readFile(join(folder, file), 'utf8');
  const kind = extname(file) === '.html' ? 'pages' : 'texts';
  return { source: `${kind} ${groupOf(text)}`, file, text, labels, truth };
}

function toTruth(
  article: NonNullable<Expected['article']>,
  blocks: Expected['blocks'],
  junk: readonly string[],
): Truth {
  const { headline, headlineDerived, published, publishedDerived, standfirst, bylines } = article;
  const texts = blocks?.filter(({ kind }) => kind !== 'figure');
  const day = publishedDerived ? null : (published?.slice(0, 10) ?? null);
  return {
    ...(headline === undefined ? {} : { title: headlineDerived ? null : headline }),
    ...(published === undefined ? {} : { date: day }),
    ...(bylines ? { author: bylines.join(' - ') || null } : {}),
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(blocks && texts
      ? {
          captions: blocks.filter(({ kind, text }) => kind === 'figure' && text !== ''),
          paragraphs: texts.filter(({ kind }) => kind !== 'subhead').length + (standfirst ? 1 : 0),
          subheads: texts.filter(({ kind }) => kind === 'subhead').length,
        }
      : {}),
    ...(junk.length > 0 ? { junk } : {}),
  };
}
