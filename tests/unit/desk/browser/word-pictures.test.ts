import { expect, test, vi } from 'vitest';
import { addWordPictures } from '../../../../src/desk/browser/word-pictures.ts';

const picture = (name: string, below: string) => ({ name, bytes: 'AP8=', below });

test('pictures with a caption below come first, and each caption is given once', () => {
  const addPicture = vi.fn();
  const lines = ['Ghe về nhất', 'Đội ghe thắng.', 'Người xem'].map((text, index) => ({
    start: 20 * index,
    end: 20 * index + 10,
    text,
  }));
  const figures = [0, 2].map((index) => ({
    start: 20 * index,
    end: 20 * index + 18,
    text: '',
    opening: String(index),
  }));
  addWordPictures({ article: { lines, figures }, addPicture }, [
    picture('1.png', 'Đội ghe thắng.'),
    picture('2.png', 'Người xem'),
    picture('3.png', 'Người xem'),
    picture('4.png', 'Ghe về nhất'),
  ]);
  expect(addPicture.mock.calls.map(([{ name }, figure]) => [name, figure?.read])).toEqual([
    ['2.png', figures[1]],
    ['4.png', figures[0]],
    ['1.png', undefined],
    ['3.png', undefined],
  ]);
});

test('a picture has an address that shows its bytes', async () => {
  const addPicture = vi.fn();
  addWordPictures({ article: { lines: [], figures: [] }, addPicture }, [picture('1.png', '')]);
  const { address, bytes } = addPicture.mock.calls[0]?.[0] ?? {};
  expect(bytes).toBe('AP8=');
  expect([...new Uint8Array(await (await fetch(address)).arrayBuffer())]).toEqual([0, 255]);
  URL.revokeObjectURL(address);
});
