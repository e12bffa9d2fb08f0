import type { Confidence } from '../src/article/article.ts';

/** The confidence in an article of which all is certain. */
export const CERTAIN: Confidence = {
  headline: 1,
  standfirst: 1,
  kicker: 1,
  section: 1,
  published: 1,
  bylines: 1,
  agency: 1,
  dateline: 1,
  source: 1,
  keywords: 1,
  captions: 1,
  body: 1,
};
