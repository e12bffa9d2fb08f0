import { collapse } from '../../text/whitespace.ts';
import { isWebAddress } from '../formats/addresses.ts';
import type { Pattern } from './pattern.ts';

const NAMED =
  /^\(?\s*(?:(?:Đọc |Xem )?(?:Link )?(?:bài )?gốc(?: tại)?|Link bài viết|Link|Nguồn (?:tin|bài viết|tham khảo)|Nguồn)(?<name>(?:\s[^:()]{1,60})?)\s*:\s*(?<rest>\S[^()]{0,500}?)\s*\)?\.?$/iu;

/** Where the article was taken from, on a line below it. */
export const sourceLine: Pattern = {
  id: 'source-line',
  description:
    'where the article comes from, below it: “Nguồn Tuổi Trẻ: https://…”, “Nguồn: TTXVN”',
  match: (text, { seen, bodyFollows }) => {
    const parts = text.length <= 600 ? NAMED.exec(text)?.groups : undefined;
    if (parts?.rest === undefined) return null;
    if (!seen.has('paragraph') || bodyFollows) return 'not below the body';
    if (seen.has('source')) return 'the file names a source already';
    const rest = collapse(parts.rest);
    const url = rest.split(' ').find(isWebAddress);
    const words = rest
      .split(' ')
      .filter((word) => word !== url && word !== '-')
      .join(' ');
    const name = collapse(parts.name ?? '') || words;
    return {
      length: text.length,
      taken: {
        role: 'source',
        ...(name === '' ? {} : { name }),
        ...(url === undefined ? {} : { url }),
      },
    };
  },
};
