import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/** A picture of a phone as base64, and more. */
const MOST_BYTES = 48_000_000;

/** The JSON of a request. Throws a Refusal if it is too large or no JSON. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > MOST_BYTES) throw TOO_LARGE;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) throw TOO_LARGE;
    chunks.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal(400, 'Yêu cầu bị hỏng trên đường đi.', 'Tải lại trang rồi thử lại.');
  }
}

const TOO_LARGE = new Refusal(
  413,
  'Tệp hoặc văn bản quá lớn (hơn 35 MB).',
  'Thu nhỏ ảnh, hoặc chia văn bản thành nhiều bài.',
);
