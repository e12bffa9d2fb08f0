import type { InEach } from './language.ts';

/** What commands say while they work, and what they say in the end. */
export const LINES = {
  item: { en: '{text}', vi: '{text}' },
  hint: { en: 'Hint:', vi: 'Cách xử lý:' },

  // What a build does.
  building: {
    en: 'From the articles in {seeds} to a site in {output}.',
    vi: 'Tạo trang web trong {output} từ các bài trong {seeds}.',
  },
  'building-in-quarantine': {
    en: 'From the articles in {seeds} to a site in {output}, leaving out bad files.',
    vi: 'Tạo trang web trong {output} từ các bài trong {seeds}, bỏ qua những tệp hỏng.',
  },
  'no-site-url': {
    en: 'SITE_URL is not set, so there are no canonical links, feeds, sitemaps and pictures for link previews. See src/config/README.md.',
    vi: 'Trang tin chưa có địa chỉ nên chưa có kênh RSS, sơ đồ trang web, liên kết gốc và ảnh xem trước khi chia sẻ. Ở Bàn biên tập, hãy ghi ở Cài đặt → Địa chỉ trên mạng.',
  },
  'made-anew': { en: 'Everything is made again: {why}.', vi: 'Tạo lại toàn bộ: {why}.' },
  'asked-for': { en: '--full asks for it', vi: 'theo tùy chọn --full' },
  'no-earlier-site': {
    en: 'there is no earlier build',
    vi: 'chưa có trang web nào được tạo trước đó',
  },
  'program-changed': {
    en: 'the program or its settings have changed',
    vi: 'chương trình hoặc thiết lập đã thay đổi',
  },
  'articles-read': { en: '{read} of {all} articles read …', vi: 'Đã đọc {read}/{all} bài …' },
  'files-made': { en: '{made} of {all} files made …', vi: 'Đã tạo {made}/{all} tệp …' },
  'step-articles': { en: 'articles', vi: 'đọc bài' },
  'step-pages': { en: 'pages', vi: 'tạo trang' },
  'step-index': { en: 'search index', vi: 'lập chỉ mục tìm kiếm' },
  'step-finishing': { en: 'finishing', vi: 'hoàn tất' },
  'step-goes-on': { en: '{step}: {seconds} s …', vi: '{step}: {seconds} giây …' },
  'step-time': { en: '{step} {seconds} s', vi: '{step} {seconds} giây' },
  time: { en: 'Time: {steps}.', vi: 'Thời gian: {steps}.' },
  'deployed-empty': {
    en: 'DEPLOYED={place} holds no site that a build wrote ({list}). Old addresses do not redirect, and no lost address is reported. This is normal only before the first deploy.',
    vi: 'Ở DEPLOYED={place} không có trang web do máy tạo ({list}) nên địa chỉ cũ không được dẫn tiếp và máy không biết địa chỉ nào đã mất. Chỉ trước lần đăng đầu tiên mới như vậy.',
  },
  'before-unreadable': {
    en: 'The previous site cannot be read: {cause} Pages at old addresses of articles may be missing.',
    vi: 'Không đọc được trang web đã đăng trước đó: {cause} Có thể thiếu trang ở địa chỉ cũ của bài.',
  },
  'old-site-left': {
    en: 'The new site is in place. The old one could not be deleted: {cause}.',
    vi: 'Bản mới đã vào chỗ, nhưng không xóa được bản cũ: {cause}.',
  },

  // What a build says of the articles.
  'error-in-file': {
    en: 'error: {file}:{line}:{column} {message} [{rule}]',
    vi: 'lỗi: {file}:{line}:{column} {message} [{rule}]',
  },
  'warning-in-file': {
    en: 'warning: {file}:{line}:{column} {message} [{rule}]',
    vi: 'cảnh báo: {file}:{line}:{column} {message} [{rule}]',
  },
  'note-on-files': {
    en: 'info: {count} {count:file:files} ({files}): {message} [{rule}]',
    vi: 'lưu ý: {count} tệp ({files}): {message} [{rule}]',
  },
  'error-at': {
    en: 'error at {place}: {message} [{rule}]',
    vi: 'lỗi ở {place}: {message} [{rule}]',
  },
  'warning-at': {
    en: 'warning at {place}: {message} [{rule}]',
    vi: 'cảnh báo ở {place}: {message} [{rule}]',
  },
  'info-at': {
    en: 'info at {place}: {message} [{rule}]',
    vi: 'lưu ý ở {place}: {message} [{rule}]',
  },
  'publishing-fails-for': {
    en: 'Publishing fails for {count} {count:article:articles}:',
    vi: 'Máy gặp lỗi khi đăng {count} bài:',
  },
  'publishing-fails-in': { en: 'error: {file}: {cause}.', vi: 'lỗi: {file}: {cause}.' },
  'building-again': {
    en: 'Building again without {count:it:them}.',
    vi: 'Tạo lại, bỏ qua những bài trên.',
  },
  'left-out': {
    en: '{count} left out, {published} published.',
    vi: 'Bỏ qua {count} bài, đăng {published} bài.',
  },
  'articles-in-all': { en: '{count} {count:article:articles}.', vi: 'Tất cả {count} bài.' },
  unsure: {
    en: '{count} of {all} articles {count:needs:need} a look, least certain first:',
    vi: '{count}/{all} bài nên xem lại, bài máy kém chắc nhất đứng trước:',
  },
  'none-unsure': {
    en: 'None of {count} {count:article:articles} needs a look.',
    vi: 'Trong {count} bài không có bài nào cần xem lại.',
  },
  'unsure-article': {
    en: '  {sure} sure: {file}: {doubt}',
    vi: '  chắc {sure}: {file}: {doubt}',
  },
  'unsure-rest': {
    en: '  and {count} more: npm run articles -- --unsure',
    vi: '  và {count} bài nữa: npm run articles -- --unsure',
  },
  'unsure-what-to-do': {
    en: '  See one with npm run explain -- FILE; “lines” in its sidecar says what a line is.',
    vi: '  Xem từng bài bằng npm run explain -- TỆP; mục “dòng” trong tệp .yaml của bài cho biết mỗi dòng là gì.',
  },

  // What a build says of the site.
  'site-size': {
    en: '{pages} {pages:page:pages}, {files} {files:file:files}, {megabytes} MB.',
    vi: '{pages} trang, {files} tệp, {megabytes} MB.',
  },
  'nothing-changed': { en: 'Nothing has changed.', vi: 'Không có gì thay đổi.' },
  'files-written': {
    en: '{written} {written:file:files} written, {removed} {removed:file:files} removed.',
    vi: 'Đã ghi {written} tệp, xóa {removed} tệp.',
  },
  redirects: {
    en: '{count} old {count:address:addresses} of articles that moved {count:redirects:redirect}.',
    vi: '{count} địa chỉ cũ của bài được dẫn sang địa chỉ mới.',
  },
  vanished: {
    en: '{count} {count:address:addresses} of the previous site {count:is:are} gone:',
    vi: '{count} địa chỉ của trang web cũ không còn nữa:',
  },
  'names-without-page': {
    en: '{count} {count:name:names} {count:has:have} no page, since others are in more articles; “names” in ban-tin.yaml sets how many have one, {most} now.',
    vi: '{count} tên riêng ít bài nhắc hơn không có trang; mục “tên riêng” trong ban-tin.yaml đặt số tên được có trang (hiện là {most}).',
  },
  'many-files': {
    en: 'Some hosts take no more than {count} files (Cloudflare Pages). src/build/hosts/README.md says what can be left out.',
    vi: 'Một số nơi chỉ nhận tối đa {count} tệp (Cloudflare Pages). Có thể bỏ bớt những gì: xem src/build/hosts/README.md.',
  },
  'large-files': {
    en: 'Some hosts take no file above {megabytes} MB (Cloudflare Pages): {files}.',
    vi: 'Một số nơi không nhận tệp lớn hơn {megabytes} MB (Cloudflare Pages): {files}.',
  },

  // What the development server shows in place of a page.
  'page-broken': {
    en: 'This file has an error, so its page cannot be shown',
    vi: 'Tệp có lỗi nên chưa xem được trang này',
  },
  'page-left-out': { en: 'This article is not published', vi: 'Bài này không được đăng' },
  'page-nothing': { en: 'There is no article to show yet', vi: 'Chưa có bài nào để xem' },
  'page-reloads': {
    en: 'Correct and save the file: this page then reloads by itself.',
    vi: 'Sửa xong, hãy lưu tệp; trang này sẽ tự tải lại.',
  },
  'page-home': { en: 'To the front page', vi: 'Về trang nhất' },
  'line-of-file': { en: '{file}, line {line}', vi: '{file}, dòng {line}' },

  // The other commands.
  'port-taken': {
    en: 'Port {wanted} is in use; taking {port}.',
    vi: 'Cổng {wanted} đang có chương trình khác dùng; chuyển sang cổng {port}.',
  },
  serving: { en: '  Bản Tin: {address}', vi: '  Bản Tin: {address}' },
  'serving-old': {
    en: '  Bản Tin: {address} (as it was before this build, which failed)',
    vi: '  Bản Tin: {address} (bản trước, vì lần tạo này không thành)',
  },
  desk: { en: '  Bàn biên tập: {address}', vi: '  Bàn biên tập: {address}' },
  'own-worth': {
    en: 'Each of {articles} corrected articles, read with what the others taught: {after} of {lines} lines are right ({before} before, {lost} lost).',
    vi: 'Thử trên {articles} bài đã sửa, mỗi bài đọc theo những gì học từ các bài còn lại: đúng {after} trên {lines} dòng (trước là {before}, {lost} dòng đang đúng thành sai).',
  },
  'own-others': {
    en: 'Of {read} other articles, {changed} are read otherwise.',
    vi: 'Trong {read} bài khác, {changed} bài được đọc khác đi.',
  },
  'own-no-better': {
    en: 'That is no better. Nothing was changed; correct more articles and try again.',
    vi: 'Như thế chưa hơn trước, nên không đổi gì. Hãy sửa thêm bài rồi thử lại.',
  },
  'own-written': {
    en: '{file} in the folder of articles holds what was learned. Delete it to read as before.',
    vi: 'Những gì học được nằm trong tệp {file} ở thư mục bài. Xóa tệp này thì máy đọc như trước.',
  },
  'how-to-stop': { en: '  Stop with Ctrl+C.', vi: '  Dừng bằng Ctrl+C.' },
  'nothing-deployed': {
    en: 'FROM and DEPLOYED are not set, so every file is listed.',
    vi: 'Chưa ghi FROM hay DEPLOYED nên liệt kê mọi tệp.',
  },
  'since-upload': {
    en: 'FROM and DEPLOYED are not set, so the site is compared with the upload that was confirmed at the desk on {day}.',
    vi: 'Chưa ghi FROM hay DEPLOYED nên so với lần tải lên đã xác nhận ở Bàn biên tập ngày {day}.',
  },
  'from-empty': {
    en: '{place} holds no site that a build wrote, so every file is listed.',
    vi: 'Ở {place} không có trang web do máy tạo nên liệt kê mọi tệp.',
  },
  'changes-counted': {
    en: '{upload} {upload:file:files} to upload, {remove} to delete.',
    vi: '{upload} tệp cần tải lên, {remove} tệp cần xóa.',
  },
  'file-missing': { en: 'missing: {path}', vi: 'thiếu: {path}' },
  'files-missing': { en: 'missing: {count} more', vi: 'thiếu: {count} tệp nữa' },
  'file-changed': { en: 'not as built: {path}', vi: 'khác bản đã tạo: {path}' },
  'files-changed': { en: 'not as built: {count} more', vi: 'khác bản đã tạo: {count} tệp nữa' },
  'file-strange': { en: 'not of this build: {path}', vi: 'không thuộc bản này: {path}' },
  'files-strange': {
    en: 'not of this build: {count} more',
    vi: 'không thuộc bản này: {count} tệp nữa',
  },
  unseen: {
    en: '{count} {count:file:files} for hosts and packed copies cannot be checked from outside; check the folder for these.',
    vi: '{count} tệp dành cho máy chủ và bản nén không kiểm tra được từ bên ngoài; hãy kiểm tra trong thư mục.',
  },
  complete: {
    en: 'Complete: all {count} files of build {version} are in {place}.',
    vi: 'Đủ: cả {count} tệp của bản {version} đều có ở {place}.',
  },
  'not-complete': {
    en: 'Not complete: of {count} files of build {version}, {missing} are missing and {changed} differ from the build. Upload them again. If they do not differ on the server, delete the old packed copies (.br, .gz) beside them.',
    vi: 'Chưa đủ: trong {count} tệp của bản {version}, thiếu {missing} tệp và {changed} tệp khác bản đã tạo. Hãy tải lại các tệp đó; nếu tệp vẫn đúng như đã tạo thì bên cạnh còn bản nén cũ (.br, .gz), hãy xóa đi.',
  },
  'derived-mark': { en: '{headline} (derived)', vi: '{headline} (tự rút)' },
  'doubt-in-field': { en: '{field} {sure}', vi: '{field} {sure}' },
  'column-file': { en: 'file', vi: 'tệp' },
  'column-id': { en: 'id', vi: 'mã' },
  'column-published': { en: 'published', vi: 'ngày đăng' },
  'column-blocks': { en: 'blocks', vi: 'số đoạn' },
  'column-headline': { en: 'headline', vi: 'tít' },
  'column-sure': { en: 'sure', vi: 'chắc' },
  'column-doubt': { en: 'in doubt', vi: 'chưa chắc' },
} as const satisfies Record<string, InEach<string>>;
