/** A pattern where `‹` and `›` stand for the edges of a word or number; `\b` knows only those of ASCII. */
export const on = (strings: TemplateStringsArray, ...parts: string[]): RegExp =>
  new RegExp(
    String.raw(strings, ...parts)
      .replaceAll('‹', '(?<![\\p{L}\\d])')
      .replaceAll('›', '(?![\\p{L}\\d])'),
    'gu',
  );

/** `ngày|Ngày|NGÀY|…` of words that may open a sentence or stand in a headline. */
export const words = (list: string): string =>
  list
    .split(' ')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');

/** The first words of a table, for a pattern. */
export const either = (of: ReadonlyMap<string, string>): string => [...of.keys()].join('|');

export const SCALES = 'nghìn|ngàn|vạn|triệu|tỷ|tỉ';
export const YEAR = String.raw`(?:1[89]|20)\d\d`;
export const DAY_PARTS = words('sáng trưa chiều tối đêm khuya sớm muộn rạng');
