import type { InEach } from './language.ts';

const SET_TMPDIR = {
  en: 'Make space in it, or set TMPDIR to a folder that this user can write to.',
  vi: 'Hãy dọn bớt cho trống chỗ, hoặc đặt TMPDIR là thư mục mà bạn có quyền ghi.',
} as const;
const BUILD_FIRST = {
  en: 'Run npm run build first.',
  vi: 'Hãy chạy npm run build trước.',
} as const;
const CALLED_AS = { en: 'Usage:\n{usage}', vi: 'Cách dùng:\n{usage}' } as const;
const CLOSE_PROGRAM = {
  en: { reason: 'A program is using this{place}.', hint: 'Close the program, then build again.' },
  vi: {
    reason: 'Một chương trình khác đang dùng tệp này{place}.',
    hint: 'Hãy đóng chương trình đó rồi tạo lại trang web.',
  },
} as const;

/** Errors of commands, each with its reason and a hint. */
export const ERRORS = {
  // Settings and options.
  'on-error': {
    en: {
      reason: 'ON_ERROR cannot be “{value}”.',
      hint: 'Set it to stop (a bad file stops the build) or quarantine (the rest is published).',
    },
    vi: {
      reason: 'ON_ERROR không thể là “{value}”.',
      hint: 'Hãy đặt là stop (có tệp hỏng thì dừng) hoặc quarantine (vẫn đăng các bài còn lại).',
    },
  },
  switch: {
    en: { reason: '{name} cannot be “{value}”.', hint: 'Set it to 1, or leave it unset.' },
    vi: { reason: '{name} không thể là “{value}”.', hint: 'Hãy đặt là 1, hoặc bỏ hẳn.' },
  },
  'leave-out': {
    en: { reason: 'LEAVE_OUT cannot have “{value}”.', hint: 'Use {names}, separated by commas.' },
    vi: {
      reason: 'LEAVE_OUT không thể có “{value}”.',
      hint: 'Hãy chọn trong các giá trị {names}, cách nhau bằng dấu phẩy.',
    },
  },
  'site-url': {
    en: {
      reason: 'SITE_URL is “{value}”, which is not an address of a website.',
      hint: 'Give it in full, such as https://example.com/tin/.',
    },
    vi: {
      reason: 'Địa chỉ trên mạng (SITE_URL) đang là “{value}”, không phải địa chỉ trang web.',
      hint: 'Hãy ghi đầy đủ, chẳng hạn https://example.com/tin/.',
    },
  },
  'settings-yaml': {
    en: {
      reason: '{file}:{line}: The settings cannot be read as YAML: {cause}.',
      hint: 'Write one “key: value” a line, and put a value with such signs in quotation marks.',
    },
    vi: {
      reason: '{file}:{line}: Không đọc được tệp cài đặt (YAML): {cause}.',
      hint: 'Hãy ghi mỗi dòng một mục theo dạng “mục: giá trị”; giá trị nào có dấu đặc biệt thì đặt trong ngoặc kép.',
    },
  },
  'settings-key': {
    en: {
      reason: '{file}:{line}: There is no setting “{key}”.',
      hint: 'Correct or delete it. Settings are name, description, sections, footer, colour, names, address, language, {names}.',
    },
    vi: {
      reason: '{file}:{line}: Không có mục cài đặt “{key}”.',
      hint: 'Hãy sửa hoặc xóa. Các mục là tên, mô tả, chuyên mục, chân trang, màu, tên riêng, địa chỉ, ngôn ngữ, {names}.',
    },
  },
  'settings-repeated': {
    en: {
      reason: '{file}:{line}: “{key}” and “{earlier}” are the same setting.',
      hint: 'Delete one of the two.',
    },
    vi: {
      reason: '{file}:{line}: “{key}” và “{earlier}” là cùng một mục cài đặt.',
      hint: 'Hãy xóa một trong hai.',
    },
  },
  'settings-comment': {
    en: {
      reason:
        '{file}:{line}: “{key}” has no value, because “{comment}” without quotation marks is a comment.',
      hint: 'Write it in quotation marks: "{comment}".',
    },
    vi: {
      reason:
        '{file}:{line}: Mục “{key}” chưa có giá trị, vì “{comment}” không có ngoặc kép nên bị coi là ghi chú.',
      hint: 'Hãy ghi trong dấu ngoặc kép: "{comment}".',
    },
  },
  'settings-text': {
    en: {
      reason: '{file}:{line}: “{key}” must be a single text.',
      hint: 'Put it in quotation marks.',
    },
    vi: {
      reason: '{file}:{line}: “{key}” không phải một dòng chữ.',
      hint: 'Hãy đặt giá trị trong dấu ngoặc kép.',
    },
  },
  'settings-language': {
    en: {
      reason: '{file}:{line}: “{value}” is not a language of messages.',
      hint: 'Write vi or en.',
    },
    vi: {
      reason: '{file}:{line}: Không có thông báo bằng ngôn ngữ “{value}”.',
      hint: 'Hãy ghi vi (tiếng Việt) hoặc en (tiếng Anh).',
    },
  },
  'settings-colour': {
    en: {
      reason: '{file}:{line}: “{value}” is not a colour.',
      hint: 'Write it in quotation marks, such as "#9f1d1f".',
    },
    vi: {
      reason: '{file}:{line}: “{value}” không phải mã màu.',
      hint: 'Hãy ghi trong dấu ngoặc kép, chẳng hạn "#9f1d1f".',
    },
  },
  'settings-number': {
    en: {
      reason: '{file}:{line}: “{value}” is not a number.',
      hint: 'Write how many people, places and organisations may have a page, such as 2000, or 0 for none.',
    },
    vi: {
      reason: '{file}:{line}: “{value}” không phải một số.',
      hint: 'Hãy ghi số nhân vật, địa danh, tổ chức được có trang riêng, chẳng hạn 2000; ghi 0 nếu không cần trang nào.',
    },
  },
  'settings-sections': {
    en: {
      reason: '{file}:{line}: This is not a section.',
      hint: 'Write a list of names, such as [Thời sự, Thế giới], or of a section with other names: {name: Thế giới, also: [Quốc tế]}.',
    },
    vi: {
      reason: '{file}:{line}: Đây không phải chuyên mục.',
      hint: 'Hãy ghi danh sách tên, chẳng hạn [Thời sự, Thế giới]; nếu có tên khác thì ghi {tên: Thế giới, tên khác: [Quốc tế]}.',
    },
  },
  'footer-link': {
    en: {
      reason: 'The link “{address}” in src/config/site.ts is not an address.',
      hint: 'Give one elsewhere with https://, or one of the site from its root, such as kho.html.',
    },
    vi: {
      reason: 'Liên kết “{address}” trong src/config/site.ts không phải địa chỉ.',
      hint: 'Với trang khác, hãy ghi cả https://; với trang của mình, hãy ghi từ gốc, chẳng hạn kho.html.',
    },
  },
  'source-date': {
    en: {
      reason: 'SOURCE_DATE_EPOCH is “{value}”, which is not a number of seconds.',
      hint: 'Set it to the seconds since 1970, or leave it unset.',
    },
    vi: {
      reason: 'SOURCE_DATE_EPOCH đang là “{value}”, không phải số giây.',
      hint: 'Hãy đặt là số giây tính từ năm 1970, hoặc bỏ hẳn.',
    },
  },
  port: {
    en: {
      reason: 'PORT cannot be “{value}”.',
      hint: 'Set it to a number below 65536, or leave it unset.',
    },
    vi: {
      reason: 'PORT không thể là “{value}”.',
      hint: 'Hãy đặt là một số nhỏ hơn 65536, hoặc bỏ hẳn.',
    },
  },
  'wrong-option': {
    en: { reason: '{cause}.', hint: CALLED_AS.en },
    vi: { reason: 'Lệnh có tùy chọn không dùng được ({cause}).', hint: CALLED_AS.vi },
  },
  'one-place': {
    en: { reason: 'This command takes one folder or address.', hint: CALLED_AS.en },
    vi: { reason: 'Lệnh này nhận một thư mục hoặc một địa chỉ.', hint: CALLED_AS.vi },
  },
  'output-overlaps': {
    en: {
      reason: 'OUT_DIR ({target}) and {what} ({input}) overlap.',
      hint: 'Set OUT_DIR to a folder of its own; a build replaces all of it.',
    },
    vi: {
      reason: 'OUT_DIR ({target}) và {what} ({input}) trùng hoặc nằm trong nhau.',
      hint: 'Hãy đặt OUT_DIR là một thư mục riêng; mỗi lần tạo, máy thay toàn bộ thư mục đó.',
    },
  },
  'output-is-file': {
    en: {
      reason: 'OUT_DIR ({target}) is a file.',
      hint: 'Set OUT_DIR to a folder, or move the file away.',
    },
    vi: {
      reason: 'OUT_DIR ({target}) là một tệp, không phải thư mục.',
      hint: 'Hãy đặt OUT_DIR là một thư mục, hoặc chuyển tệp đi chỗ khác.',
    },
  },
  'output-below-file': {
    en: {
      reason: 'OUT_DIR ({target}) cannot be made: {file} is a file.',
      hint: 'Set OUT_DIR to a folder, or move the file away.',
    },
    vi: {
      reason: 'Không tạo được OUT_DIR ({target}) vì {file} là một tệp.',
      hint: 'Hãy đặt OUT_DIR là một thư mục, hoặc chuyển tệp đi chỗ khác.',
    },
  },
  'output-link': {
    en: {
      reason: '{path} is a link to {goal}, which cannot be reached.',
      hint: 'Mount the disk or make the folder that holds it, correct the link, or set OUT_DIR to another folder.',
    },
    vi: {
      reason: '{path} là lối tắt tới {goal}, nơi đó không mở được.',
      hint: 'Hãy cắm ổ đĩa hoặc tạo thư mục chứa nó, sửa lối tắt, hoặc đặt OUT_DIR là thư mục khác.',
    },
  },
  'output-read-only': {
    en: {
      reason: 'OUT_DIR ({target}) cannot be written: {folder} is on a read-only disk.',
      hint: 'Mount the disk for writing, or set OUT_DIR to another folder.',
    },
    vi: {
      reason: 'Không ghi được vào OUT_DIR ({target}): {folder} nằm trên ổ đĩa chỉ đọc.',
      hint: 'Hãy mở khóa ghi cho ổ đĩa, hoặc đặt OUT_DIR là thư mục khác.',
    },
  },
  'output-forbidden': {
    en: {
      reason: 'OUT_DIR ({target}) cannot be written: {folder} may not be changed by this user.',
      hint: 'Give this user the permission to write there, or set OUT_DIR to another folder.',
    },
    vi: {
      reason: 'Không ghi được vào OUT_DIR ({target}): bạn không có quyền sửa {folder}.',
      hint: 'Hãy cấp quyền ghi cho người dùng này, hoặc đặt OUT_DIR là thư mục khác.',
    },
  },
  'output-unlisted': {
    en: {
      reason:
        'OUT_DIR ({folder}) is not empty, and has no readable {list}, the list of what a build wrote. It holds {unknown}.',
      hint: 'A build replaces the folder and would delete them. Set OUT_DIR to a new folder, or empty this one if nobody needs what is in it.{more}',
    },
    vi: {
      reason:
        'OUT_DIR ({folder}) không trống và không có {list} đọc được, tức danh sách những tệp máy đã tạo. Trong đó có {unknown}.',
      hint: 'Tạo trang web sẽ thay cả thư mục và xóa những thứ này. Hãy đặt OUT_DIR là thư mục mới, hoặc dọn trống thư mục nếu không ai cần.{more}',
    },
  },
  'output-strangers': {
    en: {
      reason: 'OUT_DIR ({folder}) holds files that no build wrote: {unknown}.',
      hint: 'A build replaces the folder and would delete them. Move them away, or delete them if nobody needs them.{more}',
    },
    vi: {
      reason: 'OUT_DIR ({folder}) có những tệp không phải do máy tạo: {unknown}.',
      hint: 'Tạo trang web sẽ thay cả thư mục và xóa những tệp này. Hãy chuyển chúng đi chỗ khác, hoặc xóa nếu không ai cần.{more}',
    },
  },
  'output-changed': {
    en: {
      reason: 'OUT_DIR ({folder}) holds files that changed after the build: {changed}.',
      hint: 'A build replaces the folder and would delete them. Move them away, or delete them if nobody needs them.{more}',
    },
    vi: {
      reason: 'OUT_DIR ({folder}) có những tệp đã bị sửa sau khi máy tạo: {changed}.',
      hint: 'Tạo trang web sẽ thay cả thư mục và xóa những tệp này. Hãy chuyển chúng đi chỗ khác, hoặc xóa nếu không ai cần.{more}',
    },
  },
  'output-strangers-and-changed': {
    en: {
      reason:
        'OUT_DIR ({folder}) holds files that no build wrote: {unknown}; it holds files that changed after the build: {changed}.',
      hint: 'A build replaces the folder and would delete them. Move them away, or delete them if nobody needs them.{more}',
    },
    vi: {
      reason:
        'OUT_DIR ({folder}) có những tệp không phải do máy tạo: {unknown}; có những tệp đã bị sửa sau khi máy tạo: {changed}.',
      hint: 'Tạo trang web sẽ thay cả thư mục và xóa những tệp này. Hãy chuyển chúng đi chỗ khác, hoặc xóa nếu không ai cần.{more}',
    },
  },
  'half-replaced': {
    en: {
      reason: 'The site in {folder} is half replaced, and its parts cannot be moved: {cause}.',
      hint: 'Close the programs that use the folder, and run npm run build: it first puts one of the two sites in place.',
    },
    vi: {
      reason: 'Trang web trong {folder} mới thay được một nửa và không chuyển tiếp được: {cause}.',
      hint: 'Hãy đóng các chương trình đang dùng thư mục rồi chạy npm run build; việc đầu tiên của lệnh là đưa một trong hai bản vào đúng chỗ.',
    },
  },
  'foreign-journal': {
    en: {
      reason: '{path} is not what a build writes, so the interrupted build cannot be finished.',
      hint: 'Look for the old site in {old} and for the new one in {fresh}; then delete {side}.',
    },
    vi: {
      reason: '{path} không phải do máy ghi nên không thể làm nốt lần tạo bị ngắt.',
      hint: 'Hãy tìm bản cũ trong {old} và bản mới trong {fresh}, rồi xóa {side}.',
    },
  },
  'build-interrupted': {
    en: {
      reason: 'A build was stopped while it replaced {folder}.',
      hint: 'Run npm run build, which finishes that first.',
    },
    vi: {
      reason: 'Lần tạo trước bị ngắt khi đang thay {folder}.',
      hint: 'Hãy chạy npm run build; lệnh sẽ làm nốt việc đó trước.',
    },
  },

  // What else keeps a build from its work.
  'temporary-folder': {
    en: {
      reason: 'The folder for temporary files cannot be used: {cause}.',
      hint: SET_TMPDIR.en,
    },
    vi: { reason: 'Không dùng được thư mục tạm: {cause}.', hint: SET_TMPDIR.vi },
  },
  'output-busy': {
    en: {
      reason: 'Another build writes into OUT_DIR ({target}).',
      hint: 'Wait until it ends, or set OUT_DIR to another folder.',
    },
    vi: {
      reason: 'Đang có một lần tạo khác ghi vào OUT_DIR ({target}).',
      hint: 'Hãy chờ xong, hoặc đặt OUT_DIR là thư mục khác.',
    },
  },
  'output-lock-broken': {
    en: {
      reason: '{path}, which keeps builds apart, cannot be locked: {cause}.',
      hint: SET_TMPDIR.en,
    },
    vi: {
      reason: 'Không khóa được {path}, tệp giữ cho hai lần tạo không ghi lẫn vào nhau: {cause}.',
      hint: SET_TMPDIR.vi,
    },
  },
  'project-busy': {
    en: {
      reason: 'Another build of this project is running.',
      hint: 'Wait until it ends. To build two sites at once, use two clones.',
    },
    vi: {
      reason: 'Máy đang tạo trang web ở một cửa sổ khác.',
      hint: 'Hãy chờ xong rồi thử lại. Muốn tạo hai trang web cùng lúc thì dùng hai bản của chương trình.',
    },
  },
  'project-lock-broken': {
    en: {
      reason: '{path}, which keeps builds apart, cannot be locked: {cause}.',
      hint: 'Delete the file if it is there. See that its disk has space, and that this user may write to its folder.',
    },
    vi: {
      reason: 'Không khóa được {path}, tệp giữ cho hai lần tạo không ghi lẫn vào nhau: {cause}.',
      hint: 'Hãy xóa tệp đó nếu có. Hãy xem ổ đĩa còn chỗ trống không và bạn có quyền ghi vào thư mục đó không.',
    },
  },
  'not-compiled': {
    en: {
      reason: 'The pages of the project cannot be compiled; the reason stands above.',
      hint: 'If you changed nothing in the program, report this with the lines above.',
    },
    vi: {
      reason: 'Không dựng được các trang của chương trình; lý do ghi ở trên.',
      hint: 'Nếu bạn không sửa gì trong chương trình, hãy báo lỗi kèm những dòng ở trên.',
    },
  },
  'deployed-unreadable': {
    en: {
      reason: 'What was deployed before cannot be read: {cause}',
      hint: 'Set DEPLOYED to the folder or address of the deployed site, or leave it unset.',
    },
    vi: {
      reason: 'Không đọc được trang web đang đăng: {cause}',
      hint: 'Hãy đặt DEPLOYED là thư mục hoặc địa chỉ của trang web đang đăng, hoặc bỏ hẳn.',
    },
  },
  'bad-files': {
    en: {
      reason:
        '{count} {count:file has a problem:files have problems}, listed above. Nothing was written; the site in the output folder is as it was.',
      hint: 'Correct the files, or set ON_ERROR=quarantine to publish the rest.',
    },
    vi: {
      reason: 'Có {count} tệp bị lỗi, ghi ở trên. Chưa ghi gì cả; trang web vẫn như cũ.',
      hint: 'Hãy sửa các tệp đó, hoặc ở Bàn biên tập vào Cài đặt → Không đăng bài có lỗi để đăng những bài còn lại.',
    },
  },
  'no-articles': {
    en: {
      reason:
        'There is no article to publish. Nothing was written; the site in the output folder is as it was.',
      hint: 'Put raw articles (.txt, .md, .html) into the seeds folder, or set SEEDS_DIR.',
    },
    vi: {
      reason: 'Không có bài nào để đăng. Chưa ghi gì cả; trang web vẫn như cũ.',
      hint: 'Hãy bấm “Bài mới” ở Bàn biên tập để thêm bài, hoặc chép bài (.txt, .md, .html) vào thư mục bài.',
    },
  },
  'publishing-fails': {
    en: {
      reason: 'Nothing was written; the site in the output folder is as it was.',
      hint: 'This is a fault of the program: report it with the files. Take them out, or set ON_ERROR=quarantine to publish the rest.',
    },
    vi: {
      reason: 'Chưa ghi gì cả; trang web vẫn như cũ.',
      hint: 'Đây là lỗi của chương trình; hãy báo lỗi và gửi kèm các tệp trên. Hãy tạm gỡ các bài ấy, hoặc ở Bàn biên tập vào Cài đặt → Không đăng bài có lỗi để đăng những bài còn lại.',
    },
  },
  fault: {
    en: {
      reason:
        'The build failed, and no article causes it. The site in the output folder is as it was.',
      hint: 'If you changed nothing in the program, report this with the lines above.',
    },
    vi: {
      reason: 'Không tạo được trang web, và không phải do riêng bài nào. Trang web vẫn như cũ.',
      hint: 'Nếu bạn không sửa gì trong chương trình, hãy báo lỗi kèm những dòng ở trên.',
    },
  },

  // Other commands.
  'no-such-path': {
    en: { reason: '{path} does not exist.', hint: 'Name a raw article or a folder of them.' },
    vi: { reason: 'Không có {path}.', hint: 'Hãy ghi tên một bài hoặc một thư mục bài.' },
  },
  'refused-folder': {
    en: { reason: '{path} is not read. {why}', hint: 'Name another folder.' },
    vi: { reason: '{path} không được đọc. {why}', hint: 'Hãy chọn thư mục khác.' },
  },
  'which-file': {
    en: { reason: 'Which file?', hint: 'For example: npm run explain -- seeds/bai.txt' },
    vi: { reason: 'Bạn muốn xem tệp nào?', hint: 'Ví dụ: npm run explain -- seeds/bai.txt' },
  },
  'which-folder': {
    en: { reason: 'Which folder?', hint: 'For example: npm run corpus -- ../articles' },
    vi: { reason: 'Bạn muốn chấm thư mục nào?', hint: 'Ví dụ: npm run corpus -- ../articles' },
  },
  'which-folders': {
    en: {
      reason: 'Which folders hold labelled data?',
      hint: 'For example: npm run train -- tests/corpus ../articles. src/parse/README.md tells how to label a file.',
    },
    vi: {
      reason: 'Bài mẫu đã ghi nhãn nằm ở thư mục nào?',
      hint: 'Ví dụ: npm run train -- tests/corpus ../articles. Cách ghi nhãn xem trong src/parse/README.md.',
    },
  },
  'few-corrections': {
    en: {
      reason: 'Fewer than {least} articles in {folder} have been corrected line by line.',
      hint: 'Correct more at the desk, or with `lines:` in sidecars.',
    },
    vi: {
      reason: 'Trong {folder} chưa có đủ {least} bài được sửa từng dòng.',
      hint: 'Hãy sửa thêm bài ở bàn biên tập, hoặc ghi mục “dòng” trong tệp .yaml.',
    },
  },
  'which-folder-of-names': {
    en: {
      reason: 'Which folder?',
      hint: 'For example: npm run names -- --score names-truth.json ../articles',
    },
    vi: {
      reason: 'Bạn muốn chấm thư mục nào?',
      hint: 'Ví dụ: npm run names -- --score names-truth.json ../articles',
    },
  },
  'which-folders-of-names': {
    en: { reason: 'Which folders?', hint: 'For example: npm run names -- --learn ../articles' },
    vi: {
      reason: 'Bạn muốn học từ thư mục nào?',
      hint: 'Ví dụ: npm run names -- --learn ../articles',
    },
  },
  'no-folder-of-articles': {
    en: { reason: '{folder} is not a folder.', hint: 'Name a folder of raw articles.' },
    vi: { reason: '{folder} không phải thư mục.', hint: 'Hãy ghi tên một thư mục bài.' },
  },
  'no-truth': {
    en: {
      reason: 'There is no truth.json in {folder} or above.',
      hint: 'Write one: {"stories": [{"files": ["bai-1.txt", "bai-2.txt"]}]}.',
    },
    vi: {
      reason: 'Trong {folder} và thư mục bên trên không có truth.json.',
      hint: 'Hãy viết tệp đó: {"stories": [{"files": ["bai-1.txt", "bai-2.txt"]}]}.',
    },
  },
  'no-such-truth': {
    en: { reason: '{path} does not exist.', hint: 'Name a file of labelled names.' },
    vi: { reason: 'Không có {path}.', hint: 'Hãy ghi tên tệp tên riêng đã ghi nhãn.' },
  },
  'nothing-labelled': {
    en: {
      reason: 'Nothing in {folder} is labelled.',
      hint: 'Name folders that hold *.jsonl with records, truth.json, cases with expected.json or sidecars with `lines:`.',
    },
    vi: {
      reason: 'Trong {folder} không có bài nào được ghi nhãn.',
      hint: 'Hãy ghi thư mục có *.jsonl, truth.json, expected.json hoặc tệp .yaml có mục “dòng”.',
    },
  },
  'no-site': {
    en: { reason: 'There is no built site in {folder}.', hint: BUILD_FIRST.en },
    vi: { reason: 'Trong {folder} chưa có trang web.', hint: BUILD_FIRST.vi },
  },
  'no-folder': {
    en: { reason: 'There is no folder {folder}.', hint: BUILD_FIRST.en },
    vi: { reason: 'Không có thư mục {folder}.', hint: BUILD_FIRST.vi },
  },
  'no-inventory': {
    en: {
      reason: 'There is no {list} in {place}.',
      hint: 'Either no build wrote this, or the upload is not complete.',
    },
    vi: {
      reason: 'Không có {list} ở {place}.',
      hint: 'Có thể đây không phải trang web do máy tạo, hoặc việc tải lên chưa xong.',
    },
  },
  'foreign-inventory': {
    en: {
      reason:
        '{list} of {place} is not what a build writes: it is half uploaded, or the host answers every request with a page.',
      hint: 'Upload the site again, and see that the host sends the file as it is.',
    },
    vi: {
      reason:
        '{list} ở {place} không phải do máy tạo: có thể tệp mới tải lên một phần, hoặc máy chủ trả về một trang cho mọi địa chỉ.',
      hint: 'Hãy tải lại trang web lên, và xem máy chủ có gửi nguyên tệp đó không.',
    },
  },
  'bad-answer': {
    en: {
      reason: 'The server answered {address} with {status}.',
      hint: 'See that the address is right and the server works.',
    },
    vi: {
      reason: 'Máy chủ trả lời {address} bằng mã {status}.',
      hint: 'Hãy xem địa chỉ có đúng không và máy chủ có chạy không.',
    },
  },
  unreachable: {
    en: {
      reason: '{place} cannot be reached.',
      hint: 'See that the address is right and the server is running.',
    },
    vi: {
      reason: 'Không kết nối được với {place}.',
      hint: 'Hãy xem địa chỉ có đúng không và máy chủ có chạy không.',
    },
  },
  'changes-form': {
    en: { reason: '--for does not know the program “{form}”.', hint: CALLED_AS.en },
    vi: { reason: 'Tùy chọn --for không có chương trình “{form}”.', hint: CALLED_AS.vi },
  },

  // What the system refuses, by its own code; `place` is empty, or ends the sentence.
  ENOSPC: {
    en: {
      reason: 'No space is left on the disk{place}.',
      hint: 'Make space on it. A build needs room for a second site beside the old one: in .astro/ of the project, and on the disk of OUT_DIR.',
    },
    vi: {
      reason: 'Ổ đĩa đã đầy{place}.',
      hint: 'Hãy dọn bớt. Máy cần chỗ cho một bản mới bên cạnh bản cũ: trong .astro/ của chương trình và trên ổ đĩa của OUT_DIR.',
    },
  },
  EDQUOT: {
    en: {
      reason: 'This user’s disk quota is used up{place}.',
      hint: 'Delete what is not needed, or ask for a larger quota.',
    },
    vi: {
      reason: 'Đã dùng hết dung lượng dành cho bạn{place}.',
      hint: 'Hãy xóa bớt những gì không cần, hoặc xin thêm dung lượng.',
    },
  },
  EROFS: {
    en: {
      reason: 'The disk is read-only{place}.',
      hint: 'Mount it for writing, or set OUT_DIR to another folder.',
    },
    vi: {
      reason: 'Ổ đĩa chỉ cho đọc{place}.',
      hint: 'Hãy mở khóa ghi cho ổ đĩa, hoặc đặt OUT_DIR là thư mục khác.',
    },
  },
  EACCES: {
    en: {
      reason: 'This user may not read or write here{place}.',
      hint: 'Give this user the permission, or set OUT_DIR to another folder.',
    },
    vi: {
      reason: 'Bạn không có quyền đọc hoặc ghi ở đây{place}.',
      hint: 'Hãy cấp quyền cho người dùng này, hoặc đặt OUT_DIR là thư mục khác.',
    },
  },
  EPERM: {
    en: {
      reason: 'The system does not allow this here{place}.',
      hint: 'Check who owns the file and whether a program has it open.',
    },
    vi: {
      reason: 'Hệ điều hành không cho phép{place}.',
      hint: 'Hãy xem tệp thuộc về ai và có chương trình nào đang mở tệp không.',
    },
  },
  EBUSY: CLOSE_PROGRAM,
  ETXTBSY: CLOSE_PROGRAM,
  ENOTDIR: {
    en: {
      reason: 'A file is where a folder must be{place}.',
      hint: 'Move the file away, then build again.',
    },
    vi: {
      reason: 'Chỗ cần thư mục lại có một tệp{place}.',
      hint: 'Hãy chuyển tệp đó đi rồi tạo lại trang web.',
    },
  },
  EISDIR: {
    en: {
      reason: 'A folder is where a file must be{place}.',
      hint: 'Move the folder away, then build again.',
    },
    vi: {
      reason: 'Chỗ cần một tệp lại có thư mục{place}.',
      hint: 'Hãy chuyển thư mục đó đi rồi tạo lại trang web.',
    },
  },
  EMFILE: {
    en: {
      reason: 'Too many files are open{place}.',
      hint: 'Raise the limit (ulimit -n 4096), then build again.',
    },
    vi: {
      reason: 'Máy mở quá nhiều tệp cùng lúc{place}.',
      hint: 'Hãy nâng giới hạn (ulimit -n 4096) rồi tạo lại trang web.',
    },
  },
  ENFILE: {
    en: {
      reason: 'Too many files are open on this machine{place}.',
      hint: 'Close other programs, then build again.',
    },
    vi: {
      reason: 'Máy tính đang mở quá nhiều tệp{place}.',
      hint: 'Hãy đóng bớt chương trình rồi tạo lại trang web.',
    },
  },
  EIO: {
    en: {
      reason: 'The disk cannot be read or written{place}.',
      hint: 'Check the disk and its cable.',
    },
    vi: {
      reason: 'Không đọc hoặc ghi được ổ đĩa{place}.',
      hint: 'Hãy kiểm tra ổ đĩa và dây cắm.',
    },
  },
  ENAMETOOLONG: {
    en: {
      reason: 'The path is too long for the disk{place}.',
      hint: 'Set OUT_DIR to a shorter path.',
    },
    vi: {
      reason: 'Đường dẫn quá dài đối với ổ đĩa{place}.',
      hint: 'Hãy đặt OUT_DIR là đường dẫn ngắn hơn.',
    },
  },
  ENOENT: {
    en: {
      reason: 'A file was deleted while the build ran{place}.',
      hint: 'Build again, and let no other program delete files of the build meanwhile.',
    },
    vi: {
      reason: 'Một tệp bị xóa trong lúc máy đang tạo trang web{place}.',
      hint: 'Hãy tạo lại, và đừng để chương trình khác xóa tệp trong lúc đó.',
    },
  },
} as const satisfies Record<string, InEach<{ readonly reason: string; readonly hint: string }>>;

export type ErrorId = keyof typeof ERRORS;
