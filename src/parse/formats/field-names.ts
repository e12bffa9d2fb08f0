import { FIELDS, type Field } from '../../article/article.ts';
import { fold } from '../../text/fold.ts';

/** What front matter and sidecars can state. */
export type FieldName = Field | 'image' | 'draft';

export const FIELD_NAMES: readonly FieldName[] = [...FIELDS, 'image', 'draft'];

// How crawlers, static site generators and people name the fields besides the fields' own names.
const OTHER_NAMES: Readonly<Record<FieldName, string>> = {
  headline: 'title|tiêu đề|tít',
  standfirst: 'summary|description|excerpt|sapo|tóm tắt|mô tả',
  kicker: 'overline',
  section: 'category|thể loại|chuyên mục|danh mục',
  published:
    'date|time|publish date|published at|date published|pubdate|ngày đăng|ngày xuất bản|thời gian|ngày',
  bylines: 'author|authors|byline|tác giả|người viết',
  agency: 'hãng tin',
  dateline: 'location|địa điểm',
  source: 'link|url|nguồn|liên kết',
  keywords: 'keyword|tags|tag|từ khóa',
  image: 'picture|ảnh|hình ảnh|ảnh đại diện',
  draft: 'bản nháp',
};

const plain = (name: string): string =>
  fold(name)
    .replace(/[\s_-]+/gu, ' ')
    .trim();

const ALL_NAMES = FIELD_NAMES.flatMap((field) =>
  [field, ...OTHER_NAMES[field].split('|')].map((name) => ({ field, name, plain: plain(name) })),
);
const BY_NAME: ReadonlyMap<string, FieldName> = new Map(
  ALL_NAMES.map(({ plain, field }) => [plain, field]),
);

/** The field that goes by the name, in any case, with or without marks, `_` and `-` for spaces: “Ngay_dang”. */
export const fieldOf = (name: string): FieldName | undefined => BY_NAME.get(plain(name));

/** The name of a field that was probably meant; `null` where none is close. */
export const nearestName = (name: string): string | null =>
  nearestOf(
    name,
    ALL_NAMES.map((known) => known.name),
  );

/** The one of `names` that differs from `name` in no more than every fourth letter. */
export function nearestOf(name: string, names: readonly string[]): string | null {
  const wrong = plain(name);
  const tolerance = Math.max(1, Math.floor(wrong.length / 4));
  if (wrong.length < 3 || wrong.length > LONGEST) return null;
  let nearest: { name: string; distance: number } | null = null;
  for (const known of names) {
    const distance = editDistance(wrong, plain(known));
    if (distance <= tolerance && (!nearest || distance < nearest.distance)) {
      nearest = { name: known, distance };
    }
  }
  return nearest?.name ?? null;
}

/** No field's name is longer, slips included. */
const LONGEST = 30;

// Optimal string alignment: letters added, left out, replaced, or two neighbours exchanged.
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const exchanged = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          row > 1 && column > 1 && exchanged
            ? (beforeLast[column - 2] ?? 0) + 1
            : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
