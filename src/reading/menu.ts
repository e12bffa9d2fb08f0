/** Scrolls the current page's link into view in the menu, which a narrow screen cuts off. The page itself does not scroll. */
export function showCurrent(): void {
  const current = document.querySelector<HTMLElement>('.masthead nav [aria-current]');
  const menu = current?.closest('nav');
  if (!current || !menu) return;
  // A reader who is in the menu already stays there.
  if (menu.contains(document.activeElement)) return;
  menu.scrollLeft = current.offsetLeft + (current.offsetWidth - innerWidth) / 2;
}
