import { isVietnameseSyllable } from '../../../src/text/vietnamese.ts';

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const VOWELS = [...'aăâeêioôơuưy'];
const FINALS = ['', ...'c ch m n ng nh p t'.split(' ')];
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

const toned = (onset: string, vowels: string, final: string, tone: string): string[] =>
  Array.from({ length: tone === '' ? 1 : vowels.length }, (_, seat) =>
    `${onset}${vowels.slice(0, seat + 1)}${tone}${vowels.slice(seat + 1)}${final}`.normalize('NFC'),
  ).filter(isVietnameseSyllable);

/** Every syllable that Vietnamese can spell, in lower case and NFC. */
export function everySyllable(): string[] {
  const pairs = VOWELS.flatMap((first) => VOWELS.map((second) => first + second));
  const nuclei = [
    ...VOWELS,
    ...pairs,
    ...pairs.flatMap((pair) => VOWELS.map((each) => pair + each)),
  ];
  const onsets = ['', ...ONSETS];
  const syllables = nuclei.flatMap((vowels) =>
    FINALS.filter((final) =>
      // Any rime can carry this tone after at least one of these onsets.
      ['', 'b', 'h', 'qu'].some((onset) => toned(onset, vowels, final, '\u0323').length > 0),
    ).flatMap((final) =>
      onsets.flatMap((onset) => TONES.flatMap((tone) => toned(onset, vowels, final, tone))),
    ),
  );
  return [...new Set(syllables)];
}
