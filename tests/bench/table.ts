/** What a table shows where nothing was or could be measured. */
export const NONE = '–';

/** Prints rows in columns, the first column to the left and the others to the right; the first row is the heading. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ');
  const [heading = [], ...body] = rows;
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  console.log(['', title, '', line(heading), rule, ...body.map(line), ''].join('\n'));
}

/** `12,345`. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** `1.2`, from a hundred on without the fraction. */
export const short = (value: number): string => (value < 100 ? value.toFixed(1) : whole(value));

/** Bytes as megabytes of a million, `NONE` where there are none. */
export const megabytes = (bytes: number | null): string =>
  bytes === null ? NONE : whole(bytes / 1e6);

/** The middle value; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[(sorted.length - 1) >> 1];
  if (middle === undefined) throw new Error('There is no median of no values.');
  return middle;
}

/** What some work costs of one core, and what it gives. */
export function timed<Value>(work: () => Value): [seconds: number, value: Value] {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1e6, value];
}
