import { hash } from 'node:crypto';

/** As much of a digest as tells all texts of a site apart. */
export const digest = (text: string): string => hash('sha1', text, 'base64').slice(0, 20);
