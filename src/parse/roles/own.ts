import { hash32 } from '../../text/hash.ts';
import { LAYOUT } from '../cues/features.ts';
import { learned } from './learned.ts';
import { type KeptModel, keepModel, type Model, readModel } from './model.ts';
import { WEIGHTS } from './weights.ts';

/** The changes that a publisher's corrections make to the shipped weights, and what they are worth. */
export interface OwnReading {
  /** The weights that this changes. Other weights need their own file. */
  readonly of: string;
  readonly worth: Worth;
  /** The number that is added to each weight. */
  readonly change: KeptModel;
}

/** How right the parser is on articles that a publisher corrected. Each article is left out of its own training. */
export interface Worth {
  readonly articles: number;
  readonly lines: number;
  /** Lines that are right with the shipped weights, and with the weights learned from the other articles. */
  readonly before: number;
  readonly after: number;
  /** Lines that were right before and are wrong after. */
  readonly lost: number;
}

/** The digest of the shipped weights. */
const SHIPPED: string = hash32(JSON.stringify(WEIGHTS));

/** Reads the file of a publisher's changes; `null` if the text is not one. */
export function parseOwn(text: string): OwnReading | null {
  try {
    const own: unknown = JSON.parse(text);
    return isOwn(own) ? own : null;
  } catch {
    return null;
  }
}

const isOwn = (own: unknown): own is OwnReading =>
  isObject(own) &&
  typeof own.of === 'string' &&
  isObject(own.worth) &&
  COUNTS.every((name) => isObject(own.worth) && Number.isInteger(own.worth[name])) &&
  isObject(own.change) &&
  typeof own.change.features === 'string' &&
  /^[\w+/]*={0,2}$/u.test(own.change.features) &&
  typeof own.change.most === 'number' &&
  Array.isArray(own.change.transition) &&
  own.change.transition.every((each) => Number.isFinite(each));

const COUNTS = ['articles', 'lines', 'before', 'after', 'lost'] as const;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The difference between a changed model and the shipped one, in the form of a file. */
export function keepOwn(moved: Model, worth: Worth): OwnReading {
  const { features, transition, curves } = learned();
  const change = {
    features: moved.features.map((weight, at) => weight - (features[at] as number)),
    transition: moved.transition.map((weight, at) => weight - (transition[at] as number)),
    curves,
  };
  const most = change.features.reduce((largest, each) => Math.max(largest, Math.abs(each)), 1e-3);
  // The shipped curves do not change.
  return { of: SHIPPED, worth, change: { ...keepModel(change, most), curves: {} } };
}

/** The model with a publisher's changes; `null` if they were made for other weights. */
export function withOwn({ of, change }: OwnReading): Model | null {
  if (of !== SHIPPED || change.layout !== LAYOUT) return null;
  const { features, transition, curves } = learned();
  const moved = readModel(change);
  const sums = transition.map((weight, at) => weight + (moved.transition[at] ?? 0));
  return {
    features: features.map((weight, at) => weight + (moved.features[at] ?? 0)),
    transition: sums,
    step: sums.map(Math.exp),
    curves,
  };
}
