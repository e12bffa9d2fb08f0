import { attribute, BLOCKS, type Element } from './html-tree.ts';
import { PAGE_WORDS, pageWords } from './page-words.ts';

/** Whether an element is a menu, a breadcrumb, or a line of labelled parts: only signs stand between its parts. */
export function isRow({ tagName, children }: Element): boolean {
  const worded = children.filter((child) => hasWords(child));
  const isNamed = worded.some(saysPart);
  return (
    worded.length > 1 &&
    worded.some(isPart) &&
    // A paragraph may contain any kind of span.
    worded.every(
      (child) => isPart(child) || (tagName !== 'p' && (isBlock(child) || isSpan(child, isNamed))),
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
/** Whether an element is a span that can be a part of a row: it has a class, or another part names what it is. */
const isSpan = (node: Node, isNamed: boolean): boolean =>
  node.type === 'element' &&
  node.tagName === 'span' &&
  (isNamed || attribute(node, 'className') !== '');

const hasWords = (node: Node): boolean =>
  node.type === 'element'
    ? node.children.some(hasWords)
    : node.type === 'text' && /[\p{L}\p{N}]/u.test(node.value);
