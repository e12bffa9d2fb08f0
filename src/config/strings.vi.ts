/** A format that is created at its first use: on a slow phone, loading the rules of a language takes a tenth of a second. */
function numberFormat(options?: Intl.NumberFormatOptions): Pick<Intl.NumberFormat, 'format'> {
  let made: Intl.NumberFormat | undefined;
  return {
    format(value) {
      made ??= new Intl.NumberFormat('vi', options);
      return made.format(value);
    },
  };
}

const number = numberFormat();
const counted = (unit: string) => (count: number) => `${number.format(count)} ${unit}`;

const articleCount = counted('bài');
const place = (at: number, of: number) => `${number.format(at)}/${number.format(of)}`;
const separator = ' · ';

// All text of the interface. Functions take the values that vary. The words of each script stand apart, so that the script
// carries no others.

/** What pages say. */
export const STRINGS = {
  skipToContent: 'Đến nội dung chính',
  mainNavigation: 'Mục chính',
  home: 'Trang nhất',
  archive: 'Kho bài',

  facetKinds: {
    section: 'Chuyên mục',
    author: 'Tác giả',
    source: 'Nguồn',
    keyword: 'Từ khóa',
  },
  allSections: 'Tất cả chuyên mục',
  moreSections: 'Mục khác',
  otherNews: 'Tin khác',
  moreOfSection: (name: string) => `Cùng mục ${name}`,
  followFeed: 'Theo dõi (RSS)',
  newestOn: (day: string) => `Bài mới nhất: ${day}`,

  story: 'Dòng sự kiện',
  storyCount: counted('sự kiện'),
  sourceCount: counted('nguồn'),
  storySources: (sources: readonly string[]) =>
    `Nguồn: ${sources.slice(0, 4).join(', ')}${sources.length > 4 ? ` và ${number.format(sources.length - 4)} nguồn nữa` : ''}`,
  storyDays: 'Các ngày',
  storyNewest: 'Mới nhất:',
  storyAdded: 'Mới trong bài này',
  storyMoreAdded: (count: number) => `và ${number.format(count)} câu mới nữa`,
  storyCopied: (count: number) => `${number.format(count)} câu giống bài trước`,
  storyChanged: (count: number) => `${number.format(count)} câu sửa lại`,
  storyTakenFrom: 'Đã có trong bài',
  storyRepeated: (count: number) => `${articleCount(count)} gần như trùng`,
  placeInStory: (at: number, of: number) => `Bài ${place(at, of)}, tính từ bài đầu tiên`,
  storyBefore: 'Trước đó',
  storyAfter: 'Sau đó',

  entityKinds: { person: 'Nhân vật', place: 'Địa danh', organisation: 'Tổ chức' },
  entityCounts: {
    person: counted('nhân vật'),
    place: counted('địa danh'),
    organisation: counted('tổ chức'),
  },
  entityForms: (forms: readonly string[]) => `Còn viết: ${forms.join(', ')}`,
  letters: 'Chữ cái đầu',
  olderOfEntity: 'Tìm những bài cũ hơn',
  entitiesMost: 'Được nhắc nhiều nhất',
  entitiesAll: 'Xếp theo vần',
  namesInStory: 'Được nhắc trong sự kiện',
  besideEntity: 'Thường được nhắc cùng',

  articleCount,
  sinceYear: (year: string) => `từ năm ${year}`,
  readingTime: counted('phút đọc'),
  syllableCount: counted('chữ'),
  derivedHeadline: 'Tiêu đề rút từ câu mở đầu',
  undated: 'Không rõ ngày',

  pagination: 'Các trang',
  pageOf: (page: number, pages: number) => `Trang ${number.format(page)}/${number.format(pages)}`,
  pageNumber: (page: number) => number.format(page),
  previousPage: 'Trang trước',
  nextPage: 'Trang sau',

  feeds: 'Theo dõi bằng RSS',
  feedInBrowser:
    'Đây là kênh tin cho ứng dụng đọc tin (RSS, Atom). Sao chép liên kết của trang này vào ứng dụng để nhận bài mới.',
  feedsText:
    'Sao chép một liên kết dưới đây vào ứng dụng đọc tin của bạn; bài mới sẽ tự đến đó, nguyên văn, không cần mở trang này.',
  feedsAll: 'Mọi bài',
  feedsName: 'Kênh',
  feedsFormats: 'Định dạng',
  feedList: 'Tải danh sách mọi kênh (OPML)',
  feedOfFacet: (kind: string, name: string) => `Bài mới, ${kind.toLowerCase()}: ${name}.`,
  previewOfArticle: (headline: string, site: string) => `Tiêu đề bài trên ${site}: ${headline}`,
  previewOfSite: (site: string, description: string) => `${site}. ${description}`,
  credits: {
    bylines: 'Tác giả:',
    agency: 'Theo',
    dateline: 'Nơi đưa tin:',
    source: 'Nguồn:',
  },
  originalArticle: 'Đọc bài gốc',
  keywords: 'Từ khóa của bài',
  pictureMissing: 'Bản gốc không kèm ảnh.',
  somePicturesMissing: 'Một số ảnh không có trong bản gốc.',
  pictureLarger: (at: number, of: number) =>
    of === 1 ? 'Xem ảnh lớn' : `Xem ảnh lớn ${place(at, of)}`,
  pictureCredit: (credit: string) => `(Ảnh: ${credit})`,
  newerArticle: 'Bài mới hơn',
  olderArticle: 'Bài cũ hơn',
  articleBefore: 'Bài trước',
  articleAfter: 'Bài sau',
  otherArticles: 'Bài trước và bài sau',
  relatedArticles: 'Bài liên quan',

  origin: 'Nguồn gốc bài viết',
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
    'other-date': 'ngày khác, không phải ngày đăng',
    label: 'tên trường',
    'escaped-break': 'ký hiệu xuống dòng',
    markup: 'mã trình bày',
    overridden: 'đã lấy theo chỗ khác',
    related: 'đường dẫn đến bài khác',
    advertisement: 'quảng cáo',
    menu: 'menu của trang gốc',
    'site-text': 'chữ của trang gốc',
    repeated: 'lặp lại',
    'end-mark': 'dấu hết bài',
    separator: 'dấu ngăn cách',
    comments: 'bình luận của bạn đọc',
    hidden: 'chữ mà trang gốc không hiện',
    'unreadable-date': 'ngày không đọc được',
    'left-out': 'người đăng bỏ ra',
  },

  listDescription: (title: string, articles: string, first: string) =>
    `${title}: ${articles}, trong đó có “${first}”.`,
  archiveSummary: (articles: string) => `${articles}, xếp theo ngày đăng.`,
  archiveUndated: (articles: string) => `${articles} không rõ ngày.`,
  monthShort: (month: number) => `T${month}`,
  monthWithCount: (month: number, count: number) => `Tháng ${month}: ${number.format(count)} bài`,
  monthOfYear: (month: number, year: string) => `Tháng ${month}/${year}`,
  year: (year: string) => `Năm ${year}`,
  trail: 'Bạn đang ở',
  allOfMonth: (articles: string) => `Xem tất cả ${articles}`,
  searchNeedsScript:
    'Ô tìm kiếm cần JavaScript, mà trình duyệt này đang tắt. Bạn có thể tìm bài theo năm và tháng ở đây.',

  search: 'Tìm kiếm',
  searchLabel: 'Tìm bài viết',
  searchPlaceholder: 'Tìm bài viết…',
  searchSubmit: 'Tìm',
  searchResults: 'Kết quả tìm kiếm',
  searchOrder: 'Sắp xếp',
  /** If there is little room, the second part is only read aloud. */
  searchByRelevance: ['Phù hợp', ' nhất'],
  searchByDate: 'Mới nhất',
  searchRecent: 'Tìm gần đây',
  searchForget: 'Xóa lịch sử tìm kiếm',
  searchEverything: 'Bỏ lọc',
  searchMore: 'Xem thêm kết quả',
  searchRetry: 'Thử lại',
  searchBrowse: 'Mở kho bài',

  tools: 'Công cụ đọc',
  toolsAtEnd: 'Công cụ cuối bài',
  readingBar: 'Thanh đọc bài',
  backToList: 'Về danh sách bài',
  toTop: 'Lên đầu trang',
  contents: 'Trong bài này',
  contentsCount: counted('mục'),
  unfinished: 'Đang đọc',
  display: 'Cỡ chữ',
  displayLong: 'Cỡ chữ, màu nền',
  listen: 'Nghe',
  save: 'Lưu',
  saved: 'Bài đã lưu',
  savedShort: 'Đã lưu',
  share: 'Chia sẻ',
  keyboard: 'Phím tắt',
  siteFooter: 'Tiện ích',
  printedAddress: 'Địa chỉ của bài:',

  offlineTitle: 'Không có mạng',
  offlineText: 'Trang bạn vừa mở chưa có sẵn trên máy này. Khi có mạng trở lại, trang sẽ tự mở.',
  offlineRetry: 'Thử lại',
  savedText:
    'Các bài lưu ở đây nằm ngay trên máy này và mở được khi không có mạng. Không ai khác thấy danh sách này.',
  savedNeedsScript: 'Lưu bài cần JavaScript, mà trình duyệt này đang tắt.',
  wholeTitle: 'Tải toàn bộ bài về máy',
  traces: 'Lịch sử đọc trên máy này',
  tracesText:
    'Máy này tự nhớ bài đã đọc, chỗ đang đọc, cỡ chữ và các trang đã mở. Dữ liệu này chỉ nằm trên máy của bạn.',
  rememberReading: 'Ghi nhớ bài đã đọc và chỗ đang đọc',
  forgetAll: 'Xóa lịch sử đọc',

  notFoundTitle: 'Không tìm thấy trang',
  notFoundText: 'Địa chỉ có thể đã gõ sai, hoặc bài đã được gỡ xuống.',
  notFoundHome: 'Về trang nhất',
  newestArticles: 'Bài mới nhất',
  moved: 'Bài này đã chuyển sang địa chỉ mới',

  separator,
  titleOn: (title: string, site: string) => `${title} – ${site}`,
} as const;

