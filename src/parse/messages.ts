import type { Message, Severity } from '../article/message.ts';

interface Rule {
  readonly severity: Severity;
  readonly reason: string;
  readonly hint: string;
}

// `{x}` stands for a detail that the place of the finding fills in.
const RULES = {
  'empty-file': {
    severity: 'error',
    reason: 'The file has no text.',
    hint: 'Paste the article into it, or delete the file.',
  },
  'no-content': {
    severity: 'error',
    reason: 'Nothing in the file is article text: {what}.',
    hint: 'Add the body of the article, or delete the file.',
  },
  'binary-file': {
    severity: 'error',
    reason: 'The file is not text: byte {byte} (offset {offset}) does not occur in text.',
    hint: 'Export the article as plain text in UTF-8.',
  },
  undecodable: {
    severity: 'error',
    reason: 'The file is not valid UTF-8 at byte {byte} (offset {offset}).',
    hint: 'Save it again with the encoding UTF-8.',
  },
  'impossible-date': {
    severity: 'warning',
    reason: '“{text}” is not a day of the calendar; the article stays without a date.',
    hint: 'Correct the date in the file.',
  },
  'dates-differ': {
    severity: 'warning',
    reason:
      'The file states another date too: “{text}”; the more exact one, else the first, counts.',
    hint: 'Delete the one that is not when the article was published.',
  },
  'caption-likely': {
    severity: 'info',
    reason: 'A short sentence between long paragraphs was taken for a caption.',
    hint: 'Write “Ảnh:” before captions to be sure, or join the sentence to a paragraph.',
  },
  'headline-derived': {
    severity: 'info',
    reason: 'No headline in the file; it was derived from the opening sentence.',
    hint: 'Put the headline on a line of its own at the top to choose another.',
  },
  'unreadable-file': {
    severity: 'error',
    reason: 'The file cannot be read ({cause}).',
    hint: 'Check that it exists and that you may read it.',
  },
  'duplicate-id': {
    severity: 'error',
    reason: 'It gets the same address (id {id}) as {other}.',
    hint: 'Rename one of the two; the part before the extension must differ.',
  },
  'empty-folder': {
    severity: 'error',
    reason: 'The folder has no article: no file that ends in .txt.',
    hint: 'Put articles into it, or set SEEDS_DIR to the folder that has them.',
  },
  'missing-folder': {
    severity: 'error',
    reason: 'The folder cannot be read ({cause}).',
    hint: 'Create it, or set SEEDS_DIR to the folder that has the articles.',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

/** The message of a rule at a place in the source; `details` fill the `{…}` of its reason. */
export function message(
  rule: RuleId,
  place: { source: string; offset: number } = { source: '', offset: 0 },
  details: Readonly<Record<string, string | number>> = {},
): Message {
  const { severity, reason, hint } = RULES[rule];
  const before = place.source.slice(0, place.offset);
  return {
    rule,
    severity,
    reason: reason.replace(/\{(\w+)\}/gu, (_, name: string) => String(details[name])),
    hint,
    line: before.split('\n').length,
    column: place.offset - before.lastIndexOf('\n'),
  };
}
