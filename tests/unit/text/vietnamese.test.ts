import { expect, test } from 'vitest';
import { isVietnameseSyllable, vietnameseShare } from '../../../src/text/vietnamese.ts';

const syllables = (words: string): string[] => words.split(' ');

test.each([
  ...syllables('nghiêng ghế ngủ kỳ kẻ cá quốc quyết quý quýt quỳnh quới xoong moóc'),
  ...syllables('gì gìn giếng giết già giữa giỏi Giê khuya khuỷu khuếch khoắng ngoằn thuở'),
  ...syllables('yêu yến ý ỉa ương ướt được rượu chuyện tuýp huých ngoéo tuần xuân'),
  ...syllables('ban tin an on u ô đi'),
])('%s is a syllable', (word) => {
  expect(isVietnameseSyllable(word)).toBe(true);
});

test.each(['hòa', 'hoà', 'khỏe', 'khoẻ', 'thủy', 'thuỷ', 'HÒA', 'Thuỷ', 'ĐƯỜNG', 'VIệT'])(
  'old and new tone placement count in any case: %s',
  (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  },
);

test.each([
  ['a letter that Vietnamese does not have', 'Trump', 'jeep', 'zô', 'wifi', 'năñ'],
  ['a stop without tone or with another', 'hat', 'hàt', 'sach', 'sãch', 'bôc'],
  ['the wrong spelling of an onset', 'kà', 'cê', 'gê', 'ngê', 'gha', 'ngha', 'qu'],
  ['a rime that does not exist', 'băo', 'nưo', 'bơng', 'iên', 'tyên', 'nẵo'],
  ['the tone on the wrong vowel', 'tóan', 'hòang', 'tíên', 'gìa', 'qúy', 'cuả'],
  ['two tones', 'hóà', 'tiếń'],
  ['more or less than one syllable', '', 'tinmới', 'Hà-Nội', 'nghiêngg', 'b', '25'],
])('%s is not a syllable', (_, ...words) => {
  for (const word of words) expect([word, isVietnameseSyllable(word)]).toEqual([word, false]);
});

test('Vietnamese text reads as Vietnamese, even with foreign names and numbers', () => {
  expect(vietnameseShare('Ông Trump gặp bà Merkel ở Đà Nẵng ngày 5/3, theo “Reuters”.')).toBe(1);
  expect(vietnameseShare('HÀ NỘI')).toBe(1);
});

test.each([
  ['French', 'Né à Orléans, le préfet a été reçu à l’école où les élèves ont préféré le thé.'],
  ['Portuguese', 'A situação não é tão boa: São Paulo já não tem água até amanhã.'],
  ['UTF-8 in another encoding', 'NgÆ°á»i dÃ¢n Äa NÄƒng'],
  ['a capital inside', 'lÀm vÀ hỌc'],
  ['nothing marked', 'Ban tin an ninh'],
  ['one marked word', 'Tin né an ninh'],
  ['the same marked word again', 'né né né'],
  [
    'a name in a foreign text',
    'The Prime Minister of the country met Mr Hà Nội in London on Monday',
  ],
])('%s hardly reads as Vietnamese', (_, text) => {
  expect(vietnameseShare(text)).toBeLessThan(0.6);
});