const themes = {
  auto: 'Theo hệ thống',
  light: 'Sáng',
  paper: 'Giấy',
  dark: 'Tối',
  contrast: 'Tương phản cao',
} as const;

const takenDown = 'Bài này đã được tòa soạn gỡ.';

/** What every page's script says. */
export const READING_STRINGS = {
  close: 'Đóng',
  goOn: 'Đọc tiếp',
  leftOff: 'Lần trước bạn đọc dở bài này.',
  notLoaded: 'Chưa tải được phần này. Hãy kiểm tra mạng rồi bấm lại.',
  read: 'Đã đọc',
  readInPart: 'Đang đọc dở',
  saveArticle: 'Lưu',
  articleSaved: 'Đã lưu',
  changed: 'Trang này có bản mới.',
  takenDown,
  reload: 'Tải lại',
  themeNow: (name: string) => `Màu nền: ${name}`,
  themes,
} as const;

/** What the list of unfinished articles says, on the home page and among the saved ones. */
export const UNFINISHED_STRINGS = {
  readSoFar: (percent: number) => `Đã đọc ${number.format(percent)}%`,
  dismiss: 'Bỏ',
  dismissArticle: (headline: string) => `Bỏ “${headline}” khỏi mục Đang đọc`,
  dismissed: (headline: string) => `Đã bỏ “${headline}” khỏi mục Đang đọc.`,
  all: (count: number) => `Xem tất cả ${articleCount(count)}`,
} as const;

