import type { Confidence, JudgedField } from '../article/article.ts';
import { findDoubts, isUnsure, overall } from '../parse/confidence.ts';
import { printable } from '../text/printable.ts';

/** An article and how sure the parser is of it. */
export interface Judged {
  readonly file: string;
  readonly confidence: Confidence;
}

/** So many articles are named; `npm run articles -- --unsure` names all. */
const NAMED = 10;

/** What may be wrong, in plain words. */
const IN_DOUBT: Readonly<Record<JudgedField, string>> = {
  headline: 'which line is the headline',
  standfirst: 'whether it has a standfirst',
  kicker: 'whether it has a kicker',
  section: 'which section it belongs to',
  published: 'which date is its own',
  bylines: 'who signs it',
  agency: 'which agency it comes from',
  dateline: 'which place it was sent from',
  source: 'which source it names',
  keywords: 'which words are its keywords',
  captions: 'which lines are captions',
  body: 'which lines are its text',
};

/** The articles that need a look, least certain first. */
export const findUnsure = <Article extends Judged>(articles: readonly Article[]): Article[] =>
  articles
    .filter(({ confidence }) => isUnsure(confidence))
    .toSorted(
      (one, other) =>
        overall(one.confidence) - overall(other.confidence) || (one.file < other.file ? -1 : 1),
    );

/** A short list of the articles that need a look, with what is in doubt; empty if none does. */
export function reportUnsure(articles: readonly Judged[]): string {
  const unsure = findUnsure(articles);
  if (unsure.length === 0) return '';
  const lines = unsure.slice(0, NAMED).map(({ file, confidence }) => {
    const [doubt] = findDoubts(confidence);
    const what = doubt ? IN_DOUBT[doubt.field] : '';
    return `  ${percent(overall(confidence)).padStart(4)} sure: ${printable(file)}: ${what}`;
  });
  const more = unsure.length - lines.length;
  const need = unsure.length === 1 ? 'needs' : 'need';
  return [
    `${unsure.length} of ${articles.length} articles ${need} a look, least certain first:`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more: npm run articles -- --unsure`] : []),
    '  See one with npm run explain -- FILE; “lines” in its sidecar says what a line is.',
  ].join('\n');
}

export const percent = (probability: number): string => `${Math.round(probability * 100)} %`;
