import type { Article } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { whyUnreadable } from '../text/unreadable.ts';
import { assemble } from './assemble.ts';
import { joinCaptions, joinFields } from './blocks.ts';
import { decode } from './decode.ts';
import { readAs } from './formats/registry.ts';
import { message } from './messages.ts';
import { isPartlyMisread } from './misread.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import { type Recognised, recognise } from './recognise.ts';
import { learned } from './roles/learned.ts';
import type { Model } from './roles/model.ts';
import { readSidecar } from './sidecar.ts';

/** What is known about a file besides its bytes. */
export interface Surroundings {
  /** The `.yaml` file beside the article. Its path is relative to the seeds folder. */
  readonly sidecar?: { readonly file: string; readonly bytes: Uint8Array };
  /** All picture files of the seeds folder, relative to it. If missing, every named picture counts as present. */
  readonly images?: ReadonlySet<string>;
  /** Replaces the model that ships, for measuring. */
  readonly model?: Model;
}

export interface ParseResult {
  /** The decoded text in which spans count; empty if the bytes are not text. */
  readonly source: string;
  /** `null` exactly if a message is an error, or if the file is a draft without text. */
  readonly article: Article | null;
  readonly messages: readonly Message[];
  /** Every non-blank character of `source` lies in exactly one of them. */
  readonly pieces: readonly Piece[];
  /** The units that got a role from the model, with its reasons. */
  readonly units: readonly Recognised[];
}

/**
 * Parses a raw file. Never throws: `messages` say what is wrong. `file` is its path relative to the seeds folder, with `/`
 * between names. Its extension tells the format.
 */
export function parse(
  bytes: Uint8Array,
  file: string,
  { sidecar, images, model = learned() }: Surroundings = {},
): ParseResult {
  const decoded = decode(bytes, file);
  const nothing = { source: '', article: null, pieces: [], units: [] };
  if ('error' in decoded) return { ...nothing, messages: [decoded.error] };
  const { source } = decoded;
  const publisher = sidecar ? readSidecar(sidecar.file, sidecar.bytes) : null;
  if (source.trim() === '') {
    const empty = [message('empty-file')];
    const said = isDraft(publisher?.stated) ? forgiveDraft(empty) : empty;
    return { ...nothing, source, messages: [...decoded.messages, ...said] };
  }
  const reading = readAs(file, source, publisher?.lineRoles);
  const lineRoles = [...(reading.lineRoles ?? []), ...(publisher?.lineRoles ?? [])];
  const recognised = recognise(source, reading, lineRoles, model);
  const pieces = joinFields(joinCaptions(recognised.pieces));
  const stated = besidesTheText(reading, pieces).map((piece) => withoutText(piece, pieces));
  const assembled = assemble({
    source,
    file,
    pieces: tile(
      source,
      [...stated.filter(({ span }) => span.start < span.end), ...pieces],
      reading.hasMarkup ? 'markup' : 'separator',
    ),
    stated: new Set(stated),
    sidecar: publisher?.stated ?? [],
    sidecarFile: sidecar?.file,
    images: images ?? null,
    certainty: recognised.certainty,
    curves: model.curves,
  });
  const messages = [
    ...decoded.messages,
    ...judgeLetters(reading),
    ...reading.messages,
    ...recognised.messages,
    ...(publisher?.messages ?? []),
    ...(isDraft(reading.stated, publisher?.stated)
      ? forgiveDraft(assembled.messages)
      : assembled.messages),
  ];
  const isBad = messages.some(({ severity }) => severity === 'error');
  return {
    source,
    article: isBad ? null : assembled.article,
    messages,
    pieces: assembled.pieces,
    units: recognised.units,
  };
}

/** A warning if the text is Vietnamese that lost its accents or letters. */
function judgeLetters({ text, units }: Reading): Message[] {
  const texts = units.map(({ start, end }) => text.slice(start, end)).join('\n');
  const why = whyUnreadable(texts);
  const isUnreadable = why !== null && (why !== 'toneless' || isPartlyMisread(texts));
  return isUnreadable ? [message('not-vietnamese')] : [];
}

/** Whether the publisher states that the article is not finished. */
const isDraft = (...stated: readonly (readonly Piece[] | undefined)[]): boolean =>
  stated.some((pieces) => pieces?.some((piece) => piece.role === 'draft' && piece.value === true));

/** A draft may lack its text: nobody publishes it yet. */
const forgiveDraft = (messages: readonly Message[]): Message[] =>
  messages.map((each) => {
    const { rule, line, column } = each;
    const isWithoutText = rule === 'empty-file' || rule === 'no-content';
    return isWithoutText ? { ...message('unfinished-draft'), line, column } : each;
  });

/** What front matter or a page's head states. The title of the page only counts if no unit is the headline. */
function besidesTheText({ stated, title }: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const isTitled = [...stated, ...pieces].some(({ role }) => role === 'headline');
  const isFree = stated.every(
    ({ span }) => !title || span.end <= title.span.start || span.start >= title.span.end,
  );
  return title && !isTitled && isFree ? [...stated, title] : stated;
}

/**
 * A statement inside visible text, such as a `<time>` in a sentence. Its characters belong to the text, so it keeps only a
 * position.
 */
function withoutText(piece: Piece, pieces: readonly Piece[]): Piece {
  const { start, end } = piece.span;
  const isAmid = pieces.some(({ span }) => span.start < end && start < span.end);
  return isAmid ? { ...piece, span: { start, end: start } } : piece;
}

/** Fills the gaps between the pieces with markup, or with signs that separate them. */
function tile(source: string, pieces: readonly Piece[], between: 'markup' | 'separator'): Piece[] {
  const tiled: Piece[] = [];
  let end = 0;
  const fill = (to: number): void => {
    const gap = source.slice(end, to);
    const text = gap.trim();
    if (text === '') return;
    const start = end + gap.length - gap.trimStart().length;
    const span = { start, end: start + text.length };
    tiled.push({ role: 'setAside', reason: between, pattern: between, span });
  };
  for (const piece of pieces.toSorted((a, b) => a.span.start - b.span.start)) {
    fill(piece.span.start);
    tiled.push(piece);
    end = piece.span.end;
  }
  fill(source.length);
  return tiled;
}
