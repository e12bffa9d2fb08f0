const number = new Intl.NumberFormat('vi');
const counted = (unit: string) => (count: number) => `${number.format(count)} ${unit}`;

/** All text of the interface. Functions take what varies. */
export const STRINGS = {
  skipToContent: 'Đến nội dung chính',
  mainNavigation: 'Mục chính',
  home: 'Trang nhất',
  archive: 'Kho bài',

  articleCount: counted('bài'),
  sinceYear: (year: string) => `từ năm ${year}`,
  readingTime: counted('phút đọc'),
  syllableCount: counted('chữ'),
  derivedHeadline: 'Tiêu đề rút từ câu mở đầu',
  undated: 'Không rõ ngày',

  pagination: 'Các trang',
  pageOf: (page: number, pages: number) =>
    `Trang ${number.format(page)} trên ${number.format(pages)}`,
  previousPage: 'Trang trước',
  nextPage: 'Trang sau',

  by: (names: string) => `Tác giả: ${names}`,
  from: (place: string) => `Nơi đưa tin: ${place}`,
  sourceLabel: 'Nguồn:',
  pictureMissing: 'Bản gốc không kèm ảnh.',
  pictureCredit: (credit: string) => `(Ảnh: ${credit})`,
  newerArticle: 'Bài mới hơn',
  olderArticle: 'Bài cũ hơn',
  otherArticles: 'Bài trước và bài sau',

  origin: 'Bài này đến từ đâu',
  originFile: 'Tệp nguồn',
  originRawText: 'Xem văn bản gốc',
  originOfFields: {
    headline: 'Tiêu đề',
    standfirst: 'Tóm tắt',
    kicker: 'Nhãn',
    section: 'Chuyên mục',
    published: 'Ngày đăng',
    bylines: 'Tác giả',
    agency: 'Hãng tin',
    dateline: 'Nơi đưa tin',
    source: 'Nguồn',
    keywords: 'Từ khóa',
  },
  originBody: 'Nội dung',
  originSetAside: 'Không đưa vào bài',
  originMore: (count: number) => `và ${number.format(count)} chỗ nữa`,
  originAbsent: 'Chưa nhận ra trong bản gốc',
  originLine: (line: number) => `dòng ${number.format(line)}`,
  originLines: (first: number, last: number) =>
    `dòng ${number.format(first)}–${number.format(last)}`,
  originQuote: (place: string, text: string) => `${place}: “${text}”`,
  originSidecar: 'tệp kèm theo của người đăng',
  originRules: {
    'headline-from-lede': 'rút từ câu mở đầu',
    'headline-from-caption': 'rút từ chú thích ảnh',
    'date-opening-the-body': 'lấy từ câu mở đầu',
  },
  setAsideReasons: {
    placeholder: 'dòng giữ chỗ cho ảnh',
    'impossible-date': 'ngày không có trên lịch',
    'other-date': 'ngày khác, kém chính xác hơn',
    label: 'tên trường',
    'escaped-break': 'ký hiệu xuống dòng',
  },

  archiveSummary: (articles: string) => `${articles}, xếp theo ngày đăng.`,
  archiveUndated: (articles: string) => `${articles} không rõ ngày.`,
  monthShort: (month: number) => `Th ${month}`,
  monthWithCount: (month: number, count: number) => `Tháng ${month}: ${number.format(count)} bài`,
  monthOfYear: (month: number, year: string) => `Tháng ${month}, ${year}`,
  year: (year: string) => `Năm ${year}`,
  trail: 'Bạn đang ở',
  allOfMonth: (articles: string) => `Xem cả ${articles}`,
  searchNeedsScript:
    'Ô tìm kiếm cần JavaScript, mà trình duyệt này đang tắt. Bạn có thể tìm bài theo năm và tháng ở đây.',

  search: 'Tìm kiếm',
  searchLabel: 'Tìm bài viết',
  searchPlaceholder: 'Tìm bài, người, nơi…',
  searchSubmit: 'Tìm',
  searchResults: 'Kết quả tìm kiếm',
  searchPrompt:
    'Gõ một từ, tên người hay nơi chốn. Có thể gõ không dấu; riêng chữ “đ” cần gõ đúng.',
  searchLoading: 'Đang tìm…',
  searchFound: (count: string, query: string) => `${count} cho “${query}”`,
  searchNothing: (query: string) => `Không tìm thấy bài nào cho “${query}”.`,
  searchNothingHint: 'Thử gõ ít từ hơn, hoặc viết theo cách khác.',
  searchMore: 'Xem thêm kết quả',
  searchOffline: 'Không có mạng nên chưa tìm được. Có mạng lại thì trang sẽ tự tìm.',
  searchFromFile:
    'Trang đang mở từ một tệp trên máy, nên trình duyệt không cho tìm kiếm. Bạn vẫn xem được mọi bài trong kho.',
  searchFailed: 'Không tải được chỉ mục tìm kiếm.',
  searchRetry: 'Thử lại',
  searchNoIndex: 'Chưa có chỉ mục tìm kiếm. Chạy “npm run build” một lần để tạo.',
  searchBrowse: 'Mở kho bài',

  notFoundTitle: 'Không có trang này',
  notFoundText: 'Địa chỉ có thể đã gõ sai, hoặc bài đã được gỡ xuống.',
  notFoundHome: 'Về trang nhất',

  separator: ' · ',
  titleOn: (title: string, site: string) => `${title} – ${site}`,
} as const;
