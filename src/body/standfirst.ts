import type { Article } from '../article/article.ts';

/** A shorter one is a phrase that the body may well repeat, in characters. */
const SHORTEST = 40;
const CUT_OFF = /\s*(?:…|\.{3}|[.,;:])$/u;

/**
 * The standfirst to show above the body; `undefined` if there is none or the body begins with it. The description that a
 * crawler saves is often the beginning of the lede.
 */
export function standfirstAbove({
  standfirst,
  blocks,
}: Pick<Article, 'standfirst' | 'blocks'>): string | undefined {
  const words = standfirst?.replace(CUT_OFF, '') ?? '';
  const lede = blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '';
  return words.length >= SHORTEST && lede.startsWith(words) ? undefined : standfirst;
}
