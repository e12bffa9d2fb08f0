/** Everything that a reader's device keeps for the site begins so in its storage. */
const PREFIX = 'ban-tin:';

/** What the device keeps under a name; `undefined` where that is nothing, unreadable, or denied. */
export function recall(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value as JSON, or nothing for `undefined`; `false` where the device denies it or is full. */
export function keep(name: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Takes away all that the device keeps and returns how many things that were; `undefined` where the device denies it. */
export function forgetKept(): number | undefined {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
    for (const name of names) localStorage.removeItem(name);
    return names.length;
  } catch {
    return undefined;
  }
}
