import { element } from '../../reading/element.ts';
import type { Pasted } from '../api.ts';
import { RefusedError } from './ask.ts';
import type { PendingPicture } from './pending.ts';
import { WORDS } from './words.ts';

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif)$/iu;
const HEIC = /\.hei[cf]$/iu;
/** A larger file is no article and no picture of a phone. */
const LARGEST = 30_000_000;

/** What was chosen or dropped. */
export interface ReadFiles {
  readonly pictures: readonly PendingPicture[];
  /** Each is an article. */
  readonly texts: readonly NonNullable<Pasted['file']>[];
}

/**
 * Reads files that somebody chose or dropped. What is no picture is taken for an article. Throws `RefusedError` with what to do if
 * no browser shows a picture, or a file is too large.
 */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const pictures: PendingPicture[] = [];
  const texts: NonNullable<Pasted['file']>[] = [];
  for (const file of files) {
    const { name } = file;
    const { heic, heicHint, tooLarge, tooLargeHint } = WORDS.compose;
    if (HEIC.test(name) || /^image\/hei[cf]/u.test(file.type))
      throw new RefusedError({ error: heic(name), hint: heicHint });
    if (file.size > LARGEST) throw new RefusedError({ error: tooLarge(name), hint: tooLargeHint });
    if (PICTURE.test(name))
      pictures.push({ name, bytes: await inBase64(file), address: URL.createObjectURL(file) });
    else texts.push({ name, bytes: await inBase64(file) });
  }
  return { pictures, texts };
}

function inBase64(file: File): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const reader = new FileReader();
  reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/u, '')));
  reader.addEventListener('error', () => reject(reader.error));
  reader.readAsDataURL(file);
  return promise;
}

/** A button that lets somebody choose files. */
export function fileChooser(
  name: string,
  accept: string,
  take: (files: File[]) => void,
): HTMLElement {
  const chooser = element('input');
  chooser.type = 'file';
  chooser.multiple = true;
  chooser.accept = accept;
  chooser.addEventListener('change', () => {
    take([...(chooser.files ?? [])]);
    chooser.value = '';
  });
  return element('label', 'file', name, chooser);
}

/** The names of pictures, as a file chooser wants them. */
export const PICTURE_NAMES = '.jpg,.jpeg,.png,.webp,.avif,.gif,.heic,.heif';
/** The names of articles. */
export const TEXT_NAMES = '.txt,.md,.html,.htm,.docx';
