import {
  type Article,
  type Block,
  FIELDS,
  type Field,
  type Provenance,
  type Published,
} from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { readOpeningDate } from '../text/dates.ts';
import { slugify } from '../text/slug.ts';
import { collapse } from '../text/whitespace.ts';
import { toBlock } from './blocks.ts';
import { type ChosenFields, chooseFields } from './choose-fields.ts';
import { type Certainty, findConfidence } from './confidence.ts';
import { deriveHeadline } from './derive-headline.ts';
import { articleId } from './identity.ts';
import { message } from './messages.ts';
import { addPictures } from './pictures.ts';
import type { Piece } from './piece.ts';
import type { Source } from './readers/source.ts';
import type { Curves } from './roles/calibration.ts';

type Sourced<T> = { readonly value: T; readonly from: Provenance };

const ABSENT: Provenance = { kind: 'absent' };
const NOTHING_ELSE = Object.fromEntries(FIELDS.map((field) => [field, ABSENT])) as Readonly<
  Record<Field, Provenance>
>;

/** What the parser recognised in a file, and what else it knows about the file. */
export interface Findings {
  readonly source: string;
  /** Relative to the seeds folder. */
  readonly file: string;
  readonly pieces: readonly Piece[];
  /** The pieces that front matter or a page's head states. */
  readonly stated: ReadonlySet<Piece>;
  readonly sidecar: readonly Piece[];
  readonly sidecarFile: string | undefined;
  readonly images: ReadonlySet<string> | null;
  readonly certainty: Certainty;
  readonly curves: Curves;
}

interface Assembled {
  readonly article: Article | null;
  readonly messages: readonly Message[];
  /** The pieces with their final roles. If a file has two dates, one is set aside. */
  readonly pieces: readonly Piece[];
}

/** The record of the pieces; `null` with an error if no piece is article text. */
export function assemble(findings: Findings): Assembled {
  const { source, file, stated, sidecar, images } = findings;
  const chosen = chooseFields(findings.pieces, stated, sidecar, source);
  const inSidecar = sidecar.filter((piece) => piece.role === 'picture');
  const leads =
    inSidecar.length > 0 ? inSidecar : chosen.pieces.filter((piece) => piece.role === 'picture');
  // The path of a picture file is not text of the article. Its block holds it.
  const pieces = chosen.pieces.map((piece): Piece => {
    const { pattern, span } = piece;
    return piece.role === 'picture' ? { role: 'setAside', reason: 'label', pattern, span } : piece;
  });
  const written = pieces.flatMap((piece) => toBlock(piece) ?? []);
  const { blocks, messages: pictures } = addPictures(written, leads, file, images, source);
  const messages = [
    ...chosen.messages,
    ...pictures.map((each) =>
      inSidecar.length > 0 && each.rule !== 'picture-missing'
        ? { ...each, file: findings.sidecarFile }
        : each,
    ),
  ];
  const { headline: own, standfirst } = chosen.fields;
  const headline: Sourced<string> | null = own
    ? { value: own.text, from: chosen.provenance.headline ?? ABSENT }
    : findHeadline(blocks);
  // A headline without a body is a link or the name of a site, unless the publisher states it.
  const isStated = own && (sidecar.includes(own) || stated.has(own)) && own.pattern !== 'page-head';
  if (!headline || (blocks.length === 0 && !standfirst && !isStated)) {
    const offset = pieces[0]?.span.start ?? 0;
    const text = collapse(source).slice(0, 60);
    const error = message('no-content', { source, offset }, { text });
    return { article: null, messages: [...messages, error], pieces: pieces.map(asFurniture) };
  }
  if (headline.from.kind === 'derived') {
    messages.push(message('headline-derived', { source, offset: blocks[0]?.span.start ?? 0 }));
  }
  return { article: toArticle(findings, chosen, headline, blocks), messages, pieces };
}

