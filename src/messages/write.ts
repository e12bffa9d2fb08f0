import type { Detail, Details, Phrase, Ruled } from '../article/message.ts';
import { ERRORS, type ErrorId } from './errors.ts';
import type { Language } from './language.ts';
import { PHRASES, type PhraseId } from './phrases.ts';
import { RULES, type RuleId } from './rules.ts';

export type { Details } from '../article/message.ts';

/** What is the matter, and what can be done about it. */
export interface Words {
  readonly reason: string;
  readonly hint: string;
}

/** The words of a rule in a language. A rule that this version does not know is told by its name. */
export function ruleWords({ rule, details }: Ruled, language: Language): Words {
  if (!isRule(rule)) return { reason: rule, hint: '' };
  return fillBoth(RULES[rule][language], details, language);
}

export const errorWords = (id: ErrorId, details: Details, language: Language): Words =>
  fillBoth(ERRORS[id][language], details, language);

/** A detail in the words of a language. */
export function write(detail: Detail, language: Language): string {
  if (typeof detail === 'string') return detail;
  if (typeof detail === 'number') return detail.toLocaleString(language);
  if (isPhrase(detail)) {
    const { phrase, details = {} } = detail;
    return isPhraseId(phrase) ? fill(PHRASES[phrase][language], details, language) : phrase;
  }
  if (isRuled(detail)) {
    const { reason, hint } = ruleWords(detail, language);
    return `${reason} ${hint}`;
  }
  return detail.map((each) => write(each, language)).join(', ');
}

const isRule = (rule: string): rule is RuleId => Object.hasOwn(RULES, rule);
const isPhraseId = (id: string): id is PhraseId => Object.hasOwn(PHRASES, id);
const isPhrase = (detail: object): detail is Phrase => 'phrase' in detail;
const isRuled = (detail: object): detail is Ruled => 'rule' in detail;

const fillBoth = ({ reason, hint }: Words, details: Details = {}, language: Language): Words => ({
  reason: fill(reason, details, language),
  hint: fill(hint, details, language),
});

/** `{x}` stands for a detail, `{x:one:other}` for the form that goes with its number. `{x: y}` is text. */
const GAP = /\{(?<name>\w+)(?::(?<one>[^\s:{}][^:{}]*):(?<other>[^:{}]*))?\}/gu;

function fill(template: string, details: Details, language: Language): string {
  return template.replace(GAP, (_, name: string, one?: string, other?: string) => {
    const detail = details[name] ?? '';
    if (one === undefined || other === undefined) return write(detail, language);
    return detail === 1 ? one : other;
  });
}

/** The names of the details in a template. */
export const gapsIn = (template: string): string[] =>
  Array.from(template.matchAll(GAP), ({ groups }) => groups?.name ?? '');
