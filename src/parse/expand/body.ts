import { endsSentence } from '../../text/sentences.ts';
import type { TextEvidence } from '../cues/text-evidence.ts';
import type { Taken } from '../piece.ts';
import { EDIT_LINK, hasEditLink, withoutNotes } from '../readers/encyclopedia.ts';
import { readItem } from '../readers/list-item.ts';
import { readOpenings } from '../readers/opening.ts';
import { readSignature } from '../readers/signature.ts';
import { findTail } from '../readers/tail.ts';
import { timecodeLength } from '../readers/turn.ts';
import { expandSignature } from './head.ts';
import { type Around, type Part, setAside, whole } from './part.ts';

/** The places and newsrooms that open a text, and its other parts. */
export function expandOpening(text: string, take: (rest: string) => Taken): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const opening of readOpenings(text)) {
    const written = text.slice(at, at + opening.length).trimEnd();
    const span = { start: at, end: at + written.length };
    if ('agency' in opening)
      parts.push({ ...span, taken: { role: 'agency', text: opening.agency } });
    else if ('dateline' in opening)
      parts.push({ ...span, taken: { role: 'dateline', text: opening.dateline } });
    else parts.push({ ...span, taken: { role: 'published', date: opening.published } });
    at += opening.length;
  }
  parts.push({ start: at, end: text.length, taken: take(text.slice(at)) });
  return parts;
}

/** The end mark of an agency's text, `./.`. Its first full stop ends a sentence. */
const END_MARK = /(?<=\.)\/\.$/u;
const LONGEST_END = 10;
/** A link to the whole text after a cut excerpt: “… Đọc tiếp Tít bài”. */
const READ_ON = /(?<=…|\.\.\.|\])\s*(?:Đọc|Xem) (?:tiếp|thêm)(?!\p{L})[^.]{0,200}$/u;
const LONGEST_READ_ON = 220;

/** Hardly any text has such a link near its end, and a search from the start is slow. */
function readOn(text: string): string | undefined {
  const from = text.length - LONGEST_READ_ON;
  const isLikely = text.indexOf('Đọc t', from) !== -1 || text.indexOf('Xem t', from) !== -1;
  return isLikely ? READ_ON.exec(text)?.[0] : undefined;
}

/** The parts of a body text, including those before its first sentence and after its last one. */
export function expandBody(evidence: TextEvidence, around: Around): readonly Part[] {
  const { text } = evidence;
  const { kind, isFirstBody, isLastBody } = around;
  const body = (rest: string): Taken => bodyOf(rest, evidence, around);
  if (kind === 'exchange' || (around.isInterview && timecodeLength(text) > 0))
    return expandTurn(text, body);
  if (kind !== 'paragraph') return whole(text, body(text));
  const mark = END_MARK.exec(text.slice(-LONGEST_END))?.[0] ?? readOn(text) ?? '';
  const end = text.length - mark.length;
  const tailFrom = isLastBody ? findTail(text.slice(0, end), endsSentence) : end;
  const parts = isFirstBody
    ? expandOpening(text.slice(0, tailFrom), body)
    : withoutEditLink(text.slice(0, tailFrom), body);
  return [...parts, ...expandTail(evidence, tailFrom, end, around)];
}

/** The parts after the last sentence: a signature and an end mark. */
function expandTail(evidence: TextEvidence, from: number, end: number, around: Around): Part[] {
  const { text } = evidence;
  const parts: Part[] = [];
  let at = from;
  if (at < end && text.startsWith('/.', at)) {
    parts.push({ start: at, end: at + 2, taken: setAside('end-mark') });
    at += 2;
  }
  const tail = text.slice(at, end).trim();
  const start = text.indexOf(tail, at);
  const signature = tail === '' ? null : readSignature(tail);
  if (signature)
    parts.push(
      ...expandSignature(signature, around, tail).map((part) => ({
        ...part,
        start: part.start + start,
        end: part.end + start,
      })),
    );
  else if (tail !== '')
    parts.push({ start, end: start + tail.length, taken: bodyOf(tail, evidence, around) });
  const rest = text.slice(end);
  if (rest !== '') {
    const reason = END_MARK.test(text) ? 'end-mark' : 'site-text';
    const start = text.length - rest.trimStart().length;
    parts.push({ start, end: text.length, taken: setAside(reason) });
  }
  return parts;
}

// [NHẠC]   (tiếng vỗ tay)
const SOUND = /^[[(][^[\]()]{1,40}[\])]$/u;

function expandTurn(text: string, body: (rest: string) => Taken): Part[] {
  const code = timecodeLength(text);
  const length = SOUND.test(text.slice(code)) ? text.length : code;
  const speech: Part = { start: length, end: text.length, taken: body(text.slice(length)) };
  if (length === 0) return [speech];
  const aside: Part = {
    start: 0,
    end: text.slice(0, length).trimEnd().length,
    taken: setAside('site-text'),
  };
  return length === text.length ? [aside] : [aside, speech];
}

function bodyOf(
  text: string,
  evidence: TextEvidence,
  { kind, speaker, isEncyclopedia, unit }: Around,
): Taken {
  switch (kind) {
    case 'list': {
      const item = readItem(text);
      const ordinal = unit.markup?.kind === 'list' ? unit.markup.ordinal : item?.ordinal;
      return {
        role: 'list',
        text: evidence.show(text.slice(item?.length ?? 0)),
        ...(ordinal === undefined ? {} : { ordinal }),
      };
    }
    case 'exchange': {
      const words = speaker === '' ? text : text.replace(/^[-–—*+•.]\s*/u, '');
      return {
        role: 'exchange',
        text: evidence.show(words),
        ...(speaker === '' ? {} : { speaker }),
      };
    }
    case 'note':
    case 'quote':
      return { role: kind, text: evidence.show(text) };
    case 'paragraph':
    case 'verse':
      return { role: 'paragraph', text: isEncyclopedia ? withoutNotes(text) : evidence.show(text) };
  }
}

/** A heading or text, without an encyclopedia’s link to the editor at its end. */
export function withoutEditLink(text: string, take: (rest: string) => Taken): Part[] {
  const at = hasEditLink(text) ? text.search(EDIT_LINK) : -1;
  if (at <= 0) return whole(text, take(text));
  const start = text.indexOf('[', at);
  return [
    { start: 0, end: at, taken: take(text.slice(0, at)) },
    { start, end: text.length, taken: setAside('site-text') },
  ];
}
