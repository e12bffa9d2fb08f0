import { fold } from '../../text/fold.ts';
import { collapse } from '../../text/whitespace.ts';
import { message } from '../messages.ts';
import type { PageEvidence, Reading } from '../reading.ts';
import { compose } from './compose.ts';
import { parsePage } from './html-tree.ts';
import { gatherHtml } from './html-units.ts';
import { keptByReadability } from './main-content.ts';
import { readPageFields } from './page-fields.ts';
import { survey } from './page-survey.ts';

/** Reads an HTML page or fragment: all visible text as units with evidence, and the fields that the head states. */
export function readHtml(source: string): Reading {
  const page = parsePage(source);
  if (!page) {
    const messages = [message('too-deep', { source, offset: 0 })];
    return { ...compose([]), stated: [], messages };
  }
  const found = survey(page);
  const { stated, title, messages } = readPageFields(found, source);
  const isKept = page.isFragment ? null : keptByReadability(page);
  const said = (...names: readonly string[]): string[] =>
    names.flatMap((name) => found.named.get(name)?.text ?? []);
  const titles = [...(title ? [title.text] : []), ...said('head title')];
  const sites = new Set(said('og:site_name', 'linked publisher').map(fold));
  const isSite = (text: string): boolean =>
    sites.size > 0 && text.length < LONGEST && sites.has(fold(collapse(text)));
  const gathered = gatherHtml(page, { isKept, titled: compareWith(titles), isSite });
  return {
    ...compose(gathered.rawUnits),
    stated,
    ...(title ? { title } : {}),
    messages: [...messages, ...gathered.messages],
  };
}

/** Shorter parts of a title are not compared. */
const SHORTEST_PART = 12;
const LONGEST = 300;

function compareWith(titles: readonly string[]): (text: string) => PageEvidence['titled'] {
  const folded = titles.map(fold);
  return (text) => {
    if (folded.length === 0 || text.length > LONGEST) return 'no';
    const own = fold(collapse(text));
    if (own === '') return 'no';
    if (folded.includes(own)) return 'same';
    const isPart = own.length >= SHORTEST_PART && folded.some((title) => title.includes(own));
    return isPart ? 'part' : 'no';
  };
}
