import type { Article } from '../article/article.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { findNames, type Named } from './find.ts';

/** A stretch of one of an article's texts, in the order of `textsOf`. */
interface PlaceInTexts {
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/** What articles say of a name; many say the same. */
export type Said = Pick<Named, 'kind' | 'name' | 'forms' | 'office'>;

/** A name of an article, by which articles are linked. */
export interface SaidName extends Pick<Named, 'certainty'> {
  /** Stands for the sentence that names it. */
  readonly sentence: number;
  /** The same object for articles that say the same, so that it is looked at once. */
  readonly said: Said;
}

/** The first sentence of the standfirst or the body that has a name, in three parts: the name is the second. */
export type NamingSentence = readonly [before: string, name: string, after: string];

/** A name of an article as it is kept: without all its mentions. */
export interface KeptName extends Said, Pick<Named, 'certainty'> {
  /** `null` if only the headline has it. */
  readonly sentence: NamingSentence | null;
  /** Its first mention in a paragraph, a list, a quote or a turn of an interview; missing if none names it. */
  readonly link?: PlaceInTexts;
}

/** The texts of an article in which places are counted: 0 is the headline, 1 the standfirst (`''` if missing), 2 and on the blocks. */
export const textsOf = ({
  headline,
  standfirst,
  blocks,
}: Pick<Article, 'headline' | 'standfirst' | 'blocks'>): string[] => [
  headline,
  standfirst ?? '',
  ...blocks.map(({ text }) => text),
];

/** Blocks whose words are part of the story and can bear a link. */
const LINKED: ReadonlySet<string> = new Set(['paragraph', 'list', 'quote', 'exchange']);

/** The names of an article, with what pages and other articles need of them. */
export function namesOf(article: Pick<Article, 'headline' | 'standfirst' | 'blocks'>): KeptName[] {
  // Editors' notes name the newsroom, not what the article is about.
  const texts = textsOf(article).map((text, index) =>
    article.blocks[index - 2]?.kind === 'note' ? '' : text,
  );
  const sentenceOf = sentencesOf(texts);
  return findNames(texts).map(({ mentions, ...named }): KeptName => {
    const first = mentions.find(({ text }) => text > 0);
    const link = mentions.find(({ text }) => LINKED.has(article.blocks[text - 2]?.kind ?? ''));
    return {
      ...named,
      sentence: first ? sentenceOf(first) : null,
      ...(link ? { link } : {}),
    };
  });
}

/** Gives the sentence around a place; each text is parted once. */
function sentencesOf(texts: readonly string[]): (place: PlaceInTexts) => NamingSentence {
  const parted = new Map<number, readonly { readonly start: number; readonly end: number }[]>();
  return ({ text, start, end }) => {
    const own = texts[text] ?? '';
    const spans = parted.get(text) ?? sentenceSpans(own);
    parted.set(text, spans);
    const span = spans.find((each) => each.start <= start && end <= each.end);
    return [own.slice(span?.start ?? 0, start), own.slice(start, end), own.slice(end, span?.end)];
  };
}
