import { READING_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { element } from './element.ts';
import { say } from './notice.ts';
import { opensElsewhere } from './pictures.ts';
import { trustedScript } from './trusted.ts';

/**
 * Loads what few readers use when they use it. A control names its script in `data-use`. The script adds its own listener to
 * the controls of that name, and then gets the first press again. The styles of all such scripts load with the first of them.
 */
export function loadOnUse(): void {
  document.addEventListener('click', (event) => {
    const { target } = event;
    const control = target instanceof Element ? target.closest<HTMLElement>('[data-use]') : null;
    if (!control) return;
    if (control instanceof HTMLAnchorElement) {
      if (opensElsewhere(event)) return;
      event.preventDefault();
    }
    if (control.ariaBusy === 'true') return;
    const address = control.dataset.use ?? '';
    control.ariaBusy = 'true';
    // An iPhone lets a page speak only after it has spoken during a press. The script comes too late for that.
    if (control.dataset.feature === 'listen' && 'speechSynthesis' in window)
      speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    loadTool(address).then(
      () => {
        for (const each of document.querySelectorAll<HTMLElement>('[data-use]'))
          if (each.dataset.use === address) delete each.dataset.use;
        control.ariaBusy = null;
        control.click();
      },
      () => {
        control.ariaBusy = null;
        say(STRINGS.notLoaded);
      },
    );
  });
}

/** Loads a script with the styles of what it shows. Rejects if the script cannot be had. */
export async function loadTool(address: string): Promise<void> {
  await Promise.all([loadScript(address), loadStyles()]);
}

let styles: Promise<void> | undefined;

/** Loads the styles of tools. Never rejects: a dialog without styles is better than none. */
export function loadStyles(): Promise<void> {
  styles ??= new Promise((resolve) => {
    const address = document.querySelector<HTMLElement>('script[data-styles]')?.dataset.styles;
    if (address === undefined) return resolve();
    const link = element('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      styles = undefined;
      resolve();
    });
    // After the style sheet of the page, so that it overrides that.
    document.body.append(link);
  });
  return styles;
}

/** Rejects if it cannot be loaded. */
export function loadScript(address: string): Promise<void> {
  const script = document.createElement('script');
  if (import.meta.env.DEV) script.type = 'module';
  script.src = trustedScript(address);
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${address} was not loaded.`));
    });
    document.head.append(script);
  });
}

/** The controls of a feature, anywhere on the page. */
export function onPress(feature: string, press: (control: HTMLElement) => void): void {
  for (const control of document.querySelectorAll<HTMLElement>(`[data-feature="${feature}"]`))
    control.addEventListener('click', () => press(control));
}
