import { sentences } from '../../text/sentences.ts';
import { ROLES, type Role } from '../roles/role.ts';
import type { Draft } from './draft.ts';
import { GENRES } from './genre-forms.ts';
import type { Random } from './random.ts';
import type { TrainingRecord } from './record.ts';
import { fill, formsOf, say, saySome, type Words } from './say.ts';
import type { Story } from './story.ts';

type Lines = (draft: Draft, context: Context) => void;
interface Context {
  readonly story: Story;
  readonly others: readonly TrainingRecord[];
  readonly random: Random;
  readonly words: Words;
  readonly paragraphs: readonly string[];
}

/** A record in the form of a letter, an entry, a newsletter, a video's page, a live report, an interview, a teaser or a digest. */
export function writeGenre(
  draft: Draft,
  story: Story,
  others: readonly TrainingRecord[],
  given: Words,
  random: Random,
): void {
  const paragraphs = story.parts.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const opening = story.standfirst || (paragraphs[0] ?? '');
  const tags = [...story.topics, 'tintuc', 'phongsu', 'chuyenla'].map((topic) =>
    topic.replaceAll(' ', ''),
  );
  const words: Words = {
    ...given,
    standfirst: story.standfirst,
    opening: opening.slice(0, random.between(80, 240)).replace(/\s\S*$/u, ''),
    tag: tags[0] ?? '',
    tag2: tags[1] ?? '',
    tag3: tags[2] ?? '',
    editing: say('edit', random),
    titles:
      random
        .some(others, 3)
        .map(({ title }) => title)
        .join('; ') + random.pick(['...', '.', '…']),
  };
  const context = { story, others, random, words, paragraphs };
  for (const line of random.pick(GENRES).split('\n')) {
    const [, name = '', likely, form = ''] = /^(\S+)(?: (\d{2}))?(?: (.*))?$/u.exec(line) ?? [];
    if (likely !== undefined && !random.chance(Number(likely) / 100)) continue;
    const role = ROLES.find((one) => one === name);
    if (name === '---') draft.gap();
    else if (role !== undefined) draft.add(role, fill(form, random, words));
    else LINES[name]?.(draft, context);
  }
}

const itemsOf = ({ others, random }: Context) =>
  random.some(others, random.between(2, 6)).map(({ title, desc, lines }) => {
    const [first = '', second = ''] = sentences(
      lines.find((line) => line.length > 80)?.slice(0, 900) ?? '',
    );
    return {
      title,
      text: desc || first,
      more: random.chance(0.4) && !second.startsWith('Ảnh') ? second : '',
    };
  });

/** A subhead and some paragraphs, again and again. */
function addSections(
  draft: Draft,
  sections: readonly (readonly [string, ...string[]])[],
  last: Role = 'paragraph',
): void {
  for (const [subhead, text = '', more = ''] of sections) {
    draft.gap();
    draft.add('subhead', subhead);
    draft.add('paragraph', text);
    draft.add(last, more);
  }
}

const LINES: Readonly<Record<string, Lines>> = {
  '@paragraphs': (draft, { paragraphs }) => draft.add('paragraph', ...paragraphs.slice(0, 8)),
  '@few': (draft, { paragraphs, random }) =>
    draft.add('paragraph', ...paragraphs.slice(1, random.between(1, 4))),
  '@chapters': (draft, { paragraphs, random, words }) => {
    const chapters = saySome('chapter', 6, random);
    const [first = '', ...rest] = paragraphs.map((text) =>
      text.replace(/\.$/u, `.[${random.between(1, 40)}]`),
    );
    draft.add('paragraph', first);
    addSections(
      draft,
      chapters
        .map(
          (chapter, index) =>
            [chapter + (words.editing ?? ''), ...rest.slice(index * 2, index * 2 + 2)] as const,
        )
        .filter((section) => section.length > 1),
    );
  },
  '@links': (draft, { others, random }) =>
    draft.add('related', ...random.some(others, 2).map(({ title }) => title)),
  '@notes': (draft, { others, random, words }) =>
    draft.add(
      'furniture',
      ...random.some(others, 3).map(({ title }) => say('note2', random, { ...words, title })),
    ),
  '@items': (draft, context) => {
    const isNumbered = context.random.chance(0.6);
    addSections(
      draft,
      itemsOf(context).map(({ title, text, more }, index) => [
        isNumbered ? `${index + 1}. ${title}` : title,
        text,
        more,
      ]),
    );
  },
  '@digest': (draft, context) =>
    addSections(
      draft,
      itemsOf(context).map(({ title, text, more }) => [title, text, more]),
    ),
  '@times': (draft, { paragraphs, random }) => {
    for (const [minute, text] of paragraphs.slice(0, 6).entries()) {
      draft.add(
        'paragraph',
        `${minute * 2}:${random.between(10, 59)} ${text.split(' ').slice(0, 5).join(' ')}`,
      );
    }
  },
  '@entries': (draft, { paragraphs, random }) => {
    const clock = random.pick(formsOf('clock'));
    const collapse = say('collapse', random);
    addSections(
      draft,
      paragraphs.map((text) => [fill(clock, random), text, collapse]),
      'furniture',
    );
  },
  '@turns': (draft, { paragraphs, random }) => {
    const guest = say('guest', random);
    const [asks = '', answers = ''] = random
      .pick([
        'PV: |@: ',
        '- |- ',
        '|',
        'Hỏi: |Đáp: ',
        'MC: |@: ',
        '* |- ',
        'Phóng viên: |@: ',
        '|- ',
      ])
      .split('|');
    const isTimed = random.chance(0.12);
    for (const [index, text] of paragraphs.slice(0, 16).entries()) {
      const time = isTimed
        ? `[00:${String(index).padStart(2, '0')}:${random.between(10, 59)}] `
        : '';
      draft.add(
        'paragraph',
        time + asks + say('question', random),
        time + answers.replace('@', guest) + text.replace(/^- /u, ''),
      );
    }
  },
};
