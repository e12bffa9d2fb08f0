import type { Span } from '../../article/article.ts';
import { readNames } from '../../text/names.ts';
import { isOutlet } from '../../text/outlets.ts';
import { isHome, isSection } from '../../text/sections.ts';
import { isVietnameseSyllable } from '../../text/vietnamese.ts';
import { collapse } from '../../text/whitespace.ts';
import { anyOf } from '../../text/word-lists.ts';
import { FROM, INITIALS, isNewsroom, isPerson, readNewsroom } from './newsroom.ts';
import { readAgencyAlone } from './opening.ts';

/** No line of names is longer. */
const LONGEST = 120;
const LABELS = anyOf(String.raw`
  (?:Bài|Tin)(?:\s*(?:,|và|-|&|\+)\s*(?:bài|tin|ảnh|clip|video))*|
  Tác giả|Người viết|Thực hiện|Nội dung|Biên (?:tập|dịch)|Tổng hợp|Người đăng|PV|Phóng viên|CTV|
  Độc giả|Bạn đọc|Author|By|Posted by`);
const LABELS_WITHOUT_COLON = anyOf(`
  By|(?:Đăng |Viết )?bởi|Posted by|Tác giả|Người viết|
  (?:Bài(?: viết)?|Ghi chép|Truyện ngắn|Thơ|Bút ký|Ký sự|Phóng sự|Tản văn|Tùy bút|Tạp bút) của`);
const LABEL = new RegExp(
  String.raw`^${LABELS}\s*:\s*|^Tác giả,\s+|^${LABELS_WITHOUT_COLON}\s+(?=\p{Lu})`,
  'iu',
);
// Độc giả Lương Đình   Bạn đọc Thu Hà
const READER = /^(?:Độc giả|Bạn đọc)\s+(?=\p{Lu})/u;
// Luật sư Cẩm Ly   GS.TS Vũ Điệp
const SHORT_TITLES = anyOf('GS|PGS|TS|ThS|BS|LS|KS|KTS|NSND|NSƯT|CN');
const TITLES = anyOf(`
  Luật sư|Bác sĩ|Tiến sĩ|Thạc sĩ|Giáo sư|Phó giáo sư|Nhà báo|Nhà văn|Nhà thơ|Kiến trúc sư|
  Chuyên gia|Linh mục|Ca sĩ|Nghệ sĩ`);
const TITLE = new RegExp(String.raw`^(?:${SHORT_TITLES}[., ]+)+|^${TITLES}\s+(?=\p{Lu})`, 'u');
// The newsroom signs without a person's name.
const NEWSROOM =
  /^(?:Nhóm\s+)?(?:PV|P\.V\.?|PVCT|BTV|CTV|phóng viên)(?:\s+(?:\p{Lu}\p{L}*|tổng hợp))*$/iu;
// Báo Tiền Phong   Tạp chí Tia Sáng   Đài Quảng Ninh
const NAMED_OUTLET = /^(?:Báo|Tạp chí|Đài|Trang|Hãng(?: tin)?|Kênh)\s+\p{Lu}/u;
// MINH CHUNG thực hiện   HẠ VY và 1 tác giả khác   Tuyết Duy và nhóm PV
const DOING =
  /\s+(?:(?:thực hiện|lược dịch|biên dịch|dịch|ghi|tổng hợp)|và \d{1,2} (?:tác giả|người) khác|và (?:nhóm )?(?:PV|BTV|CTV|cộng sự))$/iu;
// … - Ảnh: Trần An
const PHOTOGRAPHER = /\s*[-–,;.|]?\s*(?:Ảnh|Video|Clip|Đồ họa)\s*:\s.*$/u;
// … vào lúc 06:30
const POSTED = /\s+(?:vào lúc|lúc|at|on)\s+\d.*$/u;
// Above a post on a network: Lan Vy · 2 giờ ·
const POST_AGE =
  /\s*[·•]\s*(?:\d{1,2} (?:giây|phút|giờ|ngày|tuần|tháng|năm)|Hôm qua|Vừa xong|\d{1,2} tháng \d{1,2})(?!\p{L}).*$/u;
// Lan Vy đang ở Đà Lạt.   Lan Vy cùng với Thu Hà và 3 người khác.   Lan Vy đã chia sẻ một bài viết.
const HAS_SHARED = String.raw`đã (?:chia sẻ|thêm|cập nhật) (?:một |\d+ )?`;
const DOES = anyOf(`
  đang (?:ở|cảm thấy)|(?:đang ở )?cùng với|
  ${HAS_SHARED}(?:bài viết|kỷ niệm|ảnh|video|liên kết|bài|sự kiện)|
  is (?:with|in|at|feeling)`);
