import { PHRASES } from './phrases.ts';
import type { Random } from './random.ts';

export type Phrase = keyof typeof PHRASES;
/** Words of the text at hand, by the names that forms give them. */
export type Words = Readonly<Record<string, string>>;

const isPhrase = (name: string): name is Phrase => Object.hasOwn(PHRASES, name);
const known = new Map<Phrase, readonly string[]>();

/** The forms of a phrase, likely ones several times. */
export function formsOf(phrase: Phrase): readonly string[] {
  const read = known.get(phrase);
  if (read) return read;
  const forms = PHRASES[phrase].split(/;|\n\s*/u).flatMap((form) => {
    const weighted = /^(?<times>\d+)×(?<rest>.*)$/u.exec(form)?.groups;
    const text = (weighted?.rest ?? form).replace('∅', '');
    return form === '' ? [] : Array.from({ length: Number(weighted?.times ?? 1) }, () => text);
  });
  known.set(phrase, forms);
  return forms;
}

/** A form with its braces filled in. */
export const fill = (form: string, random: Random, words: Words = {}): string =>
  form.replace(/\{([^}^]+)(\^?)\}/gu, (_, slot: string, capitals: string) => {
    const [low, high] = slot.split('-').map(Number);
    const given = words[slot];
    const text =
      given !== undefined
        ? given
        : isPhrase(slot)
          ? say(slot, random, words)
          : String(random.between(low ?? Number.NaN, high ?? Number.NaN));
    if (text === 'NaN') throw new RangeError(`Nothing fills in {${slot}}.`);
    return capitals === '' ? text : text.toUpperCase();
  });

/** A phrase in one of its forms. */
export const say = (phrase: Phrase, random: Random, words: Words = {}): string =>
  fill(random.pick(formsOf(phrase)), random, words);

/** Up to `count` different forms of a phrase, filled in. */
export const saySome = (
  phrase: Phrase,
  count: number,
  random: Random,
  words: Words = {},
): string[] =>
  random.some([...new Set(formsOf(phrase))], count).map((form) => fill(form, random, words));

/** Does some of these in random order, each as likely as its number says. */
export function inAnyOrder(
  random: Random,
  steps: readonly (readonly [number, () => void])[],
): void {
  const chosen = steps.filter(([likely]) => random.chance(likely));
  for (const [, step] of random.some(chosen, chosen.length)) step();
}
