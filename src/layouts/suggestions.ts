import { ADDRESS, PLACE_KINDS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import { library } from '../content/queries.ts';
import type { PartFile } from '../search/suggestions/part.ts';
import { splitSuggestions } from '../search/suggestions/split.ts';

let built: Promise<ReadonlyMap<string, PartFile>> | undefined;

/** The parts of what the search box suggests. Computed once a build, anew each time in development. */
export function suggestionParts(): Promise<ReadonlyMap<string, PartFile>> {
  if (import.meta.env.DEV) return load();
  built ??= load();
  return built;
}

/** The letters that have a part of their own; `''` if one part holds everything. */
export async function firstLetters(): Promise<string> {
  const parts = await suggestionParts();
  return [...parts.keys()].filter((part) => part.length === 1).join('');
}

async function load(): Promise<ReadonlyMap<string, PartFile>> {
  const { articles, places } = await library();
  const named = PLACE_KINDS.filter((kind) => kind !== 'section')
    .flatMap((kind) => places[kind].all)
    .sort((one, other) => other.articles.length - one.articles.length);
  return splitSuggestions({
    names: [...places.section.all, ...named].map(({ kind, slug, name }) => ({
      kind,
      text: name.normalize('NFC'),
      address: ADDRESS.place(kind, slug),
    })),
    headlines: articles.slice(0, SITE.suggestedHeadlines).map((article) => ({
      kind: 'article',
      text: article.headline.normalize('NFC'),
      address: ADDRESS.article(article),
    })),
  });
}
