import type { Detail, Phrase } from '../article/message.ts';
import { PHRASES, phrase } from '../messages/phrases.ts';
import type { RuleId } from './messages.ts';

/** Characters that nobody sees, for a class of a regular expression. */
export const INVISIBLE = String.raw`\u00AD\u034F\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0001}`;
const REMOVED = new RegExp(
  [
    `[\\0${INVISIBLE}]`,
    // A joiner between emoji makes one of them: 👩‍🌾.
    String.raw`\u200D(?:(?<!\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?\u200D)|(?!\p{Extended_Pictographic}))`,
    // Tags after a black flag name its country.
    String.raw`[\u{E0020}-\u{E007F}](?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{1,7})`,
  ].join('|'),
  'gu',
);
const BIDI = /\p{Bidi_Control}/u;
/** The names of invisible characters, by their codes. */
const NAMES: ReadonlyMap<number, Phrase> = new Map(
  Object.keys(PHRASES).flatMap((id) => {
    const code = /^sign-([\dA-F]{4})$/u.exec(id)?.[1];
    return code === undefined ? [] : [[Number.parseInt(code, 16), { phrase: id }] as const];
  }),
);

/** What was removed for one reason: where the first stood, counted in the text without them, how many, and their names. */
export interface Stripped {
  readonly rule: RuleId;
  readonly offset: number;
  readonly count: number;
  readonly names: readonly Detail[];
}

/** The text without NULs and invisible characters. */
export function stripInvisible(text: string): {
  readonly stripped: string;
  readonly findings: readonly Stripped[];
} {
  const findings = new Map<RuleId, { offset: number; count: number; names: Map<string, Detail> }>();
  let removed = 0;
  const stripped = text.replace(REMOVED, (character, at: number) => {
    const rule = ruleFor(character);
    const found = findings.get(rule) ?? { offset: at - removed, count: 0, names: new Map() };
    found.count += 1;
    found.names.set(...nameOf(character));
    findings.set(rule, found);
    removed += character.length;
    return '';
  });
  return {
    stripped,
    findings: Array.from(findings, ([rule, { names, ...found }]) => ({
      rule,
      ...found,
      names: [...names.values()],
    })),
  };
}

function ruleFor(character: string): RuleId {
  if (character === '\0') return 'nul-characters';
  return BIDI.test(character) ? 'bidi-controls' : 'invisible-characters';
}

/** How to tell the character from others, and its name. */
function nameOf(character: string): [key: string, name: Detail] {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xe0000) return ['tag', phrase('sign-tag')];
  return [character, NAMES.get(code) ?? `U+${hex(code, 4)}`];
}

/** A number in hexadecimal, filled up with zeros to a number of digits. */
export const hex = (code: number, digits: number): string =>
  code.toString(16).toUpperCase().padStart(digits, '0');
