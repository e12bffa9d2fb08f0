/** Widths of published pictures in pixels: a phone, a phone's sharp screen or the column, and the column on a sharp screen. */
const WIDTHS = [400, 648, 1296];
/** Of the small ones beside headlines, on a usual and on a sharp screen. */
const THUMB_WIDTHS = [160, 320];

/** No published picture is wider. */
export const WIDEST = Math.max(...WIDTHS);

/** In a list nobody makes out what is smaller, in pixels of the file. */
const SMALLEST = 120;

/** A place for pictures on a page. */
interface Room {
  /** The picture's width there at most, in CSS pixels. */
  readonly shown: number;
  readonly widths: readonly number[];
  /** How wide it is on which screen, for browsers. */
  readonly sizes: string;
}

/** Where pictures are shown. `column` is an article's own; it is no wider than `--measure`. The others are in lists. */
export const ROOMS = {
  column: { shown: 648, widths: WIDTHS, sizes: '(max-width: 648px) 100vw, 648px' },
  lead: { shown: 708, widths: WIDTHS, sizes: '(max-width: 960px) 100vw, 708px' },
  block: { shown: 366, widths: WIDTHS, sizes: '(max-width: 960px) 100vw, 366px' },
  thumb: { shown: 122, widths: THUMB_WIDTHS, sizes: '122px' },
} satisfies Record<string, Room>;
export type ListRoom = Exclude<keyof typeof ROOMS, 'column'>;

interface Sized {
  readonly width: number;
  readonly height: number;
}

/** Whether a picture shows anything in a list. */
export const largeEnough = ({ width, height }: Sized): boolean =>
  Math.min(width, height) >= SMALLEST;

/** The widths in which a picture of a width is written for a room. */
export const widthsFor = (room: keyof typeof ROOMS, width: number): number[] => [
  ...new Set(ROOMS[room].widths.map((each) => Math.min(each, width))),
];
