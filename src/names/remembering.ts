/** The fewest results that are kept; twice as many are the most. */
const MOST = 20_000;

/** The same function, which keeps what it gave: most words and names of the news come again and again. */
export function remembering<Value>(make: (text: string) => Value): (text: string) => Value {
  let recent = new Map<string, Value>();
  let older: ReadonlyMap<string, Value> = recent;
  return (text) => {
    const kept = recent.get(text);
    if (kept !== undefined) return kept;
    const value = older.get(text) ?? make(text);
    // What is not asked for again meanwhile is forgotten.
    if (recent.size >= MOST) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, value);
    return value;
  };
}
