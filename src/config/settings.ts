import process from 'node:process';
import { withSettingsFile } from './settings-file.ts';
import { userError } from './user-error.ts';

/** The settings of one build, from the environment and the settings file. README.md lists the variables. */
export interface Settings {
  readonly seedsDir: string;
  readonly outDir: string;
  /** The public address with its path and a final slash. If it is `null`, nothing that needs an absolute URL is written. */
  readonly siteUrl: string | null;
  readonly onError: 'stop' | 'quarantine';
  /** Kinds of article that are not published. They are reported in any case. */
  readonly leaveOut: ReadonlySet<LeaveOut>;
  /** Folder or address of the published site, whose addresses the build keeps. `null`: the site in `outDir`. */
  readonly deployed: string | null;
  /** Whether compressed copies are written, for servers that send them. */
  readonly precompress: boolean;
}

/** Kinds of article that settings can leave out. */
export const LEAVE_OUT = ['duplicates', 'teasers', 'spam'] as const;
export type LeaveOut = (typeof LEAVE_OUT)[number];

/** The settings of this process: those of the environment, which override those of the settings file. Throws a UserError. */
export const currentSettings = (): Settings => readSettings(withSettingsFile(process.env));

/** Reads the settings. An empty variable counts as unset. Throws a UserError if a value cannot work. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const onError = environment.ON_ERROR || 'stop';
  if (onError !== 'stop' && onError !== 'quarantine') {
    throw userError('on-error', { value: onError });
  }
  return {
    seedsDir: environment.SEEDS_DIR || 'seeds',
    outDir: environment.OUT_DIR || 'dist',
    siteUrl: readSiteUrl(environment.SITE_URL),
    onError,
    leaveOut: readLeaveOut(environment.LEAVE_OUT),
    deployed: environment.DEPLOYED || null,
    precompress: readSwitch('PRECOMPRESS', environment.PRECOMPRESS),
  };
}

function readSwitch(name: string, value: string | undefined): boolean {
  if (!value || value === '0') return false;
  if (value === '1') return true;
  throw userError('switch', { name, value });
}

function readLeaveOut(value: string | undefined): Set<LeaveOut> {
  const names = (value ?? '').split(/[\s,]+/u).filter((name) => name !== '');
  return new Set(
    names.map((name) => {
      const known = LEAVE_OUT.find((each) => each === name);
      if (known) return known;
      throw userError('leave-out', { value: name, names: LEAVE_OUT });
    }),
  );
}

function readSiteUrl(value: string | undefined): string | null {
  if (!value) return null;
  const url = URL.parse(value);
  if (!url || !/^https?:$/u.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw userError('site-url', { value });
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
