import { PASSAGE_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { pageAddress } from './address.ts';
import { element } from './element.ts';
import { say } from './notice.ts';
import { opening, passageOf, wordsOf } from './passages.ts';

/**
 * One link to the passage under the mouse, the tapped passage, or the one with the caret or the selection. It stands after the
 * body, so that it is one stop of the Tab key however long the article is, and is in no text that is copied. It is shown in the
 * margin beside the passage's first line, or below its last line if there is no room.
 */
export function offerPassageLink(): void {
  const prose = document.querySelector<HTMLElement>('[data-article] .prose');
  if (!prose) return;
  const link = element('a', 'passage-link');
  let passage: HTMLElement | null = null;

  const place = (): void => {
    if (!passage) return;
    const isBeside = prose.getBoundingClientRect().left >= link.offsetWidth;
    const [left, top] = isBeside
      ? [prose.offsetLeft, passage.offsetTop]
      : [prose.offsetLeft + prose.offsetWidth, passage.offsetTop + passage.offsetHeight];
    link.style.setProperty('left', `${left - link.offsetWidth}px`);
    link.style.setProperty('top', `${top}px`);
  };
  const attach = (to: HTMLElement | null): void => {
    if (!to || to === passage) return;
    if (!passage) {
      prose.after(link);
      new ResizeObserver(place).observe(prose);
    }
    passage = to;
    link.href = `#${to.id}`;
    link.setAttribute('aria-label', STRINGS.passageLink(opening(wordsOf(to), 40)));
    place();
  };
  prose.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse' && target instanceof Node) attach(passageOf(target));
  });
  // The mouse points at what it presses.
  prose.addEventListener('click', ({ target }) => {
    if (target instanceof Node) attach(passageOf(target));
  });
  document.addEventListener('selectionchange', () =>
    attach(passageOf(getSelection()?.anchorNode ?? null)),
  );

  // The browser goes there and shows the address. Copying it too saves the reader a step.
  link.addEventListener('click', () => {
    if (!('clipboard' in navigator)) return;
    navigator.clipboard.writeText(`${pageAddress()}${link.hash}`).then(
      () => say(STRINGS.passageCopied),
      () => {},
    );
  });
}
