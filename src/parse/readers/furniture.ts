import { isHome, isSection } from '../../text/sections.ts';
import {
  ADVERTISEMENTS,
  CONTROL_FORMS,
  CONTROLS,
  PLACEHOLDER,
  PLACEHOLDERS,
  POST_AGE,
} from '../../text/site-words.ts';
import type { TextEvidence } from '../cues/text-evidence.ts';

/** No line of controls is longer. Most lines are, so they need no folding. */
const LONGEST = 120;
const ENCLOSED = /^[[({\-–—\s«»•·*|]+|[\])}\-–—\s.:!…«»|]+$/gu;
const SIGNS = /^(?:[*\-–—_=~#•·+.]\s*){3,}$/u;
const CONTROL = new RegExp(CONTROL_FORMS.map(({ source }) => source).join('|'), 'u');

/** What a line of a site is, if its words show it. */
export type FurnitureKind = 'advertisement' | 'site-text' | 'placeholder' | 'separator' | 'menu';

/** The kind of furniture that the words of a line show; `null` if they show none. */
export function readFurniture(line: Pick<TextEvidence, 'text' | 'folded'>): FurnitureKind | null {
  const { text } = line;
  if (isMenu(text)) return 'menu';
  if (text.length > LONGEST) return null;
  if (SIGNS.test(text)) return 'separator';
  const { folded } = line;
  const bare = folded.replace(ENCLOSED, '');
  if (ADVERTISEMENTS.has(bare)) return 'advertisement';
  if (PLACEHOLDERS.has(bare) || PLACEHOLDER.test(folded)) return 'placeholder';
  const isSite =
    isControl(folded) || (bare !== folded && isControl(bare)) || isRowOfControls(folded);
  return isSite ? 'site-text' : null;
}

/** Whether a folded line says how old a post is, alone or after its author's name: “Lan Vy · 2 giờ ·”. */
export function saysAge(folded: string): boolean {
  if (folded.length > LONGEST) return false;
  const author = /^[^·•]{2,60}[·•] /u.exec(folded)?.[0].length ?? 0;
  return POST_AGE.test(folded) || (author > 0 && POST_AGE.test(folded.slice(author)));
}

const COMMENTS =
  /^(?:bình luận|ý kiến(?: bạn đọc| độc giả)?|phản hồi|(?:bạn đọc|độc giả) bình luận|comments?)\s*:?\s*\(?\d*\)?$/iu;

/** Whether a line is the heading above comments. */
export const opensComments = (text: string): boolean => text.length < 40 && COMMENTS.test(text);

const isControl = (folded: string): boolean => CONTROLS.has(folded) || CONTROL.test(folded);

/** Thích · Trả lời · Chia sẻ */
const isRowOfControls = (folded: string): boolean =>
  /[|•·[]/u.test(folded) && folded.split(BETWEEN).every((name) => name === '' || isControl(name));

// “Xã hội | Thế giới”. Text browsers number links: “[8]In bài [9]Gửi cho bạn bè”.
const BETWEEN = /\s*[|•·]\s*|\t+|\s{2,}|\s*#?\[\d{1,3}\]/u;
const FEWEST = 3;
const LONGEST_MENU = 400;

/** Whether a line holds several sections of a newspaper and nothing else. */
function isMenu(line: string): boolean {
  if (line.length > LONGEST_MENU || !/[|•·\t[]| {2}/.test(line)) return false;
  const names = line.split(BETWEEN).filter((name) => name !== '');
  return names.length >= FEWEST && names.every((name) => isSection(name) || isHome(name));
}
