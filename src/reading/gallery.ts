import { GALLERY_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { element, pushButton } from './element.ts';
import { wordsOf } from './passages.ts';
import { opensElsewhere, PICTURES } from './pictures.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>(PICTURES)];
for (const [index, link] of links.entries())
  link.addEventListener('click', (event) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    open(index);
  });

// The browser's own dialog, scrolling and zoom replace a library. PhotoSwipe 5.4.4 has 20.7 KB (brotli), this 1.2. It also sets
// `innerHTML`, which the policy of our pages forbids.

/** Opens the gallery at a picture, over the page. Escape, its button and the browser's Back button close it. */
function open(first: number): void {
  const slides = links.map(slide);
  const strip = element('ul', '', ...slides);
  const place = element('p', 'ui');
  place.setAttribute('role', 'status');
  const go = (to: number, behavior: ScrollBehavior = 'auto'): void =>
    strip.scrollTo({ left: slides[to]?.offsetLeft ?? 0, behavior });
  let current = first;
  const turn = (to: number): void => go(to, isCalm() ? 'instant' : 'smooth');
  const step = (by: number): void => turn((current + by + slides.length) % slides.length);
  const steps =
    slides.length > 1
      ? [pushButton(STRINGS.previous, () => step(-1)), pushButton(STRINGS.next, () => step(1))]
      : [];
  const close = pushButton(STRINGS.close, () => dialog.close());
  const dialog = element(
    'dialog',
    'gallery ui',
    element('header', '', place, ...steps, close),
    strip,
  );
  dialog.setAttribute('aria-label', STRINGS.gallery);
  if (slides.length > 1)
    pressByKey(dialog, {
      ArrowLeft: () => step(-1),
      ArrowRight: () => step(1),
      Home: () => turn(0),
      End: () => turn(slides.length - 1),
    });

  const show = (to: number): void => {
    const hadFocus = slides[current]?.contains(document.activeElement) ?? false;
    current = to;
    // Pictures beside the screen are not read aloud and take no focus.
    for (const [index, each] of slides.entries()) each.inert = index !== to;
    if (hadFocus) slides[to]?.focus({ preventScroll: true });
    if (slides.length > 1) place.textContent = STRINGS.place(to + 1, slides.length);
  };
  document.body.append(dialog);
  dialog.showModal();
  show(first);
  go(first, 'instant');
  const stop = watchSlides(strip, slides, show);
  const leave = closeByHistory(() => dialog.close());
  dialog.addEventListener('close', () => {
    stop();
    dialog.remove();
    // Safari does not focus a link that is pressed.
    links[first]?.focus({ preventScroll: true });
    leave();
  });
}

/** Calls what is given for a key instead of what the browser does at it. */
function pressByKey(dialog: HTMLElement, presses: Readonly<Record<string, () => void>>): void {
  const keys = new Map(Object.entries(presses));
  dialog.addEventListener('keydown', (event) => {
    const press = keys.get(event.key);
    if (!press) return;
    event.preventDefault();
    press();
  });
}

/** Calls `show` with the picture that is scrolled into the strip. Returns what ends that. */
function watchSlides(
  strip: HTMLElement,
  slides: readonly HTMLLIElement[],
  show: (index: number) => void,
): () => void {
  const watch = new IntersectionObserver(
    (seen) => {
      const at = seen.find(({ isIntersecting }) => isIntersecting)?.target;
      if (at instanceof HTMLLIElement) show(slides.indexOf(at));
    },
    { root: strip, threshold: 0.6 },
  );
  for (const each of slides) watch.observe(each);
  return () => watch.disconnect();
}

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A picture as large as the screen allows, with its caption. */
function slide(link: HTMLAnchorElement, index: number): HTMLLIElement {
  const small = link.querySelector('img');
  const picture = element('img');
  picture.alt = small?.alt ?? '';
  picture.width = small?.width ?? 0;
  picture.height = small?.height ?? 0;
  picture.loading = 'lazy';
  picture.sizes = '100vw';
  picture.srcset = small?.srcset ?? '';
  picture.src = link.href;
  const caption = link.parentElement?.querySelector('figcaption');
  const figure = element('figure', '', picture);
  const made = element('li', '', figure);
  if (caption) figure.append(element('figcaption', '', wordsOf(caption)));
  else made.ariaLabel = STRINGS.slide(index + 1, links.length);
  // Longer captions scroll, with keys too.
  made.tabIndex = 0;
  return made;
}

/** Makes the browser's Back button close something first. Returns what to call once it is closed. */
function closeByHistory(close: () => void): () => void {
  const onBack = (): void => {
    removeEventListener('popstate', onBack);
    close();
  };
  try {
    history.pushState({ gallery: true }, '');
  } catch {
    // A page that was opened from a folder cannot change the history.
    return () => {};
  }
  addEventListener('popstate', onBack);
  return () => {
    removeEventListener('popstate', onBack);
    if (history.state?.gallery) history.back();
  };
}
