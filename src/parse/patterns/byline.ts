import { fold } from '../../text/fold.ts';
import { hasSurname, readNames } from '../../text/names.ts';
import { isOutlet } from '../../text/outlets.ts';
import { PLACES } from '../../text/places.ts';
import { collapse } from '../../text/whitespace.ts';
import type { Match, Pattern } from './pattern.ts';

/** No line of names is longer. */
const LONGEST = 120;
const LABEL =
  /^(?:(?:Bài|Tin)(?:\s*(?:,|và|-|&|\+)\s*(?:bài|tin|ảnh|clip|video))*|Tác giả|Người viết|Thực hiện|Biên (?:tập|dịch)|Tổng hợp)\s*:\s*/iu;
// The newsroom signs without a name.
const NEWSROOM =
  /^(?:Nhóm\s+)?(?:PV|P\.V\.?|PVCT|BTV|phóng viên)(?:\s+(?:\p{Lu}\p{L}*|tổng hợp))*$/iu;
// Hồng Hạnh (Theo New York Post)   Minh Anh (TTXVN)   Thu Hà (tổng hợp)
const IN_PARENTHESES =
  /\s*\((?:(?:[Tt]heo|[Tt]ổng hợp|[Dd]ịch|[Ll]ược dịch|[Bb]áo)(?!\p{L})[^()]{0,60}|\p{Lu}[^()]{1,30})\)\s*[.–-]?$/u;

// Thanh Hiếu/VOV-Miền Trung
const BEHIND_SLASH = /\s*\/\s*(?:VOV|VTV|TTXVN|Vietnam|Báo|Tạp chí)[^/]{0,40}$/u;
// MINH CHUNG thực hiện
const DOING = /\s+(?:thực hiện|lược dịch|biên dịch|dịch|ghi|tổng hợp)$/u;

/** The names that sign an article, in a text that holds nothing else, and how much of it they take. */
export function readByline(text: string): { names: string[]; length: number } | null {
  if (text.length > LONGEST) return null;
  const behind = IN_PARENTHESES.exec(text) ?? BEHIND_SLASH.exec(text);
  const length = text.length - (behind?.[0].length ?? 0);
  const line = collapse(text.slice(0, length))
    .replace(LABEL, '')
    .replace(/\s*[,;–-]$/u, '')
    .replace(DOING, '');
  if (isOutlet(line)) return null;
  if (NEWSROOM.test(line)) return { names: [line], length };
  const names = readNames(line);
  return names && { names, length };
}

const isPlainlyPerson = (name: string): boolean => hasSurname(name) && !PLACES.has(fold(name));

/** One name or several on a line of their own, right under the headline or its date, or below the body. */
export const byline: Pattern = {
  id: 'byline',
  description: 'names alone on a line under the headline or below the body: “Vân Anh - Đức Yên”',
  match: (text, { seen, previous, followed, bodySoFar, bodyFollows, signed }) => {
    const found = readByline(text);
    if (!found) return null;
    const belowBody = seen.has('paragraph') && !bodyFollows;
    if (seen.has('bylines')) {
      const isSame = fold(found.names.join()) === fold(signed.join());
      if (!belowBody || !isSame) return 'the file is signed already';
      return { length: found.length, taken: { role: 'setAside', reason: 'repeated' } };
    }
    // Under the headline, its date, or the summary.
    const isUnder =
      previous === 'headline' || previous === 'published' || previous === 'standfirst';
    // Under a summary that nothing marks as one, it is a name only where it plainly is a person's.
    const isUnderLede =
      bodySoFar === 1 && previous === 'paragraph' && found.names.every(isPlainlyPerson);
    const aboveBody = seen.has('headline') && followed && (isUnder || isUnderLede);
    if (!aboveBody && !belowBody) return 'neither right under the headline nor below the body';
    return { length: found.length, taken: { role: 'bylines', names: found.names } } satisfies Match;
  },
};
