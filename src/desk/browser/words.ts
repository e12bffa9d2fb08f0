import type { Field, JudgedField } from '../../article/article.ts';
import type { Worth } from '../../parse/roles/own.ts';
import type { LineRole, PileEntry } from '../api.ts';

const number = new Intl.NumberFormat('vi');
const count = (many: number): string => number.format(many);

/** Why an article is on the pile. */
export type Need = PileEntry['needs'][number];

export const ROLE_NAMES: Readonly<Record<LineRole, string>> = {
  headline: 'Tít',
  standfirst: 'Sapo',
  kicker: 'Nhãn',
  section: 'Chuyên mục',
  published: 'Ngày đăng',
  bylines: 'Tác giả',
  agency: 'Hãng tin',
  dateline: 'Nơi đưa tin',
  source: 'Nguồn bài',
  keywords: 'Từ khóa',
  paragraph: 'Đoạn văn',
  subhead: 'Tít phụ',
  caption: 'Chú thích ảnh',
  credit: 'Nguồn ảnh',
  related: 'Bài liên quan',
  remove: 'Không đăng',
};

export const FIELD_NAMES: Readonly<Record<JudgedField, string>> = {
  headline: 'Tít',
  standfirst: 'Sapo',
  kicker: 'Nhãn trên tít',
  section: 'Chuyên mục',
  published: 'Ngày đăng',
  bylines: 'Tác giả',
  agency: 'Hãng tin',
  dateline: 'Nơi đưa tin',
  source: 'Nguồn',
  keywords: 'Từ khóa',
  captions: 'Chú thích ảnh',
  body: 'Nội dung',
};

/** What helps to fill in a field. */
export const FIELD_HINTS: Readonly<Partial<Record<Field, string>>> = {
  published: 'Ví dụ: 24/10/2025, 8h30 ngày 24/10, hôm qua, tháng 10/2025',
  bylines: 'Nhiều người thì cách nhau bằng dấu phẩy',
  keywords: 'Cách nhau bằng dấu phẩy',
};

export const NEED_NAMES: Readonly<Record<Need, string>> = {
  error: 'Có lỗi',
  undated: 'Không rõ ngày',
  unsure: 'Chưa chắc',
  repeats: 'Trùng bài khác',
  picture: 'Thiếu ảnh',
  warning: 'Cần lưu ý',
};

