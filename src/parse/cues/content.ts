import { hasSurname } from '../../text/names.ts';
import { isHome, isSection } from '../../text/sections.ts';
import { FURNITURE_WORD } from '../../text/site-words.ts';
import { anyOf } from '../../text/word-lists.ts';
import { readAgencyAlone } from '../readers/opening.ts';
import { crumbs } from '../readers/rubric.ts';
import { saysMore } from '../readers/stamp-line.ts';
import { type Cue, cue, flag, lineCue, type TextUnit } from './cue.ts';

// Cues from the words of a unit.

const opensWith = (words: string): RegExp => new RegExp(String.raw`^${anyOf(words)}(?!\p{L})`, 'u');

/** A breadcrumb or a control is at most this long. */
const SHORT = 120;
const DATES = { all: 1, most: 2, 'in it': 3 } as const;

function names({ text, evidence: { signature } }: TextUnit): number {
  if (!signature) return 0;
  const people = signature.flatMap((part) => ('names' in part ? part.names : []));
  if (people.length === 0) return 1;
  if (/^(?:Tác giả,|\p{L}[^:]{1,20}:)/u.test(text)) return 6;
  if (people.some(hasSurname)) return 2;
  return people.length > 1 ? 3 : /\s/u.test(people[0] ?? '') ? 4 : 5;
}

