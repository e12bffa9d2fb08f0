import { collapse } from '../../text/whitespace.ts';

const LONGEST = 420;
const LABEL = /^(?:Từ kh[óo][aá]|Tags?|Thẻ|Chủ đề|Keywords?)\s*:\s*(?=\S)/iu;
// #giáodục #họcphí   #Bến Tre #hạn mặn
const HASHTAGS = /^#(?!\s)[^#]{2,40}(?:#(?!\s)[^#]{2,40})+$/u;

/** Whether a line is only the label of keywords: “Từ khóa:”. */
export const isKeywordsLabel = (line: string): boolean =>
  /^(?:Từ kh[óo][aá]|Tags?|Thẻ|Chủ đề|Keywords?)\s*:?$/iu.test(line);

/** Whether a line has only hashtags. */
export const isHashtags = (line: string): boolean =>
  line.startsWith('#') && line.length <= LONGEST && HASHTAGS.test(line);

/** Whether a line says that it lists keywords. */
export const isKeywords = (line: string): boolean =>
  line.length <= LONGEST && (LABEL.test(line) || isHashtags(line));

/** The keywords that a line lists, with or without a label. */
export const readKeywords = (text: string): string[] =>
  collapse(text)
    .replace(LABEL, '')
    .split(/\s*[,;|•·]\s*|\s*#/u)
    .map((word) => word.replace(/[.\s]+$/u, ''))
    .filter((word) => word !== '');
