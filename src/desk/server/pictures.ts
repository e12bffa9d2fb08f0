import { imageMetadata } from 'astro/assets/utils';
import { redraw } from '../../content/redraw.ts';
import { Refusal } from './refusal.ts';

const EXTENSIONS: Readonly<Record<string, string>> = {
  avif: 'avif',
  gif: 'gif',
  jpeg: 'jpg',
  jpg: 'jpg',
  png: 'png',
  webp: 'webp',
};

/** What phones of one maker write, by the brand at the start of the file. */
const isHeic = (bytes: Buffer): boolean =>
  /^ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/u.test(bytes.toString('latin1', 4, 12)) &&
  !bytes.toString('latin1', 8, 64).includes('avif');

/** The extension under which a picture is saved. Throws a Refusal if a build could not publish it. */
export async function checkPicture(bytes: Buffer): Promise<string> {
  if (isHeic(bytes))
    throw new Refusal(
      415,
      'Ảnh HEIC của iPhone chưa dùng được.',
      'Trên iPhone, vào Cài đặt → Camera → Định dạng, chọn “Tương thích nhất” để chụp JPEG; ảnh đã chụp thì gửi qua Zalo hoặc thư rồi tải về, hay mở trên máy tính và lưu thành JPEG.',
    );
  const format = await imageMetadata(bytes, 'picture').then(
    (known) => known.format,
    () => undefined,
  );
  const extension = EXTENSIONS[format ?? ''];
  const isWhole =
    extension !== undefined &&
    (await redraw(bytes).then(
      () => true,
      () => false,
    ));
  if (extension === undefined || !isWhole)
    throw new Refusal(
      415,
      'Tệp này không phải là ảnh, hoặc ảnh đã hỏng.',
      'Lưu lại ảnh thành JPEG, PNG, WebP, AVIF hoặc GIF rồi thêm lại.',
    );
  return extension;
}
