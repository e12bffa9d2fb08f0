/**
 * The arrow keys go through the results and back to the box. Escape goes back, and in the box calls `clear`. If the list of
 * suggestions is open, it gets these keys first.
 */
export function listenToArrows(input: HTMLInputElement, list: Element, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    // While an input method is composing, its keys choose and cancel letters.
    if (event.defaultPrevented || event.isComposing) return;
    const links = [...list.querySelectorAll<HTMLElement>('a.headline')];
    const { activeElement } = document;
    const at = activeElement instanceof HTMLElement ? links.indexOf(activeElement) : -1;
    const isInBox = activeElement === input;
    if (at === -1 && !isInBox) return;
    if (event.key === 'ArrowDown') links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at === 0) input.focus();
    else if (event.key === 'ArrowUp' && at > 0) links[at - 1]?.focus();
    else if (event.key === 'Escape' && at >= 0) input.focus();
    else if (event.key === 'Escape' && input.value !== '') clear();
    else return;
    event.preventDefault();
  });
}
