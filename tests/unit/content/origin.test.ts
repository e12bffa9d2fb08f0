import { expect, test } from 'vitest';
import { describeOrigin } from '../../../src/content/origin.ts';
import { parse } from '../../../src/parse/parse.ts';

const HEADLINE = 'Chợ nổi lúc bốn giờ sáng';
const BODY = [
  'Chợ họp khi trời còn tối và tan trước khi nắng lên, mỗi ghe treo một thứ hàng lên cây sào trước mũi.',
  'Người mua đứng trên bờ trả giá cho đến khi mặt trời lên quá ngọn dừa, rồi ghe nào về bến nấy.',
];

/** The rows for a text, each as `field: origin`. */
function rowsOf(text: string, sidecar?: string): string[] {
  const { source, pieces, article } = parse(
    Buffer.from(text),
    'bai.txt',
    sidecar === undefined ? {} : { sidecar: { file: 'bai.yaml', bytes: Buffer.from(sidecar) } },
  );
  if (!article) throw new Error('There is no article.');
  return describeOrigin({ source, pieces, article, names: [] }).map(
    ({ field, origin }) => `${field}: ${origin}`,
  );
}

test('every field has its origin: a line, the publisher or nothing', () => {
  const text = `${HEADLINE}\n\nThứ Hai, 3/6/2024, 05:30\n\n${BODY.join('\n\n')}\n\nTrần Hòa\n`;
  expect(rowsOf(text, 'section: Đời sống\n')).toEqual([
    'Tiêu đề: dòng 1',
    'Chuyên mục: tệp kèm theo của người đăng',
    'Ngày đăng: dòng 3: “Thứ Hai, 3/6/2024, 05:30”',
    'Tác giả: dòng 9: “Trần Hòa”',
    'Nội dung: dòng 5–7',
    'Chưa nhận ra trong bản gốc: tóm tắt, nhãn, hãng tin, nơi đưa tin, nguồn, từ khóa',
  ]);
});

test('what no line states is told with what it was taken from', () => {
  expect(rowsOf(`Ngày 3 tháng 6 năm 2024, ${BODY.join('\n\n')}\n`).slice(0, 2)).toEqual([
    'Tiêu đề: rút từ câu mở đầu (dòng 1: “Ngày 3 tháng 6 năm 2024, Chợ họp khi trời còn tối và tan trước khi nắng lên…”)',
    'Ngày đăng: lấy từ câu mở đầu (dòng 1: “Ngày 3 tháng 6 năm 2024”)',
  ]);
});

test('what is set aside has one row for each reason', () => {
  const text = `${HEADLINE}\n\n${BODY.join('\n\nQuảng cáo\n\n')}\n\nQuảng cáo\n`;
  expect(rowsOf(text)).toContain('Không đưa vào bài: dòng 5: “Quảng cáo” và 1 chỗ nữa (quảng cáo)');
});
