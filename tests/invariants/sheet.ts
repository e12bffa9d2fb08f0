import type { Span } from '../../src/article/article.ts';
import type { Random } from '../../src/parse/training/random.ts';

/** A file as it is written, and where the text stands in it that readers see. */
export interface Sheet {
  readonly random: Random;
  /** Adds what no reader sees. */
  readonly mark: (text: string) => void;
  /** Adds text that readers see; `spelled` is how the file spells it. */
  readonly show: (text: string, spelled?: string) => void;
  /** Adds a text that the page hides as a whole. */
  readonly hide: (text: string) => void;
  readonly source: () => string;
  readonly shown: readonly Span[];
  readonly hidden: readonly Span[];
  /** What `show` and `hide` added, in order, without white space. */
  readonly words: () => string;
}

export function startSheet(random: Random): Sheet {
  let source = '';
  let words = '';
  const shown: Span[] = [];
  const hidden: Span[] = [];
  const add = (spans: Span[], text: string, spelled: string): void => {
    spans.push({ start: source.length, end: source.length + spelled.length });
    source += spelled;
    words += text.replace(/\s/gu, '');
  };
  return {
    random,
    mark: (text) => {
      source += text;
    },
    show: (text, spelled = text) => add(shown, text, spelled),
    hide: (text) => add(hidden, text, text),
    source: () => source,
    shown,
    hidden,
    words: () => words,
  };
}

export const SENTENCES = [
  'Sáng 12/9, hơn bốn mươi chiếc ghe chở rau và hoa kiểng đã neo lại ở ngã ba Vàm Sậy.',
  'Ông Lương Đình cho biết ghe rau đến sớm nhất, khoảng ba giờ sáng, còn ghe hoa phải chờ con nước lên.',
  'Theo ban quản lý bến, mỗi ghe đóng mười nghìn đồng một phiên để nạo vét luồng lạch & thắp đèn.',
  '“Tôi chưa bao giờ thấy khách đông như năm nay”, bà Trần Thị Khả nói.',
  'Huyện dự kiến mở thêm một bến đỗ ở bờ nam vào đầu năm tới (sớm hơn kế hoạch 6 tháng).',
  'Giá khóm tăng 1.200 đồng/kg so với tháng trước; giá dừa giữ nguyên.',
  'Đoàn đã đi qua TP. Cần Thơ, TS. Lê An dẫn đầu.',
];
export const HEADLINES = [
  'Chợ nổi Vàm Sậy họp lại sau hai mùa nước lũ',
  'Vì sao giá khóm tăng gấp đôi?',
  'Huyện mở thêm bến đỗ: ghe máy hết đường vào',
];
export const SHORT = [
  ...['Thời sự', 'Trang chủ > Kinh tế', 'Thế giới', 'Trang chủ', 'Phóng sự ảnh', 'Hà Nội'],
  ...[
    '10:15 | 03/04/2023',
    'Thứ Sáu, 24/10/2025, 10:30 (GMT+7)',
    'Thu Hà | 15/08/2018 08:47',
    '30/02/2025',
  ],
  ...[
    'Lê Minh',
    'Vân Anh - Đức Yên',
    'Theo TTXVN',
    'Hồng Hạnh (Theo New York Post)',
    'PV',
    'Tác giả: Lê Minh',
  ],
  ...['Ghe rau buổi sớm. Ảnh: Lê Minh', 'Ảnh: Reuters', 'Cảnh chợ nổi - Ảnh 1.', '(Ảnh: CTV)'],
  ...[
    'Nguồn: https://vidu.vn/cho-noi',
    'https://vidu.vn/cho-noi',
    'Từ khóa: chợ nổi, sông nước',
    '#chợnổi #miềnTây',
  ],
  ...[
    'TIN LIÊN QUAN',
    '>> Bến phà Vàm Sậy tạm dừng chạy đêm',
    'Xem thêm: Giá lúa giảm sâu',
    'Quảng cáo',
    'Chia sẻ',
  ],
  ...[
    'Bình luận (2)',
    'Trả lời',
    '© 2025 Báo Bến Sông. Giữ bản quyền.',
    'No image available',
    'N/A',
    '***',
    '/.',
  ],
  ...[
    '- Gạo tẻ',
    '1. Ngâm gạo',
    '[00:12:05] MC: Xin chào bà.',
    'PV: Thưa bà, vì sao chợ vắng?',
    'Bà Khả: Vì nước lũ.',
  ],
  ...[
    'LTS: Bài viết ghi theo lời kể của nhân vật.',
    '* Tên nhân vật đã được thay đổi.',
    'Đường vào chợ hẹp dần',
    '2 phút đọc',
  ],
  ...[
    '(BSO) - Sáng nay ghe về.',
    'HÀ NỘI (TTXVN) – Sáng nay ghe về.',
    'Hòa Lạc, ngày 3 tháng 9 năm 2025',
    'Tiêu đề: Chợ nổi',
  ],
];

/** A few sentences. */
export const paragraph = ({ some, between }: Random): string =>
  some(SENTENCES, between(1, 4)).join(' ');