const SHARED = anyOf('bài viết|kỷ niệm|ảnh(?: mới)?|video|liên kết|sự kiện');
const POSTING = new RegExp(String.raw`\s+${DOES}\s.*$|\s+${HAS_SHARED}${SHARED}\.?$`, 'u');
const MAIL = /\s*\(?\S+@\S+\)?$/u;
// Hồng Hạnh (Theo New York Post)   Minh Anh (TTXVN)   Thu Hà (ghi)   Mai Nga (xã Yên Lộc)
const FROM_WHOM = anyOf(`
  [Tt]heo|[Tt]ổng hợp|[Dd]ịch|[Ll]ược dịch|[Bb]áo|[Tt]ừ|[Nn]guồn|(?:[Ll]ược )?[Gg]hi|
  [Tt]hực hiện|[Bb]iên dịch|[Tt][/.]?[Hh]|xóm|ấp|thôn|xã|phường|khu phố|tổ|huyện|quận|tỉnh`);
const IN_PARENTHESES = new RegExp(
  String.raw`\s*\((?:${FROM_WHOM}(?!\p{L})[^()]{0,60}|\p{Lu}[^()]{1,30})\)\s*[.–-]?$`,
  'u',
);
// Thanh Hiếu/VOV-Miền Trung
const BEHIND_SLASH =
  /\s*\/\s*(?:(?:VOV|VTV|TTXVN|Vietnam|Báo|Tạp chí|Đài)[^/]{0,40}|\p{Lu}{2,6})$/u;
// Võ Ngọc Ánh - Công chức Văn hóa xã hội   Lê Minh – Trung tâm Truyền thông
const OFFICES = anyOf(`
  Công chức|Cán bộ|Chuyên viên|Phòng|Ban|Trung tâm|Văn phòng|UBND|HĐND|Hội|Đoàn|Đài|Sở|Trường|Công an|Trạm|Chi cục`);
const BEHIND_DASH = new RegExp(String.raw`\s+[-–]\s+${OFFICES}\s[^.!?:;]{2,80}$`, 'u');
// Theo Lan Vy - Hải Triều/Làng Nghề
const BEHIND_NAMES = /\s*\/\s*\p{Lu}[^/]{2,40}$/u;
const SITE = /(?:^|\s)[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org)$/iu;

/** A part of a line that signs an article: people, or the newsroom that wrote the text. */
export type SignaturePart = Span &
  ({ readonly names: readonly string[] } | { readonly newsroom: string });

// An author beside another one who has their own element: , Nhật Mai   | Nhật Mai   và Nhật Mai
const BESIDE = /^(?:[,|•·&]|và(?=\s))\s*(?=\p{Lu})/u;

