import type { Staging } from './staging.ts';

/** So often a step that goes on is told of. */
const TOLD_EVERY_MS = 10_000;

/** How long each step of a build takes; a step ends where the next begins. `tell` hears of those that take long. */
export class Steps {
  readonly #tell: (line: string) => void;
  #told: NodeJS.Timeout | undefined;
  readonly #done: { readonly name: string; readonly milliseconds: number }[] = [];
  #current: { readonly name: string; readonly since: number } | undefined;

  constructor(tell: (line: string) => void = () => {}) {
    this.#tell = tell;
  }

  begin(name: string): void {
    this.end();
    const since = performance.now();
    this.#current = { name, since };
    const tellOn = (): void =>
      this.#tell(`${name}: ${Math.round((performance.now() - since) / 1000)} s …`);
    this.#told = setInterval(tellOn, TOLD_EVERY_MS).unref();
  }

  end(): void {
    clearInterval(this.#told);
    if (this.#current === undefined) return;
    const { name, since } = this.#current;
    this.#done.push({ name, milliseconds: performance.now() - since });
    this.#current = undefined;
  }

  slowestFirst(): readonly { readonly name: string; readonly milliseconds: number }[] {
    return this.#done.toSorted((a, b) => b.milliseconds - a.milliseconds);
  }
}

/** What the narrowest of the well-known hosts, Cloudflare Pages, takes without pay. */
const LIMITS = { files: 20_000, bytesOfFile: 25 * 1024 * 1024 };
/** From this share of a limit on it is told. */
const NEAR = 0.8;
/** So many files that may be too large are named. */
const MOST_LARGE = 5;
/** So many addresses that are gone are named, a line each; more are no mistake that is mended by reading them. */
const MOST_GONE = 100;

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** What a build has made, and what may be too much for a host. */
export function describeSite(
  { files, staged, gone }: Pick<Staging, 'files' | 'staged' | 'gone'>,
  moved: Readonly<Record<string, string>>,
  steps: Steps,
): { readonly lines: readonly string[]; readonly warnings: readonly string[] } {
  const paths = [...files.keys()];
  const pages = paths.filter((path) => path.endsWith('.html')).length;
  const bytes = [...files.values()].reduce((sum, each) => sum + each.bytes, 0);
  const redirects = Object.keys(moved).length;
  const lines = [
    `${count(pages, 'page')}, ${count(paths.length + 1, 'file')}, ${megabytes(bytes)}.`,
    staged.size + gone.length === 0
      ? 'Nothing has changed.'
      : `${count(staged.size, 'file')} written, ${count(gone.length, 'file')} removed.`,
    ...(redirects > 0
      ? [
          `${count(redirects, 'old address', 'old addresses')} of articles that moved ${redirects === 1 ? 'leads' : 'lead'} on.`,
        ]
      : []),
    `Time: ${steps
      .slowestFirst()
      .map(({ name, milliseconds }) => `${name} ${(milliseconds / 1000).toFixed(1)} s`)
      .join(', ')}.`,
  ];
  const warnings: string[] = [];
  if (paths.length > LIMITS.files * NEAR) {
    warnings.push(
      `Some hosts take no more than ${count(LIMITS.files, 'file')} (Cloudflare Pages). README says what can be left out.`,
    );
  }
  const large = paths.filter((path) => (files.get(path)?.bytes ?? 0) > LIMITS.bytesOfFile * NEAR);
  if (large.length > 0) {
    warnings.push(
      `Some hosts take no file above ${megabytes(LIMITS.bytesOfFile)} (Cloudflare Pages): ${named(large, MOST_LARGE, ', ')}.`,
    );
  }
  return { lines, warnings };
}

/** Says which addresses lead nowhere any more; nothing where all are still there. */
export const describeVanished = (addresses: readonly string[]): string[] =>
  addresses.length === 0
    ? []
    : [
        `${count(addresses.length, 'address', 'addresses')} of the site before ${addresses.length === 1 ? 'is' : 'are'} gone:\n${named(addresses, MOST_GONE, '\n')}`,
      ];

const named = (paths: readonly string[], most: number, between: string): string =>
  [...paths.slice(0, most), ...(paths.length > most ? ['…'] : [])].join(between);
