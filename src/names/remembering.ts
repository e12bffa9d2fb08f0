/** So many results are kept; then all are made anew as they are asked for. */
const MOST = 20_000;

/** The same function, which keeps what it gave: most words and names of the news come again and again. */
export function remembering<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const value = make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}
