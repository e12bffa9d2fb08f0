import { SITE } from '../../config/site.ts';
import { find } from '../../reading/element.ts';
import type { Narrowing } from '../../search/browser/narrowing.ts';
import type { Result } from '../../search/browser/results.ts';
import type { SearchAnswer } from '../../search/browser/session.ts';
import type { Wanted } from './address.ts';
import { describe } from './describe.ts';
import { toItem } from './list.ts';
import { showTime } from './narrow-panel.ts';
import { hideOptions, showOptions } from './options.ts';
import { say, stopSearching } from './progress.ts';

/** The results on the page. */
export const list = find<HTMLOListElement>('#ket-qua');
const more = find<HTMLElement>('#tiep');
const trouble = find<HTMLElement>('#loi-khac');
export const retry = find<HTMLButtonElement>('#loi-khac button');

export function showNothing(text: string): void {
  say([text]);
  list.replaceChildren();
  stopSearching();
  hideOptions();
  for (const each of [more, trouble]) each.hidden = true;
}

/** Says why there are no results, with other ways on. */
export function showTrouble(text: string, { canRetry }: { readonly canRetry: boolean }): void {
  showNothing(text);
  trouble.hidden = false;
  retry.hidden = !canRetry;
}

export const isRetryOffered = (): boolean => !trouble.hidden && !retry.hidden;

/** Loads results from one number to another; `null` if they cannot be loaded, `outdated` if another search has begun. */
type LoadMore = (from: number, to: number) => Promise<readonly Result[] | null | 'outdated'>;

export function showAnswer(
  answer: SearchAnswer,
  wanted: Wanted,
  narrowTo: (narrowing: Narrowing) => void,
  loadMore: LoadMore,
): void {
  const { count, results, months } = answer;
  say(describe(answer, wanted), { counted: count > 0 });
  // If nothing is found, the archive is a way on, and trying again is not.
  trouble.hidden = count > 0;
  retry.hidden = true;
  showOptions(answer, wanted);
  showTime(months, wanted.narrowing, narrowTo);
  list.replaceChildren();
  append(results, count, loadMore);
}

function append(results: readonly Result[], count: number, loadMore: LoadMore): void {
  const [first] = results.map((result) => list.appendChild(toItem(result)));
  const shown = list.childElementCount;
  more.hidden = shown >= count;
  find<HTMLButtonElement>('#tiep button').onclick = async () => {
    const next = await loadMore(shown, shown + SITE.resultsPerPage);
    if (next === 'outdated') return;
    trouble.hidden = next !== null;
    retry.hidden = next !== null;
    if (next) append(next, count, loadMore);
  };
  // If the reader asked for more by keyboard, the focus goes to the first new result.
  if (shown > results.length) first?.querySelector('a')?.focus();
}
