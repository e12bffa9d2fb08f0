import type { Candidate } from './candidate.ts';
import { expressionAt } from './expressions.ts';
import { knownPlace } from './gazetteer.ts';
import { endOfOrganisation } from './organisations/end.ts';
import { joins, knownAt, looksPersonal } from './runs.ts';
import { EVENT, LOOSE } from './words.ts';
import { isCapital, type Word, wordAt } from './words-of-text.ts';

/** Openers in lower case that make a name with whatever follows. */
const STRONG =
  /^(?:công ty.*|cty|tổng công ty|trường.*|thpt|thcs|bệnh viện|ngân hàng|tập đoàn|nhà xe|clb|câu lạc bộ|học viện|đại học|cao đẳng|trại giam|trại tạm giam|quỹ|hiệp hội|hội|liên đoàn|nhà hát|viện|đảng|nhà máy|xí nghiệp|hợp tác xã|htx|doanh nghiệp tư nhân|đại sứ quán|thpt|blog|thương hiệu|nhà xuất bản|nxb|ban|sở|phòng|cục|bộ|huyện đoàn|tỉnh đoàn)$/u;

const isWeak = (opener: string): boolean => !STRONG.test(opener) && !LOOSE.test(opener);

export function organisationAt(
  words: readonly Word[],
  lower: readonly string[],
  at: number,
  length: number,
  whole: number,
  text: number,
): Candidate | null {
  const word = wordAt(words, at);
  const opener = lower.slice(at, at + length).join(' ');
  for (let inner = 1; inner < length; inner += 1) if (!joins(words[at + inner])) return null;
  const next = words[at + length];
  if (!isCapital(word)) {
    // “huyện Đoàn”: the capital may come inside the opener.
    const inside = words.slice(at + 1, at + length).some(isCapital);
    if (!inside) {
      if (!joins(next) || !isCapital(next)) return null;
      if (isWeak(opener)) return null;
      const place = knownAt(words, at + length);
      if (/quán$/u.test(opener) && place === 0) return null;
      const follows = words[at + length + place];
      const isAlone = place > 0 && !(joins(follows) && isCapital(follows));
      if (isAlone && /đại học|^trường/u.test(opener)) return null;
      if (opener === 'tổ chức' && next?.shape === 'name' && next.native) return null;
      if (LOOSE.test(opener) && !STRONG.test(opener) && place > 0) return null;
      if (
        /^(?:ban|sở|phòng|cục|bộ|hội|viện|đảng|quỹ)$/u.test(opener) &&
        (place > 0 || looksPersonal(words, at + length))
      )
        return null;
    }
  }
  // “bộ Công an” is a ministry, “bộ Lịch sử” a set.
  if (word.text === 'bộ' && expressionAt(lower, at + 1) === 1) return null;
  // A canal, and names of people and streets.
  if (opener === 'kênh' && next?.native && next.shape === 'name') return null;
  if (
    word.text === 'Trường' &&
    length === 1 &&
    isOneWord(words, at + 1) &&
    expressionAt(lower, at + 1) === 1
  )
    return null;
  if (opener === 'vụ' && expressionAt(lower, at + 1) === 1) return null;
  // “Đoàn Văn Hậu”
  if (opener === 'đoàn' && expressionAt(lower, at + 1) === 1 && knownAt(words, at + 1) === 0)
    return null;
  if (opener === 'clb' && next && knownPlace(next.text) === 'world') return null;
  if (
    next &&
    next.text.length === 1 &&
    expressionAt(lower, at + length) === 1 &&
    LOOSE.test(opener)
  )
    return null;
  const { to, capitals, isPart, ended } = endOfOrganisation(
    words,
    lower,
    Math.max(at + length, at + whole),
    opener,
    whole > 0,
  );
  const least = Math.max(to, at + whole);
  // “tổ chức V-League”
  if (LOOSE.test(opener) && EVENT.test(lower[least - 1] ?? '')) return null;
  if (capitals === 0 && whole === 0) {
    const isLoud = word.shape === 'loud' && length === 1;
    const isInside = words.slice(at + 1, at + length).some(isCapital) && word.shape === 'plain';
    if (isInside)
      return { kind: 'organisation', text, from: at, bare: at, to, opener, isPart: true };
    const named = { kind: 'organisation', text, from: at, bare: at, to, opener } as const;
    // “Phòng CSGT”
    if (isCapital(word) && words.slice(at + 1, at + length).some(isCapital))
      return { ...named, isPart: false };
    if (!ended && !isPart && !(isLoud && /^(?:ttxvn)$/u.test(opener))) return null;
    if (isPart && !isCapital(word)) return null;
  }
  const isBranch = opener === 'tổ chức' && words[at - 1]?.lower === 'ban' && joins(word);
  return {
    kind: 'organisation',
    text,
    from: isBranch ? at - 1 : at,
    bare: at + length,
    to: least,
    opener,
    isPart: isPart ? capitals === 0 : capitals === 0 && whole === 0,
  };
}

/** Whether a name ends with this word: “Trường Chinh”. */
const isOneWord = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  return joins(word) && word.shape === 'name' && word.native && !(joins(next) && isCapital(next));
};
