/** An article with known fields. Random layouts are made of it. */
export interface TrainingRecord {
  /** The source of the article. */
  readonly src: string;
  readonly title: string;
  /** Empty if unknown. The other fields, too. */
  readonly author: string;
  readonly desc: string;
  readonly category: string;
  readonly tags: readonly string[];
  readonly url: string;
  readonly lines: readonly string[];
  /** A label per line: P paragraph, C caption, U subhead, K credit alone, B byline. */
  readonly labels: readonly string[];
}

/** Reads records from a text with one JSON object per line. */
export const readRecords = (jsonl: string): TrainingRecord[] =>
  jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readRecord(JSON.parse(line)));

function readRecord(value: unknown): TrainingRecord {
  const fields = new Map(Object.entries(value ?? {}));
  const text = (name: string): string => String(fields.get(name) ?? '').trim();
  const texts = (name: string): string[] => {
    const list: unknown = fields.get(name);
    return Array.isArray(list) ? list.map((item) => String(item).trim()) : [];
  };
  return {
    src: text('src'),
    title: text('title'),
    author: text('author'),
    desc: text('desc'),
    category: text('category'),
    tags: texts('tags'),
    url: text('url'),
    lines: texts('lines'),
    labels: texts('labels'),
  };
}
