import { sentences } from '../../text/sentences.ts';
import { isStampLine } from '../readers/stamp-line.ts';
import { ROLES, type Role } from '../roles/role.ts';
import { LAYOUTS } from './layouts.ts';
import type { Random } from './random.ts';
import type { TrainingRecord } from './record.ts';
import { fill, type Scope, weighted } from './say.ts';
import { type Part, readStory } from './story.ts';
import { wordsOf } from './words.ts';

/** A line of a text with its known role. */
export interface LabelledLine {
  readonly text: string;
  readonly role: Role;
  /** The number of blank lines before the line. */
  readonly gap: number;
}

/** A text that is being laid out. */
export interface Sheet extends Omit<Scope, 'words'> {
  readonly lines: LabelledLine[];
  /** The parts of the body that are not laid out yet. */
  readonly parts: Part[];
  /** How often something stands between the parts of the body. */
  readonly noise: number;
  readonly done: Set<string>;
  /** The number of blank lines between groups of lines. */
  readonly wide: number;
  words: Scope['words'];
  gap: number;
}

/** A step of a layout. See `LAYOUTS`. */
interface Step {
  readonly name: string;
  readonly isFree: boolean;
  readonly isOnce: boolean;
  readonly likely: number;
  /** How often the step is done; `null` for up to the end of the body. */
  readonly times: readonly [number, number] | null;
  readonly form: string;
}

const STEP =
  /^(?<free>~?)(?<name>[@\w]+|---|===)(?<once>!?)(?: (?<likely>\d+)%)?(?: x(?<low>\d+|\*)(?:-(?<high>\d+))?)?(?: (?<form>.*))?$/u;

function readStep(line: string): Step {
  const found = STEP.exec(line)?.groups;
  if (!found) throw new RangeError(`“${line}” is no step of a layout.`);
  const { name = '', free, once, likely = '100', low = '1', high = low, form = '' } = found;
  return {
    name,
    isFree: free === '~',
    isOnce: once === '!',
    likely: Number(likely) / 100,
    times: low === '*' ? null : [Number(low), Number(high)],
    form,
  };
}

const ALTERNATIVES = new Map(
  Object.entries(LAYOUTS).map(([name, forms]) => [
    name,
    weighted(forms).map((form) => form.split(/;\s*|\n\s*/u).map(readStep)),
  ]),
);

/** Lays a record out as a plain text, as scrapers, crawlers or readers leave it. Each line has its role. */
export function layOut(
  record: TrainingRecord,
  others: readonly TrainingRecord[],
  random: Random,
): LabelledLine[] {
  const most = random.chance(0.15) ? random.between(1, 5) : Number.POSITIVE_INFINITY;
  const sheet = startSheet(record, others, random, most);
  return spaced(cut(layOutPart(sheet, 'text'), random), random);
}

/** Starts the layout of a text with at most this many parts of the body. */
export function startSheet(
  record: TrainingRecord,
  others: readonly TrainingRecord[],
  random: Random,
  most = Number.POSITIVE_INFINITY,
): Sheet {
  const story = readStory(record, random);
  const parts = story.parts.slice(0, most);
  return {
    random,
    words: wordsOf(record, others.length > 0 ? others : [record], story, parts, random),
    kept: new Map(),
    lines: [],
    parts,
    noise: random.pick([0, 0, 0, 0.03, 0.08, 0.15]),
    done: new Set(),
    wide: random.between(2, 5),
    gap: 0,
  };
}

/** The lines of a part in `LAYOUTS`. There is always at least one. */
export function layOutPart(sheet: Sheet, name: string): LabelledLine[] {
  write(sheet, name);
  if (sheet.lines.length === 0) add(sheet, 'paragraph', fill('{title}', sheet));
  const lines = sheet.lines.splice(0);
  // If the only date is not the article's, nobody can tell.
  const isDated = lines.some(({ role }) => role === 'stamp');
  return lines.filter(({ role, text }) => isDated || role !== 'furniture' || !isStampLine(text));
}

