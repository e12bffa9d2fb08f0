import { expect, test } from 'vitest';
import { writeLlms } from '../../../src/feeds/llms.ts';

test('language models read what the site is, and lists of links with notes', () => {
  const text = writeLlms({
    name: 'Bản Tin',
    description: 'Tin ven sông.',
    sections: [
      {
        title: 'Mới nhất',
        links: [
          { title: 'Lũ *lớn*', address: 'https://bao.vn/bai/a.html', note: 'Nước lên.' },
          { title: 'Bão', address: 'https://bao.vn/bai/b.html', note: '' },
        ],
      },
      { title: 'Kho', links: [] },
    ],
  });
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    '# Bản Tin',
    '> Tin ven sông.',
    '## Mới nhất',
    '- [Lũ \\*lớn\\*](https://bao.vn/bai/a.html): Nước lên.',
    '- [Bão](https://bao.vn/bai/b.html)',
    '## Kho',
  ]);
});