/** What the gallery of an article's pictures says. */
export const GALLERY_STRINGS = {
  gallery: 'Ảnh trong bài',
  close: 'Đóng',
  previous: 'Ảnh trước',
  next: 'Ảnh sau',
  place,
  slide: (at: number, of: number) => `Ảnh ${place(at, of)}`,
} as const;

/** What every dialog says. */
export const DIALOG_STRINGS = { close: 'Đóng' } as const;

/** What the dialog on keys says. */
export const HELP_STRINGS = {
  helpTitle: 'Phím tắt',
  helpKeys: {
    '/': 'Tìm bài',
    j: 'Bài kế tiếp (cũ hơn)',
    k: 'Bài trước đó (mới hơn)',
    s: 'Lưu bài, hoặc bỏ lưu',
    l: 'Nghe đọc bài, hoặc dừng nghe',
    t: 'Đổi màu nền',
    '?': 'Mở bảng này',
    Esc: 'Đóng bảng đang mở',
  },
  helpScreenReader:
    'Các phím này không có tác dụng khi bạn đang gõ chữ và không cản trở phần mềm đọc màn hình.',
  helpSwitch: 'Dùng phím tắt trên máy này',
} as const;

/** What is said when an article is saved. */
export const SAVE_STRINGS = {
  close: 'Đóng',
  nowSaved: 'Đã lưu bài. Không có mạng vẫn đọc được.',
  nowUnsaved: 'Đã bỏ lưu bài này.',
  saving: 'Đang lưu…',
  seeSaved: 'Xem các bài đã lưu',
  saveFromFile: 'Trang đang mở từ một tệp trên máy nên không cần lưu: bài đã nằm sẵn trên máy.',
  saveUnsupported:
    'Trình duyệt này không cho lưu bài. Hãy thử bằng cửa sổ thường (không ẩn danh) hoặc trình duyệt mới hơn.',
  saveFull: 'Máy hết chỗ nên chưa lưu được. Hãy bỏ lưu vài bài cũ rồi bấm lại.',
  takenDown,
  saveFailed: 'Chưa lưu được vì mạng bị ngắt. Khi có mạng, hãy bấm lại.',
} as const;

