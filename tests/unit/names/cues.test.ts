import { expect, test } from 'vitest';
import { allCues, groupsOf, readArticle } from '../../../src/names/find.ts';

/** The cues of a name in a paragraph. */
function cuesOf(name: string, text: string): string[] {
  const groups = groupsOf(readArticle(['', '', text]));
  const group = groups.find(({ words }) => words.join(' ') === name.toLowerCase());
  if (!group) throw new Error(`There is no name “${name}”.`);
  return allCues(group);
}

test.each([
  ['VTX Mây Xanh', 'Hôm qua VTX Mây Xanh bán vải.', 'loud word'],
  ['VTV', 'Ông VTV đến chợ.', 'all loud'],
  ['VnMay', 'Hôm qua VnMay bán vải.', 'mixed word'],
  ['Mây Media', 'Hôm qua Mây Media bán vải.', 'company word'],
  ['Mây Cup', 'Hôm qua Mây Cup mở màn.', 'event'],
  ['Mây Band2', 'Hôm qua Mây Band2 đến chợ.', 'digit inside'],
  ['Trần Bảy', 'Hôm qua Trần Bảy đến chợ.', 'surname 2'],
  ['Trần Bảy', 'Hôm qua Trần Bảy đến chợ.', 'starts trần'],
  ['Trần Bảy', 'Hôm qua Trần Bảy đến chợ.', 'ends bảy'],
  ['Trần Thị Lúa', 'Bà Trần Thị Lúa đến chợ.', 'middle name'],
  ['Jane Doeman', 'Hôm qua Jane Doeman, 40 tuổi, đến chợ.', 'age'],
  ['Jane Doeman', 'Bà Lúa (Jane Doeman, 40 tuổi) đến chợ.', 'opens brackets'],
  ['MTX', 'Hôm qua Mây Media (MTX) bán vải.', 'alone in brackets'],
  ['Mây Trắng', 'Nhóm “Mây Trắng” hát.', 'alone in quotes'],
  ['Lúa', 'Bà Lúa nói.', 'title right before'],
  ['Lúa', 'Bà Lúa nói.', 'says'],
  ['Trần Bảy', 'Hôm qua NSND Trần Bảy đến chợ.', 'capital before'],
  ['Jane Doeman', 'Hôm qua, Jane Doeman và Ann Leeman đến chợ.', 'in a list'],
  ['Jane Doeman', 'Ở chợ có Jane Doeman, Ann Leeman.', 'in a list'],
  ['Ann Leeman', 'Ở chợ có Jane Doeman, Ann Leeman.', 'in a list'],
])('what speaks about “%s” in “%s” is “%s”', (name, text, cue) => {
  expect(cuesOf(name, text)).toContain(cue);
});

test('only two Vietnamese syllables are told apart by the words themselves', () => {
  for (const name of ['Trần Thị Lúa', 'Jane Doeman'])
    expect(cuesOf(name, `Hôm qua ${name} đến chợ.`).join()).not.toMatch(/starts|ends/u);
});

test('a name that stands alone is in no list, and has no capital before it', () => {
  for (const text of ['Ở chợ có Jane Doeman bán vải.', 'Ở Chợ (Jane Doeman) có vải.']) {
    const cues = cuesOf('Jane Doeman', text);
    for (const cue of ['in a list', 'capital before']) expect(cues).not.toContain(cue);
  }
});

test('a name without a word in capitals is not loud', () => {
  expect(cuesOf('Trần Bảy', 'Hôm qua Trần Bảy đến chợ.').join()).not.toContain('loud');
});
