import { clip } from '../text/excerpt.ts';
import { printable } from '../text/printable.ts';

/** The widest a column gets. */
const WIDEST = 90;

/** Prints rows of cells as columns. */
export function printTable(table: readonly (readonly string[])[]): void {
  const rows = table.map((row) => row.map(printable));
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? 0, cell.length));
    }
  }
  for (const row of rows) {
    const cells = row.map((cell, column) => clip(cell, WIDEST).padEnd(widths[column] ?? 0));
    console.log(cells.join('  ').trimEnd());
  }
}
