const KEY = 'ban-tin:tim';
const MOST = 8;

/** What was searched on this device, the last first; it never leaves the device. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
  } catch {
    // Storage is blocked or holds something else: then nothing is remembered.
    return [];
  }
}

export function remember(query: string): void {
  if (query === '') return;
  const others = recentQueries().filter((each) => each !== query);
  store([query, ...others].slice(0, MOST));
}

export const forget = (): void => store([]);

function store(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // A full or blocked storage remembers nothing, and searching goes on.
  }
}
