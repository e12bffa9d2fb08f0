import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import {
  attribute,
  CONTROLS,
  type Element,
  INVISIBLE,
  type Page,
  type Text,
  textOf,
} from './html-tree.ts';

/** If an article is shorter, Readability also tries looser rules. News in brief has only a few sentences. */
const SHORTEST_ARTICLE = 200;
/** Readability reads the text of each element again for every element around it. No article's page costs this much. */
const HEAVIEST = 20_000_000;
const WEIGHT_OF_ELEMENT = 20;

/** A test for the text nodes that Readability keeps; `null` if it finds no article or the page is too large for it. */
export function keptByReadability(page: Page): ((node: Text) => boolean) | null {
  if (page.body === undefined || weigh(page.body) > HEAVIEST) return null;
  const nodes: Text[] = [];
  try {
    const article = new Readability(copy(page, nodes), {
      charThreshold: SHORTEST_ARTICLE,
      disableJSONLD: true,
      serializer: numbersIn,
    }).parse();
    // The loosest rules also keep the menus.
    if (!article?.content || (article.length ?? 0) < SHORTEST_ARTICLE) return null;
    const kept = new Set([...article.content].map((number) => nodes[number]));
    return (node) => kept.has(node);
  } catch {
    // Readability expects a browser's tree. If it fails on a page, the page is read without it.
    return null;
  }
}

function weigh(element: Element, depth = 1): number {
  return element.children.reduce((weight, child) => {
    if (child.type === 'text') return weight + depth * child.value.length;
    return child.type === 'element' ? weight + weigh(child, depth + 1) : weight;
  }, depth * WEIGHT_OF_ELEMENT);
}

const NUMBER = 'data-number';
const ATTRIBUTES = {
  class: 'className',
  id: 'id',
  role: 'role',
  style: 'style',
  href: 'href',
  src: 'src',
  rel: 'rel',
  itemprop: 'itemProp',
  'aria-hidden': 'ariaHidden',
};

/**
 * Copies the page into the tree that Readability expects. Readability moves text and makes new elements, so each text gets its
 * own element with its number.
 */
function copy(page: Page, nodes: Text[]): Document {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const numbered = (node: Text): HTMLElement => {
    const element = document.createElement('span');
    element.setAttribute(NUMBER, String(nodes.push(node) - 1));
    return element;
  };
  const fill = (target: HTMLElement, from: Element): void => {
    for (const child of from.children) {
      if (child.type === 'text') {
        if (child.value.trim() === '') {
          target.append(document.createTextNode(child.value));
          continue;
        }
        const carrier = numbered(child);
        carrier.append(document.createTextNode(child.value));
        target.append(carrier);
      } else if (
        child.type === 'element' &&
        !INVISIBLE.has(child.tagName) &&
        !CONTROLS.has(child.tagName)
      ) {
        const name = /^[a-z][a-z\d]*$/u.test(child.tagName) ? child.tagName : 'span';
        const element = document.createElement(name);
        for (const [attributeName, property] of Object.entries(ATTRIBUTES)) {
          const value = attribute(child, property);
          if (value !== '') element.setAttribute(attributeName, value);
        }
        if (child.properties.hidden === true) element.setAttribute('hidden', '');
        fill(element, child);
        target.append(element);
      }
    }
  };
  const title = [...page.parents.keys()].find(({ tagName }) => tagName === 'title');
  if (title) document.title = textOf(title);
  if (page.body) fill(document.body, page.body);
  return document;
}

function numbersIn(content: Node): Set<number> {
  const numbers = new Set<number>();
  const collect = (node: Node): void => {
    if (isElement(node)) {
      const number = node.getAttribute(NUMBER);
      if (number !== null) numbers.add(Number(number));
    }
    for (const child of node.childNodes) collect(child);
  };
  collect(content);
  return numbers;
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;
