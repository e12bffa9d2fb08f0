import { findStamp } from '../text/stamps.ts';
import { anyOf } from '../text/word-lists.ts';
import type { Line } from './lines.ts';
import { hasCredit } from './readers/caption.ts';
import { isDump } from './readers/label.ts';
import { startsItem } from './readers/list-item.ts';
import { findMailHeads } from './readers/mail-head.ts';
import type { Unit } from './reading.ts';

const SENTENCE_END = /[.!?…:;][”"’')\]]*$/u;
/** A full stop and its closing signs stand in this many characters at the end of a line. */
const LONGEST_END = 20;
const endsSentence = (line: string): boolean => SENTENCE_END.test(line.slice(-LONGEST_END));
const CONTINUES = /^[\p{Ll}\p{Nd},;:.)\]”]/u;
// Words at which no sentence ends.
const UNFINISHED = anyOf(`
  của|và|là|ở|tại|từ|đến|với|cho|khoảng|hơn|gần|ngày|tháng|năm|lúc|trong|vào|trên|dưới|số|có|các|
  những|một|về|theo|được|bị|đã|sẽ|đang|rằng|để|do|vì|nên|mà|hoặc|như|còn|chỉ|qua|sau|trước|này|
  thứ|ngoài|cùng`);
// A line that opens with a number continues a sentence only if the sentence clearly breaks off.
const BREAKS_OFF = new RegExp(String.raw`(?:,|(?:^|\s)${UNFINISHED})$`, 'u');
const PUNCTUATION = /^[,;:.)\]”]/u;
/** Two shorter lines are names, keywords or rows of a table. */
const SHORTEST_BROKEN = 30;
const LONGEST_STAMP = 60;
// An address of a mailbox, or the domain of a site that opens a line.
const ADDRESS = /^\S+@\S+$|^[a-z\d-]+(?:\.[a-z\d-]+)+(?=\s|$)/u;
/** Nobody wraps wider text by hand or with a mail program. */
const WIDEST_WRAP = 120;
/** A wrapped line is at least this full. A shorter one ends its paragraph. */
const FILLED = 0.6;
/** Names and links that were cut out of a sentence are at most this long. */
const LONGEST_CUTTING = 60;
/** White space around lines is only a sign if few lines have it. */
const RARE = 0.4;
// “… trên sông Hàn. Ảnh:” with the photographer on the next line.
const AWAITS_CREDIT = /(?:^|\s|\()(?:ảnh|nguồn|nguồn ảnh|đồ họa|video|clip)\s*:$/iu;
const awaitsCredit = (line: string): boolean => line.endsWith(':') && AWAITS_CREDIT.test(line);
// The subject line of an official letter: “V/v phòng cháy”.
const SUBJECT = /^(?:V\/v|Về việc)\s/iu;
// The BBC's labels stand on lines of their own.
const AWAITS_WORDS = /^(?:Chụp lại hình ảnh|Nguồn hình ảnh|Tác giả|Vai trò),$/u;

/** Whether a text is only the label of the text that follows. */
export const isLabel = (text: string): boolean => AWAITS_WORDS.test(text);

/** A line and the next two. */
interface Join {
  readonly line: Line;
  readonly next: Line;
  /** Missing if `next` stands alone. */
  readonly afterNext: Line | undefined;
}

/**
 * Joins lines that form one paragraph. If a file is wrapped at a width, a paragraph is the lines between two blank ones.
 * Otherwise each line is a paragraph, unless a sentence or credit breaks off and continues on the next line with text.
 * `isFirst` recognises lines that never join the line above.
 */
export function joinLines(
  lines: readonly Line[],
  isFirst: (text: string) => boolean = () => false,
): Unit[] {
  const alone = lines.map(({ evidence }) => evidence.standsAlone);
  const dump = isDump(lines.map(({ evidence }) => evidence));
  const heads = findMailHeads(lines.map(({ text }) => text));
  const startsUnit = ({ text, evidence }: Line): boolean =>
    startsItem(text) || (dump && evidence.label !== null) || isFirst(text);
  const pairs = lines.flatMap((line, index): Join[] => {
    const next = lines[index + 1];
    const isApart = alone[index] || alone[index + 1] || heads.has(index + 1);
    return next && !isApart && !startsUnit(next) && !isHeadlineAbove(line.text, next.text)
      ? [{ line, next, afterNext: alone[index + 2] ? undefined : lines[index + 2] }]
      : [];
  });
  const width = wrapWidth(pairs.filter(({ next }) => next.gap === 0));
  const spaced = lines.filter(({ indented, trailing }) => indented || trailing).length;
  const telling = spaced <= RARE * lines.length;
  const joined = new Set<Line>();
  const credits = new Set<Line>();
  for (const pair of pairs) {
    const { line, next } = pair;
    // A photographer's name ends the paragraph above it.
    if (credits.has(line) && !PUNCTUATION.test(next.text)) continue;
    if (awaitsCredit(line.text) && next.text.length <= LONGEST_CUTTING) credits.add(next);
    const isWrapped = width !== null && next.gap === 0;
    const filled = isWrapped && line.text.length >= FILLED * width;
    const isBroken = isWrapped && /^\p{Ll}/u.test(next.text) && !endsSentence(line.text);
    if (filled || isBroken || goesOn(pair, telling)) joined.add(next);
  }

  const units: Unit[] = [];
  for (const line of lines) {
    const { start, end, gap, evidence } = line;
    const last = joined.has(line) ? units.pop() : undefined;
    if (last) units.push({ start: last.start, end, gap: last.gap ?? 0 });
    else units.push({ start, end, gap, evidence });
  }
  return units;
}

// A line of capitals above other text is its headline, even if it is long.
const CAPITALS = /^(?=(?:\S+\s+){3})\P{Ll}*$/u;
const isHeadlineAbove = (line: string, next: string): boolean =>
  CAPITALS.test(line) &&
  /\p{Lu}{2}/u.test(line) &&
  /\p{Ll}{2}/u.test(next) &&
  !BREAKS_OFF.test(line.toLowerCase());

/**
 * Whether a text that breaks off in a line continues in the next one. `telling`: whether white space around lines is a sign.
 */
function goesOn({ line, next, afterNext }: Join, telling: boolean): boolean {
  if (awaitsCredit(line.text)) return next.text.length <= LONGEST_CUTTING;
  if (isLabel(line.text)) return true;
  if (endsSentence(line.text)) return false;
  if (next.gap === 0 && continues(line.text, next.text)) return true;
  // A name that was a link has kept the spaces around it, or its sentence continues after it.
  const spaced = telling && (next.indented || line.trailing);
  const amid =
    afterNext !== undefined && afterNext.gap === 0 && /^[\p{Ll},;:.)]/u.test(afterNext.text);
  const short = next.text.length <= LONGEST_CUTTING;
  // Spaces alone mean nothing: editors and crawlers leave them at line ends.
  const isAmid = amid || CONTINUES.test(next.text) || BREAKS_OFF.test(line.text);
  return (
    (spaced && isAmid && (short || line.text.length <= LONGEST_CUTTING)) ||
    (amid && short && next.gap === 0 && !endsSentence(next.text) && !hasCredit(line.text))
  );
}

