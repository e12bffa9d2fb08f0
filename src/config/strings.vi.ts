const number = new Intl.NumberFormat('vi');
const counted = (unit: string) => (count: number) => `${number.format(count)} ${unit}`;

const articleCount = counted('bài');
const separator = ' · ';

// All text of the interface. Functions take what varies. What a script says stands apart, so that it carries nothing else.

/** What pages say. */
export const STRINGS = {
  skipToContent: 'Đến nội dung chính',
  mainNavigation: 'Mục chính',
  home: 'Trang nhất',
  archive: 'Kho bài',

  articleCount,
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
  fromAgency: (name: string) => `Theo ${name}`,
  from: (place: string) => `Nơi đưa tin: ${place}`,
  sourceLabel: 'Nguồn:',
  keywords: 'Tìm bài theo từ khóa',
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
    markup: 'mã trình bày',
    overridden: 'người đăng đã khai khác',
    related: 'đường dẫn đến bài khác',
    advertisement: 'quảng cáo',
    menu: 'trình đơn của trang gốc',
    'site-text': 'chữ của trang gốc',
    repeated: 'lặp lại',
    'end-mark': 'dấu hết bài',
    separator: 'dấu ngăn cách',
    comments: 'bình luận của bạn đọc',
    'unreadable-date': 'ngày không đọc được',
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
  searchOrder: 'Sắp theo:',
  searchByRelevance: 'Liên quan',
  searchByDate: 'Mới nhất',
  searchRecent: 'Tìm gần đây',
  searchForget: 'Xóa các câu đã tìm',
  searchEverything: 'Bỏ lọc',
  searchMore: 'Xem thêm kết quả',
  searchRetry: 'Thử lại',
  searchBrowse: 'Mở kho bài',

  tools: 'Công cụ đọc',
  display: 'Cỡ chữ',
  displayLong: 'Cỡ chữ, màu nền',
  listen: 'Nghe',
  save: 'Lưu',
  saved: 'Bài đã lưu',
  share: 'Chia sẻ',
  keyboard: 'Phím tắt',
  siteFooter: 'Tiện ích',
  printedAddress: 'Địa chỉ của bài:',

  notFoundTitle: 'Không có trang này',
  notFoundText: 'Địa chỉ có thể đã gõ sai, hoặc bài đã được gỡ xuống.',
  notFoundHome: 'Về trang nhất',

  separator,
  titleOn: (title: string, site: string) => `${title} – ${site}`,
} as const;

const themes = {
  auto: 'Theo máy',
  light: 'Sáng',
  paper: 'Giấy',
  dark: 'Tối',
  contrast: 'Tương phản cao',
} as const;

/** What every page's script says. */
export const READING_STRINGS = {
  close: 'Đóng',
  goOn: 'Đọc tiếp',
  leftOff: 'Lần trước bạn đọc dở bài này.',
  notLoaded: 'Chưa tải được phần này. Hãy kiểm tra mạng rồi bấm lại.',
  read: 'Đã đọc',
  readInPart: 'Đang đọc dở',
  themeNow: (name: string) => `Màu nền: ${name}`,
  themes,
} as const;

/** What every dialog says. */
export const DIALOG_STRINGS = { close: 'Đóng' } as const;

/** What the dialog on keys says. */
export const HELP_STRINGS = {
  helpTitle: 'Phím tắt',
  helpKeys: {
    '/': 'Tìm bài',
    j: 'Bài kế tiếp, cũ hơn',
    k: 'Bài trước đó, mới hơn',
    s: 'Lưu bài, hoặc bỏ lưu',
    l: 'Nghe đọc bài, hoặc thôi nghe',
    t: 'Đổi màu nền',
    '?': 'Mở bảng này',
    Esc: 'Đóng',
  },
  helpScreenReader:
    'Phần mềm đọc màn hình giữ các phím của nó; khi gõ chữ, phím tắt không có tác dụng.',
  helpSwitch: 'Dùng phím tắt trên máy này',
} as const;

/** What the dialog on a page's looks says. */
export const DISPLAY_STRINGS = {
  displayTitle: 'Cỡ chữ, màu nền',
  displayNames: {
    theme: 'Màu nền',
    size: 'Cỡ chữ',
    leading: 'Giãn dòng',
    width: 'Độ rộng cột chữ',
    face: 'Kiểu chữ',
  },
  displayValues: {
    theme: themes,
    size: { 1: 'Nhỏ', 2: 'Vừa', 3: 'Hơi lớn', 4: 'Lớn', 5: 'Rất lớn', 6: 'Lớn nhất' },
    leading: { 1: 'Sít', 2: 'Vừa', 3: 'Thưa' },
    width: { 1: 'Hẹp', 2: 'Vừa', 3: 'Rộng' },
    face: { serif: 'Có chân', sans: 'Không chân' },
  },
  displayReset: 'Trở về như ban đầu',
  displayNotKept: 'Máy này không cho ghi nhớ: lựa chọn chỉ có hiệu lực trên trang đang mở.',
} as const;