export const WORDS = {
  desk: 'Bàn biên tập',
  unreachable: {
    error: 'Không liên lạc được với bàn biên tập.',
    hint: 'Hãy xem cửa sổ lệnh còn chạy không, chạy lại “npm start” rồi thử lại. Những gì bạn đã gõ vẫn còn ở đây.',
  },
  unreadable: {
    error: 'Bàn biên tập trả lời không đọc được.',
    hint: 'Hãy chạy lại “npm start” rồi mở địa chỉ mới.',
  },
  failed: (reason: string) => `Trang này gặp trục trặc: ${reason}`,

  pile: {
    title: 'Bài viết',
    loading: 'Đang mở danh sách bài…',
    reading: (read: number, all: number) => `Đang đọc ${count(read)} trong ${count(all)} bài`,
    timeLeft: (seconds: number) =>
      seconds < 50
        ? `còn chừng ${count(Math.max(5, Math.ceil(seconds / 10) * 10))} giây`
        : `còn chừng ${count(Math.round(seconds / 60) || 1)} phút`,
    meanwhile:
      'Chỉ lần đầu mới lâu như vậy. Trong lúc chờ, bạn vẫn mở “Bài mới” và “Cài đặt” được.',
    search: 'Tìm trong danh sách',
    filters: 'Lọc bài',
    all: 'Tất cả',
    needed: 'Cần xem',
    unsaved: 'Chưa lưu',
    draft: 'Bản nháp',
    lone: 'Ảnh chưa dùng',
    loneHint:
      'Những ảnh này chưa bài nào dùng. Mở một bài, thêm ảnh ở mục “Ảnh và chú thích”, hoặc đặt tên ảnh trùng tên tệp của bài.',
    notes: (many: number) => `Lời nhắn chung (${count(many)})`,
    none: 'Không có bài nào như vậy.',
    empty: 'Chưa có bài nào.',
    emptyHint: 'Dán một bài từ Word, Facebook, Zalo hay một trang web là có ngay bài đầu tiên.',
    allFine: 'Không còn bài nào cần xem.',
    shown: (many: number, all: number) =>
      many === all ? `${count(all)} bài` : `${count(many)} trong ${count(all)} bài`,
    pages: 'Các trang của danh sách',
    page: (at: number, of: number) => `Trang ${count(at)}/${count(of)}`,
    before: 'Trang trước',
    after: 'Trang sau',
    leastSure: (field: string, probability: number) => `${field}: ${percent(probability)} chắc`,
    startNext: (many: number) => `Xem lần lượt ${count(many)} bài`,
    more: (many: number) => `và ${count(many)} điều nữa`,
  },

  compose: {
    title: 'Bài mới',
    paste: 'Dán bài vào đây',
    hint: 'Chép từ Word, Google Docs, Facebook, Zalo, một trang web hay tệp PDF rồi dán (Ctrl+V). Gõ thẳng vào cũng được.',
    dropZone: 'Hoặc kéo tệp và ảnh thả vào đây',
    choose: 'Chọn tệp hoặc ảnh',
    kinds: 'Tệp .txt, .md, .html, .docx; ảnh .jpg, .png, .webp, .avif, .gif',
    read: 'Đọc bài',
    reading: 'Đang đọc bài…',
    waitingPictures: (many: number) =>
      `${count(many)} ảnh đang chờ. Dán bài hoặc thả tệp của bài vào, rồi bấm “Đọc bài”.`,
    picturesInside: (many: number) => `Đã lấy ${count(many)} ảnh trong tệp Word.`,
    picturesUnusable: (many: number) =>
      `${count(many)} ảnh trong tệp không dùng được: hãy lưu ảnh đó thành JPEG hoặc PNG rồi thêm vào.`,
    waitingFiles: (many: number) => `Còn ${count(many)} tệp đang chờ.`,
    heic: (name: string) => `Ảnh “${name}” là ảnh HEIC của iPhone, trình duyệt không hiện được.`,
    heicHint:
      'Hãy lưu ảnh thành JPEG: trên iPhone vào Cài đặt › Camera › Định dạng › Tương thích nhất.',
    tooLarge: (name: string) => `Tệp “${name}” quá lớn.`,
    tooLargeHint: 'Mỗi tệp được nhiều nhất 30 MB.',
    drop: 'Bỏ bài này',
    dropAsk: 'Bỏ bài chưa lưu này?',
    dropText: 'Chữ đã dán và những gì bạn đã chọn sẽ mất.',
    dropStay: 'Giữ lại',
    empty: 'Chưa có chữ nào để đọc.',
  },

  edit: {
    opening: 'Đang mở bài…',
    untitled: 'Bài chưa có tít',
    panes: 'Phần đang xem',
    lines: 'Văn bản gốc',
    form: 'Thông tin',
    preview: 'Bài khi đăng',
    linesHint: 'Bấm vào một dòng để chọn nó là gì. Chữ của bản gốc không bị đổi.',
    previewTitle: 'Bài như bạn đọc sẽ thấy',
    save: 'Lưu',
    /** On a phone, words in braces are only read aloud. */
    right: 'Đúng hết{, sang bài tiếp}',
    rightHint:
      'Ghi nhận những chỗ máy chưa chắc là đúng, lưu, rồi mở bài tiếp theo cần xem (Ctrl + Enter)',
    rightNew: 'Đúng hết, lưu',
    rightNewHint: 'Ghi nhận những chỗ máy chưa chắc là đúng, rồi lưu (Ctrl + Enter)',
    dateAsk: 'Bài chưa có ngày đăng',
    dateText: 'Bài không có ngày thì nằm ở mục “Không rõ ngày”, sau các bài khác.',
    dateWrite: 'Ghi ngày',
    dateToday: 'Hôm nay',
    dateNone: 'Lưu không có ngày',
    undo: 'Hoàn tác',
    discard: 'Bỏ thay đổi',
    next: 'Bài tiếp{ theo cần xem}',
    back: 'Về danh sách',
    saved: 'Đã lưu',
    unsaved: 'Chưa lưu',
    reading: 'Đang đọc lại…',
    saving: 'Đang lưu…',
    notYet: 'Bài mới, chưa lưu',
    savedAs: (file: string) => `Đã lưu thành “${file}”. Bấm “Đăng” để bài lên trang tin.`,
    undone: 'Đã hoàn tác.',
    undoneSave: 'Đã lấy lại bản trước lần lưu cuối.',
    nothingToUndo: 'Không còn gì để hoàn tác.',
    discarded: 'Đã bỏ những thay đổi chưa lưu.',
    restored: 'Đã lấy lại những thay đổi bạn chưa lưu.',
    restoredOver:
      'Đã lấy lại những thay đổi bạn chưa lưu. Bài đã bị chương trình khác sửa; những chỗ bạn không đụng đến lấy theo bản mới.',
    lost: 'Những ảnh chưa lưu không giữ lại được, hãy thêm lại.',
    allDone: 'Đã xem hết các bài cần xem.',
    allSeen: (many: number) => `Đã xem hết, nhưng ${count(many)} bài vẫn còn chỗ cần sửa.`,
    left: (many: number) => `Còn ${count(many)} bài cần xem, kể cả bài này`,
    confirmed: (many: number) => `Lần sau máy không hỏi lại ${count(many)} chỗ này.`,
    now: (role: string, text: string) => `Đã chọn “${role}” cho dòng “${text}”.`,
    asRead: (text: string) => `Dòng “${text}” để máy tự đọc.`,
    byMachine: 'Để máy tự đọc',
    menu: (text: string) => `Dòng “${text}” là`,
    sure: 'Chắc',
    rather: 'Khá chắc',
    unsure: 'Chưa chắc',
    said: 'Bạn chọn',
    instead: (text: string) => (text === '' ? 'Bạn đã bỏ' : `Bạn sửa thành “${text}”`),
    runnerUp: (role: string) => `hay là ${role.toLowerCase()}?`,
    noLines: 'Không có chữ nào.',
    noArticle: 'Chưa thành bài để xem. Hãy xem lời nhắn ở đầu trang.',
    noDoubt: 'Không còn dòng nào chưa chắc.',
    leftOut: (many: number) => `${count(many)} dòng sẽ không được đăng`,
    mend: 'Bấm “Lưu” thì chỗ sai này thành ghi chú trong tệp .yaml, và bài đăng được.',
    unaddressed: 'Dòng này quá ngắn để ghi riêng. Hãy sửa ở phần “Thông tin”.',
    messages: (many: number) => `Lưu ý về bài này (${count(many)})`,
    atLine: (line: number) => `Dòng ${count(line)}`,
  },

  text: {
    name: 'Văn bản của bài',
    edit: 'Sửa văn bản',
    editSaved: 'Sửa văn bản gốc…',
    done: 'Xem từng dòng',
    ask: 'Sửa văn bản gốc?',
    askText:
      'Chữ bạn sửa sẽ thay cho văn bản gốc khi bấm “Lưu”. Bản trước được giữ lại, bấm “Hoàn tác” là lấy lại được. Nếu chỉ có dòng bị hiểu sai (tít, sapo, chú thích…) thì không cần sửa chữ: bấm vào dòng đó rồi chọn lại.',
    askYes: 'Sửa văn bản gốc',
    markup: 'Bài này là trang HTML: chỉ sửa chữ, giữ nguyên các thẻ trong dấu < >.',
  },

  takeDown: {
    button: 'Gỡ bài…',
    hint: 'Chỉ muốn giấu bài một thời gian thì đánh dấu “Bản nháp, chưa đăng”.',
    ask: (headline: string) => `Gỡ bài “${headline}”?`,
    askText:
      'Bài, những gì bạn đã ghi thêm và ảnh riêng của bài được cất đi. Bấm “Đăng” và xóa các tệp máy nêu trên máy chủ thì bạn đọc không còn xem được bài. Bạn lấy lại được ở cuối danh sách bài, mục “Bài đã gỡ”.',
    askUnsaved: 'Những thay đổi chưa lưu của bài sẽ mất.',
    askYes: 'Gỡ bài',
    askDraft: 'Chuyển thành bản nháp',
    done: (headline: string) =>
      `Đã gỡ bài “${headline}”. Bấm “Đăng” để trang tin bỏ bài này. Muốn lấy lại thì xem mục “Bài đã gỡ” ở cuối danh sách.`,
    named: 'Bài vừa gỡ còn được nhắc ở một chỗ',
    namedText: (
      article: string,
      { file, line }: { readonly file: string; readonly line: number },
    ) =>
      `Tệp “${file}”, dòng ${count(line)}, còn ghi “${article}”. Hãy xóa tên bài ở đó, nếu không thì chưa đăng được.`,
    title: 'Bài đã gỡ',
    at: (date: string) => `gỡ ${date}`,
    putBack: 'Lấy lại',
    putBackNamed: (headline: string) => `Lấy lại bài “${headline}”`,
    isBack: (headline: string) => `Đã lấy lại bài “${headline}”. Bấm “Đăng” để bài lên trang tin.`,
  },

  conflict: {
    title: 'Bài đã bị sửa ở nơi khác',
    text: 'Một chương trình khác hoặc một bàn biên tập khác vừa sửa bài này. Chưa có gì bị ghi đè.',
    merge: 'Lấy bản mới, giữ những gì tôi vừa sửa',
    theirs: 'Lấy bản mới, bỏ thay đổi của tôi',
    stay: 'Để sau',
    merged: 'Đã lấy bản mới và giữ những gì bạn vừa sửa. Hãy xem lại rồi lưu.',
    taken: 'Đã lấy bản mới.',
  },

  form: {
    byPublisher: 'Bạn sửa',
    byMachine: 'Tự nhận ra',
    unsure: (probability: number) => `Máy chưa chắc (${percent(probability)})`,
    absent: 'Chưa có',
    today: 'Hôm nay',
    right: 'Đúng rồi',
    rightFor: (name: string) => `${name}: đúng rồi`,
    byText: 'Theo bản gốc',
    byTextFor: (name: string) => `${name}: lấy theo bản gốc`,
    dateRead: (date: string) => `Hiểu là: ${date}`,
    dateWrong: 'Chưa hiểu ngày này. Hãy viết như 24/10/2025.',
    dateNone: 'Bài sẽ nằm ở mục “Không rõ ngày”.',
    sourceName: 'Nguồn',
    sourceUrl: 'Địa chỉ bài gốc',
    sourceUrlWrong: 'Địa chỉ phải bắt đầu bằng https:// hay http://',
    publishing: 'Cách đăng',
    draft: 'Bản nháp, chưa đăng',
    pin: 'Ghim lên đầu trang nhất',
    pinUntil: 'Ghim đến hết ngày',
    pinForever: 'Để trống: ghim đến khi bạn bỏ ghim',
    story: 'Tách bài này khỏi dòng sự kiện',
  },

  pictures: {
    title: 'Ảnh và chú thích',
    add: 'Thêm ảnh',
    addHere: 'Thêm ảnh vào đây',
    addHereNamed: (caption: string) => `Thêm ảnh vào chú thích “${caption}”`,
    change: 'Đổi ảnh',
    changeNamed: (name: string) => `Đổi ảnh ${name}`,
    hint: 'Kéo ảnh thả lên dòng chú thích của nó, hoặc chọn ở ô “Ảnh của chú thích nào”. Ảnh không thuộc chú thích nào: ảnh đầu tiên ở đầu bài, các ảnh khác ở cuối bài.',
    none: 'Bài chưa có ảnh và chú thích nào.',
    noPhoto: 'Chưa có ảnh',
    alt: 'Ảnh chụp gì (cho người không nhìn thấy)',
    caption: 'Chú thích',
    credit: 'Nguồn ảnh',
    place: 'Ảnh của chú thích nào',
    own: 'Không phải chú thích nào trong bài',
    byText: 'Lấy lại chữ của bản gốc',
    byTextNamed: (name: string) => `${name}: lấy lại chữ của bản gốc`,
    byTextDone: 'Chú thích lại theo bản gốc.',
    remove: 'Bỏ ảnh',
    removeNamed: (name: string) => `Bỏ ảnh ${name}`,
    pending: 'Sẽ chép vào khi lưu',
    added: (name: string) => `Đã thêm ảnh “${name}”.`,
    removed: (name: string) => `Đã bỏ ảnh “${name}”.`,
    placed: (caption: string) => `Đã đặt ảnh vào chú thích “${caption}”.`,
    onlyCaptions: 'Hãy thả ảnh lên một dòng chú thích.',
    drag: (name: string) => `Ảnh ${name}`,
  },

  publish: {
    title: 'Đăng',
    button: 'Đăng',
    hint: 'Dựng lại trang tin trên máy này từ tất cả các bài đã lưu. Sau đó bạn tải những tệp nêu bên dưới lên máy chủ.',
    running: 'Đang dựng trang…',
    done: 'Đã dựng xong trang tin.',
    failed: 'Chưa đăng được. Trang cũ vẫn còn nguyên.',
    behind: 'Có thay đổi đã lưu mà trang tin chưa có. Bấm “Đăng” để dựng lại trang.',
    open: 'Xem trang tin',
    log: 'Diễn biến',
    upload: 'Tải lên máy chủ',
    first: 'Chưa tải lên lần nào, nên lần này tải lên tất cả các tệp.',
    against: (place: string) => `So với trang tin ở ${place}:`,
    same: (place: string) => `Trang tin ở ${place} đã giống bản trên máy này.`,
    since: (date: string) => `So với lần tải lên gần nhất, ${date}:`,
    written: (many: number) => `${count(many)} tệp cần tải lên`,
    removed: (many: number) => `${count(many)} tệp cần xóa trên máy chủ`,
    removedHint:
      'Vừa gỡ bài thì hãy xóa hết các tệp này, nếu không người có địa chỉ vẫn đọc được bài. Không gỡ bài nào thì để lại các tệp trong thư mục pagefind cũng không sao.',
    nothing: (date: string) =>
      `Không còn tệp nào cần tải lên hay xóa. Lần tải lên gần nhất: ${date}.`,
    archive: 'Lưu các tệp cần tải lên (.zip)',
    archiveHint:
      'Máy chủ là nơi giữ trang tin trên mạng. Ở chỗ bạn thuê: tải tệp .zip này lên rồi giải nén ở đó.',
    wholeArchive: 'Lưu cả trang tin (.zip)',
    wholeArchiveHint:
      'Netlify và Cloudflare Pages thay cả trang web mỗi lần tải lên, nên cần cả trang tin. Giải nén trên máy (bấm đúp vào tệp), rồi kéo cả thư mục vào trang của họ.',
    folder: (path: string) => `Các tệp này cũng nằm trong thư mục ${path}`,
    uploaded: 'Tôi đã tải lên xong',
    uploadedHint:
      'Bấm khi đã làm hết danh sách này. Từ đó danh sách chỉ còn những gì thay đổi sau này.',
    uploadedDone: 'Đã ghi nhận lần tải lên này.',
    takeBack: 'Thật ra chưa tải xong, hiện lại danh sách trước',
    takenBack: 'Đã hiện lại danh sách trước.',
    toSettings: 'Mở Cài đặt',
    errors: (many: number) => `${count(many)} bài có lỗi`,
    errorsHint: 'Hãy sửa các bài này trước khi đăng:',
    unsaved: (many: number) => `${count(many)} bài có thay đổi chưa lưu, sẽ không được đăng:`,
  },

  settings: {
    title: 'Cài đặt',
    loading: 'Đang mở cài đặt…',
    name: 'Tên trang tin',
    description: 'Một câu giới thiệu',
    descriptionHint: 'Hiện khi chia sẻ lên Zalo, Facebook và trên máy tìm kiếm.',
    address: 'Địa chỉ trên mạng',
    addressHint:
      'Ví dụ: https://tin.example.com/ – cần có để chia sẻ có ảnh và để người khác theo dõi.',
    addressWrong: 'Địa chỉ phải bắt đầu bằng https:// hay http://',
    language: 'Ngôn ngữ thông báo',
    languageHint: 'Của những gì hiện trong cửa sổ lệnh. Bàn biên tập luôn dùng tiếng Việt.',
    languageOfSystem: 'Theo máy này',
    languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
    sections: 'Chuyên mục, theo thứ tự trên menu',
    sectionsHint: 'Mỗi dòng một chuyên mục. Để trống thì xếp theo số bài.',
    footer: 'Câu ở chân trang',
    colour: 'Màu chính',
    colourPicker: 'Chọn màu trên bảng màu',
    colourHint: 'Màu của tên trang, đường dẫn và nhãn. Màu khó đọc được làm đậm hoặc nhạt đi.',
    colourWrong: 'Hãy chọn ở ô màu bên cạnh, hoặc ghi mã màu như #9f1d1f',
    usual: 'Về màu có sẵn',
    published: 'Bài nào được đăng',
    skipBroken: 'Không đăng bài có lỗi',
    skipBrokenHint:
      'Các bài khác vẫn được đăng. Không đánh dấu thì còn bài có lỗi là chưa đăng được.',
    leaveOut: {
      duplicates: 'Không đăng bài trùng nhau',
      teasers: 'Không đăng bài chỉ có phần đầu',
      spam: 'Không đăng bài rác, nhồi từ khóa',
    },
    names: 'Số trang tối đa về nhân vật, địa danh, tổ chức',
    namesHint: 'Để trống: tất cả, miễn là trang tin không quá 20.000 tệp.',
    namesWrong: 'Hãy ghi một con số, ví dụ 500.',
    save: 'Lưu cài đặt',
    saved: 'Đã lưu cài đặt. Bấm “Đăng” để trang tin đổi theo.',
    changed: 'Tệp cài đặt đã bị sửa ở nơi khác.',
    reload: 'Lấy bản mới, giữ những gì tôi vừa sửa',
  },

  learning: {
    title: 'Máy học cách đọc',
    hint: 'Máy học từ những dòng bạn đã chọn lại, để lần sau đọc đúng hơn. Chữ trong bài không bị đổi.',
    few: (corrected: number, fewest: number) =>
      corrected === 0
        ? `Bạn chưa sửa dòng nào. Sửa từ ${count(fewest)} bài trở lên thì máy học được.`
        : `Bạn đã sửa ${count(corrected)} bài. Cần ít nhất ${count(fewest)} bài thì máy mới học được.`,
    enough: (corrected: number) => `Bạn đã sửa ${count(corrected)} bài, đủ để máy học.`,
    start: 'Cho máy học',
    again: 'Cho máy học lại',
    running: 'Máy đang học…',
    cancel: 'Dừng lại',
    cancelled: 'Đã dừng. Cách đọc vẫn như cũ.',
    failed: 'Máy chưa học được. Cách đọc vẫn như cũ.',
    ready: 'Máy đã học xong.',
    worth: ({ articles, lines, before, after }: Worth) =>
      `Đọc thử ${count(articles)} bài bạn đã sửa: đúng ${count(before)} → ${count(after)} trên ${count(lines)} dòng.`,
    better:
      'Khi đọc thử một bài, máy chỉ dùng những gì học được từ các bài khác, nên gặp bài mới cùng kiểu, máy cũng sẽ đọc đúng hơn như vậy.',
    noBetter:
      'Như thế chưa hơn trước, nên máy vẫn đọc như cũ. Hãy sửa thêm bài rồi cho máy học lại.',
    others: (changed: number, read: number) =>
      `${count(changed)} trong ${count(read)} bài chưa sửa sẽ được đọc khác đi`,
    noOthers: (read: number) => `${count(read)} bài chưa sửa được đọc thử vẫn như trước.`,
    more: (many: number) => `và ${count(many)} bài nữa`,
    use: 'Dùng cách đọc mới',
    used: 'Từ giờ máy đọc theo cách mới. Bấm “Đăng” để trang tin đổi theo.',
    inUse: ({ articles, lines, before, after }: Worth) =>
      `Máy đang đọc theo cách học từ ${count(articles)} bài bạn sửa: đúng ${count(after)} trên ${count(lines)} dòng, lúc chưa học là ${count(before)}.`,
    drop: 'Bỏ cách đọc đã học',
    dropped: 'Máy đọc lại như lúc đầu. Bấm “Đăng” để trang tin đổi theo.',
    old: 'Cách đọc đã học không hợp với phiên bản này nên không dùng nữa. Hãy cho máy học lại.',
    fromPile: 'Máy hay đọc sai? Cho máy học từ các bài bạn đã sửa',
  },

  close: 'Đóng',
  cancel: 'Thôi',
  help: 'Phím tắt',
  count,
} as const;

