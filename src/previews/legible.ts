import type { Typeface } from './typeface.ts';

/**
 * A text on one line, in letters that the typeface has. A missing letter is written in a plainer form (“ｆ” as “f”, “ḱ” as “k”).
 * If it has none, such as Chinese or an emoji, it is left out, with brackets and quotation marks that it leaves empty.
 */
export function legible(text: string, typeface: Pick<Typeface, 'has'>): string {
  const whole = text.normalize('NFC');
  let set = '';
  let lacking = false;
  for (const { segment } of graphemes.segment(whole)) {
    const found = forms(segment).find((form) =>
      [...form].every((sign) => typeface.has(codeOf(sign))),
    );
    set += found ?? ' ';
    lacking ||= found === undefined;
  }
  if (lacking) set = set.replaceAll(EMPTY, ' ').replaceAll(/ +(?=[.,;:!?…)\]”’»])/gu, '');
  return set.replaceAll(/\s+/gu, ' ').trim();
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Brackets or quotes around nothing. */
const EMPTY = /\(\s*\)|\[\s*\]|\{\s*\}|“\s*”|‘\s*’|«\s*»|"\s+"/gu;

const codeOf = (sign: string): number => sign.codePointAt(0) ?? 0;

/** The plainer forms of a sign, best first. */
function forms(sign: string): readonly string[] {
  if (/^\s+$/u.test(sign)) return [' '];
  const visible = sign.replaceAll(/\p{Default_Ignorable_Code_Point}|\p{Cc}/gu, '');
  const compatible = visible.normalize('NFKC');
  return [
    visible,
    compatible,
    compatible.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC'),
  ];
}
