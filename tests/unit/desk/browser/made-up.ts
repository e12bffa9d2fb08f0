import type { DeskArticle } from '../../../../src/desk/api.ts';

/** An article as the server reads it. */
export const ARTICLE: DeskArticle = {
  file: 'cho.txt',
  version: '1',
  source: 'Chợ nổi\n',
  lines: [],
  figures: [],
  confidence: null,
  stated: {},
  html: '',
  messages: [],
  canUndo: false,
  fields: {
    headline: 'Chợ nổi',
    standfirst: 'Ghe về sớm.',
    kicker: null,
    section: null,
    published: null,
    bylines: [],
    agency: null,
    dateline: null,
    source: null,
    keywords: [],
  },
};

/** What the parser is certain of. */
export const CERTAIN = {
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
