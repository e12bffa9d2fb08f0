import type { Severity } from '../article/message.ts';
import type { InEach } from './language.ts';

interface Rule extends InEach<{ readonly reason: string; readonly hint: string }> {
  readonly severity: Severity;
}

/** What can be the matter with files of the folder of articles. `write.ts` tells how the words are filled. */
export const RULES = {
  'empty-file': {
    severity: 'error',
    en: {
      reason: 'The file has no text.',
      hint: 'Paste the article into it, or delete the file.',
    },
    vi: {
      reason: 'Tệp không có chữ nào.',
      hint: 'Hãy dán bài vào tệp, hoặc xóa tệp.',
    },
  },
  'no-content': {
    severity: 'error',
    en: {
      reason: 'Nothing in the file is article text: it has only “{text}”.',
      hint: 'Add the body of the article, or delete the file.',
    },
    vi: {
      reason: 'Tệp không có nội dung bài viết, chỉ có “{text}”.',
      hint: 'Hãy thêm nội dung bài, hoặc xóa tệp.',
    },
  },
  'binary-file': {
    severity: 'error',
    en: {
      reason: 'The file is not text: {sign}.',
      hint: 'Export it as plain text in UTF-8.',
    },
    vi: {
      reason: 'Tệp này không phải tệp văn bản: {sign}.',
      hint: 'Hãy mở tệp bằng phần mềm của nó rồi lưu thành văn bản thường (.txt), bảng mã UTF-8.',
    },
  },
  undecodable: {
    severity: 'error',
    en: {
      reason: 'The file is not valid {encoding} at byte {byte} (offset {offset}).',
      hint: 'Save it again with the encoding UTF-8.',
    },
    vi: {
      reason: 'Tệp có chỗ không đọc được theo bảng mã {encoding}: byte {byte} (vị trí {offset}).',
      hint: 'Hãy lưu lại tệp, chọn bảng mã UTF-8.',
    },
  },
  'legacy-encoding': {
    severity: 'info',
    en: {
      reason: 'Read as {encoding}.',
      hint: 'Save it with the encoding UTF-8, so that nothing has to be guessed.',
    },
    vi: {
      reason: 'Tệp dùng bảng mã cũ, máy đọc theo {encoding}.',
      hint: 'Nên lưu lại tệp với bảng mã UTF-8 để máy khỏi phải đoán.',
    },
  },
  'misread-letters': {
    severity: 'info',
    en: {
      reason: 'A program once misread the letters; they are read as {encoding}.',
      hint: 'Nothing has to be done if the text reads well; a new copy of it needs no repair.',
    },
    vi: {
      reason: 'Chữ trong tệp từng bị lưu sai bảng mã; máy đã đọc lại đúng theo {encoding}.',
      hint: 'Không cần làm gì nếu bài đọc được; chép lại bài từ bản gốc thì dòng này không hiện nữa.',
    },
  },
  'character-references': {
    severity: 'info',
    en: {
      reason:
        '{count} {count:letter:letters} written as codes of HTML, such as &#7903;, read as letters.',
      hint: 'Nothing has to be done; with the letters themselves in the file, this message goes.',
    },
    vi: {
      reason: '{count} chữ ghi bằng mã HTML, như &#7903;, đã được đọc thành chữ.',
      hint: 'Không cần làm gì; ghi chữ thường thay cho mã thì dòng này không hiện nữa.',
    },
  },
  'not-vietnamese': {
    severity: 'warning',
    en: {
      reason:
        'The text does not read as Vietnamese with accents: they are missing, or letters are wrong.',
      hint: 'A wrong encoding does this, or typing without accents. Get the text again and save it as UTF-8. If it is meant so, nothing has to be done.',
    },
    vi: {
      reason: 'Chữ trong tệp không đọc được thành tiếng Việt có dấu: mất dấu hoặc sai chữ.',
      hint: 'Thường do tệp bị lưu sai bảng mã, hoặc bài gõ không dấu. Hãy lấy lại bài gốc rồi lưu với bảng mã UTF-8. Nếu bài vốn như vậy thì không cần làm gì.',
    },
  },
  'nul-characters': {
    severity: 'warning',
    en: {
      reason: '{count} NUL {count:character:characters} removed.',
      hint: 'See whether letters are missing there, and save the file again.',
    },
    vi: {
      reason: 'Đã bỏ {count} ký tự rỗng (NUL).',
      hint: 'Hãy xem chỗ đó có mất chữ không, rồi lưu lại tệp.',
    },
  },
  'bidi-controls': {
    severity: 'warning',
    en: {
      reason:
        'Removed {count} {count:character:characters} for the direction of writing ({names}).',
      hint: 'See whether the text still reads in the right order there.',
    },
    vi: {
      reason: 'Đã bỏ {count} ký tự ẩn làm đảo chiều chữ ({names}).',
      hint: 'Hãy xem chữ ở chỗ đó có còn đúng thứ tự không.',
    },
  },
  'invisible-characters': {
    severity: 'info',
    en: {
      reason: '{count} invisible {count:character:characters} removed ({names}).',
      hint: 'Nothing has to be done; without them in the file, this message goes.',
    },
    vi: {
      reason: 'Đã bỏ {count} ký tự ẩn ({names}).',
      hint: 'Không cần làm gì; xóa chúng trong tệp thì dòng này không hiện nữa.',
    },
  },
  'stacked-marks': {
    severity: 'warning',
    en: {
      reason: '{count} marks removed that stood on a letter with {most} others.',
      hint: 'Type the letter again, and save the file.',
    },
    vi: {
      reason: 'Có chữ cái mang hơn {most} dấu chồng lên nhau; đã bỏ {count} dấu.',
      hint: 'Hãy gõ lại chữ đó rồi lưu tệp.',
    },
  },
  'd-stroke': {
    severity: 'info',
    en: {
      reason: '{count} {count:letter:letters} that only look like Đ read as Đ.',
      hint: 'Nothing has to be done; in the file it is an Icelandic or African letter.',
    },
    vi: {
      reason: '{count} chữ chỉ trông giống chữ Đ đã được đọc là Đ.',
      hint: 'Không cần làm gì; trong tệp đó là chữ cái của tiếng nước khác.',
    },
  },
  'impossible-date': {
    severity: 'warning',
    en: {
      reason: '“{text}” is no date or time that exists; the article stays without a date.',
      hint: 'Correct the date in the file.',
    },
    vi: {
      reason: '“{text}” không phải ngày giờ có thật nên bài không có ngày.',
      hint: 'Hãy sửa lại ngày trong tệp.',
    },
  },
  'unreadable-date': {
    severity: 'warning',
    en: {
      reason: '“{text}” is no date that can be read; the article stays without one.',
      hint: 'Write it as 2025-10-24 or 24/10/2025.',
    },
    vi: {
      reason: 'Không đọc được ngày “{text}” nên bài không có ngày.',
      hint: 'Hãy viết ngày theo dạng 24/10/2025 hoặc 2025-10-24.',
    },
  },
  'dates-differ': {
    severity: 'warning',
    en: {
      reason:
        'The file states another date too: “{text}”. A “date …” on the first line counts, else the more exact one, else the first.',
      hint: 'Delete the one that is not when the article was published.',
    },
    vi: {
      reason:
        'Tệp còn ghi một ngày khác: “{text}”. Máy lấy ngày ở dòng đầu “date …”; nếu không có thì lấy ngày ghi rõ nhất, rồi đến ngày đứng trước.',
      hint: 'Hãy xóa ngày nào không phải ngày đăng bài.',
    },
  },
  'caption-likely': {
    severity: 'info',
    en: {
      reason: 'A short sentence between long paragraphs was taken for a caption.',
      hint: 'Write “Ảnh:” before captions to be sure, or join the sentence to a paragraph.',
    },
    vi: {
      reason: 'Một câu ngắn đứng giữa các đoạn dài được coi là chú thích ảnh.',
      hint: 'Nếu đúng, nên ghi “Ảnh:” trước chú thích cho chắc; nếu không, hãy nối câu đó vào đoạn văn.',
    },
  },
  'glued-words': {
    severity: 'info',
    en: {
      reason: 'Words run together, as where a link was cut out: {words} ({count} in all).',
      hint: 'Put the spaces in; the text is published as it stands.',
    },
    vi: {
      reason:
        'Có chữ dính liền nhau, thường do mất dấu cách khi sao chép: {words} (tất cả {count} chỗ).',
      hint: 'Hãy thêm dấu cách; hiện bài vẫn được đăng nguyên như vậy.',
    },
  },
  'headline-derived': {
    severity: 'info',
    en: {
      reason: 'No headline in the file; it was derived from the opening sentence.',
      hint: 'Put the headline on a line of its own at the top to choose another.',
    },
    vi: {
      reason: 'Tệp không có tít; tít được rút từ câu mở đầu.',
      hint: 'Muốn đặt tít khác, hãy ghi tít thành một dòng riêng ở đầu tệp.',
    },
  },
  'picture-missing': {
    severity: 'warning',
    en: {
      reason: 'There is no picture “{src}” in the folder; only its caption is shown.',
      hint: 'Put a JPEG, PNG, WebP, AVIF or GIF there, by a path relative to the article, or delete the reference.',
    },
    vi: {
      reason: 'Trong thư mục không có ảnh “{src}”; bài chỉ hiện chú thích.',
      hint: 'Hãy chép ảnh (JPEG, PNG, WebP, AVIF hoặc GIF) vào đúng chỗ ghi trong bài, tính từ thư mục của bài, hoặc xóa chỗ nhắc đến ảnh.',
    },
  },
  'stated-picture-missing': {
    severity: 'error',
    en: {
      reason: 'There is no picture “{src}” in the folder.',
      hint: 'Put a JPEG, PNG, WebP, AVIF or GIF there, or correct the path, which is relative to the article.',
    },
    vi: {
      reason: 'Trong thư mục không có ảnh “{src}”.',
      hint: 'Hãy chép ảnh (JPEG, PNG, WebP, AVIF hoặc GIF) vào đó, hoặc sửa lại đường dẫn, tính từ thư mục của bài.',
    },
  },
  'no-such-caption': {
    severity: 'warning',
    en: {
      reason: 'No caption of the article starts with “{opening}”.',
      hint: 'Copy the first words of the caption again, or delete them after `replaces`. A picture without them stands apart from the captions.',
    },
    vi: {
      reason: 'Trong bài không có chú thích ảnh nào mở đầu bằng “{opening}”.',
      hint: 'Hãy chọn lại chú thích cho ảnh, hoặc bỏ chỗ này. Ảnh không còn chú thích ấy thì nằm ở đầu hoặc cuối bài.',
    },
  },
  'lone-sidecar': {
    severity: 'warning',
    en: {
      reason: 'No article has the name of this file, so it has no effect.',
      hint: 'Give it the name of its article, such as bai.yaml beside bai.txt.',
    },
    vi: {
      reason: 'Không có bài nào cùng tên với tệp này nên tệp không có tác dụng.',
      hint: 'Hãy đặt tên tệp theo tên bài, chẳng hạn bai.yaml cho bai.txt.',
    },
  },
  'lone-picture': {
    severity: 'warning',
    en: {
      reason: 'The picture belongs to no article, and is not published.',
      hint: 'Give it the name of its article, such as bai.jpg beside bai.txt, or name it in the article or its sidecar.',
    },
    vi: {
      reason: 'Ảnh không thuộc bài nào nên không được đăng.',
      hint: 'Hãy đặt tên ảnh theo tên bài, chẳng hạn bai.jpg cho bai.txt, hoặc ghi tên ảnh trong bài hay trong tệp .yaml của bài.',
    },
  },
  'page-format': {
    severity: 'warning',
    en: {
      reason: 'Pages of your own are Markdown files; this one is not read.',
      hint: 'Save it with the ending .md.',
    },
    vi: {
      reason: 'Trang riêng phải là tệp Markdown nên tệp này không được đọc.',
      hint: 'Hãy lưu tệp với đuôi .md.',
    },
  },
  'page-without-title': {
    severity: 'error',
    en: {
      reason: 'The page has no title.',
      hint: 'Put one on its first line, such as “# Giới thiệu”.',
    },
    vi: {
      reason: 'Trang chưa có tên.',
      hint: 'Hãy ghi tên trang ở dòng đầu, chẳng hạn “# Giới thiệu”.',
    },
  },
  'page-address-taken': {
    severity: 'error',
    en: {
      reason: 'Its address, {address}, is that of {other}.',
      hint: 'Give one of the files another name.',
    },
    vi: {
      reason: 'Địa chỉ của trang, {address}, trùng với trang {other}.',
      hint: 'Hãy đổi tên một trong hai tệp.',
    },
  },
  'page-picture': {
    severity: 'warning',
    en: {
      reason: 'Pictures in pages of your own are not published.',
      hint: 'Delete them, or make the page an article.',
    },
    vi: {
      reason: 'Ảnh trong trang riêng không được đăng.',
      hint: 'Hãy bỏ ảnh, hoặc chuyển trang thành bài viết.',
    },
  },
  'page-link': {
    severity: 'error',
    en: {
      reason: 'The site has no page “{link}”{nearest}',
      hint: 'Link to a page of your own by its file (lien-he.md), to others by their address from the root of the site (kho.html).',
    },
    vi: {
      reason: 'Trang web không có trang “{link}”{nearest}',
      hint: 'Hãy dẫn tới trang riêng bằng tên tệp (lien-he.md), tới trang khác bằng địa chỉ tính từ gốc trang web (kho.html).',
    },
  },
  'names-yaml': {
    severity: 'error',
    en: {
      reason: 'The rules for names cannot be read as YAML: {cause}.',
      hint: 'Write one rule after “- ” each, such as “- gộp: [Donald Trump, Trump]”.',
    },
    vi: {
      reason: 'Không đọc được các quy tắc về tên (YAML): {cause}.',
      hint: 'Hãy ghi mỗi quy tắc sau một dấu “- ”, chẳng hạn “- gộp: [Donald Trump, Trump]”.',
    },
  },
  'names-rule': {
    severity: 'error',
    en: {
      reason: 'The rule has none of gộp, tách and ẩn, or more than one.',
      hint: 'Join forms with “gộp: [A, B]”, keep bearers apart with “tách: A” and “theo: HLV”, or hide names with “ẩn: [A]”.',
    },
    vi: {
      reason: 'Quy tắc này không có gộp, tách hay ẩn, hoặc có nhiều hơn một.',
      hint: 'Hãy gộp các cách viết bằng “gộp: [A, B]”, tách người trùng tên bằng “tách: A” và “theo: HLV”, hoặc giấu tên bằng “ẩn: [A]”.',
    },
  },
  'names-key': {
    severity: 'error',
    en: {
      reason: 'There is no key “{key}” for names{nearest}',
      hint: 'Correct or delete it. The keys are gộp, tách, ẩn, tên, loại and theo.',
    },
    vi: {
      reason: 'Quy tắc về tên không có mục “{key}”{nearest}',
      hint: 'Hãy sửa hoặc xóa. Các mục dùng được: gộp, tách, ẩn, tên, loại và theo.',
    },
  },
  'names-value': {
    severity: 'error',
    en: {
      reason: '“{key}” needs {expected}.',
      hint: 'Correct the value, or delete the line.',
    },
    vi: {
      reason: 'Mục “{key}” cần {expected}.',
      hint: 'Hãy sửa lại giá trị, hoặc xóa dòng này.',
    },
  },
  'names-twice': {
    severity: 'error',
    en: {
      reason: 'An earlier rule is about “{form}”, too.',
      hint: 'Delete it from one of the two.',
    },
    vi: {
      reason: 'Một quy tắc ở trên đã nói về “{form}”.',
      hint: 'Hãy xóa tên này khỏi một trong hai quy tắc.',
    },
  },
  'idle-name': {
    severity: 'warning',
    en: {
      reason: 'No article names “{form}”.',
      hint: 'Correct it, or leave it until one does. `npm run names` lists the names of articles.',
    },
    vi: {
      reason: 'Không có bài nào nhắc đến “{form}”.',
      hint: 'Hãy sửa lại, hoặc cứ để đó đến khi có bài. Lệnh `npm run names` liệt kê tên trong các bài.',
    },
  },
  'idle-section': {
    severity: 'warning',
    en: {
      reason: 'No article has the section “{name}”{nearest}',
      hint: 'Correct it, or leave it until there is one.',
    },
    vi: {
      reason: 'Chưa có bài nào thuộc chuyên mục “{name}”{nearest}',
      hint: 'Hãy sửa lại tên, hoặc cứ để đó đến khi có bài.',
    },
  },
  'pin-over': {
    severity: 'warning',
    en: {
      reason: 'It was pinned to the front page until {date}, which is over.',
      hint: 'Delete “pin” from its sidecar, or give a later day.',
    },
    vi: {
      reason: 'Bài chỉ được ghim ở trang nhất đến hết {date}, nay đã qua.',
      hint: 'Hãy xóa dòng “ghim” trong tệp .yaml của bài, hoặc ghi ngày muộn hơn.',
    },
  },
  'dangling-link': {
    severity: 'error',
    en: {
      reason: 'The link leads nowhere.',
      hint: 'Put the file itself into the folder, or delete the link.',
    },
    vi: {
      reason: 'Đây là lối tắt tới một tệp không còn nữa.',
      hint: 'Hãy chép chính tệp đó vào thư mục, hoặc xóa lối tắt.',
    },
  },
  'link-outside': {
    severity: 'error',
    en: {
      reason: 'The link leads out of the folder of articles ({target}), and is not followed.',
      hint: 'Copy the file into the folder.',
    },
    vi: {
      reason: 'Đây là lối tắt ra ngoài thư mục bài ({target}) nên không được đọc.',
      hint: 'Hãy chép chính tệp đó vào thư mục bài.',
    },
  },
  'link-inside': {
    severity: 'error',
    en: {
      reason: 'It is a link to {target}, a file of the same folder, and is not followed.',
      hint: 'Delete the link, or put a file in its place; a link would publish the same twice.',
    },
    vi: {
      reason: 'Đây là lối tắt tới {target} trong cùng thư mục nên không được đọc.',
      hint: 'Hãy xóa lối tắt, hoặc thay bằng một tệp thật; nếu đọc cả lối tắt thì một bài sẽ đăng hai lần.',
    },
  },
  'linked-folder': {
    severity: 'warning',
    en: {
      reason: 'The link leads to a folder ({target}), and is not followed.',
      hint: 'Name the articles once only; delete the link.',
    },
    vi: {
      reason: 'Đây là lối tắt tới một thư mục ({target}) nên không được đọc.',
      hint: 'Hãy xóa lối tắt; mỗi bài chỉ nên nằm ở một chỗ.',
    },
  },
  'no-file': {
    severity: 'error',
    en: {
      reason: 'It is a pipe, a socket or a device, and is not read.',
      hint: 'Delete it, or put a file in its place.',
    },
    vi: {
      reason:
        'Đây là ống dẫn, cổng nối hoặc thiết bị của hệ thống, không phải tệp, nên không được đọc.',
      hint: 'Hãy xóa đi, hoặc thay bằng một tệp thường.',
    },
  },
  'picture-name': {
    severity: 'warning',
    en: {
      reason: 'A picture with “?” or “\\” in its name cannot be published.',
      hint: 'Rename it.',
    },
    vi: {
      reason: 'Tên ảnh có dấu “?” hoặc “\\” nên không đăng được.',
      hint: 'Hãy đổi tên ảnh.',
    },
  },
  'picture-format': {
    severity: 'warning',
    en: {
      reason: 'Pictures of this format are not published.',
      hint: 'Export it as JPEG, PNG, WebP, AVIF or GIF.',
    },
    vi: {
      reason: 'Ảnh định dạng này không đăng được.',
      hint: 'Hãy lưu ảnh lại thành JPEG, PNG, WebP, AVIF hoặc GIF.',
    },
  },
  'document-file': {
    severity: 'warning',
    en: {
      reason: 'Files of this format are not read.',
      hint: 'Save the article as text (.txt), Markdown (.md) or HTML (.html).',
    },
    vi: {
      reason: 'Tệp định dạng này không được đọc.',
      hint: 'Hãy lưu bài thành văn bản thường (.txt), Markdown (.md) hoặc HTML (.html).',
    },
  },
  'open-front-matter': {
    severity: 'error',
    en: {
      reason: 'The front matter is never closed.',
      hint: 'Put a line “---” below its last key.',
    },
    vi: {
      reason: 'Phần khai báo ở đầu tệp chưa được đóng lại.',
      hint: 'Hãy thêm một dòng “---” bên dưới mục cuối cùng.',
    },
  },
  'broken-picture': {
    severity: 'error',
    en: {
      reason: 'The picture “{src}” cannot be read ({cause}).',
      hint: 'Export it again as JPEG, PNG, WebP, AVIF or GIF.',
    },
    vi: {
      reason: 'Không đọc được ảnh “{src}” ({cause}).',
      hint: 'Hãy lưu ảnh lại thành JPEG, PNG, WebP, AVIF hoặc GIF.',
    },
  },
  'future-date': {
    severity: 'warning',
    en: {
      reason: 'Its date, {date}, is still to come.',
      hint: 'Correct the date. Until its day in Vietnam, the article is listed with those without a date.',
    },
    vi: {
      reason: 'Ngày đăng ghi trong bài ({date}) chưa tới.',
      hint: 'Nếu ngày sai, hãy sửa lại. Cho đến hôm đó, bài nằm ở mục “Không rõ ngày”.',
    },
  },
  'later-today': {
    severity: 'info',
    en: {
      reason: 'Its time, {date}, is still to come today.',
      hint: 'Correct the time. Until then, lists and feeds have its day alone.',
    },
    vi: {
      reason: 'Giờ đăng ghi trong bài ({date}) chưa tới.',
      hint: 'Nếu giờ sai, hãy sửa lại. Cho đến lúc đó, các danh sách chỉ ghi ngày, không ghi giờ.',
    },
  },
  'reading-failed': {
    severity: 'error',
    en: {
      reason: 'Reading the article fails ({cause}).',
      hint: 'This is a fault of the program: report it with the file. Until it is mended, take the file out.',
    },
    vi: {
      reason: 'Máy gặp lỗi khi đọc bài ({cause}).',
      hint: 'Đây là lỗi của chương trình; hãy báo lỗi và gửi kèm tệp. Trong lúc chờ sửa, hãy tạm đưa tệp ra khỏi thư mục.',
    },
  },
  'publishing-failed': {
    severity: 'error',
    en: {
      reason: 'Publishing the article fails ({cause}).',
      hint: 'This is a fault of the program: report it with the file. Until it is mended, take the file out.',
    },
    vi: {
      reason: 'Máy gặp lỗi khi đăng bài ({cause}).',
      hint: 'Đây là lỗi của chương trình; hãy báo lỗi và gửi kèm tệp. Trong lúc chờ sửa, hãy tạm đưa tệp ra khỏi thư mục.',
    },
  },
  'unreadable-file': {
    severity: 'error',
    en: {
      reason: 'The file cannot be read ({cause}).',
      hint: 'Check that it exists and that you may read it.',
    },
    vi: {
      reason: 'Không mở được tệp ({cause}).',
      hint: 'Hãy xem tệp còn đó không và bạn có quyền đọc không.',
    },
  },
  'old-own-reading': {
    severity: 'warning',
    en: {
      reason:
        'It was learned from your corrections by another version of the parser, and is not used.',
      hint: 'Run `npm run train -- --own`, or learn again on the page “Cài đặt” of the desk.',
    },
    vi: {
      reason: 'Cách đọc học từ các bài bạn sửa là của phiên bản cũ, nên không dùng nữa.',
      hint: 'Hãy mở bàn biên tập, vào “Cài đặt” rồi cho máy học lại.',
    },
  },
  'bad-own-reading': {
    severity: 'warning',
    en: {
      reason: 'It should hold what was learned from your corrections, and cannot be read.',
      hint: 'Delete it, and run `npm run train -- --own`, or learn again on the page “Cài đặt” of the desk.',
    },
    vi: {
      reason: 'Tệp ghi cách đọc học từ các bài bạn sửa đã hỏng, nên không dùng được.',
      hint: 'Hãy xóa tệp này, mở bàn biên tập, vào “Cài đặt” rồi cho máy học lại.',
    },
  },
  'duplicate-id': {
    severity: 'error',
    en: {
      reason: 'It gets the same address (id {id}) as {other}.',
      hint: 'Rename one of the two; the part before the extension must differ.',
    },
    vi: {
      reason: 'Bài sẽ có cùng địa chỉ (mã {id}) với {other}.',
      hint: 'Hãy đổi tên một trong hai tệp sao cho phần trước đuôi tệp khác nhau.',
    },
  },
  'empty-folder': {
    severity: 'error',
    en: {
      reason: 'The folder has no article: no file that ends in .txt, .md or .html.',
      hint: 'Put articles into it, or set SEEDS_DIR to the folder that has them.',
    },
    vi: {
      reason: 'Thư mục chưa có bài nào, tức là chưa có tệp .txt, .md hay .html.',
      hint: 'Hãy bấm “Bài mới” ở Bàn biên tập để thêm bài, hoặc chép bài vào thư mục đó.',
    },
  },
  'missing-folder': {
    severity: 'error',
    en: {
      reason: 'The folder cannot be read ({cause}).',
      hint: 'Create it, or set SEEDS_DIR to the folder that has the articles.',
    },
    vi: {
      reason: 'Không mở được thư mục ({cause}).',
      hint: 'Hãy tạo thư mục đó, hoặc nhờ người cài đặt ghi đúng thư mục bài (SEEDS_DIR).',
    },
  },
  'unfinished-draft': {
    severity: 'info',
    en: {
      reason: 'A draft without text: nothing shows it yet.',
      hint: 'Add the body of the article, or delete the file.',
    },
    vi: {
      reason: 'Bài nháp chưa có nội dung, chưa hiện ở đâu.',
      hint: 'Hãy viết tiếp nội dung bài, hoặc xóa tệp.',
    },
  },
  draft: {
    severity: 'info',
    en: {
      reason: 'A draft: `npm run dev` shows it, no build does.',
      hint: 'Delete “draft: true” to publish it.',
    },
    vi: {
      reason: 'Bài nháp, chỉ hiện khi xem thử (`npm run dev`), chưa được đăng.',
      hint: 'Muốn đăng, hãy bỏ dấu “Bản nháp, chưa đăng” (dòng “draft: true” hay “nháp: có” trong tệp .yaml).',
    },
  },
  undated: {
    severity: 'info',
    en: {
      reason: 'No date was found; the article is listed under “Không rõ ngày”.',
      hint: 'Put “date 2025-10-24” on the first line, or “published: 2025-10-24” into the sidecar.',
    },
    vi: {
      reason: 'Không tìm thấy ngày đăng; bài nằm ở mục “Không rõ ngày”.',
      hint: 'Hãy ghi “date 2025-10-24” ở dòng đầu, hoặc “ngày đăng: 2025-10-24” trong tệp .yaml.',
    },
  },
  teaser: {
    severity: 'warning',
    en: {
      reason: 'Only the beginning of an article: its text breaks off or is hardly a sentence.',
      hint: 'Paste the whole article, or leave teasers out with LEAVE_OUT=teasers.',
    },
    vi: {
      reason: 'Hình như đây chỉ là phần đầu của bài: nội dung bị cắt ngang hoặc quá ngắn.',
      hint: 'Hãy dán cả bài, hoặc ở Bàn biên tập vào Cài đặt → Không đăng bài chỉ có phần đầu.',
    },
  },
  'keyword-spam': {
    severity: 'warning',
    en: {
      reason: 'Written for search engines: most of its text is the same few words over and over.',
      hint: 'Delete the file, or leave such texts out with LEAVE_OUT=spam.',
    },
    vi: {
      reason: 'Bài nhồi từ khóa: phần lớn nội dung chỉ lặp đi lặp lại vài từ.',
      hint: 'Hãy gỡ bài, hoặc ở Bàn biên tập vào Cài đặt → Không đăng bài rác, nhồi từ khóa.',
    },
  },
  duplicate: {
    severity: 'warning',
    en: {
      reason: 'It repeats {of}.',
      hint: 'Delete one of the two, or leave the repetition out with LEAVE_OUT=duplicates.',
    },
    vi: {
      reason: 'Bài trùng với {of}.',
      hint: 'Hãy gỡ một trong hai, hoặc ở Bàn biên tập vào Cài đặt → Không đăng bài trùng nhau.',
    },
  },
  'near-duplicate': {
    severity: 'warning',
    en: {
      reason: 'It is nearly the same as {of} ({share} % of the shorter text).',
      hint: 'Delete one of the two, or leave this one out with LEAVE_OUT=duplicates.',
    },
    vi: {
      reason: 'Bài gần giống {of} (trùng {share}% bài ngắn hơn).',
      hint: 'Hãy gỡ một trong hai, hoặc ở Bàn biên tập vào Cài đặt → Không đăng bài trùng nhau.',
    },
  },
  'broken-yaml': {
    severity: 'error',
    en: {
      reason: 'The fields cannot be read as YAML: {cause}.',
      hint: 'Write one “key: value” a line, and put a value with such signs in quotes. In `lines`, nothing below “remove: |” needs quotes.',
    },
    vi: {
      reason: 'Không đọc được phần khai báo (YAML): {cause}.',
      hint: 'Hãy viết mỗi dòng một mục theo dạng “mục: giá trị”; giá trị nào có dấu đặc biệt thì đặt trong ngoặc kép. Trong mục “dòng”, những gì ghi dưới “bỏ ra: |” không cần ngoặc kép.',
    },
  },
  'unknown-key': {
    severity: 'error',
    en: {
      reason: 'There is no key “{key}”{nearest}',
      hint: 'Correct or delete it. The keys are headline, standfirst, kicker, section, published, bylines, agency, dateline, source, keywords, image, draft, pin, story and lines.',
    },
    vi: {
      reason: 'Không có mục nào tên “{key}”{nearest}',
      hint: 'Hãy sửa hoặc xóa. Các mục dùng được: tít, sapo, kicker, chuyên mục, ngày đăng, tác giả, hãng tin, địa điểm, nguồn, từ khóa, ảnh, nháp, ghim, dòng sự kiện và dòng.',
    },
  },
  'unknown-part': {
    severity: 'error',
    en: {
      reason: '“{key}” has no part “{part}”{nearest}',
      hint: 'Correct or delete it. A source has name and url; an image has src, alt, caption and credit.',
    },
    vi: {
      reason: 'Mục “{key}” không có phần “{part}”{nearest}',
      hint: 'Hãy sửa hoặc xóa. Nguồn có name (tên) và url (địa chỉ); ảnh có src (tệp ảnh), alt (mô tả), caption (chú thích) và credit (người chụp).',
    },
  },
  'repeated-key': {
    severity: 'error',
    en: {
      reason: '“{key}” and “{earlier}” name the same field.',
      hint: 'Delete one of the two.',
    },
    vi: {
      reason: '“{key}” và “{earlier}” là cùng một mục.',
      hint: 'Hãy xóa một trong hai.',
    },
  },
  'unknown-role': {
    severity: 'error',
    en: {
      reason: 'A line cannot be “{role}”{nearest}',
      hint: 'Correct it. A line is one of the fields (headline, bylines, …), or paragraph, subhead, caption, credit, related or remove.',
    },
    vi: {
      reason: 'Không có loại dòng nào tên “{role}”{nearest}',
      hint: 'Hãy sửa lại. Một dòng có thể là một mục (tít, tác giả …), hoặc đoạn văn, tít phụ, chú thích, người chụp, bài liên quan hay không đăng.',
    },
  },
  'short-opening': {
    severity: 'error',
    en: {
      reason: '“{opening}” is too short: many lines could start like this.',
      hint: 'Copy the first words of the line, at least three of them.',
    },
    vi: {
      reason: '“{opening}” ngắn quá, nhiều dòng có thể mở đầu như vậy.',
      hint: 'Hãy chép ít nhất ba chữ đầu của dòng.',
    },
  },
  'repeated-opening': {
    severity: 'error',
    en: {
      reason: 'Lines that start with “{opening}” have two roles: {earlier} and {role}.',
      hint: 'Delete one of the two, or copy more words of the line.',
    },
    vi: {
      reason: 'Dòng mở đầu bằng “{opening}” vừa được ghi là {earlier}, vừa được ghi là {role}.',
      hint: 'Hãy xóa một trong hai, hoặc chép thêm vài chữ của dòng.',
    },
  },
  'second-headline': {
    severity: 'error',
    en: {
      reason: 'Another line is already the headline.',
      hint: 'Delete one of the two; an article has one headline.',
    },
    vi: {
      reason: 'Đã có một dòng khác được ghi là tít.',
      hint: 'Hãy xóa một trong hai; mỗi bài chỉ có một tít.',
    },
  },
  'no-such-line': {
    severity: 'warning',
    en: {
      reason: 'No line of the article starts with “{opening}”.',
      hint: 'Copy the first words of the line again, or delete them here. Of a line that names its field (“Tác giả: …”), correct the field.',
    },
    vi: {
      reason: 'Trong bài không có dòng nào mở đầu bằng “{opening}”.',
      hint: 'Hãy chép lại mấy chữ đầu của dòng, hoặc xóa chỗ này. Với dòng đã ghi sẵn tên mục (“Tác giả: …”), hãy sửa mục đó.',
    },
  },
  'longer-opening': {
    severity: 'warning',
    en: {
      reason:
        'Every line that starts with “{opening}” also starts with “{longer}”, and the longer words count.',
      hint: 'Delete one of the two, or copy more words of the line that is meant here.',
    },
    vi: {
      reason:
        'Dòng nào mở đầu bằng “{opening}” cũng mở đầu bằng “{longer}”; máy theo phần dài hơn.',
      hint: 'Hãy xóa một trong hai, hoặc chép thêm vài chữ của dòng muốn nói đến.',
    },
  },
  'several-lines': {
    severity: 'warning',
    en: {
      reason: '{count} lines start with “{opening}”; all of them get the role.',
      hint: 'Copy more words if one of them is meant.',
    },
    vi: {
      reason: 'Có {count} dòng mở đầu bằng “{opening}”; máy áp dụng cho tất cả.',
      hint: 'Nếu chỉ muốn một dòng, hãy chép thêm vài chữ của dòng đó.',
    },
  },
  'several-headlines': {
    severity: 'warning',
    en: {
      reason: '{count} lines start with “{opening}”; the first of them is the headline.',
      hint: 'Copy more words if another one is meant.',
    },
    vi: {
      reason: 'Có {count} dòng mở đầu bằng “{opening}”; máy lấy dòng đầu tiên làm tít.',
      hint: 'Nếu muốn dòng khác, hãy chép thêm vài chữ của dòng đó.',
    },
  },
  'no-date-in-line': {
    severity: 'error',
    en: {
      reason: 'The line that starts with “{opening}” has no date of the calendar.',
      hint: 'Correct the date there, or state it here: published: 2025-10-24.',
    },
    vi: {
      reason: 'Dòng mở đầu bằng “{opening}” không có ngày nào đúng lịch.',
      hint: 'Hãy sửa ngày ở dòng đó, hoặc ghi ngày ở đây: ngày đăng: 24/10/2025.',
    },
  },
  'wrong-value': {
    severity: 'error',
    en: {
      reason: '“{key}” must be {expected}.',
      hint: 'Correct the value, or delete the key.',
    },
    vi: {
      reason: 'Mục “{key}” phải là {expected}.',
      hint: 'Hãy sửa lại giá trị, hoặc xóa mục này.',
    },
  },
  'story-yaml': {
    severity: 'error',
    en: {
      reason: 'It cannot be read as YAML: {cause}.',
      hint: 'Write one entry after the other, such as “- gộp: [bai-1.txt, bai-2.txt]”, and put a value with such signs in quotes.',
    },
    vi: {
      reason: 'Không đọc được tệp này (YAML): {cause}.',
      hint: 'Hãy ghi lần lượt từng mục, chẳng hạn “- gộp: [bai-1.txt, bai-2.txt]”; giá trị nào có dấu đặc biệt thì đặt trong ngoặc kép.',
    },
  },
  'story-key': {
    severity: 'error',
    en: {
      reason: 'An entry has no key “{key}”{nearest}',
      hint: 'Correct or delete it. The keys are gộp, tách, bài, tên and ẩn.',
    },
    vi: {
      reason: 'Không có mục nào tên “{key}”{nearest}',
      hint: 'Hãy sửa hoặc xóa. Các mục dùng được: gộp, tách, bài, tên và ẩn.',
    },
  },
  'story-value': {
    severity: 'error',
    en: {
      reason: '“{key}” must be {expected}.',
      hint: 'Correct the value, or delete the entry.',
    },
    vi: {
      reason: 'Mục “{key}” phải là {expected}.',
      hint: 'Hãy sửa lại giá trị, hoặc xóa mục này.',
    },
  },
  'story-entry': {
    severity: 'error',
    en: {
      reason: 'The entry {fault}.',
      hint: 'Write “- gộp: [bai-1.txt, bai-2.txt]” or “- tách: [bai-1.txt, bai-2.txt]”, or “- bài: bai-1.txt” with “tên: …” or “ẩn: có” below it.',
    },
    vi: {
      reason: 'Mục này {fault}.',
      hint: 'Hãy ghi “- gộp: [bai-1.txt, bai-2.txt]” hoặc “- tách: [bai-1.txt, bai-2.txt]”, hoặc “- bài: bai-1.txt” rồi “tên: …” hay “ẩn: có” ở dòng dưới.',
    },
  },
  'story-file': {
    severity: 'error',
    en: {
      reason: 'There is no article “{of}”{nearest}',
      hint: 'Write its path as it is below this folder, such as 2025/bai.txt.',
    },
    vi: {
      reason: 'Không có bài “{of}”{nearest}',
      hint: 'Hãy ghi đường dẫn của bài tính từ thư mục này, chẳng hạn 2025/bai.txt.',
    },
  },
  'story-file-twice': {
    severity: 'error',
    en: {
      reason: '“{of}” stands under gộp or tách already (line {earlier}).',
      hint: 'Name it once: an article is in one story.',
    },
    vi: {
      reason: '“{of}” đã có trong một mục gộp hoặc tách khác (dòng {earlier}).',
      hint: 'Hãy chỉ ghi một lần, vì mỗi bài chỉ thuộc một dòng sự kiện.',
    },
  },
  'story-file-left-out': {
    severity: 'warning',
    en: {
      reason: 'The article “{of}” is in no story: {cause}.',
      hint: 'Delete it here, or correct that.',
    },
    vi: {
      reason: 'Bài “{of}” không thuộc dòng sự kiện nào: {cause}.',
      hint: 'Hãy xóa bài khỏi đây, hoặc sửa chỗ đó.',
    },
  },
  'story-none': {
    severity: 'warning',
    en: {
      reason: 'The article “{of}” belongs to no story, so the entry has no effect.',
      hint: 'Delete the entry, or join the article with others under gộp.',
    },
    vi: {
      reason: 'Bài “{of}” chưa chung dòng sự kiện với bài nào nên không có gì để đặt tên hay ẩn.',
      hint: 'Hãy xóa mục này, hoặc gộp bài với bài khác bằng “gộp”.',
    },
  },
  'story-named-twice': {
    severity: 'warning',
    en: {
      reason: 'The story of “{of}” has the name “{earlier}” already.',
      hint: 'Delete one of the two names.',
    },
    vi: {
      reason: 'Dòng sự kiện của “{of}” đã có tên “{earlier}”.',
      hint: 'Hãy xóa một trong hai tên.',
    },
  },
  'raw-html': {
    severity: 'info',
    en: {
      reason: 'HTML in Markdown is not shown; only its text is.',
      hint: 'Write it in Markdown, or name the file .html.',
    },
    vi: {
      reason: 'Mã HTML trong tệp Markdown không được dùng, chỉ giữ lại phần chữ.',
      hint: 'Hãy viết lại bằng Markdown, hoặc đổi đuôi tệp thành .html.',
    },
  },
  'remote-image': {
    severity: 'info',
    en: {
      reason: 'The picture {src} is no file beside the article; the page leaves it out.',
      hint: 'Save the picture beside the article and give its path, such as anh/cau.jpg.',
    },
    vi: {
      reason: 'Ảnh {src} không phải là tệp trong thư mục bài nên không hiện trên trang.',
      hint: 'Hãy lưu ảnh vào cạnh bài rồi ghi đường dẫn, chẳng hạn anh/cau.jpg.',
    },
  },
  'too-intricate': {
    severity: 'error',
    en: {
      reason:
        'The Markdown has too many marks in one paragraph, or too many paragraphs, to be read in good time.',
      hint: 'Save the file as .txt, in which marks are text, or split it.',
    },
    vi: {
      reason: 'Tệp Markdown có quá nhiều đoạn, hoặc một đoạn có quá nhiều ký hiệu, đọc sẽ rất lâu.',
      hint: 'Hãy lưu tệp thành .txt (các ký hiệu sẽ là chữ thường), hoặc chia nhỏ tệp.',
    },
  },
  'too-deep': {
    severity: 'error',
    en: {
      reason: 'The markup nests too deeply to be read.',
      hint: 'Paste the article as plain text into a .txt file.',
    },
    vi: {
      reason: 'Các phần trong tệp lồng vào nhau quá nhiều lớp, máy không đọc được.',
      hint: 'Hãy dán bài dưới dạng văn bản thường vào một tệp .txt.',
    },
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;
