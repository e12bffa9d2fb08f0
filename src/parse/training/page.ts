import type { Role } from '../roles/role.ts';
import { type LabelledLine, layOutPart, startSheet } from './layout.ts';
import { anyMoment } from './moment.ts';
import type { Random } from './random.ts';
import type { TrainingRecord } from './record.ts';
import { fill, isPhrase, type Scope, say } from './say.ts';

/** A page and its visible blocks in document order. */
export interface TrainingPage {
  readonly html: string;
  readonly lines: readonly LabelledLine[];
}

/** Choices that one site makes the same way everywhere. */
interface Site extends Scope {
  readonly newline: string;
  /** How often the site puts links in lists. */
  readonly lists: number;
  /** How often a paragraph has an element inside. */
  readonly marks: number;
  /** The class names of the site: meaningful words, meaningless ones, or none. */
  readonly naming: 'telling' | 'opaque' | 'none';
  /** The lines that the page shows so far. */
  readonly shown: LabelledLine[];
}

const BODY: ReadonlySet<Role> = new Set(['paragraph', 'subhead', 'caption', 'credit']);
/** Newspapers sometimes link a whole paragraph. */
const LINKED_PARAGRAPHS = 0.012;
const LONGEST_TITLE = 110;
const BOXED: ReadonlySet<Role> = new Set(['related', 'keywords', 'furniture']);

/** Lays a record out as a page of a random site. */
export function layOutPage(
  record: TrainingRecord,
  others: readonly TrainingRecord[],
  random: Random,
): TrainingPage {
  const [title, alt] = [escaped(record.title), quoted(record.title)];
  const site: Site = {
    random,
    words: { ...anyMoment(random), title, alt, author: quoted(record.author) },
    kept: new Map(),
    newline: random.pick(['\n', '\n', '\n  ', '']),
    lists: random.pick([0, 1]),
    marks: random.pick([0, 0.1, 0.3, 0.6]),
    naming: random.pick(['telling', 'telling', 'telling', 'opaque', 'none']),
    shown: [],
  };
  const sheet = startSheet(record, others, random);
  const around = (part: string, likely: number): string => {
    if (isFragment || !random.chance(likely)) return '';
    const name = part === 'top' ? 'header' : part;
    return box(name, name, blocks(layOutPart(sheet, part), site), site);
  };
  const isFragment = random.chance(0.08);
  const isAsideFirst = random.chance(0.3);
  const pieces = [
    around('top', 0.6),
    isFragment ? '' : say('hidden', site),
    isAsideFirst ? around('aside', 0.4) : '',
    articleOf(layOutPart(sheet, 'page'), site),
    isAsideFirst ? '' : around('aside', 0.4),
    around('footer', 0.6),
  ];
  const content = pieces.filter((piece) => piece !== '').join(site.newline);
  const html = isFragment
    ? content
    : `<html lang="vi"><head>${say('head', site)}</head><body>${content}</body></html>`;
  return { html, lines: site.shown };
}

/** The article inside some meaningless elements. Its body has its own element. */
function articleOf(lines: readonly LabelledLine[], site: Site): string {
  const { random } = site;
  const first = lines.findIndex(({ role }) => BODY.has(role));
  const start = first === -1 ? lines.length : first;
  const last = lines.findLastIndex(({ role }) => BODY.has(role)) + 1;
  // The signature below the body often stands inside the body's element.
  const end = lines[last]?.role === 'signature' && random.chance(0.6) ? last + 1 : last;
  let html = [
    blocks(lines.slice(0, start), site),
    bodyOf(lines.slice(start, Math.max(start, end)), site),
    say('hidden', site),
    blocks(lines.slice(Math.max(start, end)), site),
  ].join(site.newline);
  html = box(random.pick(['article', 'div', 'main', 'section']), 'article', html, site);
  for (let depth = random.below(4); depth > 0; depth -= 1) html = box('div', 'wrap', html, site);
  return html;
}

/** The body, as paragraphs or as one text with line breaks. */
function bodyOf(lines: readonly LabelledLine[], site: Site): string {
  if (lines.length === 0) return '';
  const { random } = site;
  const content = random.chance(0.92) ? blocks(lines, site) : broken(lines, site);
  const tag = random.pick(['div', 'div', 'div', 'section', 'article', 'td']);
  const html = box(tag, 'body', content, site);
  return tag === 'td' ? `<table><tbody><tr>${html}</tr></tbody></table>` : html;
}

