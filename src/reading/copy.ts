/**
 * Copies a text to the clipboard. The older method needs an element that can have the focus, so a dialog passes itself. `false`
 * if the browser allows neither, as on plain http or if the reader denied it.
 */
export async function copyText(text: string, inside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromPage(text, inside);
  }
}

function copyFromPage(text: string, inside: HTMLElement): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.className = 'sr-only';
  area.readOnly = true;
  area.value = text;
  inside.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
