import { isMap, isNode, isScalar, isSeq, type Pair } from 'yaml';
import { FIELDS, type Field } from '../../article/article.ts';
import type { Details } from '../../article/message.ts';
import { phrase } from '../../messages/phrases.ts';
import type { RuleId } from '../messages.ts';
import { openingOf } from '../opening.ts';
import { ROLE_OF_FIELD, type Role } from '../roles/role.ts';
import { didYouMean } from './did-you-mean.ts';
import { fieldOf, nearestOf, plainName } from './field-names.ts';
import { readKey } from './yaml-value.ts';

/** One entry: lines that open with these words have this role. */
interface Entry {
  readonly opening: string;
  readonly role: Role;
  readonly field?: Field;
  /** Where the opening words stand in the YAML. */
  readonly at: number;
}

type Report = (rule: RuleId, details: Details, at: number) => void;

/** The roles of lines besides the fields, with the names that people use for them. `explain` prints the roles' own names. */
const OTHER_ROLES: Readonly<Partial<Record<Role, string>>> = {
  rubric: '',
  stamp: '',
  signature: '',
  paragraph: 'text|body|đoạn văn|đoạn|nội dung|thân bài',
  subhead: 'subheading|heading|tít phụ|tít xen|tiêu đề phụ|tiểu đề|đề mục',
  caption: 'chú thích|chú thích ảnh|lời chú',
  credit: 'photographer|người chụp|tác giả ảnh|nguồn ảnh',
  related: 'bài liên quan|tin liên quan|đọc thêm',
  furniture: 'remove|leave out|ignore|không đăng|bỏ ra|bỏ|bỏ đi|bỏ qua|loại bỏ|xóa',
};
const isRole = (name: string): name is Role => name in OTHER_ROLES;
const NAMES = Object.entries(OTHER_ROLES).flatMap(([role, others]) => {
  const names = [role, ...others.split('|')].filter((name) => name !== '');
  return isRole(role) ? names.map((name) => ({ name, role })) : [];
});
const BY_NAME: ReadonlyMap<string, Role> = new Map(
  NAMES.map(({ name, role }) => [plainName(name), role]),
);
const ALL_NAMES = [...FIELDS, ...NAMES.map(({ name }) => name)];

function roleNamed(name: string): { readonly role: Role; readonly field?: Field } | null {
  const role = BY_NAME.get(plainName(name));
  if (role) return { role };
  const field = FIELDS.find((each) => each === fieldOf(name));
  return field ? { role: ROLE_OF_FIELD[field], field } : null;
}

/**
 * Reads the roles that publishers give lines: a map, or a list of maps, from roles to opening words. In a text of several lines
 * (`|`), each line is an opening, and nothing needs quotes.
 */
export function readLineRoles({ key, value }: Pair, yaml: string, report: Report): Entry[] {
  if (value === null || (isScalar(value) && value.value === null)) return [];
  const pairs = pairsOf(value);
  if (!pairs) report('wrong-value', { expected: phrase('expects-roles') }, startOf(key));
  const lines: Entry[] = [];
  const named = new Map<string, { readonly name: string; readonly what: Field | Role }>();
  for (const pair of pairs ?? []) {
    const { name, start } = readKey(pair);
    const own = roleNamed(name);
    if (!own) {
      const nearest = nearestOf(name, ALL_NAMES);
      report('unknown-role', { role: name, nearest: didYouMean(nearest) }, start);
      continue;
    }
    const { openings, wrong } = openingsOf(pair.value, yaml);
    if (wrong !== null)
      report(
        'wrong-value',
        { key: name, expected: phrase('expects-opening') },
        startOf(wrong) || start,
      );
    const what = own.field ?? own.role;
    for (const { text, at } of openings) {
      const opening = openingOf(text);
      const earlier = named.get(opening);
      if (opening === '') report('short-opening', { opening: text.trim() }, at);
      else if (earlier && earlier.what !== what)
        report('repeated-opening', { opening, role: name, earlier: earlier.name }, at);
      else if (!earlier) lines.push({ opening, ...own, at });
      named.set(opening, { name, what });
    }
  }
  for (const { at } of lines.filter(({ role }) => role === 'headline').slice(1))
    report('second-headline', {}, at);
  return lines;
}

function pairsOf(value: unknown): readonly Pair[] | null {
  if (isMap(value)) return value.items;
  if (!isSeq(value)) return null;
  const maps = value.items.map((item) => (isMap(item) ? item.items : null));
  return maps.every((pairs) => pairs !== null) ? maps.flat() : null;
}

interface Opening {
  readonly text: string;
  readonly at: number;
}

/** The openings in a value, and the first part that is not a text; `null` if all parts are texts. */
function openingsOf(
  value: unknown,
  yaml: string,
): { readonly openings: readonly Opening[]; readonly wrong: unknown } {
  const parts = isSeq(value) && value.items.length > 0 ? value.items : [value];
  const read = parts.map((part) => readOpening(part, yaml));
  const wrong = parts[read.findIndex((openings) => openings.length === 0)];
  return { openings: read.flat(), wrong: wrong === undefined ? null : wrong };
}

function readOpening(node: unknown, yaml: string): readonly Opening[] {
  // For YAML, “- Ảnh: Lê Minh” is a map. The publisher means opening words.
  if (isMap(node))
    return node.items.map((pair) => {
      const { start, end } = readKey(pair);
      return { text: yaml.slice(start, end), at: start };
    });
  if (!isScalar(node) || node.value === null) return [];
  const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
  let at = startOf(node);
  return text.split('\n').flatMap((line) => {
    at = Math.max(at, yaml.indexOf(line, at));
    return line.trim() === '' ? [] : [{ text: line, at }];
  });
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
