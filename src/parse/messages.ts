import type { Detail, Message, ToldMessage } from '../article/message.ts';
import type { Filling } from '../messages/gaps.ts';
import type { Language } from '../messages/language.ts';
import { RULES, type RuleId } from '../messages/rules.ts';
import { gapsIn, ruleWords } from '../messages/write.ts';
import { lineAndColumn } from '../text/line-index.ts';

export type { RuleId } from '../messages/rules.ts';

interface Place {
  readonly source: string;
  readonly offset: number;
}

type WordsOf<Id extends RuleId> = (typeof RULES)[Id][Language];
type Needed<Id extends RuleId> = Filling<WordsOf<Id>['reason'] | WordsOf<Id>['hint']>;
/** The details of a rule. They are not checked if the rule is only known at run time. */
type About<Id extends RuleId> = RuleId extends Id
  ? [place?: Place | undefined, details?: Readonly<Record<string, Detail>>]
  : keyof Needed<Id> extends never
    ? [place?: Place | undefined]
    : [place: Place | undefined, details: Needed<Id>];

const NOWHERE: Place = { source: '', offset: 0 };

/** The message of a rule at a place in the source. `details` fill the `{…}` of its words. */
export function message<Id extends RuleId>(
  rule: Id,
  ...[place = NOWHERE, given]: About<Id>
): Message {
  const { severity } = RULES[rule];
  // Details that no words need are not stored.
  const used = gapsOf(rule);
  const details = Object.fromEntries(
    Object.entries<Detail>(given ?? {}).filter(([name]) => used.has(name)),
  );
  return {
    rule,
    severity,
    ...(used.size === 0 ? {} : { details }),
    ...lineAndColumn(place.source, place.offset),
  };
}

const knownGaps = new Map<RuleId, ReadonlySet<string>>();

/** The names of the details that the words of a rule need. */
function gapsOf(rule: RuleId): ReadonlySet<string> {
  const { en, vi } = RULES[rule];
  const gaps =
    knownGaps.get(rule) ?? new Set([en, vi].flatMap(({ reason, hint }) => gapsIn(reason + hint)));
  knownGaps.set(rule, gaps);
  return gaps;
}

/** A message in the words of a language. */
export function tellMessage(problem: Message, language: Language): ToldMessage {
  const { rule, severity, line, column, file } = problem;
  const words = ruleWords(problem, language);
  return { rule, severity, ...words, line, column, ...(file === undefined ? {} : { file }) };
}
