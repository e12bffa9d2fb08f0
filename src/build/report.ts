import type { Phrase } from '../article/message.ts';
import { FREE_HOST } from '../config/hosting.ts';
import { phrase } from '../messages/phrases.ts';
import type { Staging } from './staging.ts';

type StepName = 'articles' | 'pages' | 'index' | 'finishing';

/** A step that goes on is reported this often. */
const TOLD_EVERY_MS = 10_000;

/** Measures how long each step of a build takes. A step ends when the next begins. Calls `tell` with steps that take long. */
export class Steps {
  readonly #tell: (line: Phrase) => void;
  #told: NodeJS.Timeout | undefined;
  readonly #done: { readonly name: StepName; readonly milliseconds: number }[] = [];
  #current: { readonly name: StepName; readonly since: number } | undefined;

  constructor(tell: (line: Phrase) => void = () => {}) {
    this.#tell = tell;
  }

  begin(name: StepName): void {
    this.end();
    const since = performance.now();
    this.#current = { name, since };
    const tellOn = (): void => {
      const passed = Math.round((performance.now() - since) / 1000);
      this.#tell(phrase('step-goes-on', { step: phrase(`step-${name}`), seconds: passed }));
    };
    this.#told = setInterval(tellOn, TOLD_EVERY_MS).unref();
  }

  end(): void {
    clearInterval(this.#told);
    if (this.#current === undefined) return;
    const { name, since } = this.#current;
    this.#done.push({ name, milliseconds: performance.now() - since });
    this.#current = undefined;
  }

  slowestFirst(): readonly { readonly name: StepName; readonly milliseconds: number }[] {
    return this.#done.toSorted((a, b) => b.milliseconds - a.milliseconds);
  }
}

/** A warning comes from this share of a limit on. */
const NEAR = 0.8;
/** The number of large files that are named. */
const MOST_LARGE = 5;
/** The number of gone addresses that are named, one per line. A longer list is not a mistake that reading it can fix. */
const MOST_GONE = 100;

const megabytes = (bytes: number): number => Math.round(bytes / 100_000) / 10;
const seconds = (milliseconds: number): number => Math.round(milliseconds / 100) / 10;

/** Prints what a build has made, and what may be too much for a host. */
export function describeSite(
  { files, staged, gone }: Pick<Staging, 'files' | 'staged' | 'gone'>,
  moved: Readonly<Record<string, string>>,
  steps: Steps,
): { readonly lines: readonly Phrase[]; readonly warnings: readonly Phrase[] } {
  const paths = [...files.keys()];
  const pages = paths.filter((path) => path.endsWith('.html')).length;
  const bytes = [...files.values()].reduce((sum, each) => sum + each.bytes, 0);
  const redirects = Object.keys(moved).length;
  const [written, removed] = [staged.size, gone.length];
  const lines = [
    phrase('site-size', { pages, files: paths.length + 1, megabytes: megabytes(bytes) }),
    written + removed === 0
      ? phrase('nothing-changed')
      : phrase('files-written', { written, removed }),
    ...(redirects > 0 ? [phrase('redirects', { count: redirects })] : []),
    phrase('time', {
      steps: steps
        .slowestFirst()
        .map(({ name, milliseconds }) =>
          phrase('step-time', { step: phrase(`step-${name}`), seconds: seconds(milliseconds) }),
        ),
    }),
  ];
  const warnings: Phrase[] = [];
  if (paths.length > FREE_HOST.files * NEAR) {
    warnings.push(phrase('many-files', { count: FREE_HOST.files }));
  }
  const large = paths.filter(
    (path) => (files.get(path)?.bytes ?? 0) > FREE_HOST.bytesOfFile * NEAR,
  );
  if (large.length > 0) {
    const limit = megabytes(FREE_HOST.bytesOfFile);
    warnings.push(phrase('large-files', { megabytes: limit, files: named(large, MOST_LARGE) }));
  }
  return { lines, warnings };
}

/** Prints the addresses that no longer exist; nothing if all do. */
export const describeVanished = (addresses: readonly string[]): Phrase[] =>
  addresses.length === 0
    ? []
    : [
        phrase('vanished', { count: addresses.length }),
        ...named(addresses, MOST_GONE).map((text) => phrase('item', { text })),
      ];

const named = (paths: readonly string[], most: number): string[] => [
  ...paths.slice(0, most),
  ...(paths.length > most ? ['…'] : []),
];
