import { ENDINGS, phraseAt } from '../words.ts';
import { isCapital, type Word, wordAt } from '../words-of-text.ts';
import { isArea, stepOverArea } from './area.ts';
import { stepOverCapital } from './capital.ts';
import { isJoined, isListItem } from './joints.ts';
import {
  stepOverAnd,
  stepOverField,
  stepOverLowerCase,
  stepOverTopic,
  stepToCountry,
  stepToField,
} from './lower-case.ts';
import { stepOverNumber, stepToNumber } from './number.ts';
import type { Reading, Step } from './reading.ts';

interface End {
  readonly to: number;
  /** Words with a capital behind the opener. */
  readonly capitals: number;
  /** Whether it ends in a word for a place that is not named: “UBND tỉnh”. */
  readonly isPart: boolean;
  /** Whether words in lower case complete it: “Viện kiểm sát nhân dân”. */
  readonly ended: boolean;
}

/** Names of people are names of these: “Trường THPT Nguyễn Du”. */
const NAMED_AFTER_PEOPLE =
  /trường|thpt|thcs|bệnh viện|quỹ|nhà hát|đại học|học viện|cung|trại|bảo tàng|nhà xuất bản|thư viện|công ty|viện|nhà xe|clb|cty|doanh nghiệp|cửa hàng|quán|blog|đoàn thanh niên|đoàn tncs/u;
const LONGEST = 18;

/** Where the name of an organisation ends whose opening words end at `at`. */
export function endOfOrganisation(
  words: readonly Word[],
  lower: readonly string[],
  at: number,
  opener: string,
  isWhole: boolean,
): End {
  const afterPeople = NAMED_AFTER_PEOPLE.test(opener) && !opener.startsWith('viện kiểm sát');
  const name: Reading = {
    words,
    lower,
    at,
    opener,
    isWhole,
    afterPeople,
    to: at,
    capitals: 0,
    ended: false,
  };
  let isPart = false;
  while (!isPart && name.to < words.length && name.to - at < LONGEST) {
    const step = nextStep(name);
    if (step === null) break;
    name.to = step.to;
    if (step.isCapital) name.capitals += 1;
    if (step.ends) name.ended = true;
    isPart = step.isPart ?? false;
  }
  const { to, capitals, ended } = name;
  return { to, capitals, isPart, ended };
}

/** What belongs to the name from its next word on; `null` if it ends before that word. */
function nextStep(name: Reading): Step | null {
  const { words, lower, to } = name;
  const word = wordAt(words, to);
  if (word.gap !== ' ') {
    const isListed = isListItem(name);
    if (isListed && !isCapital(word)) return stepOverField(name);
    if (!isListed && !isJoined(name)) return null;
  }
  if (isCapital(word)) return stepOverCapital(name);
  if (word.shape === 'number') return stepOverNumber(name);
  if (word.lower === 'và') return stepOverAnd(name);
  const early =
    stepToCountry(name) ?? stepToNumber(name) ?? stepOverTopic(name) ?? stepToField(name);
  if (early) return early;
  const ending = phraseAt(ENDINGS, lower, to);
  return isArea(name, ending) ? stepOverArea(name, ending) : stepOverLowerCase(name, ending);
}
