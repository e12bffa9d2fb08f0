import type { HostingPolicy } from '../../config/hosting.ts';

/** What the files for hosts are written from. */
export interface Hosting extends HostingPolicy {
  /** The path below which the site is served, with a slash at both ends; `/` if SITE_URL is missing. */
  readonly base: string;
  /** Whether packed copies (`.br`, `.gz`) exist. */
  readonly precompressed: boolean;
}

/** The files of one host, by their path in the site. */
export type WriteHostFiles = (hosting: Hosting) => Readonly<Record<string, string>>;

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A regular expression that matches the paths of files with hashed names. */
export const hashedPattern = ({ hashedFolders }: Pick<Hosting, 'hashedFolders'>): string =>
  `/(?:${hashedFolders.map((each) => each.slice(0, -1)).join('|')})/`;
