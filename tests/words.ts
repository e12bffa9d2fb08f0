import type { Message, Phrase, ToldMessage } from '../src/article/message.ts';
import { write } from '../src/messages/write.ts';
import { tellMessage } from '../src/parse/messages.ts';

/** Lines in English, as tests read them. */
export const inEnglish = (lines: readonly Phrase[]): string[] =>
  lines.map((line) => write(line, 'en'));

/** Messages in English. */
export const toldInEnglish = (messages: readonly Message[]): ToldMessage[] =>
  messages.map((each) => tellMessage(each, 'en'));