function write(sheet: Sheet, name: string): void {
  const { random, done, parts } = sheet;
  for (const step of shuffled(random.pick(ALTERNATIVES.get(name) ?? []), random)) {
    if (!random.chance(step.likely) || (step.isOnce && done.has(step.name))) continue;
    done.add(step.name);
    const used = new Set<string>();
    const times = step.times ? random.between(...step.times) : Number.POSITIVE_INFINITY;
    for (let time = 1; time <= times && (step.times || parts.length > 0); time += 1)
      take(sheet, step, times > 1 ? time : 0, used);
  }
}

/** Does a step. `time` counts from 1; it is 0 if the step is done once. A text that the layout already has is not added again. */
function take(sheet: Sheet, { name, form }: Step, time: number, used: Set<string>): void {
  if (name === '---') sheet.gap = Math.max(sheet.gap, 1);
  else if (name === '===') sheet.gap = sheet.wide;
  else if (name === '@block') writeBlock(sheet);
  else if (name.startsWith('@')) write(sheet, name.slice(1));
  else {
    const role = ROLES.find((one) => one === name);
    if (!role) throw new RangeError(`${name} is no role.`);
    const before = sheet.lines.filter((line) => line.role === role).length;
    const words = { ...sheet.words, '#': String(time || before + 1) };
    const text = fill(form, { ...sheet, words });
    if (!used.has(text)) add(sheet, role, text);
    used.add(text);
  }
}

/** Adds the next part of the body. */
function writeBlock(sheet: Sheet): void {
  if (sheet.random.chance(sheet.noise)) write(sheet, 'interruption');
  const part = sheet.parts.shift();
  if (!part) return;
  const { kind, text, credit } = part;
  const rest = sentences(text);
  sheet.words = { ...sheet.words, text, credit, sentence: () => rest.shift() ?? '' };
  write(sheet, kind === 'caption' && credit === '' ? 'bareCaption' : kind);
}

/** Adds a line, or several lines with `⏎` between them. After a caption, the next line is its credit. */
function add(sheet: Sheet, role: Role, text: string): void {
  for (const [index, raw] of text.split('⏎').entries()) {
    const line = raw.replace(/\s+/gu, ' ').trim();
    if (line === '') continue;
    const own = role === 'caption' && index > 0 ? 'credit' : role;
    sheet.lines.push({ text: line, role: own, gap: sheet.lines.length > 0 ? sheet.gap : 0 });
    sheet.gap = 0;
  }
}

/** Swaps some of the neighbouring steps that may change places. */
function shuffled(steps: readonly Step[], random: Random): Step[] {
  const order: Step[] = [];
  let free: Step[] = [];
  for (const step of [...steps, null]) {
    if (step?.isFree) free.push(step);
    else {
      order.push(...random.some(free, free.length), ...(step ? [step] : []));
      free = [];
    }
  }
  return order;
}

/** Sometimes cuts the last paragraph inside a word, as crawlers do at a limit. */
function cut(lines: readonly LabelledLine[], random: Random): readonly LabelledLine[] {
  const last = lines.at(-1);
  if (last?.role !== 'paragraph' || lines.length < 3 || !random.chance(0.2)) return lines;
  const text = last.text.slice(0, random.between(25, 200)).trim();
  return [...lines.slice(0, -1), { ...last, text }];
}

/** Sets blank lines as one source does: everywhere, nowhere, at random, or where the layout has them. */
function spaced(lines: readonly LabelledLine[], random: Random): LabelledLine[] {
  const form = random.pick(['all', 'all', 'none', 'some', 'own', 'own'] as const);
  const share = random.below(100) / 100;
  return lines.map((line, index) => {
    // The first text of a dump stands on the same line as its `date …`.
    const isFirst = index === 0 || (index === 1 && /^date \d/u.test(lines[0]?.text ?? ''));
    const isAsked = { all: true, none: false, some: random.chance(share), own: line.gap > 0 }[form];
    const gap = line.gap > 1 ? line.gap : Number(isAsked);
    return { ...line, gap: isFirst ? 0 : gap };
  });
}
