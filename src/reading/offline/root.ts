const script = document.currentScript;

/**
 * The absolute address of the site's root, from where the running script lies: `_astro/` below it. Read when the script
 * starts, so it must be imported at once. `null` where modules are served one by one, in development.
 */
export const ROOT =
  script instanceof HTMLScriptElement && !import.meta.env.DEV
    ? new URL('../', script.src).href
    : null;