function toArticle(
  { source, file, pieces, sidecar, certainty, curves }: Findings,
  { fields, provenance }: ChosenFields,
  headline: Sourced<string>,
  blocks: readonly Block[],
): Article {
  const { standfirst, kicker, section, bylines, agency, dateline, keywords } = fields;
  const published: Sourced<Published | null> = fields.published
    ? { value: fields.published.date, from: provenance.published ?? ABSENT }
    : // If the publisher states that there is no date, the text does not override that.
      provenance.published
      ? { value: null, from: provenance.published }
      : findPublished(blocks, source, provenance.standfirst);
  const from = {
    ...NOTHING_ELSE,
    ...provenance,
    headline: headline.from,
    published: published.from,
  };
  const stated = [...sidecar, ...pieces];
  const draft = stated.find((piece) => piece.role === 'draft');
  const pin = stated.find((piece) => piece.role === 'pin');
  const story = stated.find((piece) => piece.role === 'story');
  return {
    id: articleId(file),
    slug: slugify(headline.value),
    headline: headline.value,
    ...(standfirst ? { standfirst: standfirst.text } : {}),
    ...(kicker ? { kicker: kicker.text } : {}),
    ...(section ? { section: section.text } : {}),
    published: published.value,
    bylines: bylines?.names ?? [],
    ...(agency ? { agency: agency.text } : {}),
    ...(dateline ? { dateline: dateline.text } : {}),
    ...(fields.source ? { source: toSource(fields.source) } : {}),
    keywords: keywords?.words ?? [],
    ...(draft?.value === true ? { draft: true } : {}),
    ...(pin?.value ? { pin: pin.value } : {}),
    ...(story?.value === false ? { story: false } : {}),
    blocks,
    provenance: from,
    confidence: findConfidence(from, certainty, curves),
  };
}

/** If a file has no article, its pieces are not fields. */
const asFurniture = (piece: Piece): Piece =>
  piece.role === 'setAside'
    ? piece
    : { role: 'setAside', reason: 'site-text', pattern: piece.pattern, span: piece.span };

const toSource = ({ name, url }: Source): Source => ({
  ...(name === undefined ? {} : { name }),
  ...(url === undefined ? {} : { url }),
});

/** Kinds of block that can open the body. */
const OPENING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'exchange', 'quote', 'list']);
const findLede = (blocks: readonly Block[]): Block | undefined =>
  blocks.find((block) => OPENING.has(block.kind) && hasWords(block));

const hasWords = ({ text }: Block): boolean => /[\p{L}\p{N}]/u.test(text);

function findHeadline(blocks: readonly Block[]): Sourced<string> | null {
  const lede = findLede(blocks);
  const rule = lede ? 'headline-from-lede' : 'headline-from-caption';
  const basis = lede ?? blocks.find(hasWords);
  if (!basis) return null;
  return {
    value: deriveHeadline(withoutSpeaker(basis)),
    from: { kind: 'derived', rule, span: basis.span },
  };
}

/** The words of an exchange without its speaker. */
const withoutSpeaker = (block: Block): string =>
  block.kind === 'exchange' && block.speaker !== undefined && block.text.startsWith(block.speaker)
    ? block.text.slice(block.speaker.length).replace(/^\s*:\s*/u, '')
    : block.text;

/** The day with which the text opens, in its standfirst or its first paragraph. */
function findPublished(
  blocks: readonly Block[],
  source: string,
  standfirst: Provenance = ABSENT,
): Sourced<Published | null> {
  for (const at of [standfirst, findLede(blocks)]) {
    const text = at && 'span' in at ? at.span : undefined;
    const opening = text && readOpeningDate(source.slice(text.start, text.end));
    if (!opening) continue;
    const span = { start: text.start, end: text.start + opening.length };
    return {
      value: opening.date,
      from: { kind: 'derived', rule: 'date-opening-the-body', span },
    };
  }
  return { value: null, from: ABSENT };
}
