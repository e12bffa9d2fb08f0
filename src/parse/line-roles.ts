import type { Field } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { message, type RuleId } from './messages.ts';
import { LONGEST, openingOf } from './opening.ts';
import type { Reading } from './reading.ts';
import type { Role } from './roles/role.ts';

/** The role that a publisher gives to lines with these opening words. */
export interface LineRole {
  /** In the form that `openingOf` returns. */
  readonly opening: string;
  readonly role: Role;
  /** The field that the publisher named. The line states it, whatever the line looks like. */
  readonly field?: Field;
  /** Where the publisher states the role. `file` is missing if it is the article's own file. */
  readonly place: { readonly source: string; readonly offset: number; readonly file?: string };
}

/** The pattern of pieces with a role from the publisher. */
export const BY_PUBLISHER = 'said';

/** A shorter opening matches too many lines. It only matches a line with no other words. */
const SHORTEST = 3;
/** From this length on, an opening starts a unit even inside text that was joined from lines. */
const TELLING = 12;

/** Recognises lines that start with one of the openings, so that none is joined to the line above. */
export function givenLineStarts(lineRoles: readonly LineRole[]): (line: string) => boolean {
  if (lineRoles.length === 0) return () => false;
  const openings = new Set(lineRoles.map(({ opening }) => opening));
  const lengths = new Set(lineRoles.map(({ opening }) => opening.length));
  const telling = [...lengths].filter((length) => length >= TELLING);
  return (line) => {
    const own = openingOf(line);
    return openings.has(own) || telling.some((length) => openings.has(own.slice(0, length)));
  };
}

/**
 * The publisher's role for each unit. Each unit has two texts: the model's and the source's. If several openings match, the
 * longest wins. A unit that is only the opening wins over longer units. At most one unit is the headline.
 */
export function matchLines(
  lineRoles: readonly LineRole[],
  units: readonly (readonly string[])[],
): { readonly roles: readonly (LineRole | undefined)[]; readonly messages: readonly Message[] } {
  const roles = units.map((): LineRole | undefined => undefined);
  if (lineRoles.length === 0) return { roles, messages: [] };
  // The sidecar's roles stand last and override front matter.
  const headline = lineRoles.findLast(({ role }) => role === 'headline');
  const byOpening = new Map(
    lineRoles
      .filter((each) => each.role !== 'headline' || each === headline)
      .map((each) => [each.opening, each]),
  );
  const lengths = [...new Set(lineRoles.map(({ opening }) => opening.length))].toSorted(
    (a, b) => b - a,
  );
  const found = new Map<LineRole, Found[]>();
  for (const [index, texts] of units.entries()) {
    const hit = findLongest(texts.map(openingOf), lengths, byOpening);
    if (!hit) continue;
    const hits = found.get(hit.lineRole) ?? [];
    hits.push({ index, isWhole: hit.isWhole });
    found.set(hit.lineRole, hits);
  }
  const messages: Message[] = [];
  for (const each of byOpening.values()) {
    const all = found.get(each) ?? [];
    const whole = all.filter(({ isWhole }) => isWhole);
    const isShort = each.opening.length < SHORTEST;
    const hits = whole.length > 0 ? whole : isShort ? [] : all;
    if (isShort && whole.length === 0) messages.push(report('short-opening', each));
    else if (hits.length === 0) {
      const longer = [...found.keys()].find(({ opening }) => opening.startsWith(each.opening));
      messages.push(
        longer
          ? report('longer-opening', each, { longer: longer.opening })
          : report('no-such-line', each),
      );
    } else if (hits.length > 1) {
      const rule = each.role === 'headline' ? 'several-headlines' : 'several-lines';
      messages.push(report(rule, each, { count: hits.length }));
    }
    for (const { index } of each.role === 'headline' ? hits.slice(0, 1) : hits) roles[index] = each;
  }
  return { roles, messages };
}

/** A message about a role from the publisher, at the place that states it. */
export function report(
  rule: RuleId,
  { opening, place }: LineRole,
  details: Readonly<Record<string, string | number>> = {},
): Message {
  const { file, ...at } = place;
  return { ...message(rule, at, { opening, ...details }), ...(file === undefined ? {} : { file }) };
}

interface Found {
  readonly index: number;
  /** Whether the unit has no other words. */
  readonly isWhole: boolean;
}

function findLongest(
  openings: readonly string[],
  lengths: readonly number[],
  byOpening: ReadonlyMap<string, LineRole>,
): { readonly lineRole: LineRole; readonly isWhole: boolean } | undefined {
  for (const length of lengths)
    for (const own of openings) {
      const lineRole = own.length < length ? undefined : byOpening.get(own.slice(0, length));
      if (lineRole) return { lineRole, isWhole: own.length === length && length < LONGEST };
    }
  return undefined;
}

/** The texts of each unit that an opening can match. `text` is the rest that exact readers left of the unit. */
export function textsOfUnits(
  textUnits: readonly { readonly text: string; readonly unit: { readonly end: number } }[],
  { text: whole, units, toSource }: Reading,
  source: string,
): string[][] {
  const starts = new Map(units.map(({ start, end }) => [end, start]));
  return textUnits.map(({ text, unit: { end } }) => {
    const start = starts.get(end) ?? end;
    const span = toSource({ start, end });
    return [text, whole.slice(start, end), source.slice(span.start, span.end)];
  });
}
