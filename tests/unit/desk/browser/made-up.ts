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
