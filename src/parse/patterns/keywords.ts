import { collapse } from '../../text/whitespace.ts';
import type { Pattern } from './pattern.ts';

const NAMED = /^(?:Từ kh[óo][aá]|Tags?|Thẻ|Chủ đề|Keywords?)\s*:\s*(?<words>\S.{0,400})$/isu;
// #giáodục #họcphí   #Bến Tre #hạn mặn
const HASHTAGS = /^#(?!\s)[^#]{2,40}(?:#(?!\s)[^#]{2,40})+$/u;

/** The line below an article that lists its subjects. */
export const keywords: Pattern = {
  id: 'keywords',
  description: 'subjects in a line: “Từ khóa: …”, “#giáodục #họcphí”',
  standsAlone: (line) => HASHTAGS.test(line),
  match: (text, { seen }) => {
    const words = HASHTAGS.test(text) ? text : NAMED.exec(text)?.groups?.words;
    if (words === undefined) return null;
    if (seen.has('keywords')) return 'the file has such a line already';
    const list = collapse(words)
      .split(/\s*[,;|]\s*|\s*#/u)
      .map((word) => word.replace(/[.\s]+$/u, ''))
      .filter((word) => word !== '');
    return { length: text.length, taken: { role: 'keywords', words: list } };
  },
};
