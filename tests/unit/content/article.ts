import type { ArticleId } from '../../../src/article/article.ts';
import type { ArticleSummary } from '../../../src/article/summary.ts';

/** An article as lists know it, about which nothing is said but what a test says. */
export const makeArticle = (said: Partial<ArticleSummary> = {}): ArticleSummary => ({
  id: '00000000' as ArticleId,
  slug: 'bai',
  file: 'a.txt',
  headline: 'Bài',
  headlineDerived: false,
  published: null,
  excerpt: '',
  syllables: 0,
  fingerprint: '',
  bylines: [],
  keywords: [],
  messages: [],
  ...said,
});
