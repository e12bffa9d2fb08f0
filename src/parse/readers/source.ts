import { collapse } from '../../text/whitespace.ts';
import { isWebAddress } from '../formats/addresses.ts';

const LONGEST = 600;
const LABEL =
  /^\(?\s*(?:(?:Đọc |Xem )?(?:Link )?(?:bài )?gốc(?: tại)?|Link bài viết|Link|Nguồn (?:tin|bài viết|tham khảo)|Nguồn)(?<name>(?:\s[^:()]{1,60})?)\s*:\s*(?<rest>\S[^()]{0,500}?)\s*\)?\.?$/iu;

/** Where an article was taken from. */
export interface Source {
  readonly name?: string;
  readonly url?: string;
}

/** The source that a line names behind a label: “Nguồn Tuổi Trẻ: https://…”, “Nguồn: TTXVN”; `null` if it has no label. */
export function readLabelledSource(text: string): Source | null {
  const parts = text.length <= LONGEST ? LABEL.exec(text)?.groups : undefined;
  return parts?.rest === undefined ? null : readSource(parts.rest, collapse(parts.name ?? ''));
}

/** An address, a name, or both, on a line of their own. */
export function readSource(text: string, named = ''): Source {
  const words = collapse(text).split(' ');
  const written = words.find((word) => isWebAddress(withScheme(word)));
  const name = named || words.filter((word) => word !== written && word !== '-').join(' ');
  return {
    ...(name === '' ? {} : { name }),
    ...(written === undefined ? {} : { url: withScheme(written) }),
  };
}

const withScheme = (word: string): string => word.replace(/^www\./iu, 'https://www.');

/** Whether a line is nothing but an address of the web. */
export const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)/iu.test(text) && !/\s/u.test(text);
