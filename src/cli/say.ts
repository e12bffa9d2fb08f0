import type { Phrase } from '../article/message.ts';
import { commandLanguage } from '../messages/language.ts';
import { write } from '../messages/write.ts';
import { printable } from '../text/printable.ts';

const inWords = (line: Phrase): string => printable(write(line, commandLanguage()));

/** Prints a line in the language of commands. */
export const say = (line: Phrase): void => console.log(inWords(line));

/** The same on standard error, for commands whose output other programs read. */
export const warn = (line: Phrase): void => console.error(inWords(line));
