import { SAVED_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { find, pushButton } from '../element.ts';
import { say } from '../notice.ts';
import { askToStay, isFull } from './ability.ts';
import { compare, removeWhole, take, type Whole } from './whole-site.ts';

/** Shows how much of the whole site is on the device and offers the rest. Calls `changed` when that grows or shrinks. */
export async function showWhole(root: string, changed: () => void): Promise<void> {
  bar().hidden = true;
  const shownAgain = (): Promise<void> => {
    changed();
    return showWhole(root, changed);
  };
  const remove = pushButton(STRINGS.wholeRemove, async () => {
    await removeWhole(root);
    say(STRINGS.wholeRemoved);
    await shownAgain();
  });
  let whole: Whole;
  try {
    whole = await compare(root);
  } catch {
    return show(STRINGS.wholeUnknown);
  }
  const { list, missing, missingBytes, begun } = whole;
  if (!list.files)
    return show(STRINGS.wholeTooLarge(STRINGS.size(list.bytes), STRINGS.files(list.count)));
  if (missing.length === 0) return show(STRINGS.wholeDone(STRINGS.size(list.bytes)), remove);
  const free = await freeBytes();
  if (free < missingBytes) return show(STRINGS.wholeRoom(STRINGS.size(free)));

  const offer = begun ? STRINGS.wholeRest : STRINGS.wholeOffer;
  const start = pushButton(begun ? STRINGS.wholeContinue : STRINGS.wholeStart, async () => {
    await takeRest(root, whole);
    await shownAgain();
  });
  show(
    offer(STRINGS.size(missingBytes), STRINGS.files(missing.length)),
    start,
    ...(begun ? [remove] : []),
  );
}

const text = (): HTMLElement => find('#ca-bao');
const bar = (): HTMLProgressElement => find('#tien-do');

function show(said: string, ...offered: readonly HTMLButtonElement[]): void {
  const buttons = find<HTMLElement>('#ca-bao-nut');
  const focused = buttons.contains(document.activeElement);
  text().textContent = said;
  buttons.replaceChildren(...offered);
  // If another button replaces the focused one, it gets the focus.
  if (focused) offered[0]?.focus();
}

/** Takes what is missing, shows how far it is, and says how it ended. */
async function takeRest(root: string, whole: Whole): Promise<void> {
  const { list, missingBytes } = whole;
  const stopping = new AbortController();
  const all = STRINGS.size(list.bytes);
  show(
    STRINGS.wholeProgress(STRINGS.size(list.bytes - missingBytes), all),
    pushButton(STRINGS.wholeStop, () => stopping.abort()),
  );
  const progress = bar();
  progress.max = list.bytes;
  progress.hidden = false;
  let quarters = 0;
  const tell = (bytes: number): void => {
    progress.value = bytes;
    const said = STRINGS.wholeProgress(STRINGS.size(bytes), all);
    text().textContent = said;
    // Screen readers hear every quarter, not every file.
    const reached = Math.floor((4 * bytes) / list.bytes);
    if (reached > quarters && reached < 4) say(said);
    quarters = Math.max(quarters, reached);
  };
  askToStay();
  try {
    await take(root, whole, tell, stopping.signal);
    say(STRINGS.wholeDone(all));
  } catch (error) {
    const stopped = stopping.signal.aborted;
    stopping.abort();
    say(stopped ? STRINGS.wholeStopped : isFull(error) ? STRINGS.wholeFull : STRINGS.wholeFailed);
  }
}

/** How much more the device lets the site keep; infinite if it does not say. */
async function freeBytes(): Promise<number> {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  return estimate?.quota === undefined
    ? Number.POSITIVE_INFINITY
    : Math.max(0, estimate.quota - (estimate.usage ?? 0));
}
