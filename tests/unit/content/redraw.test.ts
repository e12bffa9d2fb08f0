import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { redraw } from '../../../src/content/redraw.ts';
import { makePicture } from '../../picture.ts';

/** A coloured pattern; no two rows are alike. */
function pattern(width: number, height: number, channels: 3 | 4 = 3): Sharp {
  const pixels = Buffer.alloc(width * height * channels);
  for (const index of pixels.keys()) pixels[index] = (index * 7 + (index >> 7) * 31) % 251;
  return sharp(pixels, { raw: { width, height, channels } });
}

const moving = (): Promise<Buffer> => {
  const frames = Buffer.alloc(50 * 160 * 3);
  for (const index of frames.keys()) frames[index] = index % 253;
  const raw = { width: 50, height: 160, channels: 3, pageHeight: 40 } as const;
  return sharp(frames, { raw })
    .gif({ delay: [100, 100, 100, 100] })
    .toBuffer();
};

const FORMATS: Readonly<Record<string, () => Promise<Buffer>>> = {
  JPEG: () => pattern(300, 200).jpeg().toBuffer(),
  'progressive JPEG': () => pattern(300, 200).jpeg({ progressive: true }).toBuffer(),
  'CMYK JPEG': () => pattern(300, 200).toColourspace('cmyk').jpeg().toBuffer(),
  PNG: () => pattern(300, 200).png().toBuffer(),
  'interlaced PNG': () => pattern(300, 200).png({ progressive: true }).toBuffer(),
  '16-bit PNG': () => pattern(300, 200).toColourspace('rgb16').png().toBuffer(),
  WebP: () => pattern(300, 200).webp().toBuffer(),
  AVIF: () => pattern(300, 200).avif({ effort: 0 }).toBuffer(),
  GIF: () => pattern(300, 200).gif().toBuffer(),
};
const formats = Object.entries(FORMATS);

const PAYLOAD = 'PK\u0003\u0004<script>alert(1)</script>';

describe.each(formats)('%s', (_, make) => {
  test('is drawn anew as WebP with eight bits in sRGB', async () => {
    const { data, width, height } = await redraw(await make());
    expect([width, height]).toEqual([300, 200]);
    expect(await sharp(data).metadata()).toMatchObject({
      format: 'webp',
      width: 300,
      height: 200,
      space: 'srgb',
      depth: 'uchar',
    });
  });
  test('that breaks off is refused', async () => {
    const bytes = await make();
    await expect(redraw(bytes.subarray(0, bytes.length >> 1))).rejects.toThrow(/\S/u);
  });
  test('loses what hangs on it', async () => {
    const { data } = await redraw(Buffer.concat([await make(), Buffer.from(PAYLOAD)]));
    expect(Buffer.from(data).includes('alert')).toBe(false);
  });
});

test.each(['JPEG', 'PNG', 'AVIF'])(
  '%s with a sound header and a broken body is refused',
  async (name) => {
    const bytes = (await FORMATS[name]?.()) ?? Buffer.alloc(0);
    for (let index = bytes.length >> 1; index < bytes.length; index += 1) bytes[index] = index * 37;
    await expect(redraw(bytes)).rejects.toThrow(/\S/u);
  },
);

test('nothing of what a camera writes gets in, and the picture stands upright', async () => {
  const bytes = await pattern(300, 200)
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Copyright: 'Riêng tư' }, IFD3: { GPSLatitude: '10/1 45/1 0/1' } })
    .jpeg()
    .toBuffer();
  expect((await sharp(bytes).metadata()).exif).toBeDefined();
  const { data, width, height } = await redraw(bytes);
  expect([width, height]).toEqual([200, 300]);
  const { exif, icc, xmp, iptc, orientation } = await sharp(data).metadata();
  expect({ exif, icc, xmp, iptc, orientation }).toEqual({});
});

test('a moving picture goes on moving', async () => {
  for (const bytes of [
    await moving(),
    await sharp(await moving(), { animated: true })
      .webp()
      .toBuffer(),
  ]) {
    const { data, width, height } = await redraw(bytes);
    expect([width, height]).toEqual([50, 40]);
    expect((await sharp(data).metadata()).pages).toBe(4);
  }
});

test('see-through stays see-through', async () => {
  const { data } = await redraw(await pattern(30, 20, 4).png().toBuffer());
  expect((await sharp(data).metadata()).hasAlpha).toBe(true);
});

test.each([
  ['wide', 4000, 100, 1296, 32],
  ['tall', 60, 20_000, 49, 16_383],
])('%s pictures are drawn as large as pages and the format allow', async (_, ...sizes) => {
  const [from, to, width, height] = sizes;
  expect(await redraw(makePicture(from, to))).toMatchObject({ width, height });
});

describe('refused before it is decoded', () => {
  test('a picture with too many pixels', async () => {
    const bomb = Buffer.from(makePicture(1, 1));
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    await expect(redraw(bomb)).rejects.toThrow('it has 60000 × 60000 pixels');
  });
  test.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 'it holds SVG'],
    ['HTML', '<!doctype html><script>alert(1)</script>', 'it holds no picture'],
    ['nothing', '', 'it holds no picture'],
    ['PDF', `%PDF-1.7\n${deflateSync('x').toString('latin1')}`, 'it holds no picture'],
  ])('a file that holds %s', async (_, content, cause) => {
    await expect(redraw(Buffer.from(content))).rejects.toThrow(cause);
  });
});
