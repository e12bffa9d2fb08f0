import { collapse } from '../../text/whitespace.ts';
import type { WordPicture } from '../api.ts';
import { Refusal } from './refusal.ts';

export interface WordDocument {
  /** Its text, without pictures. */
  readonly html: string;
  /** Those that a browser shows. */
  readonly pictures: readonly WordPicture[];
  /** How many others there are. */
  readonly unusable: number;
}

/** So much may a packed document unfold to, its pictures in base64. */
const MOST_TEXT = 8_000_000;
const MOST_PICTURES = 40_000_000;

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** Reads a `.docx`. Throws a Refusal if it cannot be read, or is larger than an article. */
export async function readWord(bytes: Buffer): Promise<WordDocument> {
  const { default: mammoth } = await import('mammoth');
  const broken = new Refusal(
    422,
    'Tệp Word này bị hỏng hoặc có mật khẩu.',
    'Mở bằng Word, lưu lại thành .docx không đặt mật khẩu, hoặc chép chữ rồi dán vào đây.',
  );
  const pictures: (Omit<WordPicture, 'below'> | null)[] = [];
  let size = 0;
  const convertImage = mammoth.images.imgElement(async (image) => {
    const place = pictures.length;
    pictures.push(null);
    const extension = EXTENSIONS[image.contentType];
    const own = extension === undefined ? '' : await image.readAsBase64String();
    size += own.length;
    if (own !== '' && size <= MOST_PICTURES)
      pictures[place] = { name: `anh-${place + 1}.${extension}`, bytes: own };
    return { src: markOf(place) };
  });
  const { value } = await mammoth
    .convertToHtml({ buffer: bytes }, { convertImage, externalFileAccess: false })
    .catch(() => {
      throw broken;
    });
  if (value.length > MOST_TEXT) throw broken;
  const usable = pictures.flatMap((picture, place) =>
    picture ? [{ ...picture, below: textBelow(value, place) }] : [],
  );
  return {
    html: value.replaceAll(/<img\b[^>]*>/gu, ''),
    pictures: usable,
    unusable: pictures.length - usable.length,
  };
}

const markOf = (place: number): string => `#anh-${place}#`;

const BLOCK = /<\/?(?:p|h\d|li|ul|ol|table|tr|td|th|br)\b[^>]*>/gu;
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The line below a picture; empty if there is another picture. */
function textBelow(html: string, place: number): string {
  const [, rest = ''] = html.split(markOf(place));
  const [behind = ''] = rest.slice(rest.indexOf('>') + 1).split(/<img\b/u);
  const lines = behind
    .slice(0, 20_000)
    .replaceAll(BLOCK, '\n')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(amp|lt|gt|quot);/gu, (_, name: string) => SIGNS[name] ?? '')
    .split('\n');
  return lines.map(collapse).find((line) => line !== '') ?? '';
}