/** Whether a text that breaks off in a line continues in the next one. */
export const isJoined = (line: string, next: string): boolean =>
  !endsSentence(line.trimEnd()) && continues(line.trimEnd(), next);

function continues(line: string, next: string): boolean {
  if (!CONTINUES.test(next) || ADDRESS.test(next)) return false;
  if (findStamp(next.slice(0, LONGEST_STAMP))?.start === 0) return false;
  if (PUNCTUATION.test(next)) return true;
  // 150 g thịt ba chỉ, then 2 củ hành: amounts, one per line.
  const isAmount = /^\p{Nd}/u.test(next);
  if (BREAKS_OFF.test(line)) return !isAmount || !/^\p{Nd}/u.test(line);
  if (isAmount || hasCredit(line)) return false;
  if (SUBJECT.test(line)) return true;
  return Math.max(line.length, next.length) >= SHORTEST_BROKEN || endsSentence(next);
}

/** The width at which a file is wrapped; `null` if its lines are whole paragraphs or sentences. */
function wrapWidth(pairs: readonly Join[]): number | null {
  const width = pairs.reduce((widest, { line }) => Math.max(widest, line.text.length), 0);
  if (pairs.length < 3 || width > WIDEST_WRAP) return null;
  const broken = pairs.filter(
    ({ line, next }) => !endsSentence(line.text) && CONTINUES.test(next.text),
  );
  return broken.length * 2 >= pairs.length ? width : null;
}
