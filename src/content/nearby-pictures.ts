/** What an article asked for, by path, and whether it was there. */
export type Asked = Readonly<Record<string, boolean>>;

/**
 * The pictures of the folder as one article's parser sees them: going through them gives those that bear its name, and
 * any other can be asked for. What was asked for is kept: the article has to be parsed again only if the
 * answer is another one.
 */
export class NearbyPictures extends Set<string> {
  readonly #all: ReadonlySet<string>;
  readonly #asked = new Map<string, boolean>();

  constructor(beside: readonly string[], all: ReadonlySet<string>) {
    super(beside);
    this.#all = all;
  }

  override has(path: string): boolean {
    const isThere = this.#all.has(path);
    this.#asked.set(path, isThere);
    return isThere;
  }

  get asked(): Asked {
    return Object.fromEntries(this.#asked);
  }
}

/** How a picture's path goes on after the name of its article: `.jpg`, `-2.jpg`. */
const GOES_ON = /^[^\p{L}/][^/]*$/u;

/** All pictures of a folder, by the articles that they may belong to. Paths are in NFC. */
export class PictureFolder {
  readonly #all: ReadonlySet<string>;
  readonly #sorted: readonly string[];

  constructor(paths: Iterable<string>) {
    this.#all = new Set(paths);
    this.#sorted = [...this.#all].sort();
  }

  /** The pictures that bear the name of an article, with or without a number; in order. */
  beside(stem: string): string[] {
    const found: string[] = [];
    for (let index = this.#firstFrom(stem); index < this.#sorted.length; index += 1) {
      const path = this.#sorted[index] ?? '';
      if (!path.startsWith(stem)) break;
      if (GOES_ON.test(path.slice(stem.length))) found.push(path);
    }
    return found;
  }

  nearby(stem: string): NearbyPictures {
    return new NearbyPictures(this.beside(stem), this.#all);
  }

  /** Whether all that was asked for is as it was. */
  answersAlike(asked: Asked): boolean {
    return Object.entries(asked).every(([path, wasThere]) => this.#all.has(path) === wasThere);
  }

  /** Where in the order a path would stand. */
  #firstFrom(path: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < path) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
