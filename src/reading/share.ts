import { toSvg } from 'lean-qr/extras/svg';
import { generate } from 'lean-qr/nano';
import { SHARE_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { onlyHere, pageAddress } from './address.ts';
import { copyText } from './copy.ts';
import { openDialog } from './dialog.ts';
import { element, find } from './element.ts';
import { onPress } from './on-use.ts';
import { opening, PASSAGES, wordsOf } from './passages.ts';
import { citation, type Quote, quoted, selectedQuote } from './quote.ts';
import { WAYS } from './ways.ts';

onPress('share', open);

function open(): void {
  // The dialog takes the focus, and some browsers then drop the selection.
  const quote = selectedQuote();
  const page = pageAddress();
  const told = element('p', 'told');
  told.setAttribute('role', 'status');
  const content = element('div', 'share');
  const copying: Copying = { told, content };
  if (onlyHere(page)) {
    const local = quote
      ? [copyButton(STRINGS.shareQuote, () => quoted(quote.text, null), copying)]
      : [];
    content.append(
      element('p', '', location.protocol === 'file:' ? STRINGS.shareFromFile : STRINGS.shareLocal),
      list(...local, copyButton(STRINGS.shareCitation, citation, copying), printButton()),
      ...(quote ? [] : [element('p', 'ui', STRINGS.shareQuoteHint)]),
    );
  } else content.append(...publicWays(page, quote, copying));
  content.append(told);
  openDialog(STRINGS.shareTitle, [content]);
}

/** Everything that needs an address which others can open. It follows the chosen passage. */
function publicWays(page: string, quote: Quote | null, copying: Copying): Node[] {
  const title = wordsOf(find('.paper h1'));
  const choice = passageChoice(quote?.from ?? '');
  const address = (): string => (choice.value === '' ? page : `${page}#${choice.value}`);
  const code = element('div', 'code');
  const links = (['zalo', 'facebook', 'mail'] as const).map((way) => {
    const link = element('a', '', STRINGS.shareWays[way]);
    if (way !== 'mail') {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
      link.append(element('span', 'sr-only', STRINGS.shareNewTab));
    }
    return { way, link };
  });
  // The chosen passage: the whole of it, unless the reader selected a part.
  const chosenQuote = (): string => {
    if (choice.value === quote?.from) return quote.text;
    const passage = choice.value === '' ? null : document.getElementById(choice.value);
    return passage ? wordsOf(passage) : '';
  };
  const quoting = copyButton(
    '',
    () => {
      const text = chosenQuote();
      return text === '' ? `${citation()}\n${address()}` : quoted(text, address());
    },
    copying,
  );
  const follow = (): void => {
    quoting.textContent = chosenQuote() === '' ? STRINGS.shareCitation : STRINGS.shareQuote;
    for (const { way, link } of links) link.href = WAYS[way]({ address: address(), title });
    code.replaceChildren(drawCode(address()));
  };
  choice.addEventListener('change', follow);
  follow();
  return [
    element('label', 'choice', STRINGS.shareWhat, choice),
    list(
      ...('share' in navigator ? [sheetButton(title, address, copying.told)] : []),
      copyButton(STRINGS.shareCopy, address, copying),
      quoting,
      ...links.map(({ link }) => link),
      printButton(),
    ),
    ...(quote ? [] : [element('p', 'ui', STRINGS.shareQuoteHints)]),
    element('figure', '', code, element('figcaption', 'ui', STRINGS.shareCodeUse)),
  ];
}

/** Asks what to share: `''` is the whole article, else the id of a passage. */
function passageChoice(chosen: string): HTMLSelectElement {
  const passages = [...document.querySelectorAll<HTMLElement>(PASSAGES)];
  const options = passages.flatMap((passage, index) => {
    // A picture without a caption is named by its description, if it has one.
    const words = wordsOf(passage) || (passage.querySelector('img')?.alt ?? '');
    return words === ''
      ? []
      : option(passage.id, STRINGS.sharePassage(index + 1, opening(words, 60)));
  });
  const choice = element('select', '', option('', STRINGS.shareWhole), ...options);
  choice.value = chosen;
  return choice;
}

function option(value: string, text: string): HTMLOptionElement {
  const made = element('option', '', text);
  made.value = value;
  return made;
}

/** A QR code, black on white in any theme, with the empty border that cameras need. */
function drawCode(text: string): SVGElement {
  const code = toSvg(generate(text), document, { on: '#000', off: '#fff', pad: 4 });
  code.setAttribute('role', 'img');
  code.setAttribute('aria-label', STRINGS.shareCode);
  return code;
}

function sheetButton(title: string, address: () => string, told: HTMLElement): HTMLButtonElement {
  return button(STRINGS.shareSheet, () => {
    navigator.share({ title, url: address() }).catch((error: unknown) => {
      // The reader changed their mind.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      told.textContent = STRINGS.shareNoSheet;
    });
  });
}

interface Copying {
  /** Where the result is announced. */
  readonly told: HTMLElement;
  /** Where a text stands that the reader must copy by hand. */
  readonly content: HTMLElement;
}

function copyButton(
  name: string,
  text: () => string,
  { told, content }: Copying,
): HTMLButtonElement {
  return button(name, async () => {
    content.querySelector('.by-hand')?.remove();
    if (await copyText(text(), content)) {
      told.textContent = STRINGS.shareCopied;
      return;
    }
    const area = element('textarea', 'by-hand');
    area.readOnly = true;
    area.rows = 4;
    area.value = text();
    area.setAttribute('aria-label', STRINGS.shareByHand);
    told.textContent = STRINGS.shareByHand;
    told.after(area);
    area.focus();
    area.select();
  });
}

function printButton(): HTMLButtonElement {
  return button(STRINGS.sharePrint, ({ currentTarget }) => {
    if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
    print();
  });
}

function button(text: string, press: (event: MouseEvent) => unknown): HTMLButtonElement {
  const made = element('button', '', text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

const list = (...controls: readonly HTMLElement[]): HTMLElement =>
  element('ul', 'ways', ...controls.map((control) => element('li', '', control)));
