import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Article, Block, Mark } from '../article/article.ts';

/**
 * An article as Markdown (CommonMark) with front matter in YAML, in the form of `.md` files, so it can be published again. Text
 * is escaped, so none of it is read as markup. `pictures`: addresses of pictures by the `src` of figures.
 */
export function writeMarkdown(article: Article, pictures: ReadonlyMap<string, string>): string {
  const { published, section, kicker, bylines, agency, dateline, source, keywords } = article;
  const frontMatter = {
    headline: article.headline,
    standfirst: article.standfirst,
    published: published?.value,
    kicker,
    section,
    bylines: bylines.length > 0 ? bylines : undefined,
    agency,
    dateline,
    source,
    keywords: keywords.length > 0 ? keywords : undefined,
  };
  const children: BlockContent[] = [
    { type: 'heading', depth: 1, children: [text(article.headline)] },
    ...toContent(article.blocks, pictures),
  ];
  const body = toMarkdown({ type: 'root', children }, { bullet: '-', rule: '-' });
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${body}`;
}

function toContent(
  blocks: readonly Block[],
  pictures: ReadonlyMap<string, string>,
): BlockContent[] {
  const content: BlockContent[] = [];
  for (const block of blocks) {
    const last = content.at(-1);
    const node = toNode(block, pictures);
    if (node.type === 'list' && last?.type === 'list' && goesOn(last, node))
      last.children.push(...node.children);
    else content.push(node);
  }
  return content;
}

function toNode(block: Block, pictures: ReadonlyMap<string, string>): BlockContent {
  const children = 'marks' in block ? marked(block.text, block.marks) : [text(block.text)];
  switch (block.kind) {
    case 'subhead':
      return { type: 'heading', depth: 2, children };
    case 'quote':
      return { type: 'blockquote', children: [{ type: 'paragraph', children }] };
    case 'list': {
      const { ordinal } = block;
      const item: ListItem = { type: 'listItem', children: [{ type: 'paragraph', children }] };
      return {
        type: 'list',
        ordered: ordinal !== undefined,
        ...(ordinal === undefined ? {} : { start: ordinal }),
        spread: false,
        children: [item],
      };
    }
    case 'note':
      return { type: 'paragraph', children: [{ type: 'emphasis', children }] };
    case 'figure': {
      const url = block.src === undefined ? undefined : pictures.get(block.src);
      const words = [block.text, block.credit === undefined ? '' : `(${block.credit})`]
        .filter((part) => part !== '')
        .join(' ');
      const caption: PhrasingContent[] =
        words === '' ? [] : [{ type: 'emphasis', children: [text(words)] }];
      if (url === undefined) return { type: 'paragraph', children: caption };
      return {
        type: 'paragraph',
        children: [
          { type: 'image', url, alt: block.alt ?? '' },
          ...(caption.length > 0 ? [text('\n'), ...caption] : []),
        ],
      };
    }
    case 'paragraph':
    case 'exchange':
      return { type: 'paragraph', children };
  }
}

/** Whether a list of one item continues the one before it. */
const goesOn = (list: List, { ordered, start }: List): boolean =>
  list.ordered ? ordered === true && start === (list.start ?? 1) + list.children.length : !ordered;

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** Text with its marks, which are in order and do not overlap. */
function marked(whole: string, marks: readonly Mark[] = []): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) parts.push(text(whole.slice(at, mark.start)));
    const children = [text(whole.slice(mark.start, mark.end))];
    parts.push(
      mark.kind === 'link'
        ? ({ type: 'link', url: mark.url, children } as PhrasingContent)
        : { type: mark.kind, children },
    );
    at = mark.end;
  }
  if (at < whole.length) parts.push(text(whole.slice(at)));
  return parts;
}
