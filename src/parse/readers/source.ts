import { collapse } from '../../text/whitespace.ts';
import { anyOf } from '../../text/word-lists.ts';
import { isWebAddress } from '../formats/addresses.ts';

const LONGEST = 600;
/** Labels with an optional name before the colon: “Nguồn Tuổi Trẻ: https://…”. */
const LABELS = anyOf(`
  (?:Đọc |Xem )?(?:Link )?(?:bài |bản )?gốc(?: tại)?|Link(?: nguồn)?|Source|
  Nguồn (?:tin|bài viết|tham khảo)|Nguồn`);
const NAME = String.raw`(?<name>(?:\s[^:()]{1,60})?)`;
// Bến Sông (https://…)   Viện Lúa (VRI)   https://…/Hue_(song)
const IN_BRACKETS = String.raw`\([^()\s]+\)`;
const REST = String.raw`(?<rest>[^\s()][^()]{0,500}?(?:${IN_BRACKETS})?|${IN_BRACKETS})`;
const LABEL = new RegExp(String.raw`^\(?\s*${LABELS}${NAME}\s*:\s*${REST}\s*\)?\.?$`, 'iu');
/** Labels that only an address follows. */
const ADDRESS_LABELS = anyOf('URL|Đường (?:dẫn|link)|Địa chỉ|Link|(?:Xem|Đọc) (?:toàn bộ )?');
const OF_WHAT = anyOf('của|đến|tại|bài(?: viết| báo)?|gốc|nguồn|trang|web');
const ADDRESS_LABEL = new RegExp(
  String.raw`^\(?\s*${ADDRESS_LABELS}(?:\s*${OF_WHAT})*\s*:\s*(?<rest>\S+?(?:${IN_BRACKETS})?)\s*\)?\.?$`,
  'iu',
);
/** bensong.vn/cho-phien.html */
const WITHOUT_SCHEME = /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:vn|com|net|org)\/)\S*$/iu;

/** Where an article was taken from. */
export interface Source {
  readonly name?: string;
  readonly url?: string;
}

/** The source that a line names after a label: “Nguồn Tuổi Trẻ: https://…”, “Nguồn: TTXVN”; `null` if it has no label. */
export function readLabelledSource(text: string): Source | null {
  if (text.length > LONGEST) return null;
  const address = ADDRESS_LABEL.exec(text)?.groups?.rest;
  if (address !== undefined) {
    const source = readSource(address);
    if (source.url !== undefined) return source;
  }
  const parts = LABEL.exec(text)?.groups;
  return parts?.rest === undefined ? null : readSource(parts.rest, collapse(parts.name ?? ''));
}

/** The address, the name, or both, that stand alone on a line. */
export function readSource(text: string, named = ''): Source {
  const words = collapse(text).split(' ');
  const written = words.find((word) => isWebAddress(addressIn(word)));
  const name = named || words.filter((word) => word !== written && word !== '-').join(' ');
  return {
    ...(name === '' ? {} : { name }),
    ...(written === undefined ? {} : { url: addressIn(written) }),
  };
}

// (https://…)   [https://…]   <https://…>
const BRACKETED = /^(?:\((?<round>.+)\)|\[(?<square>.+)\]|<(?<angle>.+)>)$/u;

/** A word without brackets around it; with a scheme if it is an address. */
function addressIn(word: string): string {
  const { round, square, angle } = BRACKETED.exec(word)?.groups ?? {};
  const bare = round ?? square ?? angle ?? word;
  return WITHOUT_SCHEME.test(bare) ? `https://${bare}` : bare;
}

/** Whether a line is only a web address. */
export const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)/iu.test(text) && !/\s/u.test(text);
