import { parseArgs } from 'node:util';

/** Those that measure no site of generated articles. */
const WITHOUT_SITES = ['sizes', 'growth'];
const WITH_SITES = ['builds', 'parse', 'search', 'previews', 'related', 'stories', 'names'];
const PARTS = [...WITHOUT_SITES, ...WITH_SITES];

/** What was asked for on the command line. `refuse` ends the command: a mistake of whoever typed it needs no stack trace. */
export function readArguments(args: readonly string[], refuse: (reason: string) => never) {
  const { values, positionals } = parse(args, refuse);
  const asked = [...positionals, ...(values.only === undefined ? [] : [values.only])];
  const unknown = asked.find((part) => !PARTS.includes(part));
  if (unknown !== undefined)
    return refuse(`There is no part “${unknown}”. Give any of ${PARTS.join(', ')}.`);
  const wanted = (part: string): boolean => asked.length === 0 || asked.includes(part);
  const positive = (option: string, text: string): number => {
    const count = Number(text);
    if (Number.isInteger(count) && count > 0) return count;
    return refuse(`${option} has “${text}”. Give whole numbers from 1 on.`);
  };
  return {
    wanted,
    /** Whether sites are built for it. */
    needsSites: WITH_SITES.some(wanted),
    counts: values.n.split(',').map((count) => positive('--n', count)),
    runs: positive('--runs', values.runs),
    queries: positive('--queries', values.queries),
    seeds: values.seeds,
    stories: values.stories,
    known: values.known,
  };
}

function parse(args: readonly string[], refuse: (reason: string) => never) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        n: { type: 'string', default: '2,1000,10000' },
        seeds: { type: 'string' },
        runs: { type: 'string', default: '1' },
        only: { type: 'string' },
        stories: { type: 'string' },
        queries: { type: 'string', default: '20' },
        known: { type: 'string' },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
