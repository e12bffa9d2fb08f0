/**
 * How many letters must be added, left out or changed to turn one word into the other. A count above `most` is given as
 * `Infinity`, and takes less time.
 */
export function editDistance(from: string, to: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(from.length - to.length) > most) return Number.POSITIVE_INFINITY;
  // How far what was read of `from` is from every beginning of `to`.
  const row: number[] = [];
  for (let length = 1; length <= to.length; length += 1) row.push(length);
  let distance = to.length;
  for (let read = 0; read < from.length; read += 1) {
    const letter = from[read];
    let before = read;
    let left = read + 1;
    let least = left;
    for (let index = 0; index < to.length; index += 1) {
      const above = row[index] ?? 0;
      left = letter === to[index] ? before : 1 + Math.min(before, above, left);
      row[index] = left;
      before = above;
      if (left < least) least = left;
    }
    // From here on no count is smaller.
    if (least > most) return Number.POSITIVE_INFINITY;
    distance = left;
  }
  return distance > most ? Number.POSITIVE_INFINITY : distance;
}
