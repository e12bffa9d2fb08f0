/** An article whose fields are known; random layouts are made of it. */
export interface TrainingRecord {
  /** Where it comes from. */
  readonly src: string;
  readonly title: string;
  /** Empty where it is unknown, as other fields are. */
  readonly author: string;
  readonly desc: string;
  readonly category: string;
  readonly tags: readonly string[];
  readonly url: string;
  readonly lines: readonly string[];
  /** One for each line: P paragraph, C caption, U subhead, K credit alone, B byline. */
  readonly labels: readonly string[];
}

/** The records of a text that holds one JSON object a line. */
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
