import type { HostingPolicy } from '../../config/hosting.ts';

/** What the files of hosts are written from. */
export interface Hosting extends HostingPolicy {
  /** The path that the site lies below, with a slash at both ends; `/` where SITE_URL does not tell. */
  readonly base: string;
  /** Whether `.br` and `.gz` files lie beside those worth packing. */
  readonly precompressed: boolean;
}

/** The files of one host by their path in the site. */
export type WriteHostFiles = (hosting: Hosting) => Readonly<Record<string, string>>;

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What paths of files with hashed names match, as a regular expression. */
export const hashedPattern = ({ hashedFolders }: Pick<Hosting, 'hashedFolders'>): string =>
  `/(?:${hashedFolders.map((each) => each.slice(0, -1)).join('|')})/`;
