import { expect, test, vi } from 'vitest';
import service from '../../../src/content/image-service.ts';
import { makePicture } from '../../picture.ts';

const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn(), debug: vi.fn() };

/** What Astro gives the service for one size of a picture. */
const transform = (bytes: Uint8Array) =>
  Reflect.apply(service.transform, service, [
    bytes,
    { src: 'a.png', width: 20, format: 'webp' },
    { service: { entrypoint: '', config: {} } },
    logger,
  ]);

test('a picture is written in the size that a page asks for', async () => {
  const { data, format } = await transform(makePicture(40, 30));
  expect(format).toBe('webp');
  expect(Buffer.from(data).toString('latin1', 8, 12)).toBe('WEBP');
});

test('a picture that cannot be written is an error, and never published as it is', async () => {
  // Its header is sound, and nothing follows.
  const broken = makePicture(400, 300).subarray(0, 33);
  await expect(transform(broken)).rejects.toThrow('The picture cannot be written in this size.');
});
