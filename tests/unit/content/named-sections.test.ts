import { expect, test } from 'vitest';
import { findIdleSections } from '../../../src/content/named-sections.ts';
import { toldInEnglish } from '../../words.ts';
import { makeArticle } from './article.ts';

const article = (section: string) => makeArticle({ section });

test('a section that no article has is named, with the one that was probably meant', () => {
  const articles = [article('Kinh tế'), article('QUỐC TẾ')];
  const named = [{ name: 'Thế giới', also: ['Quốc tế'] }, { name: 'Kinh tee' }];
  const idle = findIdleSections(articles, named, ['Kinh tế', 'Thể thao']);
  expect(toldInEnglish(idle)).toMatchObject([
    {
      file: 'src/config/site.ts',
      reason: expect.stringContaining('“Kinh tee”; did you mean “Kinh tế”'),
    },
    { file: 'src/config/site.ts', reason: expect.stringContaining('“Thể thao”.') },
  ]);
});
