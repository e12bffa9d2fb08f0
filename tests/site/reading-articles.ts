import { makePicture } from '../picture.ts';

const SENTENCE =
  'Đoàn khảo sát đi dọc bờ sông từ sáng sớm, ghi lại mực nước ở từng trạm và hỏi chuyện người dân hai bên.';
const paragraph = (topic: string): string => `${topic}. ${Array(5).fill(SENTENCE).join(' ')}`;
const body = (topic: string): string =>
  Array.from({ length: 5 }, (_, index) => paragraph(`${topic}, đoạn ${index + 1}`)).join('\n\n');

const SUBHEADS = ['Nước lên từ tháng bảy', 'Chợ nổi vắng dần', 'Người trẻ đi xa', 'Ngày trở lại'];
const PLACES = ['Cái Răng', 'Phong Điền', 'Ngã Bảy', 'Ngã Năm', 'Cái Bè', 'Trà Ôn', 'Long Xuyên'];

const front = (headline: string, published = ''): string =>
  `---\nheadline: ${headline}\n${published === '' ? '' : `published: ${published}\n`}---\n\n`;

const gallery = PLACES.map((place, index) => {
  const alt = index === 0 ? '' : `Ghe ở chợ ${place}`;
  return `![${alt}](cho-${index}.png)\n*Chợ ${place} lúc rạng sáng. (Ảnh: Minh Tâm)*`;
});

/** Articles of every kind that readers treat in their own way: long, full of pictures, of captions alone, without a date. */
export const READING_ARTICLES: Readonly<Record<string, string | Uint8Array>> = {
  'ky-su.md': `${front('Mười năm một dòng sông', '2025-10-20')}${body('Mở đầu')}\n\n${SUBHEADS.map(
    (subhead) => `## ${subhead}\n\n${body(subhead)}`,
  ).join('\n\n')}\n`,
  'anh.md': `${front('Chợ nổi lúc bình minh', '2025-10-21')}${paragraph('Mở đầu')}\n\n${gallery.join('\n\n')}\n\n${body('Kết')}\n`,
  ...Object.fromEntries(
    PLACES.map((_, index) => [
      `cho-${index}.png`,
      index === 1 ? makePicture(600, 1200) : makePicture(1400, 800 + index),
    ]),
  ),
  'mot-anh.md': `${front('Một ảnh', '2025-10-19')}${body('Mở đầu')}\n\n![](mot-anh.png)\n`,
  'mot-anh.png': makePicture(300, 200),
  'chum-anh.txt': `Triển lãm ảnh ở bến Ninh Kiều\n\nĐầu tháng 10, bến Ninh Kiều mở triển lãm ảnh về chợ nổi, khách xem đứng chật hai bên bờ kè.\n\n${PLACES.map(
    (place) => `Ghe bầu cập bến ${place} lúc nước ròng. Ảnh: Minh Tâm`,
  ).join('\n\n')}\n`,
  ...Object.fromEntries(
    ['a', 'b', 'c'].map((name) => [
      `khong-ngay-${name}.md`,
      `${front(`Bài không ngày ${name}`)}${body(`Chuyện ${name}`)}\n`,
    ]),
  ),
};
