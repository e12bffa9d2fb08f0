import type { DeskImage, Stated } from '../api.ts';
import { put } from './stating.ts';

/** A picture that is copied into the folder once the article is saved. */
export interface PendingPicture {
  readonly name: string;
  /** In base64. */
  readonly bytes: string;
  /** Where this page shows it from. */
  readonly address: string;
}

const PENDING = 'pending:';

/** What stands for a picture that waits, in place of its path. */
export const pendingSrc = (number: number): string => `${PENDING}${number}`;

/** Whether a picture waits for the article to be saved. */
export const isPending = ({ src }: DeskImage): boolean => src?.startsWith(PENDING) === true;

/** What can be read before pictures are copied: words, and pictures that lie in the folder. */
export function withoutPending(stated: Stated): Stated {
  const images = stated.images?.flatMap((image): DeskImage[] => {
    if (!isPending(image)) return [image];
    const { src: _, replaces, ...words } = image;
    return replaces === undefined || Object.keys(words).length === 0
      ? []
      : [{ replaces, ...words }];
  });
  return put(stated, 'images', images?.length === 0 ? undefined : images);
}
