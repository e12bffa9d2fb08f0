import { loadTool } from '../on-use.ts';

/** Makes the search box of the masthead suggest. The script for it is loaded with the first letter. */
export function offerSuggestions(): void {
  const input = document.querySelector<HTMLInputElement>('.find input');
  // A page that was opened from a folder may not load data.
  if (!input || location.protocol === 'file:') return;
  // It is a combobox from the start: an element that changes its role while it has the focus confuses screen readers.
  input.role = 'combobox';
  input.ariaExpanded = 'false';
  const load = (): void => {
    loadTool(input.dataset.script ?? '').catch(() => {});
  };
  input.addEventListener('input', load, { once: true });
}
