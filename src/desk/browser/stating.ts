import { FIELDS, type Field } from '../../article/article.ts';
import { readNames } from '../../text/names.ts';
import { collapse } from '../../text/whitespace.ts';
import type { DeskArticle, DeskLine, LineRole, Stated } from '../api.ts';

type Said = NonNullable<Stated['lines']>;

/** What is stated, with one part set; `undefined` takes the part out. */
export function put<Key extends keyof Stated>(
  stated: Stated,
  key: Key,
  value: Stated[Key] | undefined,
): Stated {
  const rest: Stated = Object.fromEntries(Object.entries(stated).filter(([name]) => name !== key));
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** Whether a role is a field of the article. */
export const isField = (role: LineRole): role is Field => FIELDS.some((field) => field === role);

/** Of these an article has one, so that another line that was said to be it no longer is. */
const SINGLE: ReadonlySet<LineRole> = new Set([
  'headline',
  'published',
  'section',
  'kicker',
  'agency',
  'dateline',
]);

/**
 * What is stated once a line has a role; `null` leaves the line to the parser. A field that a line now states is no longer
 * stated in words.
 */
export function sayLine(stated: Stated, line: DeskLine, role: LineRole | null): Stated {
  const others = (stated.lines ?? []).filter(
    (each) => !opens(line.text, each.opening) && each.opening !== line.opening,
  );
  const kept =
    role !== null && SINGLE.has(role) ? others.filter((each) => each.role !== role) : others;
  const lines: Said = role === null ? kept : [...kept, { opening: line.opening, role }];
  const without = role !== null && isField(role) ? put(stated, role, undefined) : stated;
  return put(without, 'lines', lines.length === 0 ? undefined : lines);
}

const opens = (text: string, opening: string): boolean =>
  bare(text) !== '' && bare(opening) !== '' && bare(text).startsWith(bare(opening));

const bare = (text: string): string =>
  collapse(text.normalize('NFC'))
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\s*(?:…|\.{2,})$/u, '');

/** Below this, a field or a line is in doubt. */
export const DOUBTFUL = 0.4;

/** A field that a form states as one text. */
export type TextField = Exclude<Field, 'source'>;

/** States a field as typed; an empty text says that there is none. */
export function stateText(stated: Stated, field: TextField, typed: string): Stated {
  const text = collapse(typed);
  if (field === 'bylines') return put(stated, field, readNames(text) ?? splitList(text));
  return field === 'keywords' ? put(stated, field, splitList(text)) : put(stated, field, text);
}

const splitList = (text: string): string[] => text.split(/[,;]/u).map(collapse).filter(Boolean);

/** The text of a field: what is stated, else what the article has. Lists have commas. */
export function textOf({ fields }: DeskArticle, stated: Stated, field: TextField): string {
  const value = stated[field] ?? fields[field] ?? '';
  return typeof value === 'string' ? value : value.join(', ');
}

/** The source of an article: what is stated, else what the article has. */
export function sourceOf({ fields }: DeskArticle, stated: Stated): NonNullable<Stated['source']> {
  if (stated.source) return stated.source;
  const parts = [fields.source ?? []].flat();
  const url = parts.find((part) => WEB_ADDRESS.test(part));
  const name = parts.find((part) => part !== url);
  return { ...(name === undefined ? {} : { name }), ...(url === undefined ? {} : { url }) };
}

/** What a web address opens with. */
export const WEB_ADDRESS = /^https?:\/\/\S/u;

const HOST_AND_PATH = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[:/?#]\S*)?$/u;

/** A web address as typed, with the `https://` that people leave out. */
export const completeAddress = (typed: string): string =>
  HOST_AND_PATH.test(typed) ? `https://${typed}` : typed;

/** The fields by which an article is judged, and which can be stated as they are. */
const JUDGED = ['headline', 'published', 'bylines'] as const;

/** States all that is in doubt as it was read, so that nobody is asked again. Gives also how many places that were. */
export function confirm(
  article: DeskArticle,
  stated: Stated,
): { readonly stated: Stated; readonly places: number } {
  const { confidence, lines } = article;
  const doubtful = JUDGED.filter((field) => confidence !== null && confidence[field] < DOUBTFUL);
  const [headline, other] = lines.filter(({ role }) => role === 'headline');
  let confirmed = stated;
  // What a line is can be learned from; what a form says cannot.
  for (const field of doubtful)
    confirmed =
      field === 'headline' && headline?.opening && !other && stated.headline === undefined
        ? sayLine(confirmed, headline, 'headline')
        : stateText(confirmed, field, textOf(article, stated, field));
  const bodyInDoubt =
    confidence !== null && Math.min(confidence.captions, confidence.body) < DOUBTFUL;
  // The text is in doubt as a whole: its least certain lines are what to say.
  const unsaid = lines.filter(({ said, opening }) => !said && opening !== '');
  const limit = bodyInDoubt ? RATHER_SURE : DOUBTFUL;
  const inDoubt = unsaid.filter(
    ({ probability, role, reason }) =>
      probability < limit && reason === undefined && !doubtful.some((field) => field === role),
  );
  for (const line of inDoubt) confirmed = sayLine(confirmed, line, line.role);
  return { stated: confirmed, places: doubtful.length + inDoubt.length };
}

/** From here on a line is taken for certain. */
export const RATHER_SURE = 0.8;

/** Whether both state the same, in whatever order. */
export const isSame = (one: unknown, other: unknown): boolean => order(one) === order(other);

const order = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';

/**
 * What somebody typed, put onto what another program saved meanwhile: what they changed since `opened` counts, the rest is
 * as saved.
 */
export function rebase(opened: Stated, mine: Stated, theirs: Stated): Stated {
  let result = theirs;
  for (const key of KEYS) {
    if (isSame(opened[key], mine[key])) continue;
    result =
      key === 'lines'
        ? put(result, key, rebaseLines(opened.lines, mine.lines, theirs.lines))
        : put(result, key, mine[key]);
  }
  return result;
}

const KEYS: readonly (keyof Stated)[] = [...FIELDS, 'images', 'draft', 'pin', 'story', 'lines'];

function rebaseLines(opened: Said = [], mine: Said = [], theirs: Said = []): Said | undefined {
  const has = (lines: Said, line: Said[number]): boolean =>
    lines.some((each) => isSame(each, line));
  const changed = mine.filter((line) => !has(opened, line));
  const dropped = opened.filter((line) => !has(mine, line));
  const kept = theirs.filter(
    (line) => !has(dropped, line) && !changed.some(({ opening }) => opening === line.opening),
  );
  const lines = [...kept, ...changed];
  return lines.length === 0 ? undefined : lines;
}
