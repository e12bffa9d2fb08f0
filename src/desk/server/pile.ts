import { type FolderStamps, stampFolder } from '../../content/folder-stamps.ts';
import type { FileMessage } from '../../content/report.ts';
import { type Survey, surveyArticles } from '../../content/survey.ts';
import { codeVersion } from '../../content/version.ts';
import { findDoubts, isUnsure, overall } from '../../parse/confidence.ts';
import { stemOf } from '../../parse/identity.ts';
import { tellMessage } from '../../parse/messages.ts';
import type { Pile as Answered, PileEntry, ReadingProgress } from '../api.ts';

type Pile = Omit<Answered, 'takenDown'>;

/** What is known of the folder. */
interface Known {
  readonly pile: Pile;
  /** The pictures that each article shows. */
  readonly pictures: ReadonlyMap<string, readonly string[]>;
}

interface ReadingState extends Omit<ReadingProgress, 'seconds'> {
  readonly since: number;
}

/** All articles of the folder. They are read again only if a file has changed. */
export class Articles {
  readonly #folder: string;
  readonly #cache: string;
  readonly #version = codeVersion();
  #known: { readonly stamp: string; readonly known: Known } | undefined;
  #progress: ReadingState = { read: 0, all: 0, since: 0 };
  #reading: { readonly since: number; readonly known: Promise<Known> } | undefined;

  /** `cache`: the folder of caches that builds use, too. */
  constructor(folder: string, cache: string) {
    this.#folder = folder;
    this.#cache = cache;
  }

  /** How far the reading is; nothing is left to read if none is under way. */
  get progress(): ReadingProgress {
    const { read, all, since } = this.#progress;
    return { read, all, seconds: Math.round((performance.now() - since) / 1000) };
  }

  async pile(): Promise<Pile> {
    return (await this.#know()).pile;
  }

  /** The pictures that an article shows and no other one does. */
  async picturesOfOnly(file: string): Promise<readonly string[]> {
    const { pictures } = await this.#know();
    const others = new Set([...pictures].flatMap(([each, own]) => (each === file ? [] : own)));
    return (pictures.get(file) ?? []).filter((path) => !others.has(path));
  }

  /** Requests that come while the articles are read share the next answer: the one under way may not know of the last save. */
  async #know(): Promise<Known> {
    const asked = performance.now();
    const stamps = stampFolder(this.#folder);
    const stamp = stampOf(stamps);
    if (stamp !== null && this.#known?.stamp === stamp) return this.#known.known;
    if (this.#reading && this.#reading.since < asked) await this.#reading.known.catch(() => {});
    const later = this.#reading && this.#reading.since >= asked ? this.#reading : null;
    const reading = later ?? { since: performance.now(), known: this.#read(stamps) };
    this.#reading = reading;
    return reading.known;
  }

  async #read(stamps: FolderStamps): Promise<Known> {
    const since = performance.now();
    const survey = await surveyArticles(this.#folder, {
      version: this.#version,
      cache: this.#cache,
      now: Date.now(),
      stamps: stamps.files,
      loadParser: () => import('../../content/reader.ts'),
      onProgress: (read, all) => {
        this.#progress = { read, all, since };
      },
    });
    const pictures = survey.articles.map(
      (each) => [each.summary.file, each.pictures.map(({ path }) => path)] as const,
    );
    const known: Known = { pile: toPile(survey), pictures: new Map(pictures) };
    const stamp = stampOf(stamps);
    this.#known = stamp === null ? undefined : { stamp, known };
    return known;
  }
}

/** `null` while it does not tell whether a file changes. */
const stampOf = ({ whole, unsettled }: FolderStamps): string | null =>
  unsettled.length === 0 ? whole : null;

/** Messages that name a picture beside no article. */
const isLonePicture = ({ rule }: FileMessage): boolean => rule === 'lone-picture';

const tell = (messages: readonly FileMessage[]) => messages.map((each) => tellMessage(each, 'vi'));

function toPile({ articles, files, messages }: Survey): Pile {
  const fileOfStem = new Map(files.map((file) => [stemOf(file), file]));
  const byFile = new Map<string, FileMessage[]>();
  const other: FileMessage[] = [];
  for (const each of messages.filter((message) => !isLonePicture(message))) {
    // What is said of a sidecar is said of its article.
    const file = fileOfStem.get(stemOf(each.file));
    if (file === undefined) other.push(each);
    else byFile.set(file, [...(byFile.get(file) ?? []), each]);
  }
  const entries = articles.map(({ summary, confidence, pictures: [picture] }): PileEntry => {
    const { file, headline, published, section, source, draft } = summary;
    const own = byFile.get(file) ?? [];
    byFile.delete(file);
    const [least] = findDoubts(confidence);
    return {
      file,
      headline,
      published: published?.value ?? null,
      ...(section === undefined ? {} : { section }),
      ...(source === undefined ? {} : { source }),
      draft: draft === true,
      ...(picture ? { picture: picture.path } : {}),
      least: least ?? null,
      messages: tell(own),
      needs: needsOf(own, { isUndated: published === null, isUnsure: isUnsure(confidence) }),
    };
  });
  const bad = Array.from(
    byFile,
    ([file, own]): PileEntry => ({
      file,
      headline: '',
      published: null,
      draft: own.some(({ rule }) => rule === 'unfinished-draft'),
      least: null,
      messages: tell(own),
      needs: needsOf(own, { isUndated: false, isUnsure: false }),
    }),
  );
  const sureness = new Map(
    articles.map(({ summary, confidence }) => [summary.file, overall(confidence)] as const),
  );
  const order = (entry: PileEntry): number =>
    Math.min(...entry.needs.map((need) => PRESSING.indexOf(need)), PRESSING.length);
  return {
    articles: [...bad, ...entries].sort(
      (a, b) =>
        order(a) - order(b) ||
        (order(a) < PRESSING.length
          ? (sureness.get(a.file) ?? 0) - (sureness.get(b.file) ?? 0)
          : (b.published ?? '').localeCompare(a.published ?? '')) ||
        (a.file < b.file ? -1 : 1),
    ),
    lonePictures: messages.filter(isLonePicture).map(({ file }) => file),
    messages: tell(other),
  };
}

type Need = PileEntry['needs'][number];
const PRESSING: readonly Need[] = ['error', 'undated', 'unsure', 'repeats', 'picture', 'warning'];

/** By the rule of a message. */
const NEED_OF: Readonly<Record<string, Need>> = {
  duplicate: 'repeats',
  'near-duplicate': 'repeats',
  'picture-missing': 'picture',
};

function needsOf(
  messages: readonly FileMessage[],
  { isUndated, isUnsure: unsure }: { readonly isUndated: boolean; readonly isUnsure: boolean },
): Need[] {
  const needs = new Set<Need>();
  if (isUndated) needs.add('undated');
  if (unsure) needs.add('unsure');
  for (const { rule, severity } of messages) {
    if (severity === 'error') needs.add('error');
    else if (severity === 'warning') needs.add(NEED_OF[rule] ?? 'warning');
  }
  return PRESSING.filter((need) => needs.has(need));
}
