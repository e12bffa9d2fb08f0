// Minh, T.Nhung, Đ., O’Brien
const WORD = String.raw`(?:\p{Lu}[\p{Ll}\p{M}’']*(?:\.\p{Lu}[\p{Ll}\p{M}]*)*|\p{Lu}{1,3}|\p{Lu}\.)`;
const NAME = new RegExp(String.raw`^${WORD}(?:\s+${WORD}){0,4}$`, 'u');
const BETWEEN = /\s+[-–]\s+|\s*[,;/&]\s*|\s+và\s+/u;
const LONGEST_NAME = 30;

/** The names on a line that holds nothing else, such as “Vân Anh - Đức Yên”; `null` where it holds other words. */
export function readNames(line: string): string[] | null {
  const names = line.split(BETWEEN);
  const isName = (name: string): boolean => name.length <= LONGEST_NAME && NAME.test(name);
  // A single word is a name only beside others or with initials: “TC”, “T.Nhung”.
  const isLoneWord = names.length === 1 && !/[\s.]/u.test(line);
  return !isLoneWord && names.every(isName) ? names : null;
}
