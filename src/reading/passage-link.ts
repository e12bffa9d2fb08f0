import { PASSAGE_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { pageAddress } from './address.ts';
import { element } from './element.ts';
import { say } from './notice.ts';
import { opening, passageOf, wordsOf } from './passages.ts';

/**
 * One link in the margin that leads to the passage under the mouse, or to that which holds the caret or the selection. It stands
 * after the body, so that it is one stop of the Tab key however long the article is, and is in no text that is copied. Where the
 * margin has no room for it there is none: the dialog for sharing lists all passages.
 */
export function offerPassageLink(): void {
  const prose = document.querySelector<HTMLElement>('[data-article] .prose');
  if (!prose) return;
  const link = element('a', 'passage-link');
  let passage: HTMLElement | null = null;

  const place = (): void => {
    if (!passage) return;
    link.hidden = false;
    const room = prose.getBoundingClientRect().left - link.offsetWidth;
    link.hidden = room < 0;
    link.style.setProperty('left', `${prose.offsetLeft - link.offsetWidth}px`);
    link.style.setProperty('top', `${passage.offsetTop}px`);
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
  document.addEventListener('selectionchange', () =>
    attach(passageOf(getSelection()?.anchorNode ?? null)),
  );

  // The browser goes there and shows the address; that it is copied too spares a step.
  link.addEventListener('click', () => {
    if (!('clipboard' in navigator)) return;
    navigator.clipboard.writeText(`${pageAddress()}${link.hash}`).then(
      () => say(STRINGS.passageCopied),
      () => {},
    );
  });
}
