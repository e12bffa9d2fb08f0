import type { DeskArticle } from '../../../../src/desk/api.ts';

export const CERTAIN = {
  ...{ headline: 1, standfirst: 1, kicker: 1, section: 1, published: 1, bylines: 1, agency: 1 },
  ...{ dateline: 1, source: 1, keywords: 1, captions: 1, body: 1 },
};

/** A saved article with a headline and nothing else, of which the parser is certain. */
export const EMPTY_ARTICLE: DeskArticle = {
  ...{ file: 'a.txt', version: '1', source: '', html: '', messages: [], canUndo: false },
  lines: [],
  figures: [],
  stated: {},
  confidence: CERTAIN,
  fields: {
    ...{ headline: 'Tít', standfirst: null, kicker: null, section: null, published: null },
    ...{ bylines: [], agency: null, dateline: null, source: [], keywords: [] },
  },
};
