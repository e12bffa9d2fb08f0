import { apart, sayLetters, sayRoman } from './speech/letters.ts';
import { DAY_PARTS, either, on, SCALES, words, YEAR } from './speech/patterns.ts';
import { date, isDay, plain, sayStrokes, strokesForHyphens } from './speech/strokes.ts';
import { BEFORE_NUMBERS, MONEY, NAMES, PARTS, SIGNS, TITLES, UNITS } from './speech/words.ts';

// A Vietnamese voice reads words and whole numbers well. It spells notation, skips it, or reads it as a full stop. So the rules
// below write notation out, in order: each rule sees the result of those before it.
//
// Every repetition in a pattern has a bound, so the time grows only with the length of the text.

type Rule = readonly [pattern: RegExp, said: string | ((...found: string[]) => string)];

const DASH = '[-–—]';
const UNIT = either(UNITS);
const PER =
  'năm|tháng|tuần|ngày|đêm|giờ|phút|giây|lượng|chỉ|ounce|thùng|người|tấn|tạ|hộ|lần|suất|vé|con|lít|L|đô la Mỹ|đợt';
const MEASURES = /^(?:mét|gam|vuông|khối|lít|bai)$/u;

const STEPS: readonly (Rule | ((text: string) => string))[] = [
  // What is not said at all.
  [/[\u00A0\u2000-\u200A\u202F\u3000]/gu, ' '],
  [/\uFE0F|\u200D|[\u00AD\u200B\u200C\u200E\u200F\u2060\uFEFF]/gu, ''],
  [/[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}•▪■□●○◆◇►▶★☆*|]{1,9} ?/gu, ''],
  [/#(?=[\p{L}_])/gu, ''],
  [/₂/gu, '2'],
  [/\.\/\.(?!\S)/gu, '.'],
  // Addresses, without what leads to one page of a site.
  [
    /(?<![\p{L}\d@./-])(?:https?:\/\/)?(?:www\.)?((?:[\w-]{1,40}\.){1,5}(?:com|net|org|info|vn|gov|edu|io|tv|uk|me|eu|us|jp|cn|ru))(?![\p{L}\d@-]|\.[a-z])(?::\d{1,5})?(?:\/[^\s“”"()<>]{0,300}(?<![.,;:…]))?/gu,
    (_, host = '') => host.replaceAll('.', ' chấm '),
  ],
  [
    /(?<![\w.@-])([\w-]{1,40}(?:\.[\w-]{1,40}){0,4})@((?:[\w-]{1,40}\.){1,4}[a-z]{2,10})(?![\w@])/gu,
    (_, user = '', host = '') => `${user} a còng ${host}`.replaceAll('.', ' chấm '),
  ],

  // Numerals of centuries, congresses and kings.
  [
    on`(‹(?<!xã )(?:${words('kỷ khóa khoá thứ hội quý vua kỳ chương phần đoạn tập cấp hạng loại nhóm khu chiến')}) )([IVX]{1,7})(?:( ?[-–] ?| và | đến )([IVX]{1,7}))?›`,
    (_, word = '', one = '', link = '', two = '') =>
      word + sayRoman(one) + (two && link + sayRoman(two)),
  ],
  [
    on`(‹\p{Lu}\p{Ll}{1,20} )([IVX]{2,7})›`,
    (_, name = '', letters = '') => name + sayRoman(letters),
  ],
  // Marks: 9,8/10.
  [on`(?<![.,])‹(\d{1,2}),(\d{1,2})/(\d{1,3})›(?![/.,]\d)`, '$1 phẩy $2 trên $3'],
  // Numbers of laws: 100/2019/NĐ-CP, 57-NQ/TW, 69/CĐ-TTg.
  [
    on`‹(\d{1,5})(?:/(\d{4}))?(?:/|-(?=[A-ZĐƯ]{2,8}/))([A-ZĐƯ]{2,8}g?\d{0,2}(?:[-/&][A-ZĐƯ]{2,8}g?){0,3})(?!\p{Lu}|\d)`,
    (_, number = '', year = '', letters = '') =>
      `${plain(number)} ${year && `năm ${year} `}${letters.replace(/[-/&]|(?<=\p{L})(?=\d)/gu, ' ')}`,
  ],
  // Telephone numbers, digit by digit.
  [
    on`(?<![.,]|[\p{L}\d]-)‹(?:\+84[ .-]?\d{2,3}|\(0\d{2,3}\)|0\d{2,4})(?:[ .-]?\d{2,4}){2,3}›(?![.,-]\d)`,
    (found = '') =>
      found.replace(/\D/gu, '').length > 8 ? apart(found.replace(/[ .()-]/gu, '')) : found,
  ],
  [on`‹(1[89]00)[. ](\d{4}|\d{6})›`, (_, free = '', rest = '') => apart(free + rest)],
  // Plates of cars.
  [
    on`‹(\d\d)-?([A-Z]\d?)[ -](\d{3})\.(\d\d)›`,
    (_, province = '', series = '', one = '', two = '') =>
      `${province} ${series} ${apart(one + two)}`,
  ],

  // Days.
  [
    on`‹(${YEAR})-([01]\d)-([0-3]\d)›(?!-)`,
    (whole = '', year = '', month = '', day = '') =>
      isDay(day, month) ? `ngày ${date(day, month, year)}` : whole,
  ],
  [
    on`(?<![.,/-])‹(\d{1,2})([.-])(\d{1,2})\2(${YEAR})›(?![./-]\d)`,
    (whole = '', day = '', _ = '', month = '', year = '') =>
      isDay(day, month) ? `ngày ${date(day, month, year)}` : whole,
  ],
  [
    on`‹(${words('ngày')}|${DAY_PARTS}) (\d{1,2})\.(\d{1,2})›(?![.,]\d|%| (?:độ|${SCALES}))`,
    (whole = '', word = '', day = '', month = '') =>
      isDay(day, month) ? `${word} ${date(day, month)}` : whole,
  ],
  [
    on`‹(${words('tháng quý')}) (\d{1,2}) ?[-./] ?(${YEAR})›`,
    (_, word = '', month = '', year = '') => `${word} ${plain(month)} năm ${year}`,
  ],
  [on`(?<![.,/-])‹(0?[1-9]|1[0-2])\.(${YEAR})›(?![.,]\d)`, 'tháng $1 năm $2'],
  [on`(?<![./,])‹(${YEAR})/(${YEAR}|\d\d)›(?![/.,]\d)`, '$1 $2'],
  [on`‹Q([1-4])/(${YEAR})›`, 'quý $1 năm $2'],
  strokesForHyphens,
  sayStrokes,
  [on`‹(${words('ngày mùng mồng')}) ngày›`, '$1'],

  // Hours.
  [
    on`(?<![.,:/]|(?<!\d)\p{L}-|lệ )‹([01]?\d|2[0-4])(?: ?[hHg] ?|:)([0-5]\d)(?::([0-5]\d))?(?:['’]|ph?)?›(?!:\d|[.,]\d)`,
    (_, hour = '', minute = '', second = '') =>
      `${plain(hour)} giờ${minute === '00' && !second ? '' : ` ${minute}`}${second && ` phút ${second} giây`}`,
  ],
  [on`\((?=(?:GMT|UTC) ?[+−–-]? ?\d)`, '(giờ '],
  [on`‹(GMT|UTC) ?\+ ?(?=\d)`, '$1 cộng '],
  [on`‹(GMT|UTC) ?[−–-] ?(?=\d)`, '$1 trừ '],

  // Numbers: thousands without their dots, the comma in words.
  [
    on`(?<![.,]|\p{L}[-.])‹\d{1,3}(?:\.\d{3}){1,5}(?!\d|\.\d)`,
    (found = '') => found.replaceAll('.', ''),
  ],
  [
    on`(?<![.,]|\p{L}[-.])‹\d{1,3}(?:,\d{3}){2,5}(?!\d|,\d)`,
    (found = '') => found.replaceAll(',', ''),
  ],
  [on`(?<![.,]|\p{L}[-.])‹(\d{1,15}),(\d{1,6})(?!\d|[.,]\d)`, '$1 phẩy $2'],
  [
    on`(?<![.,]|\p{L}[-.])‹(\d{1,4})\.(\d{1,2})(?= ?(?:[%°º]|(?:${UNIT}|${SCALES}|tấn|tạ|đồng|độ|lần|điểm|mét|giờ|phút|giây|USD|EUR)›))`,
    '$1 phẩy $2',
  ],
  [
    on`(?<=‹(?:${words('là đạt khoảng gần hơn trên dưới tăng giảm còn lên xuống mức từ')}) \$?)(\d{1,4})\.(\d{1,2})›(?!\.\d)`,
    '$1 phẩy $2',
  ],
  [
    on`(?:‹US)?([$€£¥]) ?(\d{1,15}(?: phẩy \d{1,6})?(?: (?:${SCALES})›)?)`,
    (_, sign = '', amount = '') => `${amount} ${MONEY.get(sign)}`,
  ],
  [/(?<=\d) ?([$€£¥])/gu, (_, sign = '') => ` ${MONEY.get(sign)}`],

  // Results: a range never falls, and goals have no unit.
  [
    on`(?<![-.,/–]|phẩy )‹(\d{1,2}) ?[-–] ?(\d{1,2})›(?![-.,/–]\d|[%°º]| (?:phẩy|giờ)›)`,
    (whole = '', a = '', b = '') => (+a >= +b && !/^0\d/u.test(b) ? `${a} ${b}` : whole),
  ],
  [
    on`(?<=‹(?:${words('thắng thua hòa hoà dẫn hạ bại số gỡ')})(?: (?:trước|ngược|đậm))?(?:[^.,;!?]{0,40} \p{Lu}\p{L}{1,12})? )(\d{1,2})[-–](\d{1,2})›(?![-.,/–]\d|[%°º])`,
    '$1 $2',
  ],

  // Signs.
  [
    on`‹(${either(BEFORE_NUMBERS)})[. ]?(?=\d)(?!0 |[23]›(?!\+))`,
    (_, word = '') => `${BEFORE_NUMBERS.get(word)} `,
  ],
  [/(?<![^\s(])[-–](?=\d{1,4}(?:[.,]\d{1,3}| phẩy \d{1,3})? ?(?:[°º%]|độ))/gu, 'âm '],
  [/([−±≈~≥≤]|(?<![^\s(])[<>+]) ?(?=\d)/gu, (_, sign = '') => `${SIGNS.get(sign)} `],
  [on`(?<=‹\d{1,9}) ?\+ ?(?=\d)`, ' cộng '],
  [on`(?<=‹\d{1,9}) ?[x×] ?(?=\d)`, ' nhân '],
  [/ × /gu, ' nhân '],
  [/(?<=\d) ?%/gu, ' phần trăm'],
  [/(?<=\d) ?‰/gu, ' phần nghìn'],

  // Short forms.
  [on`‹TT\.? ?-? ?Huế›`, 'Thừa Thiên Huế'],
  [on`‹(?:TP|Tp|tp|T\.P)\.? ?(?:HCM|Hồ Chí Minh)›`, 'Thành phố Hồ Chí Minh'],
  [on`‹(?:TP|Tp|T\.P)(?:\. ?| )(?=\p{Lu})`, 'thành phố '],
  [
    on`‹([QP])\.(?= ?\d{1,2}›|\p{Lu}\p{Ll}) ?`,
    (_, letter) => (letter === 'Q' ? 'quận ' : 'phường '),
  ],
  [
    on`(?<=[,(] ?|‹(?:${words('ở tại thuộc từ về đến và')}) )([HX])\. ?(?=\p{Lu}\p{Ll})`,
    (_, letter) => (letter === 'H' ? 'huyện ' : 'xã '),
  ],
  [
    on`‹(${either(TITLES)})(?:[.-] ?| )(?=\p{Lu}[\p{Ll}.]|(?:${either(TITLES)})›)`,
    (_, title = '') => `${TITLES.get(title)} `,
  ],
  [
    on`‹(BS\.? ?)?CK ?(II|I|2|1)›`,
    (_, doctor = '', level = '') =>
      `${doctor && 'bác sĩ '}chuyên khoa ${/^(?:II|2)$/u.test(level) ? 2 : 1}`,
  ],
  [on`(?<=‹(?:[Cc]ông ty|CTY) )CP›`, 'cổ phần'],
  [on`‹tr\. ?(?=\d)`, 'trang '],
  [on`‹v\.?v(?:\.{1,3}|…|›)`, 'vân vân'],
  [
    on`‹(?:${either(NAMES).replaceAll('&', '[&-]')})›(?!-\p{L}[\p{Ll}\d]|-\d)`,
    (name = '') => NAMES.get(name.replaceAll('-', '&')) ?? name,
  ],
  [on`‹([A-ZĐ](?:\.[A-ZĐ]){1,4})›\.?`, (_, initials = '') => initials.replaceAll('.', ' ')],

  // Units, only after a number.
  [on`‹(\d)m(\d{1,2})›`, '$1 mét $2'],
  [on`(?<=\d| (?:${SCALES})›) ?(${UNIT})›`, (_, unit = '') => ` ${UNITS.get(unit)}`],
  [/(?<=\d) ?[°º](?=\p{L})/gu, ' độ '],
  [/(?<=\d) ?[°º]/gu, ' độ'],
  [/(?<=mét)\/(?=\d)/gu, ' trong '],
  [/(?<=\p{Ll})\/(?=\d)/gu, ' trên '],
  [
    on`(?<=(\p{Ll}{1,7})) ?/ ?(${UNIT}|s|${PER})›`,
    (_, whole = '', part = '') =>
      ` ${MEASURES.test(whole) || /²|2$/u.test(part) ? 'trên' : 'một'} ${PARTS.get(part) ?? UNITS.get(part) ?? part}`,
  ],
  [/ & |(?<=\d)&(?=\d)|(?<=\p{Ll}|\p{Lu}{2})&(?=\p{L}{2})/gu, ' và '],
  [/(?<=\p{L}\p{L})\/(?=\p{L}\p{L})/gu, ' '],

  // Ranges.
  [on`(?<=‹tháng \d{1,2}) ?${DASH} ?(?=tháng \d)`, ' đến '],
  [
    on`(?<!(?:\p{L}|\d)[-–]\d{1,9}|\p{L}\d{1,9}|(?:Boeing|Airbus) \d{1,4})(?<=\d) ?${DASH} ?(?=(?:ngày |âm |ki lô mét )?\d{1,15}(?!\d|[-–]\d))`,
    ' đến ',
  ],
  [/(?<=phần trăm|giờ|mét|độ C|gam|đồng) ?[-–—] ?(?=(?:ngày |âm |ki lô mét )?\d)/gu, ' đến '],
  sayLetters,
];

/**
 * The text as a newsreader says it, in words and whole numbers for a Vietnamese voice: “sáng 24/10” as “sáng ngày 24
 * tháng 10”, “TP.HCM” as “Thành phố Hồ Chí Minh”. NFC, with plain spaces; what is not notation stays as it is.
 * Numbers stay digits, without the dots of thousands: voices say those right.
 */
export function spoken(text: string): string {
  let said = text.normalize('NFC');
  for (const step of STEPS) {
    if (typeof step === 'function') said = step(said);
    else if (typeof step[1] === 'string') said = said.replace(step[0], step[1]);
    else said = said.replace(step[0], step[1]);
  }
  return said;
}
