import { element } from '../../reading/element.ts';
import type { TakenDownArticle } from '../api.ts';
import { ADDRESSES, articleAddress } from './address.ts';
import { ask } from './ask.ts';
import { choose } from './dialog.ts';
import { button } from './dom.ts';
import { clearTrouble, say, sayTrouble } from './say.ts';
import { put } from './stating.ts';
import { WORDS } from './words.ts';
import type { Work } from './work.ts';
import { showDate } from './written-date.ts';

const { takeDown: NAMES } = WORDS;

/** What takes a saved article down, with a word about drafts. Of one without a file it is to be hidden. */
export function takeDownControl(work: Work): HTMLElement {
  return element(
    'div',
    'take-down',
    button(NAMES.button, '', () => void takeDown(work).catch(sayTrouble)),
    element('p', 'hint', NAMES.hint),
  );
}

async function takeDown(work: Work): Promise<void> {
  const { file } = work;
  if (file === null) return;
  const headline = String(work.article.fields.headline ?? file);
  const answer = await choose<'down' | 'draft' | 'stay'>(
    NAMES.ask(headline),
    [NAMES.askText, ...(work.isUnsaved ? [NAMES.askUnsaved] : [])].map((text) =>
      element('p', '', text),
    ),
    [
      { text: NAMES.askYes, answer: 'down' },
      { text: NAMES.askDraft, answer: 'draft' },
      { text: WORDS.cancel, answer: 'stay', main: true },
    ],
  );
  if (answer === 'draft') {
    work.change(put(work.stated, 'draft', true));
    await work.save();
    clearTrouble();
    say(WORDS.edit.saved);
  } else if (answer === 'down') {
    const named = await work.takeDown(file);
    clearTrouble();
    location.hash = ADDRESSES.pile;
    say(NAMES.done(headline));
    if (named)
      await choose(
        NAMES.named,
        [element('p', '', NAMES.namedText(file, named))],
        [{ text: WORDS.close, answer: true, main: true }],
      );
  }
}

/** Articles that were taken down; each can be put back. */
export function takenDownList(articles: readonly TakenDownArticle[]): HTMLElement {
  const items = articles.map(({ id, file, headline, at }) => {
    const back = button(NAMES.putBack, '', () => void putBack(id, headline).catch(sayTrouble));
    back.setAttribute('aria-label', NAMES.putBackNamed(headline));
    const facts = element(
      'p',
      'facts',
      element('span', '', file),
      element('span', '', NAMES.at(showDate(at))),
    );
    return element('li', '', element('div', '', element('p', 'headline', headline), facts), back);
  });
  const title = `${NAMES.title} (${WORDS.count(articles.length)})`;
  return element('section', 'taken-down', element('h2', '', title), element('ul', '', ...items));
}

async function putBack(id: number, headline: string): Promise<void> {
  const { file } = await ask('POST api/put-back', { id });
  clearTrouble();
  location.hash = articleAddress(file ?? '');
  say(NAMES.isBack(headline));
}
