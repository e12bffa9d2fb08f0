import type { Detail, Details, Message, Phrase } from '../article/message.ts';
import { phrase } from '../messages/phrases.ts';

/** A message with the file it is about, a path relative to the seeds folder. */
export type FileMessage = Message & { readonly file: string };

/** The most files of one kind that are named, and the most things in them; `npm run explain` tells of each. */
const NAMED = 3;

/**
 * All errors and warnings, one after the other with file, place, reason and hint. Then what is only information, once for each
 * rule: how many files have it, and some of these. Empty if there is nothing to say.
 */
export function report(messages: readonly FileMessage[]): Phrase[] {
  return [
    ...tellEach('error', messages),
    ...tellEach('warning', messages),
    ...tellNotes(messages.filter(({ severity }) => severity === 'info')),
  ];
}

const tellEach = (kind: 'error' | 'warning', messages: readonly FileMessage[]): Phrase[] =>
  messages
    .filter(({ severity }) => severity === kind)
    .map((message) => {
      const { file, rule } = message;
      const [line, column] = [String(message.line), String(message.column)];
      return phrase(`${kind}-in-file`, { file, line, column, message, rule });
    });

const tellNotes = (notes: readonly FileMessage[]): Phrase[] =>
  [...Map.groupBy(notes, ({ rule }) => rule)].map(([rule, all]) => {
    const files = new Set(all.map(({ file }) => file));
    const message = { rule, details: together(all.map(({ details = {} }) => details)) };
    return phrase('note-on-files', { count: files.size, files: some(files), message, rule });
  });

/** The details of many messages as those of one: numbers are added up, of all else some are named. */
function together(all: readonly Details[]): Details {
  const [first = {}] = all;
  return Object.fromEntries(
    Object.keys(first).map((name) => {
      const own = all.flatMap((details) => details[name] ?? []);
      const isCount = own.every((each) => typeof each === 'number');
      return [name, isCount ? own.reduce((sum, each) => sum + each, 0) : some(distinct(own))];
    }),
  );
}

const distinct = (details: readonly Detail[]): Iterable<Detail> =>
  new Map(details.map((each) => [JSON.stringify(each), each])).values();

/** The first few of many. */
function some(all: Iterable<Detail>): readonly Detail[] {
  const few = [...all];
  return few.length > NAMED ? [...few.slice(0, NAMED), '…'] : few;
}
