import { element } from '../../reading/element.ts';
import type { Pile } from '../api.ts';
import { ADDRESSES, articleAddress } from './address.ts';
import { keptFiles } from './keep.ts';
import { messageList } from './messages.ts';
import { pictureAddress } from './picture-address.ts';
import { takenDownList } from './take-down.ts';
import { WORDS } from './words.ts';

/** The most pictures that are shown. */
const MOST_PICTURES = 100;

/** Articles with changes that are not saved. */
export function keptNotice(): HTMLElement[] {
  const kept = keptFiles();
  if (kept.length === 0) return [];
  const links = kept.map(({ file, headline }) => {
    const link = element('a', '', headline === '' ? file || WORDS.compose.title : headline);
    link.href = file === '' ? ADDRESSES.compose : articleAddress(file);
    return element('li', '', link);
  });
  return [
    element(
      'section',
      'kept',
      element('h2', '', `${WORDS.pile.unsaved} (${WORDS.count(kept.length)})`),
      element('ul', '', ...links),
    ),
  ];
}

/** Articles that were taken down, pictures that no article shows, and what is said of no single article. */
export function below({ articles, takenDown, lonePictures, messages }: Pile): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (takenDown.length > 0) parts.push(takenDownList(takenDown));
  if (lonePictures.length > 0) {
    const title = `${WORDS.pile.lone} (${WORDS.count(lonePictures.length)})`;
    const pictures = lonePictures.slice(0, MOST_PICTURES).map((path) => {
      const picture = element('img');
      picture.src = pictureAddress(path);
      picture.alt = '';
      picture.loading = 'lazy';
      return element('li', '', picture, element('span', '', path));
    });
    const hint = element('p', 'hint', WORDS.pile.loneHint);
    const list = element('ul', 'lone', ...pictures);
    parts.push(element('section', '', element('h2', '', title), hint, list));
  }
  if (messages.length > 0) {
    const title = element('summary', '', WORDS.pile.notes(messages.length));
    parts.push(element('details', '', title, messageList(messages)));
  }
  const learning = element('a', '', WORDS.learning.fromPile);
  learning.href = ADDRESSES.settings;
  if (articles.length > 0) parts.push(element('p', 'hint', learning));
  return parts;
}
