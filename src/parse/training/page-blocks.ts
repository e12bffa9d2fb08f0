import type { LabelledLine } from './draft.ts';
import type { Random } from './random.ts';
import { THEMES, type Theme } from './themes.ts';

/** How one site marks its parts up. */
export interface Look {
  readonly theme: Theme;
  readonly newline: string;
  /** Whether links stand in lists. */
  readonly lists: boolean;
  /** Whether the body is one text with breaks. */
  readonly breaks: boolean;
  readonly paragraph: string;
  readonly subhead: string;
  readonly caption: number;
  readonly standfirst: string;
  readonly stamp: string;
  readonly signature: number;
  readonly title: string;
  readonly small: string;
  readonly related: string;
  readonly keywords: string;
  readonly rubric: string;
  readonly credit: string;
  /** How often a paragraph has an element inside. */
  readonly marks: number;
}

export const lookOf = (random: Random): Look => ({
  theme: random.pick(THEMES),
  newline: random.pick(['\n', '\n', '\n  ', '']),
  lists: random.chance(0.5),
  breaks: random.chance(0.08),
  paragraph: random.pick(['p', 'p', 'p', 'p', 'p', 'p', 'div', 'p span']),
  subhead: random.pick(['h2', 'h2', 'h3', 'h3', 'h4', 'p strong', 'p b', 'p strong', 'div']),
  caption: random.below(7),
  standfirst: random.pick(['h2', 'p', 'p', 'div', 'p strong', 'h3', 'div', 'blockquote']),
  stamp: random.pick(['span', 'time', 'p', 'div', 'div span', 'li', 'div time']),
  signature: random.below(6),
  title: random.pick(['h1', 'h1', 'h1', 'h1', 'h1', 'h2', 'div', 'p strong']),
  small: random.pick(['div', 'p', 'div span', 'div a', 'div a']),
  related: random.pick(['div a', 'h3 a', 'p a', 'p strong a', 'div', 'h4 a', 'p']),
  keywords: random.pick(['div a', 'h4 a', 'div', 'p', 'div span']),
  rubric: random.pick(['div a', 'p', 'div span', 'nav', 'h4', 'ul li']),
  credit: random.pick(['p em', 'div', 'p', 'div span']),
  marks: random.pick([0, 0.1, 0.3, 0.6]),
});

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const LINK = 'a href="/tin-tuc/bai-viet-123456.html"';
const INLINE = new Set(['span', 'time', 'strong', 'b', 'em', 'i', 'a']);

/** Text in elements, the outer one first: `p strong`. One that is no block gets a block around it. */
function inElements(path: string, words: string, content: string): string {
  const [outer = 'p', ...inner] = path.split(' ');
  const names = INLINE.has(outer) ? ['div', outer, ...inner] : [outer, ...inner];
  return names.reduceRight((html, name, index) => {
    const isMarked = words !== '' && index === (INLINE.has(outer) ? 1 : 0);
    const open = name === 'a' ? LINK : name;
    return `<${open}${isMarked ? ` class="${words}"` : ''}>${html}</${name}>`;
  }, content);
}

/** A text with some of its words in an element of its own. */
function marked(text: string, random: Random): string {
  const words = text.split(' ');
  if (words.length < 6) return escaped(text);
  const start = random.below(words.length - 4);
  const end = start + random.between(1, 4);
  const name = random.pick(['a', 'a', 'strong', 'em', 'span', 'b', 'i']);
  const [before, inside, after] = [
    words.slice(0, start),
    words.slice(start, end),
    words.slice(end),
  ];
  const open = name === 'a' ? LINK : name;
  return [
    ...before.map(escaped),
    `<${open}>${inside.map(escaped).join(' ')}</${name}>`,
    ...after.map(escaped),
  ].join(random.chance(0.03) ? '&nbsp;' : ' ');
}

