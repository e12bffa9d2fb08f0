import { isHome, isSection } from '../text/sections.ts';
import { hasFinalStop } from '../text/sentences.ts';
import { readStamp } from '../text/stamps.ts';
import { announcesLinks, looksLikeLink } from './patterns/related.ts';

/** What a stretch is only because of its neighbours. */
export type Furniture = 'menu' | 'related' | 'comments';

/** Sections below each other that make a menu; one alone names the article's own. */
const FEWEST_IN_MENU = 3;
/** A text that ends a sentence and is at least this long is body text. */
const SHORTEST_BODY = 60;
/** Between links and body text, a line that is shorter is a subhead. */
const LONGEST_SUBHEAD = 50;

/**
 * The stretches that belong to a site's navigation, by index: menus, and headlines of other articles. `alone` tells the
 * lines that say by themselves what they are.
 */
export function findFurniture(
  texts: readonly string[],
  alone: readonly boolean[],
): Map<number, Furniture> {
  const found = new Map<number, Furniture>();
  const names = texts.map((text) => isSection(text) || isHome(text));
  for (const index of menuAt(names)) found.set(index, 'menu');

  const lastBody = texts.findLastIndex(
    (text) => text.length >= SHORTEST_BODY && hasFinalStop(text),
  );
  const comments = findComments(texts);
  for (let index = comments; index < texts.length; index += 1) found.set(index, 'comments');

  let announced: 'next' | 'several' | null = null;
  for (const [index, text] of texts.entries()) {
    const links = announcesLinks(text);
    if (links) {
      announced = links === 'itself' ? null : links;
      continue;
    }
    if (announced === null || index >= comments) continue;
    // The dates of other articles stand between their headlines.
    if (alone[index]) {
      if (readStamp(text) !== undefined) found.set(index, 'related');
      continue;
    }
    const isFirst = found.get(index - 1) !== 'related';
    const next = texts[index + 1] ?? '';
    const isSubhead =
      !isFirst && index < lastBody && text.length <= LONGEST_SUBHEAD && hasFinalStop(next);
    if (!looksLikeLink(text) || isSubhead) announced = null;
    else {
      found.set(index, 'related');
      if (announced === 'next') announced = null;
    }
  }
  return found;
}

const COMMENTS =
  /^(?:bình luận|ý kiến(?: bạn đọc| độc giả)?|phản hồi|comments?)\s*:?\s*(?<count>\(?\d+\)?)?$/iu;
// What only forms and lists of comments say.
const FORM =
  /^(?:(?:viết|gửi|đăng) (?:bình luận|ý kiến)|trả lời|thích|họ (?:và )?tên|email|mã xác nhận|gửi|hủy|mới nhất|quan tâm nhất|xem thêm bình luận|bình luận hay|vui lòng .{1,60}|nhập .{1,40}|\d{1,3})[.:…]*$/iu;

/** Where the readers' comments start, with their heading; the number of texts where there are none. */
function findComments(texts: readonly string[]): number {
  const start = texts.findIndex((text, index) => {
    const heading = index > 1 && text.length < 40 ? COMMENTS.exec(text) : null;
    if (!heading) return false;
    // A chapter can bear that name as well; a count or a form tells them apart.
    return (
      heading.groups?.count !== undefined || texts.slice(index + 1).some((each) => FORM.test(each))
    );
  });
  return start === -1 ? texts.length : start;
}

// Of two names at the top the second is a part of the first; a way home is never the article's section.
function menuAt(names: readonly boolean[]): number[] {
  const top = names.findIndex((isName) => !isName);
  const head = top === -1 ? [] : [...names.keys()].slice(0, top);
  const bottom = names.findLastIndex((isName) => !isName) + 1;
  const foot = top === -1 ? [] : [...names.keys()].slice(bottom);
  return [
    ...(head.length >= FEWEST_IN_MENU ? head : head.slice(1)),
    ...(foot.length >= FEWEST_IN_MENU ? foot : []),
  ];
}
