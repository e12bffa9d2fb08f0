import { isNearTop, type Pattern } from './pattern.ts';

// (PLO)-   (Dân trí) -   TPO -   VOV.VN -   NDO –   Báo Vạn Xuân Online -
const IN_PARENTHESES =
  /^\((?<name>\p{Lu}[\p{L}\p{N}.+&/ ]{1,30}?)(?:,?\s\d{1,2}\/\d{1,2})?\)\s*[-–—:.]{0,3}\s*(?=[\p{Lu}\p{N}“"‘'(])/u;
// Without a space at the dash it is one word: VN-Index, COVID-19. An address is none.
const BEFORE_DASH =
  /^(?<name>[\p{Lu}&]{2,8}(?:\.(?:VN|vn|com))?(?: (?:Online|online|Net))?(?=\s|[-–—]\s)|[\p{L}\p{N}]{2,20}\.(?:vn|VN|com|net)(?:\.vn)?)\s*[-–—]\s*(?=[\p{Lu}\p{N}“"‘'])/u;
/** A tag without a dash is one only where a line of some length follows. */
const SHORTEST_TEXT = 40;

/** The newsroom that opens the first paragraph. */
export const agency: Pattern = {
  id: 'agency',
  description: 'the newsroom’s tag that opens the body: “(PLO)- ”, “TPO - ”, “VOV.VN – ”',
  match: (text, place) => {
    const { seen, followed } = place;
    const match = IN_PARENTHESES.exec(text) ?? BEFORE_DASH.exec(text);
    const name = match?.groups?.name;
    if (!match || name === undefined) return null;
    if (seen.has('agency')) return 'the file names a newsroom already';
    if (!isNearTop(place)) return 'the body has begun';
    if (!followed && text.length - match[0].length < SHORTEST_TEXT) return 'too little follows it';
    return { length: match[0].length, taken: { role: 'agency', text: name } };
  },
};
