import type { Article, Block } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { sentences } from '../text/sentences.ts';
import { countSyllables } from '../text/syllables.ts';
import { isKeywordSpam } from './keyword-spam.ts';
import { message } from './messages.ts';

/** A shorter body, in syllables, is not an article. */
const SHORTEST = 25;
/** A longer sentence, in syllables, is a text without full stops. */
const LONGEST_SENTENCE = 100;
/** A body of this many characters has more than `LONGEST_SENTENCE` syllables. */
const ENOUGH = 800;
/**
 * If a body ends in “…” and has at most this many syllables, it was cut: feeds cut after 55 words. The author of a longer body
 * chose this ending.
 */
const LONGEST_CUT = 60;
/** With this many pictures, the captions are the article. */
const PHOTO_STORY = 3;

const DOTS = String.raw`(?:…|\.{2,}|&hellip;)`;
const CUT = new RegExp(String.raw`[[(]\s*${DOTS}\s*[\])]\s*$`, 'u');
const UNFINISHED = new RegExp(String.raw`${DOTS}\s*$`, 'u');
const AFTER_LINK = String.raw`[\s.…:»›>→\])]*$`;
// In the middle of a sentence these words are in lower case: “mời bạn đọc tiếp”.
const LINK = new RegExp(
  String.raw`(?:^|\s|[\])…])[[(]?(?:Đọc [Tt]iếp|ĐỌC TIẾP|Xem [Tt]iếp|XEM TIẾP|Continue reading)${AFTER_LINK}`,
  'u',
);
// Sites also write these below whole articles. They count only after a cut.
const LINK_AFTER_CUT = new RegExp(
  String.raw`(?:${DOTS}|[\])])\s*[[(]?(?:(?:đọc|xem)(?: tiếp| thêm| chi tiết)|chi tiết|read more|continue reading)${AFTER_LINK}`,
  'iu',
);
const LINK_ALONE = new RegExp(String.raw`^\s*[[(]?(?:đọc|xem) tiếp${AFTER_LINK}`, 'iu');
// Feeds append this to excerpts and to whole articles.
const FEED_NOTE =
  /\s*(?:The post|Bài viết) [^\n]{1,300}? (?:appeared first on|(?:đã )?xuất hiện (?:đầu tiên|lần đầu)) [^\n]{1,200}$/u;
const LONGEST_NOTE = 600;
/** The number of characters at the end of the text that are checked. */
const ENDING = 80;

type Text = Pick<Article, 'standfirst' | 'blocks'>;

/**
 * Finds articles that should not be published: teasers, and texts written for search engines. Returns a message, or none. The spans
 * of the blocks count in `source`.
 */
export function findUnfit(article: Text, source: string): Message[] {
  const body = article.blocks.filter(({ kind }) => kind !== 'figure' && kind !== 'note');
  const first = (body[0] ?? article.blocks[0])?.span.start ?? 0;
  if (isKeywordSpam(body.map(({ text }) => text).join('\n'))) {
    return [message('keyword-spam', { source, offset: first })];
  }
  const last = body.at(-1);
  if (last && endsInMiddle(body, source)) {
    return [message('teaser', { source, offset: last.span.start })];
  }
  return isTooLittle(article, body) ? [message('teaser', { source, offset: first })] : [];
}

function endsInMiddle(body: readonly Block[], source: string): boolean {
  const [last, before] = [...body.slice(-2)].reverse();
  if (!last) return false;
  const end = last.text.slice(-LONGEST_NOTE);
  // Most texts have neither word of such a note.
  const own = /The post |Bài viết /u.test(end) ? end.replace(FEED_NOTE, '') : end;
  const ending = (own === '' ? (before?.text ?? '') : own).slice(-ENDING);
  if (CUT.test(ending) || LINK.test(ending) || LINK_AFTER_CUT.test(ending)) return true;
  // The parser sets a site's controls aside. If headlines follow such a line, it announces links.
  const rest = source.slice(last.span.end, last.span.end + ENDING);
  return LINK_ALONE.test(ending) || (rest.length < ENDING && LINK_ALONE.test(rest));
}

function isTooLittle(article: Text, body: readonly Block[]): boolean {
  const figures = article.blocks.filter(({ kind }) => kind === 'figure').length;
  if (figures >= PHOTO_STORY) return false;
  const standfirst = article.standfirst === undefined ? [] : [article.standfirst];
  const texts = [...standfirst, ...body.map(({ text }) => text)];
  // The beginnings of the first paragraphs decide for nearly every text.
  let least = 0;
  for (const text of texts) {
    least += countSyllables(text.slice(0, ENOUGH));
    if (least > LONGEST_SENTENCE) return false;
  }
  const syllables = texts.reduce((sum, text) => sum + countSyllables(text), 0);
  if (syllables > LONGEST_SENTENCE) return false;
  if (syllables < SHORTEST) return true;
  if (syllables <= LONGEST_CUT && UNFINISHED.test((texts.at(-1) ?? '').slice(-ENDING))) return true;
  const prose = body.filter(({ kind }) => kind !== 'subhead').map(({ text }) => text);
  return [...standfirst, ...prose].flatMap((text) => sentences(text, 2)).length <= 1;
}
