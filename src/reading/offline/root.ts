const script = document.currentScript;

/**
 * The absolute address of the site's root, from the address of the running script in `_astro/`. It is read when the script
 * starts, so this file must be imported statically. `null` in development, where modules are served one by one.
 */
export const ROOT =
  script instanceof HTMLScriptElement && !import.meta.env.DEV
    ? new URL('../', script.src).href
    : null;
