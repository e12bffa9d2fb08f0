import { anyMoment } from './moment.ts';
import { PHRASES } from './phrases.ts';
import type { Random } from './random.ts';

export type Phrase = keyof typeof PHRASES;

/** The texts that replace the braces of forms. */
export interface Scope {
  readonly random: Random;
  /** Words of the current text, by the names in forms. A function may return a new value each time. */
  readonly words: Readonly<Record<string, string | (() => string)>>;
  /** The forms that the current text keeps using. */
  readonly kept: Map<string, string>;
}

/** Whether there is a phrase of this name. */
export const isPhrase = (name: string): name is Phrase => Object.hasOwn(PHRASES, name);
const known = new Map<Phrase, readonly string[]>();

/** The items, with likely ones (`3×item`) repeated. */
export const weighted = (items: readonly string[]): string[] =>
  items.flatMap((item) => {
    const { times = '1', rest = item } = /^(?<times>\d+)×(?<rest>.*)$/su.exec(item)?.groups ?? {};
    return Array.from({ length: Number(times) }, () => rest);
  });

/** The forms of a phrase, with likely ones repeated. */
export function formsOf(phrase: Phrase): readonly string[] {
  const read = known.get(phrase);
  if (read) return read;
  const forms = weighted(PHRASES[phrase].split(/;|\n\s*/u).filter((form) => form !== ''));
  const bare = forms.map((form) => form.replace('∅', ''));
  known.set(phrase, bare);
  return bare;
}

/** A phrase in one of its forms. */
export const say = (phrase: Phrase, scope: Scope): string =>
  fill(scope.random.pick(formsOf(phrase)), scope);

/** A form with its braces replaced. Empty if a function in it returns nothing. */
export function fill(form: string, scope: Scope): string {
  let isMissing = false;
  const text = form.replace(
    /\{([=~]?)([^{}^]+)(\^?)\}/gu,
    (_, mark: string, name: string, capitals: string) => {
      const given = scope.words[name];
      const found = given === undefined ? phraseOrNumber(mark, name, scope) : read(given);
      isMissing ||= typeof given === 'function' && found === '';
      return capitals === '' ? found : found.toUpperCase();
    },
  );
  return isMissing ? '' : text;
}

const read = (word: string | (() => string)): string => (typeof word === 'string' ? word : word());

function phraseOrNumber(mark: string, name: string, scope: Scope): string {
  const { random, words, kept } = scope;
  if (!isPhrase(name)) {
    const [low = Number.NaN, high = low] = name.split('-').map(Number);
    if (Number.isNaN(high)) throw new RangeError(`Nothing fills in {${name}}.`);
    return String(random.between(low, high));
  }
  if (mark === '~') return say(name, { ...scope, words: { ...words, ...anyMoment(random) } });
  if (mark === '') return say(name, scope);
  const form = kept.get(name) ?? random.pick(formsOf(name));
  kept.set(name, form);
  return fill(form, scope);
}
