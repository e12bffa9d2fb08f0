import { FIELDS, type Field } from '../../article/article.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { fold } from '../../text/fold.ts';

/** The names of everything that front matter and sidecars can state. */
export type FieldName = Field | 'image' | 'draft' | 'pin' | 'story' | 'lines';

const FIELD_NAMES: readonly FieldName[] = [...FIELDS, 'image', 'draft', 'pin', 'story', 'lines'];

// Other names of the fields, as crawlers, static site generators and people use them.
const OTHER_NAMES: Readonly<Record<FieldName, string>> = {
  headline: 'title|tiêu đề|tít',
  standfirst: 'summary|description|excerpt|sapo|tóm tắt|mô tả',
  kicker: 'overline',
  section: 'category|thể loại|chuyên mục|danh mục|mục',
  published:
    'date|time|publish date|published at|date published|pubdate|ngày đăng|ngày xuất bản|thời gian|ngày',
  bylines: 'author|authors|byline|tác giả|người viết|bút danh',
  agency: 'hãng tin',
  dateline: 'location|địa điểm',
  source: 'link|url|nguồn|liên kết',
  keywords: 'keyword|tags|tag|từ khóa',
  image: 'picture|photo|ảnh|hình|hình ảnh|ảnh đại diện',
  draft: 'bản nháp|nháp',
  pin: 'pinned|ghim|ghim đến',
  story: 'dòng sự kiện|sự kiện',
  lines: 'line|dòng|các dòng',
};

/** A name in the form in which names are compared: folded, with spaces for `_` and `-`. */
export const plainName = (name: string): string =>
  fold(name)
    .replace(/[\s_-]+/gu, ' ')
    .trim();

const ALL_NAMES = FIELD_NAMES.flatMap((field) =>
  [field, ...OTHER_NAMES[field].split('|')].map((name) => ({
    field,
    name,
    plain: plainName(name),
  })),
);
const BY_NAME: ReadonlyMap<string, FieldName> = new Map(
  ALL_NAMES.map(({ plain, field }) => [plain, field]),
);

/** The field with this name, in any spelling: “Ngay_dang”. */
export const fieldOf = (name: string): FieldName | undefined => BY_NAME.get(plainName(name));

/** The known name that is nearest to a wrong one; `null` if none is near. */
export const nearestName = (name: string): string | null =>
  nearestOf(
    name,
    ALL_NAMES.map((known) => known.name),
  );

/** The one of `names` that is nearest to `name` and differs in at most a quarter of its letters. */
export function nearestOf(name: string, names: readonly string[]): string | null {
  const wrong = plainName(name);
  const tolerance = Math.max(1, Math.floor(wrong.length / 4));
  if (wrong.length < 3 || wrong.length > LONGEST) return null;
  let nearest: { name: string; distance: number } | null = null;
  for (const known of names) {
    const distance = slips(wrong, plainName(known));
    if (distance <= tolerance && (!nearest || distance < nearest.distance)) {
      nearest = { name: known, distance };
    }
  }
  return nearest?.name ?? null;
}

/** No field's name is longer, even with typing errors. */
const LONGEST = 30;

// Letters in the wrong order are one error: “titel”, “auhtor”.
const slips = (wrong: string, right: string): number =>
  wrong !== right && sorted(wrong) === sorted(right) ? 1 : editDistance(wrong, right);

const sorted = (word: string): string => [...word].sort().join('');
