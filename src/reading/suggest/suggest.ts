import Combobox from '@github/combobox-nav';
import { ADDRESS } from '../../config/addresses.ts';
import { SUGGEST_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { SuggestionFinder } from '../../search/suggestions/finder.ts';
import { type PartFile, partFile } from '../../search/suggestions/part.ts';
import { element } from '../element.ts';
import { recentSearches } from '../recent-searches.ts';
import { type Choice, toOption } from './options.ts';

/** The most of each kind that are shown. */
const MOST = { recent: 2, names: 4, headlines: 3 } as const;
/** Shorter prefixes match a word of almost every headline. */
const FEWEST_LETTERS_OF_HEADLINE = 3;

interface SuggestOptions {
  /** The absolute address of the site's root. */
  readonly root: string;
  readonly finder: SuggestionFinder;
  /** The element after which the list stands. */
  readonly after: Element;
  /** Repeats an earlier search. */
  readonly search: (query: string) => void;
  /** Whether the down arrow goes from the last suggestion to what stands below. */
  readonly leadsOn?: boolean;
}

/** What finds suggestions for a search box. */
export const finderFor = (input: HTMLInputElement, root: string): SuggestionFinder =>
  new SuggestionFinder(input.dataset.letters ?? '', async (part) =>
    loadPart(root + ADDRESS.suggestions + partFile(part)),
  );

/**
 * Makes a search box a combobox that suggests names, sections, headlines and earlier searches. Nothing is loaded before the box
 * has text. Returns a function that closes the list.
 */
export function suggest(
  input: HTMLInputElement,
  { root, finder, after, search, leadsOn = false }: SuggestOptions,
): () => void {
  const { list, news } = listAfter(after);
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });
  let choices: readonly Choice[] = [];
  let current = new AbortController();

  const close = (): void => {
    current.abort();
    combobox.stop();
    list.hidden = true;
    news.textContent = '';
  };
  const show = (): void => {
    if (choices.length === 0) {
      close();
      return;
    }
    list.replaceChildren(...choices.map(toOption));
    // Hearing it once is enough. It is not repeated with every letter.
    if (list.hidden) news.textContent = STRINGS.suggestionCount(choices.length);
    list.hidden = false;
    combobox.start();
  };
  const update = async (): Promise<void> => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const text = input.value;
    const found = await finder.find(text, wantedFor(text), signal);
    if (signal.aborted) return;
    choices = [...recent(text), ...found];
    show();
  };

  input.addEventListener('input', () => void update());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Tab') close();
    if (event.key === 'ArrowDown') {
      if (leadsOn && list.lastElementChild?.ariaSelected === 'true') close();
      else if (!leadsOn && list.hidden) void update();
    }
    if (event.key !== 'Escape' || list.hidden) return;
    close();
    // The browser would empty the box.
    event.preventDefault();
  });
  list.addEventListener('combobox-commit', ({ target }) => {
    const choice = choices[[...list.children].indexOf(target as Element)];
    close();
    if (choice?.kind === 'recent') search(choice.text);
    else if (choice) location.href = root + choice.address;
  });
  closeElsewhere(input, close);
  if (input.value !== '') void update();
  return close;
}

/** An empty list after an element, and where screen readers hear how many suggestions it has. */
function listAfter(after: Element): { readonly list: HTMLElement; readonly news: HTMLElement } {
  const list = element('ul', 'suggestions');
  list.id = 'goi-y';
  list.role = 'listbox';
  list.ariaLabel = STRINGS.suggestions;
  list.hidden = true;
  // The box keeps the focus while an option is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  const news = element('div', 'sr-only');
  news.ariaLive = 'polite';
  after.after(list, news);
  return { list, news };
}

/** How many suggestions of each kind are looked for. */
function wantedFor(text: string): { readonly names: number; readonly headlines: number } {
  const isLong = text.trim().length >= FEWEST_LETTERS_OF_HEADLINE;
  return { names: MOST.names, headlines: isLong ? MOST.headlines : 0 };
}

/** The earlier searches that begin with what is typed. */
function recent(text: string): Choice[] {
  const typed = text.trim().toLowerCase();
  if (typed === '') return [];
  return recentSearches()
    .filter((query) => query.toLowerCase().startsWith(typed) && query.toLowerCase() !== typed)
    .slice(0, MOST.recent)
    .map((query) => ({ kind: 'recent', text: query }));
}

/** Never rejects: without suggestions the box still searches. */
async function loadPart(address: string): Promise<PartFile | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/**
 * Closes when the focus leaves. A press elsewhere moves the focus before it is a click. If the list closed then, what is
 * pressed would move away from the finger.
 */
function closeElsewhere(input: HTMLInputElement, close: () => void): void {
  let isPressed = false;
  addEventListener('pointerdown', () => {
    isPressed = true;
  });
  for (const end of ['click', 'pointercancel'])
    addEventListener(end, () => {
      isPressed = false;
      if (document.activeElement !== input) close();
    });
  input.addEventListener('blur', () => {
    if (!isPressed) close();
  });
}
