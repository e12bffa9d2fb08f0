import { spell } from '../../text/spelling.ts';
import { wordsOf } from '../../text/tokens.ts';
import { lettersOf, placeOf, type Reading, readTyped } from './match.ts';
import { LISTS, type ListName, lettersInCommon, type PartFile, type Suggestion } from './part.ts';

/** The number of suggestions wanted from each list. */
type Wanted = Readonly<Record<ListName, number>>;
type Load = (part: string) => Promise<PartFile | null>;

/** Finds suggestions, and loads each file that it needs once. */
export class SuggestionFinder {
  readonly #letters: string;
  readonly #load: Load;
  readonly #loaded = new Map<string, Promise<PartFile | null>>();

  /** `letters` are those with a file of their own, `''` if one file holds everything. `load` returns `null` if it fails. */
  constructor(letters: string, load: Load) {
    this.#letters = letters;
    this.#load = load;
  }

  /** The suggestions for the typed text, names first. After `signal` is aborted, nothing more is loaded. */
  async find(text: string, wanted: Wanted, signal: AbortSignal): Promise<Suggestion[]> {
    const readings = readTyped(text);
    const files: PartFile[] = [];
    for (const reading of readings) {
      const file = await this.#follow(reading, wanted, signal);
      if (file && !files.includes(file)) files.push(file);
    }
    return LISTS.flatMap((list) => {
      const rows = files.flatMap((file) => file[list]);
      const placed = rows.flatMap(([kind, name, address]) => {
        const places = readings.map((reading) => placeOf(reading, name)).filter((at) => at >= 0);
        return places.length === 0
          ? []
          : [{ first: Math.min(...places) === 0, kind, text: name, address }];
      });
      // A text that begins with what is typed is most likely meant.
      placed.sort((one, other) => Number(other.first) - Number(one.first));
      return placed.slice(0, wanted[list]).map(({ kind, text: name, address }) => ({
        kind,
        text: name,
        address,
      }));
    });
  }

  /** Suggestions with exactly the typed name, with the marks typed or more. */
  async named(text: string, signal: AbortSignal): Promise<Suggestion[]> {
    const every = { names: Number.POSITIVE_INFINITY, headlines: 0 };
    const letters = new Set(readTyped(text).map(lettersOf));
    const found = await this.find(text, every, signal);
    return found.filter((each) => letters.has(lettersOf(wordsOf(each.text).map(spell))));
  }

  /** The file with all suggestions for the letters, or as many as are wanted; `null` if there are none. */
  async #follow(reading: Reading, wanted: Wanted, signal: AbortSignal): Promise<PartFile | null> {
    const letters = lettersOf(reading);
    const [first = ''] = letters;
    if (this.#letters !== '' && !this.#letters.includes(first)) return null;
    let part = this.#letters === '' ? '' : first;
    let file = await this.#part(part);
    while (file !== null && !signal.aborted) {
      const longer = hasEnough(file, reading, wanted)
        ? ''
        : longest(file, letters.slice(part.length));
      if (longer === '') break;
      part += longer;
      file = await this.#part(part);
    }
    return file;
  }

  #part(part: string): Promise<PartFile | null> {
    const known = this.#loaded.get(part);
    if (known) return known;
    const loading = this.#load(part).then((file) => {
      // A file that failed is loaded again next time.
      if (file === null) this.#loaded.delete(part);
      return file;
    });
    this.#loaded.set(part, loading);
    return loading;
  }
}

/** Whether a file has as many as are wanted, or all there are. */
const hasEnough = (file: PartFile, reading: Reading, wanted: Wanted): boolean =>
  LISTS.every(
    (list) =>
      !file.cut.includes(list) ||
      file[list].filter(([, text]) => placeOf(reading, text) >= 0).length >= wanted[list],
  );

/** The name of the longest file for the following letters; `''` if there is none. */
const longest = ({ next }: PartFile, letters: string): string =>
  next.split(' ').reduce((best, each) => {
    return lettersInCommon(each, letters) > lettersInCommon(best, letters) ? each : best;
  }, '');