/** Lines as one text with line breaks. */
function broken(lines: readonly LabelledLine[], { random, shown }: Site): string {
  shown.push(...lines);
  const tag = (role: Role): string =>
    role === 'subhead' ? 'b' : role === 'caption' ? 'em' : 'span';
  return lines
    .map(({ text, role }) => `<${tag(role)}>${escaped(text)}</${tag(role)}>`)
    .join(random.pick(['<br><br>', '<br/><br/>', '<br>\n<br>\n']));
}

/** Lines as blocks. If the site has lists or boxes, neighbours with the same role share one. */
function blocks(lines: readonly LabelledLine[], site: Site): string {
  const { random, newline, lists } = site;
  const html: string[] = [];
  for (let start = 0, end = 0; start < lines.length; start = end) {
    const role = lines[start]?.role ?? 'furniture';
    end = start + 1;
    while (lines[end]?.role === role) end += 1;
    const count = end - start;
    const isList = count > 1 && random.chance(role === 'paragraph' ? 0.1 : lists);
    // The heading of links stands above their list.
    const above = { related: 1, furniture: 0, paragraph: random.below(count) }[role as string];
    const first = isList && above !== undefined ? start + above : end;
    const parts = [
      ...lines.slice(start, first).map((line) => block(line, site)),
      ...(first < end ? ['<ul>'] : []),
      ...lines.slice(first, end).map((line) => item(line, site)),
      ...(first < end ? ['</ul>'] : []),
    ];
    const isBoxed = count > 1 && BOXED.has(role) && random.chance(0.7);
    const name = count < 6 ? 'share' : random.pick(['header', 'comments']);
    const content = parts.join(newline);
    html.push(isBoxed ? box('div', role === 'furniture' ? name : role, content, site) : content);
  }
  return html.join(newline);
}

/** A line in its elements. A caption has a picture above it. */
function block(line: LabelledLine, site: Site): string {
  const { random, shown, marks } = site;
  const { role, text } = line;
  shown.push(line);
  const isMixed = role === 'paragraph' && random.chance(marks);
  // Without a link, a teaser looks like any other text.
  const isTeaser = role === 'related' && text.length > LONGEST_TITLE;
  const isLinked = isTeaser || (role === 'paragraph' && random.chance(LINKED_PARAGRAPHS));
  const path = isLinked ? ['p', 'a'] : fill(`{=<${role}}`, site).split(' ');
  return path.reduceRight(
    (html, name, index) => {
      const tag = name.replace('.', '');
      const picture =
        role === 'caption' && index === 0 ? `<img src="/1.jpg" alt="${quoted(text)}">` : '';
      const link = tag === 'a' ? ' href="/bai-viet"' : '';
      return `<${tag}${link}${name === tag ? '' : named(role, site)}>${picture}${html}</${tag}>`;
    },
    isMixed ? marked(text, random) : escaped(text),
  );
}

/** A line in a list that shows its own bullets or numbers. */
function item(line: LabelledLine, { random, shown }: Site): string {
  const text = line.text.replace(/^(?:[-•*+»→›]|>>+) /u, '') || line.text;
  shown.push({ ...line, text });
  const isLink = line.role === 'related' || (line.role !== 'paragraph' && random.chance(0.8));
  return isLink ? `<li><a href="/bai-viet">${escaped(text)}</a></li>` : `<li>${escaped(text)}</li>`;
}

const box = (tag: string, part: string, content: string, site: Site): string =>
  `<${tag}${named(part, site)}>${site.newline}${content}${site.newline}</${tag}>`;

/** The class of a part of a page, as an attribute. Empty if the part has none. */
function named(part: string, site: Site): string {
  const phrase = `.${part}`;
  const telling = isPhrase(phrase) ? fill(`{=${phrase}}`, site) : '';
  const name = { telling, opaque: `css-${part.length}${part.at(-1)}`, none: '' }[site.naming];
  return name === '' ? '' : ` class="${name}"`;
}

/** A text with some of its words inside an element. */
function marked(text: string, random: Random): string {
  const words = text.split(' ').map(escaped);
  if (words.length < 6) return words.join(' ');
  const tag = random.pick(['a', 'a', 'strong', 'em', 'span', 'b', 'i']);
  const start = random.below(words.length - 4);
  const end = start + random.below(4);
  words[start] = `<${tag === 'a' ? 'a href="/chu-de"' : tag}>${words[start]}`;
  words[end] = `${words[end]}</${tag}>`;
  return words.join(random.chance(0.03) ? '&nbsp;' : ' ');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const quoted = (text: string): string => escaped(text).replaceAll('"', '&quot;');