function caption({ text, evidence }: TextUnit): number {
  const found = evidence.caption;
  if (!found)
    return evidence.isLine && /(?:^|[\s(])(?:Ảnh|ẢNH|Hình ảnh)(?!\p{L})/u.test(text) ? 4 : 0;
  if (found.credit === undefined) return 3;
  return found.text === '' ? 2 : 1;
}

function section({ text }: TextUnit): number {
  if (text.length > SHORT) return 0;
  if (isSection(text)) return 1;
  if (isHome(text)) return 2;
  const parts = crumbs(text);
  if (parts.length < 2) return 0;
  const known = parts.filter(isSection).length;
  if (known === parts.length) return 3;
  return known > 0 ? 4 : flag(parts.every((part) => part.length < 25)) * 5;
}

const RELATED = { heading: 1, link: 2 } as const;
const FURNITURE = {
  advertisement: 1,
  'site-text': 2,
  placeholder: 3,
  separator: 4,
  menu: 5,
} as const;

/** The number of a picture in a gallery: “2/9”. A line can also be a day: “2/9”. */
const COUNTER = /^\d{1,3} ?\/ ?\d{1,3}$/u;
/** A picture file's name on a disk or a server. */
const PICTURE_NAME =
  /\.(?:jpe?g|png|webp|gif|avif|heic)(?:$|[?\s)])|^!\[|^(?:IMG|DSC|image|photo|anh)[-_ ]?\d+/iu;
const CONTACT =
  /\S@\S|(?<!\d)0\d{8,10}(?!\d)|(?<!\d)0\d{1,3}[ .-]\d{3,4}[ .-]\d{3,4}|(?<!\d)1[89]00 ?\d{4}/u;
const TELLS =
  /(?<!\p{L})(?:sẽ|đã|vẫn|cũng|phải|cần|nên|có thể|không|cho biết|nói|theo|rằng|điều tra|làm rõ|xác minh)(?!\p{L})/iu;
/** Openings of a sentence that continues the one before. Captions do not open like this. */
const CONNECTS = opensWith(`
  Việc|Vụ việc|Theo|Tuy|Hiện nay|Hiện tại|Hiện|Sau|Trước|Ngoài|Đồng thời|Khi|Trong|Vì|Do|Nếu|Đây|
  Điều|Đó|Như|Còn|Nhưng|Và|Họ|Thời gian|Nhà chức trách|Nhìn chung|Ngược lại|Bên cạnh|Cụ thể|
  Đặc biệt|Tại|Cũng|Ngay|Với|Để|Bởi|Mặt khác|Thứ (?:nhất|hai|ba|tư)|Chiều|Sáng|Tối|Ngày|Từ|Đến`);
/** Openings of a caption that says what a picture shows. */
const SHOWS = opensWith(`
  Hiện trường|Toàn cảnh|Quang cảnh|Khung cảnh|Hình ảnh|Chân dung|Sơ đồ|Bản đồ|Lực lượng|Người dân|
  Các em|Một góc|Cảnh|Bên trong|Phía trong|Không khí`);
const SEEN = opensWith(`
  Một|Hai|Ba|Bốn|Những|Các|Nhóm|Đội|Buổi|Chiếc|Cây|Con|Ngôi|Căn|Khu|Khu vực|Đoạn|Nơi|Vợ chồng|
  Gia đình|Khách|Du khách|Trẻ em|Học sinh|Công nhân|Nông dân|Chiến sĩ|Tác phẩm|Món`);
const OFFICES = anyOf(`
  Tổng thống|Chủ tịch|Thủ tướng|Phó|Bộ trưởng|Thứ trưởng|Bí thư|Đại biểu|Giám đốc|Tổng|Đại sứ|Ông|
  Bà|Anh|Chị|Bác sĩ|Giáo sư|Tiến sĩ|HLV|Cầu thủ|Ca sĩ|Diễn viên`);
const OFFICE = new RegExp(String.raw`^${OFFICES}\s`, 'u');

/** Ends of a caption: “… tại trụ sở công an”, “… trong buổi ra mắt”, “… cuối tuần qua”. */
const WHERE = anyOf('tại|trong|bên|cùng|trước|trên|dưới|giữa|sau|vào|ở|cạnh|nhìn từ|hồi');
const WHEN = anyOf('sáng|trưa|chiều|tối|cuối tuần|tháng|năm|ngày');
const SCENE = new RegExp(
  String.raw`\s(?:${WHERE} [^,.;:]{2,60}|${WHEN} (?:qua|nay|trước|\d[\d/]*))[.)]?$`,
  'u',
);

export const CONTENT: readonly Cue[] = [
  lineCue(
    'date',
    'none|nothing else|with a few words|in a text|with words that no stamp has',
    ({ text, evidence: { date } }) => {
      if (date === 'most' && saysMore(text)) return 4;
      return date === null ? 0 : DATES[date];
    },
  ),
  lineCue('clock', 'none|time of day', ({ text }) =>
    flag(text.length < 60 && /(?<!\d)\d{1,2}[:hg]\d{2}(?!\d)/u.test(text)),
  ),
  lineCue(
    'signature',
    'none|newsroom|person with a family name|several people|person|one word|person behind a label',
    names,
  ),
  lineCue('“Theo”', 'none|opens the line', ({ text }) => flag(/^\(?[Tt]heo\s/u.test(text))),
  cue('credit', 'none|behind a caption|alone|caption without credit|only the word', caption),
  lineCue(
    'section',
    'none|section|home page|breadcrumb|partly known breadcrumb|short parts',
    section,
  ),
  cue(
    'agency tag',
    'none|opens the text|alone|opens a later text',
    ({ text, index }, { tagged }) => {
      if (text.length < 40) return readAgencyAlone(text) === null ? 0 : 2;
      return !tagged.all.has(index) ? 0 : index === tagged.first ? 1 : 3;
    },
  ),
  lineCue('place', 'none|nothing else', ({ evidence }) => flag(evidence.isPlace)),
  lineCue('related', 'no|heading of links|announces a link', ({ evidence: { related } }) =>
    related ? RELATED[related] : 0,
  ),
  lineCue(
    'furniture',
    'no|advertisement|control|placeholder|separator|menu|a word of controls|age of a post|one of several',
    ({ text, evidence }) => {
      if (text.length > SHORT) return evidence.furniture ? FURNITURE[evidence.furniture] : 0;
      if (evidence.saysAge) return 7;
      if (evidence.furniture) return FURNITURE[evidence.furniture];
      if (COUNTER.test(text)) return 8;
      return flag(FURNITURE_WORD.test(evidence.folded)) * 6;
    },
  ),
  lineCue('address', 'none|nothing else|holds one', ({ text, evidence }) => {
    if (evidence.isAddress) return 1;
    return /https?:|www\.|\.(?:com|vn|net|html)(?!\p{L})/u.test(text) ? 2 : 0;
  }),
  lineCue('contact', 'none|phone or mail', ({ text }) => flag(CONTACT.test(text))),
  lineCue('picture file', 'none|names one', ({ text }) => flag(PICTURE_NAME.test(text))),
  lineCue('keywords', 'no|says so', ({ evidence }) => flag(evidence.isKeywords)),
  lineCue('source', 'no|says so', ({ evidence }) => flag(evidence.isSource)),
  // “Làng Sồi: Ghe hoa về bến sớm”
  lineCue('colon', 'none|between words', ({ text, evidence }) =>
    flag(evidence.caption === null && /[\p{L}\p{N}”"]: \S/u.test(text)),
  ),
  lineCue('tells', 'no|has a word that tells or argues', ({ text }) => flag(TELLS.test(text))),
  lineCue('connects', 'no|opens like running text', ({ text }) => flag(CONNECTS.test(text))),
  lineCue(
    'shows',
    'no|opens like a caption|opens with an office|opens with who or what is seen',
    ({ text }) => (SHOWS.test(text) ? 1 : OFFICE.test(text) ? 2 : flag(SEEN.test(text)) * 3),
  ),
  lineCue('scene', 'no|says where or when a picture was taken', ({ text }) =>
    flag(text.length < 180 && SCENE.test(text) && !TELLS.test(text)),
  ),
];
