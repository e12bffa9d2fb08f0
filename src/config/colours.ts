import { readFileSync } from 'node:fs';
import { legibleOn } from './accent.ts';
import { CHOSEN } from './chosen.ts';

/** From the project's root. */
const TOKENS = 'src/styles/tokens.css';

export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly accent: string;
}

/** The places of each theme's tokens. */
const THEMES = {
  light: ':root {',
  dark: ':root[data-theme="dark"] {',
  paper: ':root[data-theme="paper"] {',
} as const;

const read = new Map<keyof typeof THEMES, Colours>();

/**
 * The colours of a theme, from the styles and the publisher's settings, for what has no style sheet: pictures, feeds, the bars
 * of the browser. Throws if a token is missing.
 */
export function loadColours(theme: keyof typeof THEMES = 'light'): Colours {
  const colours = read.get(theme) ?? readColours(readFileSync(TOKENS, 'utf8'), THEMES[theme]);
  read.set(theme, colours);
  return colours;
}

/** Styles that follow `tokens.css` in the same layer: the publisher's accent colour, in every theme except high contrast. */
export function accentStyles({ colour } = CHOSEN): string {
  if (colour === undefined) return '';
  const rule = (selector: string, theme: keyof typeof THEMES): string => {
    const accent = legibleOn(loadColours(theme).paper, colour);
    return `${selector} { --son: ${accent}; --bar: ${accent}; }`;
  };
  const dark = rule(':root:not([data-theme])', 'dark');
  return [
    '@layer tokens {',
    rule(':root', 'light'),
    `@media (prefers-color-scheme: dark) { ${dark} }`,
    rule(':root[data-theme="dark"]', 'dark'),
    rule(':root[data-theme="paper"]', 'paper'),
    '}',
  ].join('\n');
}

function readColours(css: string, opening: string): Colours {
  const start = css.indexOf(opening);
  const rule = start < 0 ? '' : css.slice(start, css.indexOf('}', start));
  const token = (name: string): string => {
    const value = new RegExp(`--${name}: (#[0-9a-f]{3,8});`, 'u').exec(rule)?.[1];
    if (value === undefined) throw new Error(`${TOKENS} has no colour --${name} in ${opening}}.`);
    return value;
  };
  const paper = token('paper');
  const { colour } = CHOSEN;
  return {
    paper,
    ink: token('ink'),
    soft: token('soft'),
    rule: token('rule'),
    accent: colour === undefined ? token('son') : legibleOn(paper, colour),
  };
}
