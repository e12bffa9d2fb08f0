import type { Block, Span } from '../../article/article.ts';
import { readArticle } from '../../content/read-article.ts';
import type { StoryEntry } from '../../outputs/views.ts';
import { type Compared, compareStory, type SentenceOrigin } from '../../stories/additions.ts';
import { sentences } from '../../text/sentences.ts';

/** A sentence that an earlier article has too. */
export interface TakenSentence {
  readonly text: string;
  /** The differences from the earlier sentence, in order; empty if there are none. */
  readonly changes: readonly Span[];
  /** The earlier sentence, if it differs. */
  readonly before?: string;
}

/** An article of a story, and what it adds to the articles before it. */
export interface ToldEntry extends StoryEntry {
  /** The first sentences that no earlier article has. None for the first article: all of it is new. */
  readonly added: readonly string[];
  /** How many more there are. */
  readonly moreAdded: number;
  /** Sentences that an earlier article has too, by that article. */
  readonly taken: readonly {
    readonly from: StoryEntry;
    readonly sentences: readonly TakenSentence[];
  }[];
  /** Later articles that say almost the same, oldest first. They have no entry of their own. */
  readonly repeated: readonly StoryEntry[];
}

/** The most sentences, and characters, that show what an article adds. */
const MOST_SENTENCES = 2;
const MOST_CHARACTERS = 340;

/**
 * What each article of a story adds. Both lists are newest first, undated articles last. Calls `noteFailed` with articles that
 * cannot be read.
 */
export function tellStory(
  newestFirst: readonly StoryEntry[],
  noteFailed: App.Locals['noteFailed'],
): ToldEntry[] {
  // An article without a date may be from any time, so it is compared last.
  const dated = newestFirst.filter(({ published }) => published);
  const entries = [...dated.toReversed(), ...newestFirst.filter(({ published }) => !published)];
  const texts = entries.map((entry) => {
    try {
      return { sentences: sentencesOf(entry) };
    } catch (error) {
      noteFailed(entry.file, error);
      return { sentences: [] };
    }
  });
  const compared = compareStory(texts);
  const repeated = new Map<number, StoryEntry[]>();
  for (const [index, entry] of entries.entries()) {
    const first = firstOf(index, compared);
    if (first !== index) repeated.set(first, [...(repeated.get(first) ?? []), entry]);
  }
  const told = new Map<StoryEntry, ToldEntry>();
  for (const [index, entry] of entries.entries()) {
    const { origins = [], repeats } = compared[index] ?? {};
    if (repeats !== undefined) continue;
    const own = texts[index]?.sentences ?? [];
    const added = own.filter((_, at) => origins[at]?.kind === 'new');
    const shown = index === 0 ? [] : opening(added);
    told.set(entry, {
      ...entry,
      added: shown,
      moreAdded: index === 0 ? 0 : added.length - shown.length,
      taken: takenBy(own, origins, entries, texts),
      repeated: repeated.get(index) ?? [],
    });
  }
  return newestFirst.flatMap((entry) => told.get(entry) ?? []);
}

/** The article that an article repeats, which itself repeats none. */
function firstOf(index: number, compared: readonly Compared[]): number {
  const repeats = compared[index]?.repeats;
  return repeats === undefined ? index : firstOf(repeats, compared);
}

const TOLD: ReadonlySet<Block['kind']> = new Set(['paragraph', 'quote', 'list', 'exchange']);

function sentencesOf(entry: StoryEntry): string[] {
  const { standfirst, blocks } = readArticle(entry).article;
  const body = blocks.filter(({ kind }) => TOLD.has(kind)).map(({ text }) => text);
  return [...(standfirst === undefined ? [] : [standfirst]), ...body].flatMap((text) =>
    sentences(text),
  );
}

/** The first sentences within both limits; the first one even if it is longer. */
function opening(added: readonly string[]): string[] {
  const shown: string[] = [];
  let length = 0;
  for (const sentence of added.slice(0, MOST_SENTENCES)) {
    length += sentence.length;
    if (shown.length > 0 && length > MOST_CHARACTERS) break;
    shown.push(sentence);
  }
  return shown;
}

function takenBy(
  own: readonly string[],
  origins: readonly SentenceOrigin[],
  entries: readonly StoryEntry[],
  texts: readonly { readonly sentences: readonly string[] }[],
): ToldEntry['taken'] {
  const bySource = new Map<number, TakenSentence[]>();
  for (const [at, origin] of origins.entries()) {
    const text = own[at];
    if (origin.kind === 'new' || text === undefined) continue;
    const before = texts[origin.from]?.sentences[origin.sentence];
    const isChanged = origin.kind === 'changed' && before !== undefined;
    const taken = bySource.get(origin.from) ?? [];
    bySource.set(origin.from, taken);
    taken.push({
      text,
      changes: isChanged ? origin.changes : [],
      ...(isChanged ? { before } : {}),
    });
  }
  return [...bySource]
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([index, taken]) => {
      const from = entries[index];
      return from ? [{ from, sentences: taken }] : [];
    });
}
