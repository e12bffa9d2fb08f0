import type { ArticleId } from '../article/article.ts';
import type { Details } from '../article/message.ts';
import { phrase } from '../messages/phrases.ts';
import { didYouMean } from '../parse/formats/did-you-mean.ts';
import { nearestOf } from '../parse/formats/field-names.ts';
import { message, type RuleId } from '../parse/messages.ts';
import type { Gathered } from './read-one.ts';
import type { FileMessage } from './report.ts';
import { type NamedFile, WISHES_FILE, type Wish } from './story-wishes.ts';

/** A wish with the articles that it is about, those that cannot be in a story left out. */
export interface CheckedWish extends Wish {
  readonly ids: readonly ArticleId[];
}

/** A message about a file that a wish names. */
export const aboutNamed = (
  rule: RuleId,
  { file, line, column }: NamedFile,
  details: Details = {},
): FileMessage => ({
  ...message(rule, undefined, { of: file, ...details }),
  line,
  column,
  file: WISHES_FILE,
});

/** Finds the articles of wishes, and files that are named wrongly. `files`: all that may be articles, published or not. */
export function checkWishes(
  wishes: readonly Wish[],
  articles: readonly Pick<Gathered, 'summary'>[],
  files: readonly string[],
): { readonly checked: readonly CheckedWish[]; readonly messages: readonly FileMessage[] } {
  const known = new Set(files.map((file) => file.normalize('NFC')));
  const summaries = new Map(
    articles.map(({ summary }) => [summary.file.normalize('NFC'), summary]),
  );
  const lines = new Map<string, number>();
  const messages: FileMessage[] = [];
  const idsOf = (named: NamedFile, kind: Wish['kind']): ArticleId[] => {
    const { file, line } = named;
    const summary = summaries.get(file);
    const earlier = lines.get(file);
    if (!known.has(file)) {
      const nearest = didYouMean(nearestOf(file, [...known]));
      messages.push(aboutNamed('story-file', named, { nearest }));
    } else if (!summary || summary.story === false) {
      const cause = phrase(summary ? 'taken-out' : 'not-published');
      messages.push(aboutNamed('story-file-left-out', named, { cause }));
    } else if (kind !== 'of' && earlier !== undefined) {
      messages.push(aboutNamed('story-file-twice', named, { earlier: String(earlier) }));
    } else {
      if (kind !== 'of') lines.set(file, line);
      return [summary.id];
    }
    return [];
  };
  const checked = wishes.map((wish) => ({
    ...wish,
    ids: wish.files.flatMap((file) => idsOf(file, wish.kind)),
  }));
  return { checked, messages };
}
