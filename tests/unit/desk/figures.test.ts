import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/desk/server/figures.ts';
import { readStated } from '../../../src/desk/server/stated.ts';
import { examine } from '../../../src/parse/examine.ts';
import { BODY, HEADLINE } from './pastes.ts';

const CAPTIONS = ['Xuồng qua sân trường lúc nước lên', 'Xuồng qua sân trường chiều qua'];
const TEXT = `${HEADLINE}\n\n${BODY[0]}\n\n${CAPTIONS[0]}. Ảnh: Trần Hòa\n\n${BODY[1]}\n\n${CAPTIONS[1]}. Ảnh: Bảy Lúa\n\n${BODY[2]}\n`;

const read = (yaml: string, images: readonly string[] = []) => {
  const result = examine(Buffer.from(TEXT), 'thang-5/a.txt', {
    images: new Set(images),
    sidecar: { file: 'thang-5/a.yaml', bytes: Buffer.from(yaml) },
  });
  return figuresOf(result, 'thang-5/a.txt', readStated(yaml).images ?? []);
};

test('each caption is named by words that only it starts with', () => {
  const figures = read('');
  expect(figures.map(({ text, credit }) => [text, credit])).toEqual([
    [CAPTIONS[0], 'Trần Hòa'],
    [CAPTIONS[1], 'Bảy Lúa'],
  ]);
  for (const [index, { opening }] of figures.entries()) {
    const corrected = read(JSON.stringify({ image: { replaces: opening, caption: 'Khác' } }));
    expect(corrected.map(({ said }) => said?.caption)).toEqual(
      CAPTIONS.map((_, each) => (each === index ? 'Khác' : undefined)),
    );
    // Its words stay those of the text.
    expect(corrected[index]?.text).toBe(CAPTIONS[index]);
  }
});

test('pictures outside the text are told with what is stated of them', () => {
  const figures = read('image: {src: ../b.jpg, caption: Chợ nổi}', ['b.jpg', 'thang-5/a-3.jpg']);
  const outside = figures.filter(({ opening }) => opening === '');
  expect(outside.map(({ picture, said }) => [picture, said])).toEqual([
    [
      { path: 'b.jpg', src: '../b.jpg' },
      { src: '../b.jpg', caption: 'Chợ nổi' },
    ],
    [{ path: 'thang-5/a-3.jpg', src: 'a-3.jpg' }, undefined],
  ]);
});
