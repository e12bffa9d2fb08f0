/** The prefix of everything that the site stores on a device. */
const PREFIX = 'ban-tin:';

/** The stored value of a name; `undefined` if it is missing, unreadable, or denied. */
export function recall(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a value as JSON, or deletes it for `undefined`. `false` if the device denies it or is full. */
export function keep(name: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Deletes everything that is stored and returns how many values there were; `undefined` if the device denies it. */
export function forgetKept(): number | undefined {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
    for (const name of names) localStorage.removeItem(name);
    return names.length;
  } catch {
    return undefined;
  }
}
