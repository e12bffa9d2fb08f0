import { openingOf } from '../../parse/opening.ts';
import type { DeskImage, Stated } from '../api.ts';
import { put } from './stating.ts';

/**
 * What is stated of an edited text. Lines and captions are named by their first words: a line that changed is named by its new ones, and what
 * was said of a line that is gone is no longer said.
 */
export function readdress(stated: Stated, before: string, after: string): Stated {
  const follow = follower(before, after);
  const lines = stated.lines?.flatMap((line) => {
    const opening = follow(line.opening);
    return opening === null ? [] : [{ ...line, opening }];
  });
  const images = stated.images?.flatMap((image): DeskImage[] => {
    const { replaces, ...rest } = image;
    const opening = replaces === undefined ? undefined : follow(replaces);
    if (opening === undefined) return [image];
    if (opening !== null) return [{ ...rest, replaces: opening }];
    // A photo without its caption stands alone.
    return rest.src === undefined ? [] : [rest];
  });
  const withLines = put(stated, 'lines', lines?.length === 0 ? undefined : lines);
  return put(withLines, 'images', images?.length === 0 ? undefined : images);
}

/** Gives the first words of a line after the edit by those before it; `null` if it is gone. */
function follower(before: string, after: string): (opening: string) => string | null {
  const [old, now] = [linesOf(before), linesOf(after)];
  const [oldStarts, nowStarts] = [old.map(openingOf), now.map(openingOf)];
  const opens = (starts: readonly string[], opening: string): boolean =>
    starts.some((start) => start.startsWith(opening));
  const isThere = (opening: string): boolean =>
    opens(nowStarts, opening) ||
    // Not every line of an article starts a line of its file.
    (!opens(oldStarts, opening) && now.some((line) => line.includes(opening)));
  return (opening) => {
    if (isThere(opening)) return opening;
    const start = oldStarts.findIndex((each) => each.startsWith(opening));
    const at = start === -1 ? old.findIndex((line) => line.includes(opening)) : start;
    const line = at === -1 ? undefined : nowStarts[counterpart(old, now, at)];
    return line ? shortest(line, nowStarts) : null;
  };
}

/** Those with words, without markup. */
const linesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replaceAll(/<[^<>]*>/gu, ' ')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => openingOf(line) !== '');

/** Where a line is after an edit of the lines around it; -1 if nobody can tell. */
function counterpart(old: readonly string[], now: readonly string[], at: number): number {
  let above = 0;
  while (above < at && old[above] === now[above]) above += 1;
  let below = 0;
  while (below < old.length - at - 1 && old.at(-1 - below) === now.at(-1 - below)) below += 1;
  const [changed, made] = [old.length, now.length].map((all) => all - above - below);
  return changed === made || (changed === 1 && (made ?? 0) > 0) ? at : -1;
}

const FEWEST_WORDS = 5;
const FEWEST_LETTERS = 12;

/** The first words of a line that no other line starts with. */
function shortest(line: string, all: readonly string[]): string {
  const words = line.split(' ');
  for (let many = FEWEST_WORDS; many < words.length; many += 1) {
    const start = words.slice(0, many).join(' ');
    if (start.length >= FEWEST_LETTERS && all.filter((each) => each.startsWith(start)).length === 1)
      return openingOf(start);
  }
  return line;
}
