import type { InEach } from './language.ts';

/** What stands within other messages. */
export const PARTS = {
  quoted: { en: '“{text}”', vi: '“{text}”' },
  date: { en: '{value}', vi: '{written}' },
  'no-guess': { en: '.', vi: '.' },
  'did-you-mean': { en: '; did you mean “{nearest}”?', vi: '; có phải bạn định ghi “{nearest}”?' },
  'at-place': { en: ': {place}', vi: ': {place}' },
  'and-more': { en: '{names} and {count} more', vi: '{names} và {count} tệp nữa' },

  // Folders that a build reads.
  'folder-articles': { en: 'the folder of articles', vi: 'thư mục bài' },
  'folder-public': { en: 'the folder public/', vi: 'thư mục public/' },
  'folder-src': { en: 'the folder src/', vi: 'thư mục src/' },
  'folder-astro': { en: 'the folder .astro/', vi: 'thư mục .astro/' },
  hints: { en: '{worktree}{public}', vi: '{worktree}{public}' },
  'worktree-hint': {
    en: ' To publish from a git worktree, build into another folder and copy: rsync -a --delete --exclude=.git OUT_DIR/ WORKTREE/.',
    vi: ' Muốn đăng từ một thư mục git, hãy tạo vào thư mục khác rồi chép: rsync -a --delete --exclude=.git OUT_DIR/ WORKTREE/.',
  },
  'public-hint': {
    en: ' Files that belong to the site, such as CNAME, go into public/: every build copies them.',
    vi: ' Tệp thuộc về trang web, như CNAME, hãy để trong public/: lần tạo nào máy cũng chép theo.',
  },

  // Why a file is no text.
  'starts-as': { en: 'it starts as {format} does', vi: 'nội dung là của {format}' },
  'stray-byte': {
    en: 'byte {byte} (offset {offset}) does not occur in text',
    vi: 'byte {byte} (vị trí {offset}) không có trong văn bản',
  },
  'format-pdf': { en: 'a PDF document', vi: 'tài liệu PDF' },
  'format-zip': { en: 'a ZIP archive or a Word document', vi: 'tệp nén ZIP hoặc tài liệu Word' },
  'format-doc': { en: 'an old Word document', vi: 'tài liệu Word đời cũ' },
  'format-png': { en: 'a PNG picture', vi: 'ảnh PNG' },
  'format-jpeg': { en: 'a JPEG picture', vi: 'ảnh JPEG' },
  'format-gif': { en: 'a GIF picture', vi: 'ảnh GIF' },
  'format-gzip': { en: 'a gzip archive', vi: 'tệp nén gzip' },

  // Characters that nobody sees.
  'sign-00AD': { en: 'soft hyphen', vi: 'dấu nối mềm' },
  'sign-200B': { en: 'zero-width space', vi: 'dấu cách độ rộng bằng không' },
  'sign-200C': { en: 'zero-width non-joiner', vi: 'dấu tách độ rộng bằng không' },
  'sign-200D': { en: 'zero-width joiner', vi: 'dấu ghép độ rộng bằng không' },
  'sign-2060': { en: 'word joiner', vi: 'dấu ghép từ' },
  'sign-FEFF': { en: 'byte order mark', vi: 'dấu thứ tự byte (BOM)' },
  'sign-061C': { en: 'Arabic letter mark', vi: 'dấu chữ Ả Rập' },
  'sign-200E': { en: 'left-to-right mark', vi: 'dấu chữ từ trái sang phải' },
  'sign-200F': { en: 'right-to-left mark', vi: 'dấu chữ từ phải sang trái' },
  'sign-202A': { en: 'left-to-right embedding', vi: 'mở đoạn từ trái sang phải' },
  'sign-202B': { en: 'right-to-left embedding', vi: 'mở đoạn từ phải sang trái' },
  'sign-202C': { en: 'pop directional formatting', vi: 'đóng đoạn đổi chiều' },
  'sign-202D': { en: 'left-to-right override', vi: 'ép chiều từ trái sang phải' },
  'sign-202E': { en: 'right-to-left override', vi: 'ép chiều từ phải sang trái' },
  'sign-2066': { en: 'left-to-right isolate', vi: 'tách đoạn từ trái sang phải' },
  'sign-2067': { en: 'right-to-left isolate', vi: 'tách đoạn từ phải sang trái' },
  'sign-2068': { en: 'first strong isolate', vi: 'tách đoạn theo chữ đầu' },
  'sign-2069': { en: 'pop directional isolate', vi: 'đóng đoạn tách chiều' },
  'sign-tag': { en: 'tag', vi: 'nhãn ẩn' },

  // Why a file cannot be read.
  deleted: {
    en: 'it was deleted while the articles were read',
    vi: 'tệp bị xóa trong lúc máy đọc bài',
  },
  'is-link': { en: 'it is a link', vi: 'đây là lối tắt' },
  forbidden: { en: 'you may not read it', vi: 'bạn không có quyền đọc' },
  absent: { en: 'it does not exist', vi: 'không có thư mục này' },
  'picture-bytes': { en: 'it has {megabytes} MB', vi: 'tệp nặng {megabytes} MB' },
  'picture-unknown': {
    en: 'it holds no picture that is known',
    vi: 'trong tệp không có ảnh nào máy đọc được',
  },
  'picture-other': { en: 'it holds {format}', vi: 'thật ra tệp là {format}' },
  'picture-pixels': {
    en: 'it has {width} × {height} pixels',
    vi: 'ảnh rộng tới {width} × {height} điểm ảnh',
  },
  'picture-damaged': { en: '{cause}', vi: 'ảnh bị hỏng hoặc thiếu: {cause}' },

  // Why YAML cannot be read.
  'yaml-deep': { en: 'it nests too deeply', vi: 'lồng vào nhau quá nhiều lớp' },
  'yaml-twice': {
    en: 'a key stands twice; give it once, with a list',
    vi: 'một mục được ghi hai lần; hãy ghi một lần, dưới dạng danh sách',
  },
  'yaml-reserved': {
    en: 'a value without quotes starts with a sign that YAML keeps for itself',
    vi: 'giá trị không có ngoặc kép mở đầu bằng một dấu mà YAML dành riêng',
  },
  'yaml-colon': {
    en: 'a value without quotes has a second “: ”',
    vi: 'giá trị không có ngoặc kép lại có thêm một dấu hai chấm “: ”',
  },
  'yaml-sign': {
    en: 'a value without quotes starts with a sign that YAML reads itself: ", [, {, > or -',
    vi: 'giá trị không có ngoặc kép mở đầu bằng dấu mà YAML hiểu theo cách khác: ", [, {, > hoặc -',
  },
  'yaml-open': {
    en: 'a quotation mark or a bracket is not closed',
    vi: 'còn một dấu ngoặc chưa đóng',
  },
  'yaml-tab': {
    en: 'a line starts with a tab; use spaces',
    vi: 'có dòng thụt vào bằng phím Tab; hãy dùng dấu cách',
  },
  'yaml-indent': {
    en: 'a line is indented otherwise than those it belongs to',
    vi: 'có dòng thụt vào không đều với các dòng cùng nhóm',
  },
  'yaml-other': { en: '{cause}', vi: 'bộ đọc YAML báo “{cause}”' },
  'yaml-long': {
    en: 'it is longer than {most} characters',
    vi: 'dài hơn {most} ký tự',
  },
  'yaml-second': { en: 'it has a second “---”', vi: 'có thêm một dòng “---”' },
  'yaml-no-rules': { en: 'it is no list of rules', vi: 'không phải danh sách quy tắc' },
  'yaml-no-entries': { en: 'it is no list of entries', vi: 'không phải danh sách các mục' },
  'yaml-no-map': {
    en: 'it is no list of “key: value” lines',
    vi: 'không phải các dòng theo dạng “mục: giá trị”',
  },

  // What a value must be.
  'expects-text': {
    en: 'a text in one piece, such as Cầu mới thông xe',
    vi: 'một dòng chữ, chẳng hạn Cầu mới thông xe',
  },
  'expects-date': {
    en: 'a date of the calendar, such as 2025-10-24 or 2025-10-24 08:30',
    vi: 'một ngày đúng lịch, chẳng hạn 24/10/2025 hoặc 2025-10-24 08:30',
  },
  'expects-names': {
    en: 'a name or a list of names, such as [Lê Minh, Trần An]',
    vi: 'một tên hoặc danh sách tên, chẳng hạn [Lê Minh, Trần An]',
  },
  'expects-words': {
    en: 'a list of words, such as [cầu, giao thông]',
    vi: 'danh sách từ, chẳng hạn [cầu, giao thông]',
  },
  'expects-flag': { en: 'true or false', vi: '“có” hoặc “không”' },
  'expects-pin': {
    en: 'true, or the last day such as 2025-10-31',
    vi: '“có”, hoặc ngày cuối cùng được ghim, chẳng hạn 31/10/2025',
  },
  'expects-source': {
    en: 'a name, an address that starts with https://, or both: {name: Báo Mới, url: https://…}',
    vi: 'một tên, một địa chỉ bắt đầu bằng https://, hoặc cả hai: {name: Báo Mới, url: https://…}',
  },
  'expects-image': {
    en: 'the path of a picture beside the article, such as anh/cau.jpg, or {src: anh/cau.jpg, alt: …, caption: …, credit: …}, or {replaces: first words of a caption, …}, or a list of these',
    vi: 'đường dẫn tới ảnh nằm cạnh bài, chẳng hạn anh/cau.jpg, hoặc {src: anh/cau.jpg, alt: …, caption: …, credit: …}, hoặc {replaces: mấy chữ đầu của chú thích, …}, hoặc danh sách các ảnh như vậy',
  },
  'expects-roles': {
    en: 'what lines are, with their opening words, such as {caption: Ghe bán rau}',
    vi: 'loại dòng kèm mấy chữ đầu của dòng, chẳng hạn {chú thích: Ghe bán rau}',
  },
  'expects-opening': {
    en: 'the opening words of a line, or a list of them, with quotes around words that start with a sign such as “-”, “#” or “*”',
    vi: 'mấy chữ đầu của dòng, hoặc danh sách những chữ đó; chữ nào mở đầu bằng dấu như “-”, “#” hay “*” thì đặt trong ngoặc kép',
  },

  'expects-name-or-names': { en: 'a name or a list of names', vi: 'một tên hoặc danh sách tên' },
  'expects-one-text': { en: 'one text', vi: 'một dòng chữ' },
  'expects-kind': {
    en: '“người”, “địa danh” or “tổ chức”',
    vi: '“người”, “địa danh” hoặc “tổ chức”',
  },
  'expects-office': {
    en: '“theo” beside it, with a word of the office',
    vi: 'thêm “theo” kèm một từ chỉ chức vụ',
  },
  'expects-story-name': { en: 'a name, such as Bão số 9', vi: 'một tên, chẳng hạn Bão số 9' },
  'expects-yes-or-no': { en: '“có” or “không”', vi: '“có” hoặc “không”' },
  'expects-files-to-join': {
    en: 'a list of two files or more, such as [bai-1.txt, bai-2.txt]',
    vi: 'danh sách từ hai tệp trở lên, chẳng hạn [bai-1.txt, bai-2.txt]',
  },
  'expects-files-to-split': {
    en: 'a list of files, such as [bai-1.txt, bai-2.txt]',
    vi: 'danh sách tệp, chẳng hạn [bai-1.txt, bai-2.txt]',
  },
  'expects-file': { en: 'one file, such as bai.txt', vi: 'một tệp, chẳng hạn bai.txt' },

  // What is wrong with a wish for stories.
  'wish-without-key': { en: 'has no key', vi: 'không ghi cần làm gì' },
  'wish-of-two': { en: 'says two things', vi: 'yêu cầu hai việc cùng lúc' },
  'wish-of-none': { en: 'names no article', vi: 'không nêu bài nào' },
  'wish-without-aim': {
    en: 'does not say what to do with the story of this article',
    vi: 'không ghi cần làm gì với dòng sự kiện của bài',
  },
  'taken-out': { en: 'its sidecar takes it out', vi: 'tệp .yaml của bài đã tách bài ra' },
  'not-published': { en: 'it is not published', vi: 'bài không được đăng' },

  // Fields, and what is in doubt about them.
  headline: { en: 'headline', vi: 'tít' },
  standfirst: { en: 'standfirst', vi: 'sapo' },
  kicker: { en: 'kicker', vi: 'kicker' },
  section: { en: 'section', vi: 'chuyên mục' },
  published: { en: 'published', vi: 'ngày đăng' },
  bylines: { en: 'bylines', vi: 'tác giả' },
  agency: { en: 'agency', vi: 'hãng tin' },
  dateline: { en: 'dateline', vi: 'địa điểm' },
  source: { en: 'source', vi: 'nguồn' },
  keywords: { en: 'keywords', vi: 'từ khóa' },
  captions: { en: 'captions', vi: 'chú thích' },
  body: { en: 'body', vi: 'nội dung' },
  'doubt-headline': { en: 'which line is the headline', vi: 'dòng nào là tít' },
  'doubt-standfirst': { en: 'whether it has a standfirst', vi: 'bài có sapo không' },
  'doubt-kicker': { en: 'whether it has a kicker', vi: 'bài có kicker không' },
  'doubt-section': { en: 'which section it belongs to', vi: 'bài thuộc chuyên mục nào' },
  'doubt-published': { en: 'which date is its own', vi: 'ngày nào là ngày đăng' },
  'doubt-bylines': { en: 'who signs it', vi: 'ai là tác giả' },
  'doubt-agency': { en: 'which agency it comes from', vi: 'tin của hãng nào' },
  'doubt-dateline': { en: 'which place it was sent from', vi: 'tin gửi từ đâu' },
  'doubt-source': { en: 'which source it names', vi: 'nguồn nào' },
  'doubt-keywords': { en: 'which words are its keywords', vi: 'những từ nào là từ khóa' },
  'doubt-captions': { en: 'which lines are captions', vi: 'dòng nào là chú thích ảnh' },
  'doubt-body': { en: 'which lines are its text', vi: 'những dòng nào là nội dung' },
} as const satisfies Record<string, InEach<string>>;
