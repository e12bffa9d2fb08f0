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

let read: Colours | undefined;

/** The light theme's, from the styles, so that a picture is dressed like the pages. Throws where a token is missing. */
export function loadColours(): Colours {
  read ??= readColours(readFileSync(TOKENS, 'utf8'));
  return read;
}

function readColours(css: string): Colours {
  const light = /:root \{([^}]*)\}/u.exec(css)?.[1] ?? '';
  const token = (name: string): string => {
    const value = new RegExp(`--${name}: (#[0-9a-f]{3,8});`, 'u').exec(light)?.[1];
    if (value === undefined) throw new Error(`${TOKENS} has no colour --${name} in :root.`);
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
