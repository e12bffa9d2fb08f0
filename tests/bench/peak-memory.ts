import { readdirSync, readFileSync } from 'node:fs';

const INTERVAL_MS = 100;
const INDEXER = /^pagefind/u;

/** Bytes; `null` where the platform or the build had nothing to measure. */
export interface PeakMemory {
  readonly main: number | null;
  readonly indexer: number | null;
  /** All processes at one moment, as far as samples tell. */
  readonly together: number | null;
}

interface Sample {
  readonly name: string;
  readonly parent: number;
  readonly peak: number;
  readonly now: number;
}

/**
 * Watches the process `pid` and its descendants until the returned function is called. It gives the most memory that the
 * search indexer and the largest of the other processes ever held (the kernel's VmHWM, so no peak falls between two
 * samples). Linux only; all are `null` elsewhere.
 */
export function watchMemory(pid: number): () => PeakMemory {
  let main: number | null = null;
  let indexer: number | null = null;
  let together: number | null = null;
  const sample = (): void => {
    const running = processes();
    let sum = 0;
    for (const [each, { name, peak, now }] of running) {
      if (!descends(each, pid, running)) continue;
      sum += now;
      if (INDEXER.test(name)) indexer = Math.max(indexer ?? 0, peak);
      else main = Math.max(main ?? 0, peak);
    }
    together = Math.max(together ?? 0, sum);
  };
  const timer = process.platform === 'linux' ? setInterval(sample, INTERVAL_MS) : undefined;
  return () => {
    clearInterval(timer);
    return { main, indexer, together };
  };
}

function processes(): Map<number, Sample> {
  const running = new Map<number, Sample>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/u.test(entry)) continue;
    const status = readStatus(entry);
    const parent = /^PPid:\t(\d+)$/mu.exec(status)?.[1];
    const peak = /^VmHWM:\s*(\d+) kB$/mu.exec(status)?.[1];
    const now = /^VmRSS:\s*(\d+) kB$/mu.exec(status)?.[1];
    // A process that has just ended holds no memory any more.
    if (parent === undefined || peak === undefined) continue;
    const name = /^Name:\t(.*)$/mu.exec(status)?.[1] ?? '';
    const bytes = { peak: Number(peak) * 1024, now: Number(now ?? 0) * 1024 };
    running.set(Number(entry), { name, parent: Number(parent), ...bytes });
  }
  return running;
}

function readStatus(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

function descends(pid: number, ancestor: number, running: ReadonlyMap<number, Sample>): boolean {
  let current: number | undefined = pid;
  while (current !== undefined && current !== ancestor) current = running.get(current)?.parent;
  return current === ancestor;
}
