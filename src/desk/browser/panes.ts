import { element } from '../../reading/element.ts';
import { newId } from './dom.ts';
import { WORDS } from './words.ts';

/** A part of the editor. */
export interface Pane {
  readonly name: string;
  readonly content: HTMLElement;
  /** Puts the focus into it; if it is missing, the part takes it as a whole. */
  readonly focus?: () => void;
}

const TWO_COLUMNS = '(min-width: 64rem)';
const THREE_COLUMNS = '(min-width: 100rem)';

/**
 * Shows three parts: one at a time behind tabs on a phone, the first beside the others on a desktop, and all on a wide screen.
 * `show` brings one to the front and into focus; `leave` is to be called once they are gone.
 */
export function arrangePanes(panes: readonly Pane[]): {
  readonly content: HTMLElement;
  readonly show: (index: number) => void;
  readonly leave: () => void;
} {
  const tabs = element('div', 'tabs');
  tabs.setAttribute('role', 'tablist');
  tabs.setAttribute('aria-label', WORDS.edit.panes);
  const parts = panes.map(partOf);
  tabs.append(...parts.map(({ tab }) => tab));
  const content = element('div', 'panes', tabs, ...parts.map(({ panel }) => panel));
  const queries = [matchMedia(TWO_COLUMNS), matchMedia(THREE_COLUMNS)];
  let chosen = 0;

  const arrange = (): void => {
    const columns = 1 + queries.filter(({ matches }) => matches).length;
    // With two columns the first part has one of its own, and with three each has.
    const hasTab = (index: number): boolean => columns === 1 || (columns === 2 && index > 0);
    const front = hasTab(chosen) ? chosen : 1;
    content.dataset.columns = String(columns);
    tabs.hidden = columns === 3;
    for (const [index, { name, tab, panel }] of parts.entries()) {
      const isShown = !hasTab(index) || index === front;
      tab.hidden = !hasTab(index);
      tab.setAttribute('aria-selected', String(index === front));
      tab.tabIndex = index === front ? 0 : -1;
      panel.hidden = !isShown;
      panel.setAttribute('role', hasTab(index) ? 'tabpanel' : 'region');
      panel.setAttribute('aria-label', name);
    }
  };
  const show = (index: number): void => {
    chosen = index;
    arrange();
    (panes[index]?.focus ?? (() => parts[index]?.panel.focus()))();
  };
  for (const [index, { tab }] of parts.entries()) {
    tab.addEventListener('click', () => {
      chosen = index;
      arrange();
    });
  }
  moveByKeys(tabs, parts);
  for (const query of queries) query.addEventListener('change', arrange);
  arrange();
  const leave = (): void => {
    for (const query of queries) query.removeEventListener('change', arrange);
  };
  return { content, show, leave };
}

/** A pane with the tab that brings it to the front. */
interface Part {
  readonly name: string;
  readonly tab: HTMLButtonElement;
  readonly panel: HTMLElement;
}

function partOf({ name, content, focus }: Pane): Part {
  const tab = element('button', '', name);
  tab.type = 'button';
  tab.id = newId();
  const panel = element('section', 'pane', element('h2', 'pane-name', name), content);
  panel.id = newId();
  // It is scrolled by keys.
  if (!focus) panel.tabIndex = 0;
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', panel.id);
  return { name, tab, panel };
}

/** Goes from tab to tab with the arrow keys, past the last to the first. */
function moveByKeys(tabs: HTMLElement, parts: readonly Part[]): void {
  tabs.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const open = parts.filter(({ tab }) => !tab.hidden);
    const at = open.findIndex(({ tab }) => tab === document.activeElement);
    const next = open[(at + by + open.length) % open.length];
    next?.tab.click();
    next?.tab.focus();
  });
}