/** The keys, as the help lists them. */
export const KEYS: readonly (readonly [
  title: string,
  keys: readonly (readonly [string, string])[],
])[] = [
  [
    'Ở đâu cũng dùng được',
    [
      ['?', 'Xem phím tắt'],
      ['b', 'Danh sách bài'],
      ['w', 'Bài mới'],
    ],
  ],
  [
    'Trong danh sách',
    [
      ['j hoặc ↓', 'Bài dưới'],
      ['k hoặc ↑', 'Bài trên'],
      ['Enter', 'Mở bài'],
      ['/', 'Tìm'],
    ],
  ],
  [
    'Trong một bài',
    [
      ['1, 2, 3', 'Văn bản gốc, thông tin, bài khi đăng'],
      ['↓ ↑ hoặc j k', 'Dòng dưới, dòng trên'],
      ['Enter', 'Chọn dòng này là gì (hoặc bấm ngay chữ cái ghi trong menu)'],
      ['f', 'Dòng chưa chắc tiếp theo'],
      ['Ctrl + S', 'Lưu'],
      ['Ctrl + Enter', 'Đúng hết, lưu, sang bài tiếp'],
      ['Ctrl + Z', 'Hoàn tác'],
      ['n', 'Bài tiếp theo cần xem'],
      ['Esc', 'Về danh sách'],
    ],
  ],
];

/** “87 %”. */
export const percent = (probability: number): string => `${Math.round(probability * 100)} %`;
