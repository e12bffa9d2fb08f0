import { attribute, BLOCKS, type Element } from './html-tree.ts';
import { PAGE_WORDS, pageWords } from './page-words.ts';

/** A menu, a breadcrumb, or a line whose parts say themselves what they are: nothing but signs stands between them. */
export function isRow({ tagName, children }: Element): boolean {
  const worded = children.filter((child) => hasWords(child));
  const isSaid = worded.some(saysPart);
  return (
    worded.length > 1 &&
    worded.some(isPart) &&
    // A paragraph may hold spans of any kind.
    worded.every(
      (child) => isPart(child) || (tagName !== 'p' && (isBlock(child) || isSpan(child, isSaid))),
    )
  );
}

type Node = Element['children'][number];

const PARTS =
  PAGE_WORDS.author | PAGE_WORDS.time | PAGE_WORDS.crumb | PAGE_WORDS.tags | PAGE_WORDS.source;
const isBlock = (node: Node): boolean => node.type === 'element' && BLOCKS.has(node.tagName);
const saysPart = (node: Node): boolean =>
  node.type === 'element' && !BLOCKS.has(node.tagName) && (pageWords(node) & PARTS) !== 0;
const isPart = (node: Node): boolean =>
  saysPart(node) || (node.type === 'element' && /^(?:a|time)$/u.test(node.tagName));
/** A span tells little without a class, unless one beside it says what it is. */
const isSpan = (node: Node, isSaid: boolean): boolean =>
  node.type === 'element' &&
  node.tagName === 'span' &&
  (isSaid || attribute(node, 'className') !== '');

const hasWords = (node: Node): boolean =>
  node.type === 'element'
    ? node.children.some(hasWords)
    : node.type === 'text' && /[\p{L}\p{N}]/u.test(node.value);
