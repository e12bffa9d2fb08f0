import type { ArticleId } from '../article/article.ts';
import { type Groupable, inTime, type Story } from '../stories/group.ts';
import { aboutNamed, type CheckedWish } from './check-wishes.ts';
import type { FileMessage } from './report.ts';
import type { StoredStory } from './stories.ts';

/** A story that wishes change. */
interface Draft {
  articles: readonly ArticleId[];
  certainty: number;
  name?: string;
  hidden?: true;
}

/**
 * Stories as the publisher wishes them: first some are split, then some joined, then they get names or are hidden. What the publisher
 * puts together is certain. `articles`: all that can be in a story.
 */
export function applyWishes(
  stories: readonly Story[],
  articles: readonly Groupable[],
  wishes: readonly CheckedWish[],
): { readonly stories: readonly StoredStory[]; readonly messages: readonly FileMessage[] } {
  let drafts: Draft[] = stories.map(({ articles, certainty }) => ({ articles, certainty }));
  const ofKind = (kind: CheckedWish['kind']): readonly CheckedWish[] =>
    wishes.filter((wish) => wish.kind === kind && wish.ids.length > 0);
  const asWished = ({ name, hidden }: CheckedWish): Pick<Draft, 'name' | 'hidden'> => ({
    ...(name === undefined ? {} : { name }),
    ...(hidden ? { hidden } : {}),
  });
  for (const wish of ofKind('split')) {
    const own = new Set(wish.ids);
    for (const draft of drafts) draft.articles = draft.articles.filter((id) => !own.has(id));
    drafts.push({ articles: wish.ids, certainty: 1, ...asWished(wish) });
  }
  for (const wish of ofKind('join')) {
    const own = new Set(wish.ids);
    const isMeant = (draft: Draft): boolean => draft.articles.some((id) => own.has(id));
    const joined = drafts.filter(isMeant).flatMap((draft) => draft.articles);
    const all = [...new Set([...joined, ...wish.ids])];
    drafts = drafts.filter((draft) => !isMeant(draft));
    drafts.push({ articles: all, certainty: 1, ...asWished(wish) });
  }
  const byId = new Map(articles.map((each) => [each.id, each]));
  const isStory = (draft: Draft): boolean =>
    new Set(draft.articles.map((id) => byId.get(id)?.standsFor)).size > 1;
  drafts = drafts.filter(isStory);
  const messages: FileMessage[] = [];
  for (const wish of ofKind('of')) {
    const [named] = wish.files;
    const draft = drafts.find((each) => wish.ids.some((id) => each.articles.includes(id)));
    if (!named) continue;
    if (!draft) messages.push(aboutNamed('story-none', named));
    else if (draft.name !== undefined && wish.name !== undefined) {
      messages.push(aboutNamed('story-named-twice', named, { earlier: draft.name }));
    } else Object.assign(draft, asWished(wish));
  }
  return { stories: inOrder(drafts, byId), messages };
}

function inOrder(drafts: readonly Draft[], byId: ReadonlyMap<ArticleId, Groupable>): StoredStory[] {
  const stories = drafts.flatMap(({ articles, ...rest }) => {
    const told = inTime(articles.flatMap((id) => byId.get(id) ?? []));
    const [first] = told;
    return first
      ? [{ first, story: { ...rest, id: first.id, articles: told.map(({ id }) => id) } }]
      : [];
  });
  const storyOf = new Map(stories.map(({ first, story }) => [first, story]));
  return inTime(stories.map(({ first }) => first)).flatMap((first) => storyOf.get(first) ?? []);
}
