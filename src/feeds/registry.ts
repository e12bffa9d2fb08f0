import { ATOM } from './atom.ts';
import type { FeedFormat } from './feed.ts';
import { JSON_FEED } from './json.ts';
import { RSS } from './rss.ts';

/** The formats in which every feed is published. */
export const FORMATS: readonly FeedFormat[] = [RSS, ATOM, JSON_FEED];
