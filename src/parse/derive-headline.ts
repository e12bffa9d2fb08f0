import { clip } from '../text/excerpt.ts';
import { firstSentence } from '../text/sentences.ts';
import { anyOf } from '../text/word-lists.ts';

const LONGEST = 120;
/** A shorter beginning cannot represent the article. */
const SHORTEST = 20;
const SAYS = anyOf(`
  cho biết|cho hay|cho rằng|nói|nêu|khẳng định|tuyên bố|thông báo|nhấn mạnh|nhận định|đánh giá|
  cảnh báo|xác nhận|tiết lộ|thừa nhận|tin|lưu ý|dự báo|hy vọng|kêu gọi|viết|đề nghị`);
// “Bà Leavitt cho biết trong buổi họp báo rằng …”: who said it, where and when.
const ATTRIBUTION = new RegExp(
  String.raw`^[^“"]{2,160}?\s${SAYS}(?:\s[^“".;]{0,120}?)?\s?\brằng,?\s+`,
  'u',
);
const CLAUSE_END = /[,;:]\s|\s[–—-]\s/gu;

/**
 * A headline from the first paragraph of the body: its first sentence without the attribution (“X cho biết … rằng”). A sentence
 * of more than 120 characters is cut after the last clause that fits. If no clause fits, it is cut after the last syllable,
 * with “…”. The first letter becomes a capital, and a final full stop is dropped.
 */
export function deriveHeadline(lede: string): string {
  // If a full stop is left after a cut, the text is not a sentence.
  const sentence = firstSentence(lede) ?? lede;
  const claim = sentence.replace(ATTRIBUTION, '');
  // A claim of a word or two has lost its subject.
  const words = claim.length >= SHORTEST ? claim : sentence;
  const text = (words.length <= LONGEST + 1 ? words : cut(words)).replace(/[.,;:]$/u, '');
  const raised = text.charAt(0).toUpperCase() + text.slice(1);
  return clip(raised, LONGEST);
}

function cut(words: string): string {
  let end = 0;
  for (const clause of words.matchAll(CLAUSE_END)) {
    if (clause.index > LONGEST) break;
    if (clause.index >= SHORTEST && isBalanced(words.slice(0, clause.index))) end = clause.index;
  }
  return end > 0 ? words.slice(0, end) : clip(words, LONGEST);
}

// A cut inside a quotation or parentheses would leave them open.
const isBalanced = (text: string): boolean =>
  count(text, /[“(]/gu) === count(text, /[”)]/gu) && count(text, /"/gu) % 2 === 0;
const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;
