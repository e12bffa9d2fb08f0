import { loadTool } from '../on-use.ts';

/** Makes the search box of the masthead suggest; what does that is loaded with the first letter. */
export function offerSuggestions(): void {
  const input = document.querySelector<HTMLInputElement>('.find input');
  // A page that was opened from a folder may load no data.
  if (!input || location.protocol === 'file:') return;
  // It is one from the start: what becomes another while it has the focus confuses screen readers.
  input.role = 'combobox';
  input.ariaExpanded = 'false';
  const load = (): void => {
    loadTool(input.dataset.script ?? '').catch(() => {});
  };
  input.addEventListener('input', load, { once: true });
}
