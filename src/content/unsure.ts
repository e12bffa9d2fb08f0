import type { Confidence } from '../article/article.ts';
import type { Phrase } from '../article/message.ts';
import { phrase } from '../messages/phrases.ts';
import { findDoubts, isUnsure, overall } from '../parse/confidence.ts';

/** An article and how sure the parser is of it. */
export interface Judged {
  readonly file: string;
  readonly confidence: Confidence;
}

/** The most articles that are named; `npm run articles -- --unsure` names all. */
const NAMED = 10;

/** The articles that need a look, least certain first. */
export const findUnsure = <Article extends Judged>(articles: readonly Article[]): Article[] =>
  articles
    .filter(({ confidence }) => isUnsure(confidence))
    .toSorted(
      (one, other) =>
        overall(one.confidence) - overall(other.confidence) || (one.file < other.file ? -1 : 1),
    );

/** A short list of the articles that need a look, with what is in doubt; empty if none does. */
export function reportUnsure(articles: readonly Judged[]): Phrase[] {
  const unsure = findUnsure(articles);
  if (unsure.length === 0) return [];
  const rest = unsure.length - NAMED;
  return [
    phrase('unsure', { count: unsure.length, all: articles.length }),
    ...unsure.slice(0, NAMED).map(({ file, confidence }) => {
      const [doubt] = findDoubts(confidence);
      return phrase('unsure-article', {
        sure: percent(overall(confidence)).padStart(4),
        file,
        doubt: doubt ? phrase(`doubt-${doubt.field}`) : '',
      });
    }),
    ...(rest > 0 ? [phrase('unsure-rest', { count: rest })] : []),
    phrase('unsure-what-to-do'),
  ];
}

export const percent = (probability: number): string => `${Math.round(probability * 100)} %`;
