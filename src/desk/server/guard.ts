import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from './refusal.ts';

/** What the desk knows of itself. */
export interface Own {
  /** A long random name, the first part of every path. */
  readonly token: string;
  readonly port: number;
}

interface Asked {
  readonly method: string;
  /** As the request has it: path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Where a request goes, below the token. */
export interface Place {
  readonly method: 'GET' | 'HEAD' | 'POST';
  /** Decoded, without a slash at its start. */
  readonly path: string;
  readonly query: URLSearchParams;
}

const HOSTS = ['localhost', '127.0.0.1', '[::1]'] as const;

/**
 * The place that a request asks for. Throws a Refusal of one that does not come from the desk's own page: another host name (DNS
 * rebinding), a wrong token, another site's page.
 */
export function guard({ method, url, headers }: Asked, { token, port }: Own): Place {
  const hosts = HOSTS.map((name) => `${name}:${port}`);
  const host = headers.host ?? '';
  if (!hosts.includes(host)) throw NOT_FOUND;
  const { pathname, searchParams } = parse(url);
  const [, own = '', ...names] = pathname.split('/');
  if (!isSame(own, token) || names.length === 0) throw NOT_FOUND;
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST')
    throw new Refusal(405, 'Bàn biên tập không hiểu yêu cầu này.', 'Tải lại trang rồi thử lại.');
  const isOpened = headers['sec-fetch-mode'] === 'navigate' && method === 'GET';
  const from = headers['sec-fetch-site'];
  if (from !== undefined && from !== 'same-origin' && !(isOpened && from === 'none')) throw FOREIGN;
  if (method === 'POST') {
    if (headers.origin !== `http://${host}`) throw FOREIGN;
    if (!/^application\/json(?:;\s*charset=utf-8)?$/iu.test(headers['content-type'] ?? ''))
      throw new Refusal(415, 'Yêu cầu không phải là JSON.', 'Tải lại trang rồi thử lại.');
  }
  return { method, path: decode(names.join('/')), query: searchParams };
}

const NOT_FOUND = new Refusal(
  404,
  'Không có trang này.',
  'Mở đúng địa chỉ mà cửa sổ lệnh in ra khi khởi động.',
);
const FOREIGN = new Refusal(
  403,
  'Yêu cầu này không đến từ trang của bàn biên tập.',
  'Mở đúng địa chỉ mà cửa sổ lệnh in ra khi khởi động.',
);

function parse(url: string): URL {
  // A path alone: `//host/` and `http://host/` would name another one.
  const parsed = /^\/(?!\/)/u.test(url) ? URL.parse(url, 'http://localhost') : null;
  if (parsed === null) throw NOT_FOUND;
  return parsed;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw NOT_FOUND;
  }
}

/** Compared in the same time wherever they differ. */
function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
