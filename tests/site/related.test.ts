import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeArticles } from '../sites.ts';
import { temporarySite } from './temporary-site.ts';

const { seeds, site, build } = temporarySite();

const FIRE =
  'Ngọn lửa bùng lên lúc hai giờ sáng ở kho gỗ bên kênh Tẻ, lan sang ba dãy nhà tôn, và đội chữa cháy phải kéo vòi qua cầu khỉ suốt bốn tiếng mới dập xong.';
const ARTICLES = {
  'chay.txt': `date 2025-03-01\nCháy kho gỗ bên kênh Tẻ\n\n${FIRE}\n\nChưa ai rõ vì sao lửa bén vào đống mùn cưa. Chủ kho đi vắng từ hôm trước, người gác nghe tiếng nổ nhỏ ở tủ điện.\n`,
  'don-tro.txt': `date 2025-03-02\nDân kênh Tẻ dọn tro\n\n${FIRE}\n\nSáng ra, người ta bới tro tìm xoong nồi, giấy tờ và mấy tấm tôn còn dùng được.\n`,
  'tu-dien.txt': `Tủ điện kho gỗ kênh Tẻ bị chập\n\n${FIRE}\n\nThợ điện xem lại cầu dao, nói dây cũ đã giòn từ mùa mưa năm ngoái mà chưa ai thay.\n`,
  'nhap.txt': `date 2025-03-02\nKho gỗ kênh Tẻ, bài viết dở\n\n${FIRE}\n\nĐoạn này còn thiếu lời kể của hàng xóm và của người lái ghe đi ngang lúc nửa đêm.\n`,
  'nhap.yaml': 'draft: true\n',
  'xoai.txt':
    'date 2025-03-02\nGiá xoài rụng\n\nThương lái gom xoài cát tại vườn với giá thấp nhất từ đầu vụ.\n',
};

/** The part of an article's page that leads to related ones, or to the others of its story, with its links; `null` if there is none. */
function part(
  name: 'related' | 'in-story',
  slug: string,
): { html: string; links: string[] } | null {
  const found = readdirSync(join(site, 'bai')).find(
    (file) => file.startsWith(slug) && file.endsWith('.html'),
  );
  const page = readFileSync(join(site, 'bai', found ?? `no page for ${slug}`), 'utf8');
  const html = new RegExp(`<section class="also-read ${name}">[\\s\\S]*?</section>`, 'u').exec(
    page,
  )?.[0];
  if (html === undefined) return null;
  const links = [
    ...html.matchAll(/<a class="headline"[^>]* href="\.\.\/bai\/([a-z-]+)-[0-9a-f]{8}\.html">/gu),
  ];
  return { html, links: links.map(([, to = '']) => to) };
}

test('an article leads to those about the same event, with their dates; others to none', () => {
  writeArticles(seeds, ARTICLES);
  const { status, output } = build();
  expect(status, output).toBe(0);
  const story = part('in-story', 'chay-kho-go');
  expect(story?.links).toEqual(['dan-kenh-te-don-tro']);
  expect(story?.html).toContain('Bài 1/3, tính từ bài đầu tiên');
  expect(story?.html.match(/<time[^>]*>[^<]*<\/time>/gu)).toEqual([
    '<time datetime="2025-03-02">2/3/2025</time>',
  ]);
  // The page of the story leads to the others.
  expect(part('related', 'chay-kho-go')).toBeNull();
  expect(part('in-story', 'gia-xoai-rung')).toBeNull();
  expect(part('related', 'gia-xoai-rung')).toBeNull();
});

test('articles of which the publisher wants no story are related', () => {
  const wish = Object.fromEntries(
    ['chay', 'don-tro', 'tu-dien'].map((name) => [`${name}.yaml`, 'dòng sự kiện: không\n']),
  );
  writeArticles(seeds, { ...ARTICLES, ...wish });
  const { status, output } = build();
  expect(status, output).toBe(0);
  const shown = part('related', 'chay-kho-go');
  expect(shown?.links).toEqual(['dan-kenh-te-don-tro', 'tu-dien-kho-go-kenh-te-bi-chap']);
  expect(shown?.html).toMatch(/<h2[^>]*>Bài liên quan<\/h2>/u);
  expect(part('in-story', 'chay-kho-go')).toBeNull();
});
