import type { InEach } from './language.ts';

/** How each command is called, and what it does: what `--help` prints. A line for each option. */
export const USAGE = {
  articles: {
    en: `npm run --silent articles -- [--unsure] [--json] [FILE|FOLDER …]
Lists what the parser reads in raw articles, or in the folder of articles.
--unsure  only articles that need a look, least certain first
--json    one object per line`,
    vi: `npm run --silent articles -- [--unsure] [--json] [TỆP|THƯ MỤC …]
Liệt kê những gì đọc được trong các bài, hoặc trong cả thư mục bài.
--unsure  chỉ những bài cần xem lại, kém chắc nhất đứng đầu
--json    mỗi dòng một đối tượng JSON`,
  },
  build: {
    en: `npm run build -- [--full] [--silent]
Makes the site of the folder of articles; only what has changed is made. Settings: src/config/README.md.
--full    makes everything again
--silent  prints errors only`,
    vi: `npm run build -- [--full] [--silent]
Tạo trang web từ thư mục bài; chỉ tạo những gì đã thay đổi. Các thiết lập: src/config/README.md.
--full    tạo lại tất cả
--silent  chỉ in lỗi`,
  },
  changes: {
    en: `npm run --silent changes -- [FROM] [--for list|rsync|lftp|aws]
Lists the files to upload and to delete since the last upload, or since the site in FROM.
FROM   the folder or the address of the deployed site
--for  the program that reads the list`,
    vi: `npm run --silent changes -- [FROM] [--for list|rsync|lftp|aws]
Liệt kê các tệp cần tải lên và cần xóa từ lần tải lên trước, hoặc so với trang web ở FROM.
FROM   thư mục hoặc địa chỉ của trang web đang đăng
--for  chương trình sẽ đọc danh sách`,
  },
  corpus: {
    en: `npm run corpus -- FOLDER …
Scores the parser on folders of labelled articles, such as tests/corpus. It changes nothing.`,
    vi: `npm run corpus -- THƯ MỤC …
Chấm bộ đọc bài trên các thư mục bài đã ghi nhãn, như tests/corpus. Không thay đổi gì.`,
  },
  explain: {
    en: `npm run --silent explain -- FILE|FOLDER …
Shows what each line of an article was taken for, how surely, and why.`,
    vi: `npm run --silent explain -- TỆP|THƯ MỤC …
Cho biết từng dòng của bài được hiểu là gì, chắc đến đâu và vì sao.`,
  },
  names: {
    en: `npm run --silent names -- [--json] [FILE|FOLDER …]
npm run --silent names -- --score TRUTH.json FOLDER
npm run names -- --learn FOLDER|RECORDS.jsonl …
Lists the people that articles name.
--json   people, places and organisations, one object per line
--score  compares with labelled names
--learn  learns from articles without labels; writes src/names/contexts.ts`,
    vi: `npm run --silent names -- [--json] [TỆP|THƯ MỤC …]
npm run --silent names -- --score TRUTH.json THƯ MỤC
npm run names -- --learn THƯ MỤC|RECORDS.jsonl …
Liệt kê những người được nhắc tên trong các bài.
--json   người, nơi chốn và tổ chức, mỗi dòng một đối tượng JSON
--score  so với tên đã ghi nhãn
--learn  học từ bài không ghi nhãn; ghi vào src/names/contexts.ts`,
  },
  start: {
    en: `npm start
Makes the site, serves it, starts the desk, where articles are written and corrected, and prints both addresses. Settings: src/config/README.md.`,
    vi: `npm start
Tạo trang web, chạy thử trên máy này, mở bàn biên tập để viết, sửa bài, rồi in ra hai địa chỉ. Các thiết lập: src/config/README.md.`,
  },
  stories: {
    en: `npm run --silent stories -- [--json] [--score] [FOLDER]
Lists the stories that articles tell together.
--json   one object per line
--score  compares with the truth.json of the folder or of the one above`,
    vi: `npm run --silent stories -- [--json] [--score] [THƯ MỤC]
Liệt kê các nhóm bài cùng kể một sự việc.
--json   mỗi dòng một đối tượng JSON
--score  so với truth.json của thư mục hoặc thư mục bên trên`,
  },
  train: {
    en: `npm run train -- FOLDER …
npm run train -- --own [--json]
Trains the parser on labelled articles; writes src/parse/roles/weights.ts.
--own   learns from the corrected articles of the site alone; writes _cach-doc.json beside them
--json  with --own: only tells what it learned, as objects`,
    vi: `npm run train -- THƯ MỤC …
npm run train -- --own [--json]
Dạy bộ đọc bài từ các bài đã ghi nhãn; ghi vào src/parse/roles/weights.ts.
--own   chỉ học từ các bài bạn đã sửa; ghi _cach-doc.json bên cạnh các bài
--json  cùng với --own: chỉ in ra những gì học được, thành JSON`,
  },
  verify: {
    en: `npm run verify -- [FOLDER|ADDRESS]
Checks that a built or deployed site is whole.`,
    vi: `npm run verify -- [THƯ MỤC|ĐỊA CHỈ]
Kiểm tra trang web đã tạo hoặc đã đăng có đủ tệp không.`,
  },
} as const satisfies Readonly<Record<string, InEach<string>>>;

export type Command = keyof typeof USAGE;
