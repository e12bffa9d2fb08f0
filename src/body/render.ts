import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Article, Block } from '../article/article.ts';
import { hash32 } from '../text/hash.ts';
import type { BodyLabels, Picture } from './figures.ts';
import type { NameMark } from './phrasing.ts';
import { toMdast } from './to-mdast.ts';

/** The only markup that a body can have. Everything else is dropped. */
const SCHEMA: Schema = {
  tagNames: 'p h2 ul ol li blockquote figure figcaption img strong em a time span'.split(' '),
  attributes: {
    '*': ['id'],
    p: [['className', 'editors', 'without-pictures'], 'dataSearch'],
    ul: [['className', 'captions']],
    ol: ['start'],
    a: ['href', 'ariaLabel', ['rel', 'nofollow', 'noopener', 'ugc'], ['className', 'name']],
    img: ['src', 'srcSet', 'sizes', 'width', 'height', 'alt', 'loading', 'decoding'],
    time: [['dateTime', /^\d{4}-\d{2}(?:-\d{2})?$/u]],
    span: [['lang', 'en']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  // Our own ids. They consist of hex digits.
  clobber: [],
  strip: ['script'],
};

const processor = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, SCHEMA)
  .use(rehypeStringify)
  .freeze();

/** A subhead of the body; `id` is that of its element. */
export interface Subhead {
  readonly id: string;
  readonly text: string;
}

interface RenderedBody {
  /** Sanitised. */
  readonly html: string;
  readonly subheads: readonly Subhead[];
}

/** What a page adds to a body. */
interface Additions {
  readonly pictures?: ReadonlyMap<string, Picture>;
  /** Names with a link to a page, by block. */
  readonly names?: ReadonlyMap<Block, readonly NameMark[]>;
}

/**
 * The body as HTML, with its subheads in order. The id of a paragraph depends only on its text, so changes around it do not
 * change it.
 */
export function renderBody(
  { blocks, published }: Pick<Article, 'blocks' | 'published'>,
  labels: BodyLabels,
  { pictures = new Map(), names = new Map() }: Additions = {},
): RenderedBody {
  const subheads: Subhead[] = [];
  const anchor = makeAnchors();
  const anchors = (text: string, kind: Block['kind']): string => {
    const id = anchor(text);
    if (kind === 'subhead') subheads.push({ id, text });
    return id;
  };
  const mdast = toMdast(blocks, { labels, anchors, published, pictures, names });
  return { html: processor.stringify(processor.runSync(mdast)), subheads };
}

function makeAnchors(): (text: string) => string {
  const used = new Map<string, number>();
  return (text) => {
    const anchor = `d-${hash32(text)}`;
    const times = (used.get(anchor) ?? 0) + 1;
    used.set(anchor, times);
    return times === 1 ? anchor : `${anchor}-${times}`;
  };
}
