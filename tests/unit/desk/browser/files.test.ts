import { beforeEach, expect, test, vi } from 'vitest';
import { fileChooser, readFiles } from '../../../../src/desk/browser/files.ts';
import { does, openPage, the } from '../../page.ts';

beforeEach(() => {
  openPage('');
  // Node has files, but no reader of them.
  vi.stubGlobal(
    'FileReader',
    class extends EventTarget {
      result = '';
      async readAsDataURL(file: File): Promise<void> {
        this.result = `data:;base64,${Buffer.from(await file.bytes()).toString('base64')}`;
        this.dispatchEvent(new Event('load'));
      }
    },
  );
});

test('what is no picture is taken for an article', async () => {
  const { pictures, texts } = await readFiles([
    new File(['ảnh'], 'Ghe.JPG'),
    new File(['Chợ nổi'], 'cho.txt'),
    new File(['x'], 'png.docx'),
  ]);
  expect(pictures).toEqual([
    { name: 'Ghe.JPG', bytes: btoaOf('ảnh'), address: expect.stringMatching(/^blob:/u) },
  ]);
  expect(texts).toEqual([
    { name: 'cho.txt', bytes: btoaOf('Chợ nổi') },
    { name: 'png.docx', bytes: btoaOf('x') },
  ]);
});

const btoaOf = (text: string): string => Buffer.from(text).toString('base64');

test.each([
  ['a photo that no browser shows', new File([''], 'ghe.HEIC')],
  ['such a photo by another name', new File([''], 'ghe', { type: 'image/heif' })],
  ['a file that is too large', new File([new Uint8Array(30_000_001)], 'ghe.jpg')],
])('%s is refused by its name, with what to do', async (_, file) => {
  await expect(readFiles([file])).rejects.toMatchObject({
    message: expect.stringContaining(file.name),
    hint: expect.stringMatching(/\S/u),
  });
});

test('chosen files are taken, and the same ones can be chosen again', () => {
  const take = vi.fn();
  const chooser = fileChooser('Chọn ảnh', '.jpg', take);
  const input = the<HTMLInputElement>(chooser, 'input');
  expect([input.type, input.accept, chooser.textContent]).toEqual(['file', '.jpg', 'Chọn ảnh']);
  const chosen = new File([''], 'ghe.jpg');
  Object.defineProperty(input, 'files', { value: [chosen] });
  input.value = 'ghe.jpg';
  does(input, 'change');
  expect(take).toHaveBeenCalledWith([chosen]);
  expect(input.value).toBe('');
});
