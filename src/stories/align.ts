/**
 * For each word of `to` its index in `from`, -1 if it has none: a longest common subsequence. A word counts only if the word
 * before or after it also stands beside it in both.
 */
export function align(from: readonly number[], to: readonly number[]): Int32Array {
  const width = from.length + 1;
  // How many words the rests after two positions have in common.
  const common = new Uint16Array(width * (to.length + 1));
  for (let at = to.length - 1; at >= 0; at -= 1) {
    for (let of = from.length - 1; of >= 0; of -= 1) {
      const here = at * width + of;
      common[here] =
        to[at] === from[of]
          ? 1 + (common[here + width + 1] ?? 0)
          : Math.max(common[here + 1] ?? 0, common[here + width] ?? 0);
    }
  }
  const places = new Int32Array(to.length).fill(-1);
  let of = 0;
  for (let at = 0; at < to.length && of < from.length; ) {
    const here = at * width + of;
    if (to[at] === from[of]) places[at++] = of++;
    else if ((common[here + width] ?? 0) >= (common[here + 1] ?? 0)) at += 1;
    else of += 1;
  }
  return places.map((place, at) =>
    place >= 0 && (places[at - 1] === place - 1 || places[at + 1] === place + 1) ? place : -1,
  );
}