const decimal = numberFormat({ maximumFractionDigits: 1 });
/** “36 kB”, “12,4 MB”. */
const size = (bytes: number): string =>
  bytes < 1_000_000
    ? `${number.format(Math.ceil(bytes / 1000))} kB`
    : `${decimal.format(bytes / 1_000_000)} MB`;
const files = counted('tệp');

/** What the page of saved articles and the page without a network say. */
export const SAVED_STRINGS = {
  articleCount,
  separator,
  size,
  files,
  offlineVisited: 'Trang đã mở gần đây',
  offlineSaved: 'Bài đã lưu',
  savedNone: 'Chưa có bài nào. Ở mỗi bài, bấm “Lưu” dưới tiêu đề để giữ bài lại.',
  unsave: 'Bỏ lưu',
  unsaveArticle: (headline: string) => `Bỏ lưu “${headline}”`,
  unsaved: (headline: string) => `Đã bỏ lưu “${headline}”.`,
  takenDown,
  dismiss: 'Xóa khỏi danh sách',
  dismissArticle: (headline: string) => `Xóa “${headline}” khỏi danh sách`,
  dismissed: (headline: string) => `Đã xóa “${headline}” khỏi danh sách.`,
  savedTotal: (articles: string, all: string) => `${articles}, ${all}.`,
  siteKeeps: (all: string) =>
    `Toàn bộ trang báo, kể cả những trang đã mở, đang chiếm khoảng ${all} trên máy.`,
  wholeOffer: (all: string, count: string) =>
    `Tải về ${all}, ${count}, để đọc và tìm mọi bài khi không có mạng. Nên dùng Wi-Fi.`,
  wholeRest: (all: string, count: string) =>
    `Còn phải tải ${all}, ${count}; phần tải trước vẫn giữ.`,
  wholeRoom: (free: string) => `Máy chỉ còn chỗ cho khoảng ${free}, không đủ.`,
  wholeTooLarge: (all: string, count: string) =>
    `Trang báo này quá lớn để tải toàn bộ (${all}, ${count}). Bạn có thể lưu từng bài.`,
  wholeUnknown: 'Cần có mạng để biết cả trang báo nặng bao nhiêu.',
  wholeDone: (all: string) =>
    `Toàn bộ trang báo đã nằm trên máy này (${all}), đọc được khi không có mạng.`,
  wholeStart: 'Tải về',
  wholeContinue: 'Tải tiếp',
  wholeStop: 'Dừng',
  wholeRemove: 'Xóa bản tải về',
  wholeRemoved: 'Đã xóa bản tải về.',
  wholeProgress: (done: string, all: string) => `Đã tải ${done}/${all}.`,
  wholeStopped: 'Đã dừng. Phần đã tải vẫn giữ, lần sau sẽ tải tiếp.',
  wholeFailed: 'Mạng bị ngắt giữa chừng. Phần đã tải vẫn giữ; khi có mạng, hãy bấm “Tải tiếp”.',
  wholeFull: 'Máy hết chỗ. Phần đã tải vẫn giữ; hãy xóa bớt rồi bấm “Tải tiếp”.',
  notHere:
    'Trình duyệt này không cho giữ bài trên máy. Hãy thử bằng cửa sổ thường (không ẩn danh) hoặc trình duyệt mới hơn.',
  notFromFile: 'Trang đang mở từ một tệp trên máy: mọi bài đã nằm sẵn ở đây nên không cần lưu.',
  notKept: 'Máy này không cho ghi nhớ lựa chọn.',
  nowForgetful: 'Từ giờ máy này không ghi nhớ bài đã đọc nữa; phần đã nhớ đã xóa.',
  nowRemembering: 'Từ giờ máy này lại ghi nhớ bài đã đọc.',
  forgetTitle: 'Xóa lịch sử đọc?',
  forgetText:
    'Bài đã lưu, bản tải về, bài đã đọc, câu đã tìm và mọi lựa chọn trên máy này sẽ mất, không lấy lại được.',
  forgetYes: 'Xóa hết',
  forgotten: (entries: number, kept: string) =>
    `Đã xóa ${number.format(entries)} mục ghi nhớ và ${kept} giữ trên máy này.`,
  forgottenInPart:
    'Trình duyệt không cho xóa hết. Hãy xóa dữ liệu của trang này trong phần cài đặt.',
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
    names: 'Tên riêng trong bài',
  },
  displayValues: {
    theme: themes,
    size: { 1: 'Nhỏ', 2: 'Vừa', 3: 'Hơi lớn', 4: 'Lớn', 5: 'Rất lớn', 6: 'Lớn nhất' },
    leading: { 1: 'Hẹp', 2: 'Vừa', 3: 'Rộng' },
    width: { 1: 'Hẹp', 2: 'Vừa', 3: 'Rộng' },
    face: { serif: 'Có chân', sans: 'Không chân' },
    names: { linked: 'Có liên kết', plain: 'Chữ thường' },
  },
  displayReset: 'Khôi phục mặc định',
  displayNotKept: 'Máy này không cho ghi nhớ: lựa chọn chỉ có hiệu lực trên trang đang mở.',
} as const;

