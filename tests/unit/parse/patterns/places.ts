import type { Match, Pattern, Place } from '../../../../src/parse/patterns/pattern.ts';

/** What a pattern takes of a text; `null` where it refuses it, with a reason or without. */
export function take(pattern: Pattern, text: string, place: Place): Match | null {
  const match = pattern.match(text, place);
  return typeof match === 'string' ? null : match;
}

export const LONG =
  'Đoàn khảo sát đi dọc bờ sông từ sáng sớm và ghi lại mực nước ở từng trạm. '.repeat(3);
export const TOP: Place = {
  seen: new Set(),
  previous: null,
  before: '',
  after: LONG,
  headline: '',
  signed: [],
  followed: true,
  bodySoFar: 0,
  bodyFollows: true,
  inside: false,
  apart: false,
  alone: true,
  furniture: null,
  file: {
    marksHeadings: false,
    labelled: false,
    credited: false,
    speakers: new Set(),
    dialogue: false,
  },
};
export const AT_THE_END: Place = { ...TOP, after: '', followed: false, bodyFollows: false };
export const BELOW_THE_BODY: Place = {
  ...TOP,
  seen: new Set(['paragraph']),
  previous: 'paragraph',
  bodySoFar: 3,
  before: LONG,
};
export const UNDER_THE_HEADLINE: Place = {
  ...TOP,
  seen: new Set(['headline']),
  previous: 'headline',
};
