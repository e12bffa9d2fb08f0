import type { Role } from '../roles/role.ts';
import type { LabelledLine } from './draft.ts';
import { blockOf, escaped, type Look } from './page-blocks.ts';
import type { Random } from './random.ts';

/** Roles of what stands in the body. */
export const BODY: ReadonlySet<Role> = new Set(['paragraph', 'subhead', 'caption', 'credit']);
/** What lists show by themselves. */
const MARK = /^[-•+*✓] /u;
export type Group = { readonly role: Role; readonly lines: LabelledLine[] };

/** Neighbours of one role. */
export function grouped(lines: readonly LabelledLine[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.role === line.role) last.lines.push(line);
    else groups.push({ role: line.role, lines: [line] });
  }
  return groups;
}

const attributes = (words: string): string => (words === '' ? '' : ` class="${words}"`);

/** An element around some HTML. */
export const box = (name: string, words: string, content: string, { newline }: Look): string =>
  `<${name}${attributes(words)}>${newline}${content}${newline}</${name}>`;

/** Lines of one role as blocks, in a list or a box where the site has one; adds what they show to `shown`. */
export function showGroup(
  { role, lines }: Group,
  inBody: boolean,
  look: Look,
  random: Random,
  shown: LabelledLine[],
): string {
  const asList = lines.length > 1 && (role === 'related' || role === 'furniture') && look.lists;
  const blocks = lines.map((line, index) => {
    const isItem =
      (asList && (index > 0 || role === 'furniture')) ||
      (look.lists &&
        MARK.test(line.text) &&
        [lines[index - 1], lines[index + 1]].some((next) => MARK.test(next?.text ?? '')));
    const { html, text } = blockOf(line, isItem, look, random);
    shown.push({ ...line, text });
    return { html, isItem };
  });
  const html: string[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.isItem && blocks[index - 1]?.isItem !== true) html.push('<ul>');
    html.push(block.html);
    if (block.isItem && blocks[index + 1]?.isItem !== true) html.push('</ul>');
  }
  const content = html.join(look.newline);
  const words = wordsOf(role, lines.length, look, random);
  const isBoxed =
    role !== 'headline' && !BODY.has(role) && (words !== '' || (inBody && random.chance(0.3)));
  return isBoxed && random.chance(0.8) ? box('div', words, content, look) : content;
}

function wordsOf(role: Role, count: number, { theme }: Look, random: Random): string {
  if (role === 'related' || role === 'keywords') return theme(role);
  if (role !== 'furniture' || count < 3) return '';
  return theme(count < 6 ? 'share' : random.pick(['nav', 'comments']));
}

/** The body in an element of its own: paragraphs, or one text with breaks. */
export function showBody(
  lines: readonly LabelledLine[],
  look: Look,
  random: Random,
  shown: LabelledLine[],
): string {
  if (lines.length === 0) return '';
  const tag = random.pick(['div', 'div', 'div', 'section', 'article', 'td']);
  const id = random.chance(0.3)
    ? ` id="${random.pick(['content', 'maincontent', 'article-body', 'main-detail', 'noidung', 'post-body', 'abody'])}"`
    : '';
  const open = `<${tag}${id}${attributes(look.theme('body'))}${random.chance(0.1) ? ' itemprop="articleBody"' : ''}>`;
  let content: string;
  if (look.breaks) {
    const texts = lines.map(({ text, role }) =>
      role === 'subhead'
        ? `<strong>${escaped(text)}</strong>`
        : role === 'caption' && random.chance(0.5)
          ? `<em>${escaped(text)}</em>`
          : escaped(text),
    );
    shown.push(...lines);
    content = texts.join(
      random.pick(['<br><br>', '<br/><br/>', '<br>\n<br>\n', '<br />\n<br />\n']),
    );
  } else {
    content = grouped(lines)
      .map((group) => showGroup(group, true, look, random, shown) + picture(random))
      .join(look.newline);
  }
  const html = `${open}${look.newline}${content}${look.newline}</${tag}>`;
  return tag === 'td' ? `<table><tbody><tr>${html}</tr></tbody></table>` : html;
}

/** Now and then a picture that nothing is written about. */
const picture = (random: Random): string =>
  random.chance(0.05) ? `<p><img src="/anh/${random.between(1, 99)}.jpg" alt=""></p>` : '';
