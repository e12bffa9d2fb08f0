/** A name that is free: the wanted one, or the same with a letter. */
export function nameAnew(wanted: string, isFree: (name: string) => boolean): string {
  if (isFree(wanted)) return wanted;
  for (let count = 1; ; count += 1) {
    const name = `${wanted}-${letters(count)}`;
    if (isFree(name)) return name;
  }
}

/** b, c, …, z, ba, bb, …: a number would make the article's pictures those of another. */
const letters = (count: number): string =>
  count < 26
    ? String.fromCharCode(97 + count)
    : letters(Math.floor(count / 26)) + String.fromCharCode(97 + (count % 26));
