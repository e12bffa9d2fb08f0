import { FIELDS, type Span } from '../article/article.ts';
import type { Language } from '../messages/language.ts';
import { phrase } from '../messages/phrases.ts';
import { write } from '../messages/write.ts';
import { clip } from '../text/excerpt.ts';
import { lineAndColumn } from '../text/line-index.ts';
import { printable } from '../text/printable.ts';
import { collapse } from '../text/whitespace.ts';
import { nameFeature } from './cues/features.ts';
import type { ParseResult } from './parse.ts';
import type { Piece } from './piece.ts';
import type { Recognised } from './recognise.ts';
import { learned } from './roles/learned.ts';
import { favour, type Model } from './roles/model.ts';

/** How many characters of a piece are shown, and the width of the column before it. */
const SHOWN = 60;
const COLUMN = 40;

/** How many cues are named per line. */
const CUES_SHOWN = 3;

/**
 * A parse line by line, for people: each piece of the source with its role, its probability, and its field. Below it the
 * second-best role and the strongest cues. Then the origin of each field, and the messages in `language`. The analysis itself
 * is in English.
 */
export function explain(
  { source, article, messages, pieces, units }: ParseResult,
  language: Language = 'en',
  model: Model = learned(),
): string {
  const unitAt = new Map(
    units.flatMap((unit) => unit.pieces.slice(0, 1).map(({ span }) => [span.start, unit] as const)),
  );
  const text = pieces.flatMap((piece) => {
    const unit = unitAt.get(piece.span.start);
    const line = explainPiece(piece, unit, source);
    return unit ? [line, `        ${explainChoice(unit, model)}`] : [line];
  });
  text.push('');
  if (article) {
    for (const field of FIELDS) {
      const provenance = article.provenance[field];
      if (provenance.kind === 'absent') continue;
      const how = provenance.kind === 'derived' ? `derived by ${provenance.rule}` : provenance.kind;
      const where =
        'span' in provenance && provenance.span
          ? ` from line ${lineOf(provenance.span, source)}`
          : '';
      text.push(`${field}: ${show(article[field])} (${how}${where})`);
    }
    for (const block of article.blocks) {
      if (block.kind === 'figure' && block.src !== undefined) {
        text.push(`picture: ${block.src}${block.text === '' ? '' : ` over “${block.text}”`}`);
      }
    }
    text.push(
      `absent: ${FIELDS.filter((field) => article.provenance[field].kind === 'absent').join(', ')}`,
    );
  }
  for (const message of messages) {
    const { severity, rule, line, column, file } = message;
    const place = file === undefined ? `${line}:${column}` : `${file}:${line}:${column}`;
    text.push(write(phrase(`${severity}-at`, { place, message, rule }), language));
  }
  return text.map(printable).join('\n');
}

/** Why a unit has its role: the cues that favour it over the second-best one, strongest first. */
function explainChoice({ textUnit, lineRole, choice, features }: Recognised, model: Model): string {
  if (lineRole) return `${lineRole.place.file ?? 'the front matter'} says so`;
  const { role, probability, runnerUp, runnerUpProbability } = choice;
  // Every unit has this feature, so it explains nothing.
  const cues = [...features]
    .map((feature) => ({ feature, weight: favour(model, feature, role, runnerUp) }))
    .filter(({ feature, weight }) => weight > 0 && feature > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, CUES_SHOWN)
    .map(({ feature }) => nameFeature(feature, textUnit.text));
  // Only its position favours the other role: `recognise` takes such text for the body.
  const isGuess = runnerUpProbability > probability;
  const other = `not ${runnerUp} ${percent(runnerUpProbability)}${isGuess ? ', a guess by its place' : ''}`;
  return cues.length === 0 ? other : `${other} · ${cues.join('; ')}`;
}

const percent = (probability: number): string => `${Math.round(probability * 100)} %`;

function explainPiece(piece: Piece, unit: Recognised | undefined, source: string): string {
  const line = String(lineOf(piece.span, source)).padStart(4);
  const what = unit ? `${unit.choice.role} ${percent(unit.choice.probability)}` : piece.pattern;
  const taken = `${what} → ${outcome(piece)}`.padEnd(COLUMN);
  return `${line}  ${taken}  ${clip(collapse(source.slice(piece.span.start, piece.span.end)), SHOWN)}`;
}

function outcome(piece: Piece): string {
  switch (piece.role) {
    case 'published':
      return `published ${piece.date.value} (${piece.date.precision})`;
    case 'figure':
      return piece.credit === undefined ? 'figure' : `figure by ${piece.credit}`;
    case 'setAside':
      return `set aside: ${piece.reason}`;
    case 'bylines':
      return `bylines ${piece.names.join(', ')}`;
    case 'keywords':
      return `keywords ${piece.words.join(', ')}`;
    case 'source':
      return `source ${piece.name ?? piece.url ?? ''}`;
    case 'agency':
    case 'dateline':
      return `${piece.role} ${piece.text}`;
    default:
      return piece.role;
  }
}

const lineOf = ({ start }: Span, source: string): number => lineAndColumn(source, start).line;

const show = (value: unknown): string =>
  typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