/** What the search page's script says. */
export const SEARCH_STRINGS = {
  articleCount,
  separator,
  searchAnyTime: 'Mọi lúc',
  searchBroader: 'Tìm rộng hơn',
  searchCorrected: (typed: string, written: string) =>
    written === ''
      ? `Không thấy “${typed}”, đây là kết quả cho từ gần giống.`
      : `Không thấy “${typed}”, kết quả cho “${written}”.`,
  searchDay: (day: number, month: number, year: number) => `ngày ${day}/${month}/${year}`,
  searchDecoded: 'đã đổi phím gõ thành chữ có dấu',
  searchFacets: { sections: 'Chuyên mục', sources: 'Nguồn', bylines: 'Tác giả' },
  searchFailed: 'Không tải được chỉ mục tìm kiếm.',
  searchFound: (count: string, query: string) => `${count} cho “${query}”`,
  searchFromFile:
    'Trang đang mở từ một tệp trên máy, nên trình duyệt không cho tìm kiếm. Bạn vẫn xem được mọi bài trong kho.',
  searchHits: counted('chỗ khớp trong bài'),
  searchLiteral: 'Tìm đúng như đã gõ',
  searchLoading: 'Đang tìm…',
  searchMeant: (typed: string, written: string) =>
    written === ''
      ? `“${typed}” không đi cùng các từ kia, đây là kết quả cho từ gần giống.`
      : `“${typed}” không đi cùng các từ kia, kết quả cho “${written}”.`,
  searchMissing: (words: readonly string[]) =>
    `Không thấy ${words.map((each) => `“${each}”`).join(', ')}, kết quả cho các từ còn lại.`,
  searchMonth: (month: number, year: number) => `tháng ${month}/${year}`,
  searchMoreValues: (count: number) => `Thêm ${number.format(count)} mục`,
  searchNarrow: 'Lọc kết quả',
  searchNarrowed: (count: number) => `Lọc kết quả (đang lọc ${count})`,
  searchNarrowedAway: 'Không có bài nào trong phần đã lọc.',
  searchNoIndex: 'Chưa có chỉ mục tìm kiếm. Chạy “npm run build” một lần để tạo.',
  searchNothing: (query: string) => `Không tìm thấy bài nào cho “${query}”.`,
  searchNothingHint: 'Thử gõ ít từ hơn, viết theo cách khác, hoặc xem theo ngày trong kho bài.',
  searchOffline: 'Không có mạng nên chưa tìm được. Có mạng lại thì trang sẽ tự tìm.',
  searchOthers: (names: readonly string[]) =>
    `Tìm cả ${names.map((each) => `“${each}”`).join(', ')}.`,
  searchPartial: 'Không bài nào có đủ các từ; đây là những bài có nhiều từ nhất.',
  searchPrompt:
    'Gõ một từ, tên người, nơi chốn hay ngày tháng; có dấu hay không dấu đều được. Đặt “…” quanh một cụm để tìm nguyên cụm, đặt dấu - trước từ muốn bỏ.',
  searchPublished: (date: string) => `Bài đăng ${date}.`,
  searchNoneOn: (date: string) => `Không có bài nào đăng ${date}; đây là những bài có các chữ này.`,
  searchShortened: 'Câu tìm quá dài nên chỉ tìm những từ đầu.',
  searchTime: 'Thời gian',
  searchUnaccented: 'gõ không dấu',
  searchYear: (year: number) => `năm ${year}`,
};

/** What the script says that marks what was searched for in an article. */
export const MARKS_STRINGS = {
  marksClear: 'Xóa đánh dấu',
  marksFound: (written: string, count: number) =>
    `“${written}” có ${number.format(count)} chỗ trong bài này.`,
  marksNext: 'Chỗ sau',
  marksPrevious: 'Chỗ trước',
};

/** What the link to a passage says, in the margin of an article. */
export const PASSAGE_STRINGS = {
  passageLink: (opening: string) => `Địa chỉ của đoạn này: “${opening}”`,
  passageCopied: 'Đã chép địa chỉ của đoạn này.',
} as const;

