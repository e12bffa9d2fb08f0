// Numbers from 0 on as one string, one character each: as small as a binary format, in plain JSON.
const FIRST = 0x20;
const SURROGATES = 0xd800;
const AFTER_SURROGATES = 0xe000;
/** The largest number that a column holds. */
export const LARGEST = 0x10_ffff - FIRST - (AFTER_SURROGATES - SURROGATES);

/** Packs whole numbers from 0 to 1,112,031. */
export const packColumn = (numbers: Iterable<number>): string =>
  Array.from(numbers, (number) => {
    if (number > LARGEST) throw new RangeError(`${number} is too large for a column.`);
    const code = number + FIRST;
    return String.fromCodePoint(code < SURROGATES ? code : code - SURROGATES + AFTER_SURROGATES);
  }).join('');

/** The numbers that `packColumn` packed. */
export const unpackColumn = (column: string): number[] =>
  Array.from(column, (character) => {
    const code = character.codePointAt(0) ?? FIRST;
    return (code < SURROGATES ? code : code - AFTER_SURROGATES + SURROGATES) - FIRST;
  });

/** Two numbers as one, small if both are small (Szudzik’s pairing). Two columns take less as one. */
export const joinNumbers = (a: number, b: number): number => (a < b ? b * b + a : a * a + a + b);

export function splitNumber(joined: number): readonly [a: number, b: number] {
  const root = Math.floor(Math.sqrt(joined));
  const rest = joined - root * root;
  return rest < root ? [rest, root] : [root, rest - root];
}
