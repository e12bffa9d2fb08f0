import { onlyHere, pageAddress } from './address.ts';

/** Prints the page's address if the build did not know it. */
export function tellAddressOnPaper(): void {
  window.addEventListener('beforeprint', () => {
    const line = document.querySelector<HTMLElement>('.on-paper[hidden]');
    const address = pageAddress();
    if (!line || onlyHere(address)) return;
    line.append(' ', address);
    line.hidden = false;
  });
}