/** A line as a block of a page, with the text that readers see. */
export function blockOf(
  line: LabelledLine,
  isItem: boolean,
  look: Look,
  random: Random,
): { html: string; text: string } {
  const { text, role } = line;
  const { theme } = look;
  const plain = escaped(text);
  if (isItem) {
    // A list shows its own marks.
    const bare = text.replace(/^(?:[-•*+»→›✓]|>>+) /u, '') || text;
    const content = random.chance(role === 'paragraph' ? 0 : 0.8)
      ? `<${LINK}>${escaped(bare)}</a>`
      : escaped(bare);
    return { html: `<li>${content}</li>`, text: bare };
  }
  const html = ((): string => {
    switch (role) {
      case 'headline':
        return inElements(look.title, theme('title'), plain);
      case 'standfirst':
        return inElements(
          look.standfirst,
          theme('standfirst'),
          random.chance(0.2) ? marked(text, random) : plain,
        );
      case 'stamp':
        return inElements(look.stamp === 'li' ? 'ul li' : look.stamp, theme('stamp'), plain);
      case 'signature':
        return signatureOf(plain, look);
      case 'paragraph':
        if (random.chance(0.01)) return inElements('p a', theme('paragraph'), plain);
        return inElements(
          look.paragraph,
          theme('paragraph'),
          random.chance(look.marks) ? marked(text, random) : plain,
        );
      case 'subhead':
        return inElements(look.subhead, theme('subhead'), plain);
      case 'caption':
        return captionOf(plain, look, random);
      case 'credit':
        return inElements(look.credit, theme('credit'), plain);
      case 'rubric':
        return inElements(look.rubric, theme('rubric'), plain);
      case 'source':
        return inElements(random.pick(['p', 'div', 'p em', 'div a']), theme('source'), plain);
      case 'dateline':
        return inElements(
          random.pick(['span', 'p', 'p strong', 'div span']),
          'location-stamp',
          plain,
        );
      case 'keywords':
        return inElements(look.keywords, '', plain);
      case 'related':
        return inElements(look.related, '', plain);
      case 'furniture':
        return inElements(look.small, '', plain);
    }
  })();
  return { html, text };
}

function signatureOf(plain: string, { signature, theme }: Look): string {
  const author = theme('author');
  const words = author === '' ? '' : ` class="${author}"`;
  return (
    [
      `<p style="text-align:right"><strong>${plain}</strong></p>`,
      `<div${words}>${plain}</div>`,
      `<div><span${words}>${plain}</span></div>`,
      `<div${words}><a rel="author" href="/tac-gia/an">${plain}</a></div>`,
      `<p${words} align="right"><b>${plain}</b></p>`,
      `<address${words}>${plain}</address>`,
    ][signature] ?? `<p>${plain}</p>`
  );
}

function captionOf(plain: string, { caption, theme }: Look, random: Random): string {
  const source = `https://cdn.bao.vn/${random.between(1e4, 1e6)}.jpg`;
  const picture = `<img src="${source}" alt="${plain.replaceAll('"', '&quot;')}">`;
  const [figure, words] = [theme('figure'), theme('caption')].map((one) =>
    one === '' ? '' : ` class="${one}"`,
  );
  return (
    [
      `<figure${figure}>${picture}<figcaption${words}>${plain}</figcaption></figure>`,
      `<figure${figure}>${picture}<figcaption><p${words}>${plain}</p></figcaption></figure>`,
      `<div${figure}>${picture}</div><p${words}>${plain}</p>`,
      `<table${figure}><tbody><tr><td>${picture}</td></tr><tr><td${words}>${plain}</td></tr></tbody></table>`,
      `<p>${picture}<br><em>${plain}</em></p>`,
      `<div${figure}>${picture}<div${words}>${plain}</div></div>`,
      `<p style="text-align:center">${picture}</p><p style="text-align:center"><i>${plain}</i></p>`,
    ][caption] ?? `<p>${plain}</p>`
  );
}
