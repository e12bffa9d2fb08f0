import { readFileSync } from 'node:fs';

/** From the project's root. */
const TOKENS = 'src/styles/tokens.css';

export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly accent: string;
}

/** Where each theme's tokens stand. */
const THEMES = { light: ':root {', dark: ':root[data-theme="dark"] {' } as const;

const read = new Map<keyof typeof THEMES, Colours>();

/** A theme's, from the styles, for what is no page and has none: pictures, feeds, the browser's own bars. Throws where a token is missing. */
export function loadColours(theme: keyof typeof THEMES = 'light'): Colours {
  const colours = read.get(theme) ?? readColours(readFileSync(TOKENS, 'utf8'), THEMES[theme]);
  read.set(theme, colours);
  return colours;
}

function readColours(css: string, opening: string): Colours {
  const start = css.indexOf(opening);
  const rule = start < 0 ? '' : css.slice(start, css.indexOf('}', start));
  const token = (name: string): string => {
    const value = new RegExp(`--${name}: (#[0-9a-f]{3,8});`, 'u').exec(rule)?.[1];
    if (value === undefined) throw new Error(`${TOKENS} has no colour --${name} in ${opening}}.`);
    return value;
  };
  return {
    paper: token('paper'),
    ink: token('ink'),
    soft: token('soft'),
    rule: token('rule'),
    accent: token('son'),
  };
}