/** What the dialog for sharing says. */
export const SHARE_STRINGS = {
  shareTitle: 'Chia sẻ bài này',
  shareWhat: 'Phần muốn chia sẻ',
  shareWhole: 'Cả bài',
  sharePassage: (place: number, opening: string) => `Đoạn ${number.format(place)}: ${opening}`,
  shareSheet: 'Gửi bằng ứng dụng của máy',
  shareNoSheet: 'Máy không mở được bảng chia sẻ. Hãy chép địa chỉ rồi gửi.',
  shareCopy: 'Chép địa chỉ',
  shareQuote: 'Chép đoạn đã chọn',
  shareQuoteHint: 'Muốn trích một câu: chọn câu ấy trong bài rồi mở lại bảng này.',
  shareCitation: 'Chép tít, nguồn và ngày',
  shareCopied: 'Đã chép. Giờ bạn có thể dán vào tin nhắn hay thư.',
  shareByHand: 'Trình duyệt không cho chép tự động. Hãy chép tay phần chữ dưới đây.',
  shareWays: { zalo: 'Gửi qua Zalo', facebook: 'Đăng lên Facebook', mail: 'Gửi thư điện tử' },
  shareNewTab: ' (mở thẻ mới)',
  sharePrint: 'In bài này',
  shareCode: 'Mã QR mang địa chỉ đang chia sẻ',
  shareCodeUse: 'Cho màn hình bên cạnh: đưa máy ảnh của máy kia vào mã này để mở bài.',
  shareFromFile:
    'Trang đang mở từ một tệp trên máy này, nên người khác không mở được địa chỉ của nó. Bạn vẫn chép được lời trích và in được bài.',
  shareLocal:
    'Trang đang chạy thử trên máy này, nên người khác không mở được địa chỉ của nó. Bạn vẫn chép được lời trích và in được bài.',
} as const;

/** What the script says that reads an article aloud. */
export const LISTEN_STRINGS = {
  listenBar: 'Nghe đọc bài',
  listenPause: 'Tạm dừng',
  listenGoOn: 'Đọc tiếp',
  listenPrevious: 'Câu trước',
  listenNext: 'Câu sau',
  listenStop: 'Dừng',
  listenBack: 'Về chỗ đang đọc',
  listenRateLabel: 'Tốc độ',
  listenRate: (rate: number) => `${number.format(rate)}×`,
  listenPlace: (at: number, of: number) => `Câu ${number.format(at)} trên ${number.format(of)}`,
  listenHint: 'Bấm vào một câu trong bài để nghe từ câu đó.',
  listenCaption: (caption: string) => `Chú thích ảnh: ${caption}`,
  listenWaiting: 'Đang tìm giọng đọc…',
  listenOver: 'Đã đọc hết bài.',
  listenRefused: 'Trình duyệt chưa phát tiếng. Bấm “Đọc tiếp” để nghe.',
  listenFailed: 'Giọng đọc đang gặp trục trặc. Kiểm tra mạng và âm lượng rồi bấm “Đọc tiếp”.',
  listenCannotTitle: 'Trình duyệt này không đọc thành tiếng được',
  listenCannot: 'Hãy mở bài này bằng Chrome, Edge, Firefox hoặc Safari bản mới.',
  listenInApp:
    'Nếu bạn đang xem trong Zalo, Facebook hay một ứng dụng khác, hãy mở trình đơn của ứng dụng đó rồi chọn “Mở bằng trình duyệt”.',
  listenNoVoiceTitle: 'Máy chưa có giọng đọc tiếng Việt',
  listenNoVoice:
    'Trang đọc bài bằng giọng có sẵn trong máy, không gửi gì đi đâu. Thêm giọng tiếng Việt như sau, chỉ cần làm một lần:',
  listenThen: 'Xong rồi, mở lại trình duyệt và bấm “Nghe”.',
  listenOtherDevices: 'Cách làm trên máy khác',
  listenDevices: {
    android: {
      name: 'Điện thoại, máy tính bảng Android',
      steps: [
        'Mở Cài đặt, tìm “Chuyển văn bản thành giọng nói”.',
        'Chọn công cụ của Google. Nếu máy chưa có, cài “Nhận dạng và tổng hợp giọng nói của Google” (Speech Recognition & Synthesis) từ Cửa hàng Play.',
        'Bấm biểu tượng bánh răng, chọn “Cài đặt dữ liệu giọng nói”, tải “Tiếng Việt (Việt Nam)”.',
      ],
    },
    apple: {
      name: 'iPhone, iPad',
      steps: [
        'Mở Cài đặt → Trợ năng → Nội dung được đọc → Giọng nói.',
        'Chọn Tiếng Việt và tải một giọng về.',
      ],
    },
    windows: {
      name: 'Windows',
      steps: [
        'Mở Cài đặt → Thời gian & ngôn ngữ → Giọng nói.',
        'Ở mục “Quản lý giọng nói”, bấm “Thêm giọng nói”, chọn Tiếng Việt.',
        'Hoặc mở bài này bằng Microsoft Edge: trình duyệt ấy có giọng tiếng Việt, khi có mạng.',
      ],
    },
    mac: {
      name: 'macOS',
      steps: [
        'Mở Cài đặt hệ thống → Trợ năng → Nội dung được đọc.',
        'Ở mục “Giọng nói hệ thống”, chọn “Quản lý giọng nói…”, tải một giọng Tiếng Việt.',
      ],
    },
    linux: {
      name: 'Linux',
      steps: [
        'Cài hai gói speech-dispatcher và espeak-ng của bản phân phối.',
        'Mở bài này bằng Firefox; Chrome và Chromium cần được khởi động với tùy chọn --enable-speech-dispatcher.',
      ],
    },
  },
} as const;