/** What the search page's script says. */
export const SEARCH_STRINGS = {
  articleCount,
  count: (count: number) => number.format(count),
  separator,
  searchAnyTime: 'Mọi lúc',
  searchUndated: 'không rõ ngày',
  searchApart: (words: readonly string[]) =>
    `Không bài nào có đủ các từ; đây là kết quả khi bỏ ${words.map((each) => `“${each}”`).join(', ')}.`,
  searchBroader: 'Tìm rộng hơn',
  searchCorrected: (typed: string, written: string) =>
    written === ''
      ? `Không thấy “${typed}”, đây là kết quả cho từ gần giống.`
      : `Không thấy “${typed}”, kết quả cho “${written}”.`,
  searchDay: (day: number, month: number, year: number) => `ngày ${day}/${month}/${year}`,
  searchDayOfYear: (day: number, month: number) => `ngày ${day}/${month}`,
  searchDecoded: 'đã hiểu theo kiểu gõ Telex/VNI',
  searchFacetFind: {
    sections: 'Tìm chuyên mục',
    sources: 'Tìm nguồn',
    bylines: 'Tìm tác giả',
    people: 'Tìm nhân vật',
    places: 'Tìm địa danh',
  },
  searchFacets: {
    sections: 'Chuyên mục',
    sources: 'Nguồn',
    bylines: 'Tác giả',
    people: 'Nhân vật được nhắc đến',
    places: 'Địa danh được nhắc đến',
  },
  searchFailed: 'Chưa tải được dữ liệu tìm kiếm.',
  searchAbout: (count: string) => `Khoảng ${count}`,
  searchFound: (count: string, query: string) => `${count} cho “${query}”`,
  searchFromFile:
    'Trang đang mở từ một tệp trên máy, nên trình duyệt không cho tìm kiếm. Bạn vẫn xem được mọi bài trong kho.',
  searchHits: (count: number) => `Xuất hiện ${number.format(count)} lần trong bài`,
  searchLeftOut: (count: number, words: readonly string[]) =>
    `Đã bỏ ${articleCount(count)} có ${words.map((each) => `“${each}”`).join(' hoặc ')}.`,
  /** If there is little room, the words in braces are only read aloud. */
  searchLiteral: '{Tìm }đúng như đã gõ',
  searchLoading: 'Đang tìm…',
  searchMeant: (typed: string, written: string) =>
    written === ''
      ? `Có lẽ “${typed}” bị gõ nhầm; đây là kết quả cho từ gần giống.`
      : `Có lẽ bạn định gõ “${written}” thay cho “${typed}”; đây là kết quả cho “${written}”.`,
  searchMissing: (words: readonly string[]) =>
    `Không thấy ${words.map((each) => `“${each}”`).join(', ')}, kết quả cho các từ còn lại.`,
  searchMonth: (month: number, year: number) => `tháng ${month}/${year}`,
  searchNarrow: 'Lọc{ kết quả}',
  searchNarrowed: (count: number) => `Lọc{ kết quả} ({đang lọc }${count})`,
  searchNarrowedAway: (query: string) =>
    `Không có bài nào cho “${query}” trong phần đã lọc. Hãy bỏ lọc để tìm trong mọi bài.`,
  searchInNarrowed: 'trong phần đã lọc',
  searchNoIndex: 'Chưa có dữ liệu tìm kiếm. Chạy “npm run build” một lần để tạo.',
  searchNothing: (query: string) => `Không tìm thấy bài nào cho “${query}”.`,
  searchNoWords: 'Hãy gõ ít nhất một chữ hoặc một số.',
  searchNothingHint: 'Thử gõ ít từ hơn, viết theo cách khác, hoặc xem theo ngày trong kho bài.',
  searchOffline: 'Không có mạng nên chưa tìm được. Có mạng lại thì trang sẽ tự tìm.',
  searchOtherValues: (count: number) => `Còn ${number.format(count)} tên khác.`,
  searchNoValue: (typed: string) => `Không có tên nào khớp “${typed}”.`,
  searchOthers: (names: readonly string[]) =>
    `Đã tìm cả ${names.map((each) => `“${each}”`).join(', ')}.`,
  searchOtherwise: (typed: string, written: string) =>
    `Không bài nào viết “${typed}” đúng dấu như đã gõ, kết quả cho “${written}”.`,
  searchTypedFirst: 'Bài viết đúng dấu đã gõ đứng trước, rồi đến bài viết khác dấu.',
  searchPartial: 'Không bài nào có đủ các từ; đây là những bài có nhiều từ nhất.',
  searchPrompt:
    'Gõ một từ, tên người, nơi chốn hay ngày tháng; có dấu hay không dấu đều được. Đặt “…” quanh một cụm để tìm nguyên cụm, đặt dấu - trước từ muốn bỏ.',
  searchPublished: (date: string) => `Bài đăng ${date}.`,
  searchNoneThen: (date: string) =>
    `Không có bài nào như vậy đăng ${date}; đây là bài đăng vào lúc khác.`,
  searchShortened: 'Câu tìm quá dài nên chỉ tìm những từ đầu.',
  searchTime: 'Thời gian',
  searchUnaccented: 'gõ không dấu',
  searchYear: (year: number) => `năm ${year}`,
};

