import { apache } from './apache.ts';
import { githubPages } from './github-pages.ts';
import type { Hosting, WriteHostFiles } from './host.ts';
import { azure, firebase, serve, vercel } from './json-hosts.ts';
import { pagesHeaders } from './pages-headers.ts';
import { caddy, lighttpd, nginx } from './servers.ts';

const HOSTS: readonly WriteHostFiles[] = [
  pagesHeaders,
  vercel,
  firebase,
  azure,
  serve,
  githubPages,
  apache,
  nginx,
  caddy,
  lighttpd,
];

/** The files for all hosts, by their path in the site. Each host reads its own; the others do no harm. */
export const hostFiles = (hosting: Hosting): Readonly<Record<string, string>> =>
  Object.assign({}, ...HOSTS.map((write) => write(hosting)));
