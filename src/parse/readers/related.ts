import { fold } from '../../text/fold.ts';
import { anyOf } from '../../text/word-lists.ts';

/** Longer text is a paragraph, however it opens. */
const LONGEST = 250;
/** An announcement is at most this long. The text after it does not count. */
const ANNOUNCEMENT = 60;
const FIRST_WORDS = anyOf(`
  tin|bài|các|mời|bạn|độc|quý|đọc|xem|có|cùng|trong|chủ|liên|đang|quan|được|trở|sự|nổi|mới|tiêu|
  gợi|dòng|related|read|see|more`);
// Most lines open differently and need no folding.
const MAY_ANNOUNCE = new RegExp(String.raw`^(?:[>»=→►▶*+•[({-]|${FIRST_WORDS}(?!\p{L}))`, 'iu');
// The words that announce links to other articles, folded.
const HEADINGS = [
  '(?:cac )?(?:tin|bai|tin,? bai)(?: viet| tuc)? (?:lien quan|khac|cung (?:chuyen muc|chu de)|doc nhieu|nhieu nguoi doc|noi bat|moi nhat|moi hon|cu hon|moi)',
  '(?:moi )?(?:(?:ban|doc gia|quy vi) )*(?:doc|xem) (?:them|tiep)',
  '(?:co the )?(?:ban )?(?:co the |dang |se )?(?:quan tam|chua biet)',
  '(?:doc|xem) nhieu(?: nhat)?',
  '(?:cung|trong) (?:chuyen muc|chu de)',
  '(?:cung )?chu de(?: lien quan)?',
  'lien quan|dang duoc quan tam|(?:dong )?su kien(?: lien quan)?|noi bat|moi nhat|tieu diem|goi y cho ban|tin cung su kien|tin moi|duoc quan tam',
  'tro lai (?:chu de|thoi su|chuyen muc)|tro ve|xem',
  'related(?: articles| posts| news)?|read more|see also|more stories',
].join('|');
const SIGN = '(?:>{2,3}|»{1,3}|=+>|-+>|→|►|▶)';
// In Markdown, one `>` opens a quotation.
const LONE_SIGN = /^>\s*[^“"‘'].*[^.!?…:”"’]$/su;
const HEADING = new RegExp(
  String.raw`^(?:${SIGN}|[*+•]|[[({])?\s*(?:${HEADINGS})\s*[\])}]?\s*[:.>»…]*$`,
  'u',
);
const ANNOUNCES = anyOf(`
  (?:moi )?(?:(?:ban|doc gia|quy vi) )*(?:doc|xem) (?:them|tiep)|
  (?:tin|bai)(?: viet)? (?:lien quan|cung chu de)`);
const WITH_LINK = new RegExp(
  String.raw`^(?:${SIGN}\s*\S|(?:[*+•]\s*)?${ANNOUNCES}\s*(?:[:–-]|tai)\s*\S)`,
  'u',
);
const SIGN_ALONE = new RegExp(`^${SIGN}$`, 'u');

/** Whether a line announces other articles: a heading above several links, or a line with its own link. Otherwise `null`. */
export function readRelated(text: string): 'heading' | 'link' | null {
  if (text.length > LONGEST || !MAY_ANNOUNCE.test(text)) return null;
  if (SIGN_ALONE.test(text)) return 'heading';
  const folded = fold(text.slice(0, ANNOUNCEMENT));
  if (text.length <= ANNOUNCEMENT && HEADING.test(folded)) return 'heading';
  return WITH_LINK.test(folded) || LONE_SIGN.test(text) ? 'link' : null;
}
