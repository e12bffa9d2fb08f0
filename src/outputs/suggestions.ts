import { ADDRESS, FACET_KINDS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import type { Library } from '../content/library.ts';
import type { PartFile, Suggestion, SuggestionKind } from '../search/suggestions/part.ts';
import { splitSuggestions } from '../search/suggestions/split.ts';
import { digest } from './digest.ts';
import type { Memory } from './memory.ts';

/** A file with suggestions of the search box. */
export interface SuggestionPart {
  /** Differs if the file does. */
  readonly shown: string;
  readonly file: () => PartFile;
}

/** The suggestions of the search box, by file. They are split into files again only if one of them changes. */
export function suggest(library: Library, memory: Memory): ReadonlyMap<string, SuggestionPart> {
  const suggestions = { names: namesOf(library), headlines: headlinesOf(library) };
  let split: ReadonlyMap<string, PartFile> | undefined;
  const files = (): ReadonlyMap<string, PartFile> => {
    split ??= splitSuggestions(suggestions);
    return split;
  };
  const parts = memory.remember('suggestions', digest(JSON.stringify(suggestions)), () =>
    Array.from(files(), ([part, file]) => [part, digest(JSON.stringify(file))] as const),
  );
  return new Map(
    parts.map(([part, shown]) => [
      part,
      { shown, file: () => files().get(part) ?? { names: [], headlines: [], cut: [], next: '' } },
    ]),
  );
}

function namesOf({ facets, names }: Library): Suggestion[] {
  const named = FACET_KINDS.filter((kind) => kind !== 'section')
    .flatMap((kind) => facets[kind].all)
    .sort((one, other) => other.articles.length - one.articles.length);
  return [
    ...[...facets.section.all, ...named].map(({ kind, slug, name }) =>
      suggestion(kind, name, ADDRESS.facet(kind, slug)),
    ),
    ...names.all.flatMap(({ kind, slug, name, forms }) =>
      [...new Set([name, ...forms])].map((form) =>
        suggestion(kind, form, ADDRESS.entity(kind, slug)),
      ),
    ),
  ];
}

const headlinesOf = ({ stories, articles }: Library): Suggestion[] => [
  ...stories.all
    .slice(0, SITE.suggestedHeadlines)
    .map((story) => suggestion('story', story.title, ADDRESS.story(story))),
  ...articles
    .slice(0, SITE.suggestedHeadlines)
    .map((article) => suggestion('article', article.headline, ADDRESS.article(article))),
];

const suggestion = (kind: SuggestionKind, text: string, address: string): Suggestion => ({
  kind,
  text: text.normalize('NFC'),
  address,
});
