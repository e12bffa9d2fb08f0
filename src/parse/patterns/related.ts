import { fold } from '../../text/fold.ts';
import type { Pattern } from './pattern.ts';

/** Longer text is a paragraph, however it opens. */
const LONGEST = 250;
/** No announcement is longer; what stands behind it is not looked at. */
const ANNOUNCEMENT = 60;
// Most lines open otherwise, and need not be folded.
const MAY_ANNOUNCE =
  /^(?:[>»=→►▶*+•[({-]|(?:tin|bài|các|mời|bạn|độc|quý|đọc|xem|có|cùng|trong|chủ|liên|đang|quan|được|trở|sự|nổi|mới|tiêu|gợi|related|read|see)(?!\p{L}))/iu;
// Folded: how sites announce links to other articles.
const WORDS = `(?:(?:cac )?(?:tin|bai|tin,? bai)(?: viet| tuc)? (?:lien quan|khac|cung (?:chuyen muc|chu de)|doc nhieu|nhieu nguoi doc|noi bat|moi nhat|moi hon|cu hon)|(?:moi )?(?:(?:ban|doc gia|quy vi) )*(?:doc|xem) (?:them|tiep)|(?:co the )?(?:ban )?(?:co the |dang |se )?quan tam|(?:doc|xem) nhieu(?: nhat)?|(?:cung|trong) chuyen muc|(?:cung )?chu de lien quan|lien quan|dang duoc quan tam|su kien(?: lien quan)?|noi bat|moi nhat|tieu diem|goi y cho ban|tin cung su kien|bai lien quan|tin moi|duoc quan tam|tro lai (?:chu de|thoi su|chuyen muc)|tro ve|xem|related(?: articles| posts| news)?|read more|see also)`;
const SIGN = `(?:>{2,3}|»{1,3}|=+>|-+>|→|►|▶)`;
// In Markdown one sign opens a quotation.
const LONE_SIGN = /^>\s*[^“"‘'].*[^.!?…:”"’]$/su;
const HEADING = new RegExp(
  String.raw`^(?:${SIGN}|[*+•]|[[({])?\s*${WORDS}\s*[\])}]?\s*[:.>»…]*$`,
  'u',
);
const WITH_LINK = new RegExp(
  String.raw`^(?:${SIGN}\s*\S|(?:[*+•]\s*)?(?:(?:moi )?(?:(?:ban|doc gia|quy vi) )*(?:doc|xem) (?:them|tiep)|(?:tin|bai)(?: viet)? (?:lien quan|cung chu de))\s*(?:[:–-]|tai)\s*\S)`,
  'u',
);
const SIGN_ALONE = new RegExp(`^${SIGN}$`, 'u');
const SENTENCE_STOP = /[.;:…][”"’)]*$/u;

/** How many lines of links a line announces: itself only, the next one as well, or all that look like headlines. */
export function announcesLinks(text: string): 'itself' | 'next' | 'several' | null {
  if (text.length > LONGEST || !MAY_ANNOUNCE.test(text)) return null;
  if (SIGN_ALONE.test(text)) return 'next';
  const folded = fold(text.slice(0, ANNOUNCEMENT));
  if (text.length <= ANNOUNCEMENT && HEADING.test(folded)) return 'several';
  return WITH_LINK.test(folded) || LONE_SIGN.test(text) ? 'itself' : null;
}

/** Whether a line can be the headline of another article. */
export const looksLikeLink = (text: string): boolean =>
  text.length <= LONGEST && !SENTENCE_STOP.test(text) && /\p{L}\s+\p{L}/u.test(text);

/** Links to other articles, and what announces them. */
export const related: Pattern = {
  id: 'related',
  description: 'links to other articles: “>> …”, “Xem thêm: …”, the lines below “TIN LIÊN QUAN”',
  standsAlone: (line) => announcesLinks(line) !== null,
  match: (text, { furniture, seen }) => {
    if (furniture !== 'related' && announcesLinks(text) === null) return null;
    if (!seen.has('headline') && !seen.has('paragraph')) return 'nothing stands above it';
    return { length: text.length, taken: { role: 'setAside', reason: 'related' } };
  },
};
