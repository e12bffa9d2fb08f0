import { collapse } from '../text/whitespace.ts';
import type { TextEvidence } from './cues/text-evidence.ts';
import { caption, reasonOf } from './expand/aside.ts';
import { expandBody, expandOpening, withoutEditLink } from './expand/body.ts';
import { expandHeadline, expandSignature, expandStamp, rubric } from './expand/head.ts';
import { type Around, type Part, setAside, whole } from './expand/part.ts';
import type { Taken } from './piece.ts';
import { readCaption } from './readers/caption.ts';
import { withoutNotes } from './readers/encyclopedia.ts';
import { isKeywordsLabel, readKeywords } from './readers/keywords.ts';
import { readLabelledSource, readSource } from './readers/source.ts';
import { marksWithin, type Unit } from './reading.ts';
import type { Role } from './roles/role.ts';

/** Labels that a site writes before the section, below an article. */
const SECTION_LABEL = /^(?:Chuyên mục|Danh mục|Đăng trong)\s*:\s*(?=\S)/iu;

/** Splits a unit with a role into its parts, in order. */
export function expand(evidence: TextEvidence, role: Role, around: Around): readonly Part[] {
  const { text } = evidence;
  switch (role) {
    case 'headline':
      return expandHeadline(text);
    case 'rubric':
      return whole(text, rubric(text, around));
    case 'stamp':
      return expandStamp(text, around);
    case 'signature':
      return expandSignature(evidence.signature ?? [], around, text);
    case 'dateline':
      return whole(text, { role: 'dateline', text: collapse(text) });
    case 'standfirst':
      return expandOpening(text, (rest) => ({
        role: 'standfirst',
        text: around.isEncyclopedia ? withoutNotes(rest) : evidence.show(rest),
      }));
    case 'paragraph':
      return expandBody(evidence, around);
    case 'subhead':
      return withoutEditLink(text, (rest) => ({ role: 'subhead', text: collapse(rest) }));
    case 'caption':
      return whole(text, caption(text, around));
    case 'credit':
      return whole(text, {
        role: 'figure',
        text: '',
        credit: readCaption(text)?.credit ?? collapse(text),
      });
    case 'source':
      return whole(text, { role: 'source', ...(readLabelledSource(text) ?? readSource(text)) });
    case 'keywords':
      if (SECTION_LABEL.test(text))
        return whole(text, { role: 'section', text: collapse(text.replace(SECTION_LABEL, '')) });
      // The label “Từ khóa:”. The keywords stand in the lines below.
      return whole(
        text,
        isKeywordsLabel(text)
          ? setAside('label')
          : { role: 'keywords', words: keywordsOf(text, around.unit) },
      );
    case 'related':
      return whole(text, setAside('related'));
    case 'furniture':
      return whole(text, setAside(reasonOf(evidence, around)));
  }
}

/** On a page, only the links may separate keywords. */
function keywordsOf(text: string, { page }: Unit): string[] {
  const words = page?.links.flatMap(readKeywords) ?? [];
  return words.length > 1 ? words : readKeywords(text);
}

/** The marks of a unit inside one of its parts, counted in the text of the part. */
export function withMarks(taken: Taken, unit: Unit, { start, end }: Part): Taken {
  if (!unit.marks) return taken;
  switch (taken.role) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
    case 'note':
    case 'list': {
      // If a label or bullet was cut off at the start, the other marks move.
      const cut = end - start - taken.text.length;
      const from = start + cut;
      const marks = marksWithin(unit.marks, from, taken.text.length);
      return marks.length > 0 ? { ...taken, marks } : taken;
    }
    default:
      return taken;
  }
}
