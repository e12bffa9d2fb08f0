import type { Article, ArticleId, Block } from '../../../src/article/article.ts';
import { bagOf } from '../../../src/stories/bag.ts';
import type { Comparable } from '../../../src/stories/graph.ts';
import type { Groupable } from '../../../src/stories/group.ts';

/** A number of made-up syllables in a row; those of one subject are the same in every text. */
export const words = (subject: string, count: number, from = 0): string =>
  Array.from({ length: count }, (_, at) => `${subject}${from + at}`).join(' ');

export const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  text,
  span: { start: 0, end: 0 },
});

/** An article with one paragraph for each text. */
export const article = (
  headline: string,
  ...texts: readonly string[]
): Pick<Article, 'headline' | 'standfirst' | 'blocks'> => ({
  headline,
  blocks: texts.map(paragraph),
});

export const id = (number: number): ArticleId => number.toString(16).padStart(8, '0') as ArticleId;

interface Given {
  readonly headline?: string;
  readonly day?: string;
  /** The number of the article that it repeats. */
  readonly repeats?: number;
}

/** An article with the texts of its own subject (30 syllables) and those given, published on a day. */
export const made = (
  number: number,
  texts: readonly string[],
  { headline = words(`h${number}x`, 8), day, repeats = number }: Given = {},
): Comparable & Groupable => ({
  id: id(number),
  headline,
  published: day === undefined ? null : { value: day, precision: 'day' },
  bag: bagOf(article(headline, words(`b${number}x`, 22), ...texts)),
  standsFor: id(repeats),
});

/** Those that stand for themselves, which a graph compares. */
export const standing = <Made extends Groupable>(articles: readonly Made[]): Made[] =>
  articles.filter((each) => each.standsFor === each.id);
