// The starts of lines of the last text: a caller usually asks about one text again and again.
let indexed: { readonly text: string; readonly starts: readonly number[] } = {
  text: '',
  starts: [0],
};

/** The line and the column of an offset in a text, counted from 1; lines end in `\n`. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  if (indexed.text !== text) indexed = { text, starts: startsOf(text) };
  const { starts } = indexed;
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}
