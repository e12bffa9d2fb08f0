const OTHER_TONES: Readonly<Record<string, string>> = { oà: 'òa', oá: 'óa', uỷ: 'ủy', uý: 'úy' };

const TONED = Object.keys(OTHER_TONES);

/** A name (NFC) as it is compared: in lower case, with the tone of open syllables where the lists have it: “Hoà Bình” as “hòa bình”. */
export function plainName(name: string): string {
  const lower = name.toLowerCase();
  if (!TONED.some((tone) => lower.includes(tone))) return lower;
  return lower.replace(/(?:o[àá]|(?<!q)u[ỷý])(?!\p{L})/gu, (found) => OTHER_TONES[found] ?? found);
}
