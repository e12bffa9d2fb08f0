import type { ListItem, RootContent, Text } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A link and a description of its target. */
interface LlmsLink {
  readonly title: string;
  readonly address: string;
  readonly note: string;
}

/** The site for language models (llmstxt.org): what it is, and where its texts are without markup. */
export function writeLlms(site: {
  readonly name: string;
  readonly description: string;
  readonly sections: readonly { readonly title: string; readonly links: readonly LlmsLink[] }[];
}): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(site.name)] },
    { type: 'blockquote', children: [{ type: 'paragraph', children: [text(site.description)] }] },
  ];
  for (const { title, links } of site.sections) {
    children.push(
      { type: 'heading', depth: 2, children: [text(title)] },
      { type: 'list', spread: false, children: links.map(toItem) },
    );
  }
  return toMarkdown({ type: 'root', children }, { bullet: '-' });
}

const text = (value: string): Text => ({ type: 'text', value });

const toItem = ({ title, address, note }: LlmsLink): ListItem => ({
  type: 'listItem',
  children: [
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: address, children: [text(title)] },
        ...(note === '' ? [] : [text(`: ${note}`)]),
      ],
    },
  ],
});