/** What the search box suggests while a reader types. */
export const SUGGEST_STRINGS = {
  suggestions: 'Gợi ý',
  suggestionCount: (count: number) => `${count} gợi ý. Dùng phím mũi tên để chọn.`,
  suggestionKinds: {
    section: 'Chuyên mục',
    author: 'Tác giả',
    source: 'Nguồn',
    keyword: 'Từ khóa',
    person: 'Nhân vật',
    place: 'Địa danh',
    organisation: 'Tổ chức',
    story: 'Dòng sự kiện',
    article: 'Bài viết',
    recent: 'Đã tìm',
  },
} as const;

/** The words of the script that marks search terms in an article. */
export const MARKS_STRINGS = {
  marksClear: 'Xóa đánh dấu',
  marksFound: (written: string, count: number) =>
    `“${written}” xuất hiện ${number.format(count)} lần trong bài.`,
  marksNext: 'Kết quả sau',
  marksPrevious: 'Kết quả trước',
};

/** The words of the link to a passage, in the margin of an article. */
export const PASSAGE_STRINGS = {
  passageLink: (opening: string) => `Liên kết đến đoạn này: “${opening}”`,
  passageCopied: 'Đã sao chép liên kết đến đoạn này.',
} as const;

/** What the dialog for sharing says. */
export const SHARE_STRINGS = {
  shareTitle: 'Chia sẻ bài này',
  shareWhat: 'Phần muốn chia sẻ',
  shareWhole: 'Cả bài',
  sharePassage: (place: number, opening: string) => `Đoạn ${number.format(place)}: ${opening}`,
  shareSheet: 'Gửi bằng ứng dụng của máy',
  shareNoSheet: 'Máy không mở được bảng chia sẻ. Hãy sao chép liên kết rồi gửi.',
  shareCopy: 'Sao chép liên kết',
  shareQuote: 'Sao chép lời trích kèm nguồn',
  shareQuoteHint: 'Muốn trích một câu: chọn câu ấy trong bài rồi mở lại bảng này.',
  shareQuoteHints:
    'Muốn trích một đoạn: chọn đoạn ấy ở trên. Muốn trích một câu: bôi đen câu ấy trong bài rồi mở lại bảng này.',
  shareCitation: 'Sao chép tiêu đề, nguồn và ngày',
  shareCopied: 'Đã sao chép. Giờ bạn có thể dán vào tin nhắn hay thư.',
  shareByHand: 'Trình duyệt không cho sao chép tự động. Hãy chép tay phần chữ dưới đây.',
  shareWays: { zalo: 'Gửi qua Zalo', facebook: 'Đăng lên Facebook', mail: 'Gửi qua email' },
  shareNewTab: ' (mở tab mới)',
  sharePrint: 'In bài này',
  shareCode: 'Mã QR mang liên kết đang chia sẻ',
  shareCodeUse: 'Mở bài trên máy khác: dùng máy ảnh của máy đó quét mã này.',
  shareFromFile:
    'Trang đang mở từ một tệp trên máy này, nên người khác không mở được liên kết này. Bạn vẫn sao chép được lời trích và in được bài.',
  shareLocal:
    'Trang đang chạy thử trên máy này, nên người khác không mở được liên kết này. Bạn vẫn sao chép được lời trích và in được bài.',
} as const;

/** The words of the script that reads an article aloud. */
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
  listenPlace: (at: number, of: number) => `Câu ${number.format(at)}/${number.format(of)}`,
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
