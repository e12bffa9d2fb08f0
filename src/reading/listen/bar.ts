import { LISTEN_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { element } from '../element.ts';

export const RATES = [0.75, 1, 1.25, 1.5, 2] as const;
export type Rate = (typeof RATES)[number];

interface Presses {
  readonly previous: () => void;
  readonly playOrPause: () => void;
  readonly next: () => void;
  readonly rate: (rate: Rate) => void;
  readonly back: () => void;
  readonly close: () => void;
}

interface Bar {
  readonly element: HTMLElement;
  readonly showPlaying: (playing: boolean) => void;
  readonly showPlace: (text: string) => void;
  /** Shows a problem or a wait, for screen readers too; `''` for none. */
  readonly tell: (text: string) => void;
  readonly showBack: (shown: boolean) => void;
  /** Removes the bar. If it had the focus, the given element gets it. */
  readonly remove: (focus: HTMLElement) => void;
}

/** Opens the bar that controls reading aloud, at the bottom of the page, with the focus in it. */
export function openBar(rate: Rate, presses: Presses): Bar {
  const place = element('span', 'place');
  const said = element('span');
  said.setAttribute('role', 'status');
  const main = button(STRINGS.listenPause, presses.playOrPause, 'main');
  const back = button(STRINGS.listenBack, presses.back, 'back');
  back.hidden = true;
  const bar = element(
    'div',
    'listen-bar ui',
    element('div', '', element('p', '', place, said), back),
    controls(main, rate, presses),
  );
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', STRINGS.listenBar);
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') presses.close();
  });
  document.body.append(bar);
  const giveBack = reserveRoom(bar);
  main.focus({ preventScroll: true });
  return {
    element: bar,
    showPlaying: (playing) => {
      main.textContent = playing ? STRINGS.listenPause : STRINGS.listenGoOn;
    },
    showPlace: (text) => {
      place.textContent = text;
    },
    tell: (text) => {
      said.textContent = text;
      place.hidden = text !== '';
    },
    showBack: (shown) => {
      if (!shown && back === document.activeElement) main.focus({ preventScroll: true });
      back.hidden = !shown;
    },
    remove: (focus) => {
      giveBack();
      if (bar.contains(document.activeElement)) focus.focus({ preventScroll: true });
      bar.remove();
    },
  };
}

/** The buttons, with `main` that plays and pauses, and the choice of the rate. */
function controls(main: HTMLElement, rate: Rate, presses: Presses): HTMLElement {
  const previous = button(STRINGS.listenPrevious, presses.previous);
  const next = button(STRINGS.listenNext, presses.next);
  const stop = button(STRINGS.listenStop, presses.close);
  return element(
    'div',
    '',
    element('div', 'group', previous, main, next),
    element('div', 'group', rateChoice(rate, presses.rate), stop),
  );
}

/** Keeps what has the focus or is read above the bar. Returns what gives its room back. */
function reserveRoom(bar: HTMLElement): () => void {
  const { style } = document.documentElement;
  const measure = new ResizeObserver(() =>
    style.setProperty('--listen-bar', `${bar.offsetHeight}px`),
  );
  measure.observe(bar);
  return () => {
    measure.disconnect();
    style.removeProperty('--listen-bar');
  };
}

function rateChoice(current: Rate, choose: (rate: Rate) => void): HTMLElement {
  const select = element('select');
  for (const rate of RATES) {
    const option = element('option', '', STRINGS.listenRate(rate));
    option.value = String(rate);
    option.selected = rate === current;
    select.append(option);
  }
  select.addEventListener('change', () => {
    const rate = RATES.find((each) => String(each) === select.value);
    if (rate !== undefined) choose(rate);
  });
  return element('label', '', element('span', '', STRINGS.listenRateLabel), select);
}

function button(text: string, press: () => void, className = ''): HTMLButtonElement {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}