/** The people or newsrooms that a line names; `null` if it says anything else. */
export function readSignature(text: string): readonly SignaturePart[] | null {
  if (text.length > LONGEST) return null;
  const lead = BESIDE.exec(text)?.[0].length ?? 0;
  if (lead > 0) {
    const parts = readSignature(text.slice(lead));
    return (
      parts?.map((part) => ({ ...part, start: part.start + lead, end: part.end + lead })) ?? null
    );
  }
  if (!/^[\p{Lu}([/]|^(?:theo|bởi|by)\s/iu.test(text) || isSection(text) || isHome(text))
    return null;
  const behind = /[/(]/u.test(text)
    ? (IN_PARENTHESES.exec(text) ??
      BEHIND_SLASH.exec(text) ??
      (FROM.test(text) ? BEHIND_NAMES.exec(text) : null))
    : / [-–] /u.test(text)
      ? BEHIND_DASH.exec(text)
      : null;
  const end = behind?.index ?? text.length;
  const who = end === 0 ? null : readWho(text.slice(0, end), end < text.length);
  if (who && end < text.length) {
    const from = text.length - (behind?.[0].trimStart().length ?? 0);
    const named = text.slice(from);
    const newsroom = readNewsroom(FROM.test(text) ? named.replace(/^\//u, 'Theo ') : named);
    const whole = { ...who, start: 0, end: newsroom === null ? text.length : end };
    return newsroom === null ? [whole] : [whole, { newsroom, start: from, end: text.length }];
  }
  if (who) return withSite(text, who) ?? [{ ...who, start: 0, end: text.length }];
  const newsroom = end === 0 || FROM.test(text) || /^[[(/]/u.test(text) ? readNewsroom(text) : null;
  const named = newsroom ?? readTag(text);
  if (named === null) return readParts(text);
  const isName =
    !FROM.test(text) && !isOutlet(named) && readNames(named) !== null && /\p{Ll}/u.test(named);
  const span = { start: 0, end: text.length };
  return [
    isName || INITIALS.test(named) || (isPerson(named) && !FROM.test(text))
      ? { names: [named], ...span }
      : { newsroom: named, ...span },
  ];
}

/** A newsroom or people alone in parentheses or before a dash: (BSO)   TTXVN - */
function readTag(text: string): string | null {
  const name = readAgencyAlone(text);
  // “(Còn nữa)” names nobody.
  return name !== null && (isNewsroom(name) || readNames(name)) ? name : null;
}

const MAY_BE_BETWEEN = /[|•·,–-]/u;
const BETWEEN = /\s*[|•·]\s*|\s+[-–]\s+|\s*,\s+/u;
// In a feed reader: Môi trường Xanh by Lan Vy
const BY = /^\p{Lu}[^.!?:]{1,40} by (?=\p{Lu})/u;

/** People and newsrooms on one line: Bùi Tuấn Vy - Dân trí   Tân Lộc | Báo Sông Hậu */
function readParts(text: string): SignaturePart[] | null {
  const by = BY.exec(text)?.[0] ?? '';
  const writer = by === '' ? null : readNames(text.slice(by.length));
  if (writer) {
    const newsroom = by.slice(0, -' by '.length);
    return [
      { newsroom, start: 0, end: newsroom.length },
      { names: writer, start: newsroom.length + 1, end: text.length },
    ];
  }
  const words = MAY_BE_BETWEEN.test(text) ? text.split(BETWEEN) : [];
  if (words.length < 2 || words.length > 4) return null;
  const parts: SignaturePart[] = [];
  let at = 0;
  for (const word of words) {
    const start = text.indexOf(word, at);
    at = start + word.length;
    const name = word.replace(FROM, '');
    const who =
      isOutlet(name) || NAMED_OUTLET.test(name) ? { newsroom: name } : readWho(word, true);
    if (!who) return null;
    parts.push({ ...who, start, end: at });
  }
  return parts;
}

type Who = { readonly names: readonly string[] } | { readonly newsroom: string };

/** `isBeside`: whether the line holds more, so that a single word can be a name. */
function readWho(text: string, isBeside = false): Who | null {
  const line = withoutDetails(collapse(text)).replace(/ ?[,;–.-]$/u, '');
  if (!FROM.test(line) && (isOutlet(line) || NAMED_OUTLET.test(line))) return { newsroom: line };
  const signed = line.replace(LABEL, '').replace(READER, '').replace(DOING, '');
  if (NEWSROOM.test(signed)) return { names: [signed] };
  const from = signed.replace(FROM, '');
  if (from !== signed && !/^[([]/u.test(signed)) {
    const person = from.replace(SITE, '');
    const names = readNames(person);
    return names?.every(isPerson) ? { names } : null;
  }
  if (TITLE.test(signed)) return readNames(signed.replace(TITLE, '')) ? { names: [signed] } : null;
  const names = readNames(signed);
  if (names) return { names };
  // A word with a full stop is a sentence: “Hết.”
  if (!isBeside && signed === line && text.endsWith('.')) return null;
  const isWord = isBeside || signed !== line ? /^\p{Lu}\p{L}+$/u : /^\p{Lu}\p{Ll}{1,7}$/u;
  const isName =
    isWord.test(signed) && (isBeside || signed !== line || isVietnameseSyllable(signed));
  return isName ? { names: [signed] } : null;
}

// Testing for the sign is much cheaper than for the detail, and most lines have no sign.
const DETAILS: readonly (readonly [sign: RegExp, form: RegExp])[] = [
  [/@/u, MAIL],
  [/:/u, PHOTOGRAPHER],
  [/\d/u, POSTED],
  [/[·•]/u, POST_AGE],
  [/ (?:đang|đã|cùng|is) /u, POSTING],
];
const withoutDetails = (line: string): string =>
  DETAILS.reduce((rest, [sign, form]) => (sign.test(rest) ? rest.replace(form, '') : rest), line);

/** A person, and the person's site: Theo Song Hà vidu.vn */
function withSite(text: string, who: Who): SignaturePart[] | null {
  const site = FROM.test(text) ? SITE.exec(text) : null;
  if (!site || site.index === 0) return null;
  const start = site.index + site[0].length - site[0].trimStart().length;
  return [
    { ...who, start: 0, end: site.index },
    { newsroom: text.slice(start), start, end: text.length },
  ];
}
