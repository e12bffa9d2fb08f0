import { WISHES_FILE } from '../../content/story-wishes.ts';
import type { Model } from '../../parse/roles/model.ts';
import type { DeskApi, DeskArticle, Pasted, ReadPaste, Stated } from '../api.ts';
import { BODIES, type Post } from './bodies.ts';
import type { Build } from './build.ts';
import { type RawArticle, readDeskArticle } from './desk-article.ts';
import type { Place } from './guard.ts';
import { digestOf } from './history.ts';
import type { Learning } from './learning.ts';
import { takePaste } from './paste.ts';
import { checkPicture } from './pictures.ts';
import type { Articles } from './pile.ts';
import { Refusal } from './refusal.ts';
import type { SettingsFile } from './settings-file.ts';
import type { Store } from './store.ts';
import type { TakenDown } from './taken-down.ts';
import { readWord } from './word.ts';
import { writeSidecar } from './write-sidecar.ts';

/** What answers the page. */
export interface Rooms {
  readonly store: Store;
  readonly takenDown: TakenDown;
  readonly articles: Articles;
  readonly build: Build;
  readonly learning: Learning;
  /** What reads articles, as in builds. */
  readonly model: () => Promise<Model | undefined>;
  readonly settings: SettingsFile;
}

type Handlers = {
  readonly [Name in keyof DeskApi]: (
    asked: DeskApi[Name] extends { readonly body: infer Body } ? Body : URLSearchParams,
    rooms: Rooms,
  ) => Promise<DeskApi[Name]['answer']>;
};

/** What answers each request. */
const HANDLERS: Handlers = {
  'GET api/pile': async (_, { articles, takenDown }) => ({
    ...(await articles.pile()),
    takenDown: takenDown.list(),
  }),
  'GET api/pile-progress': async (_, { articles }) => articles.progress,
  'POST api/read': async (pasted, rooms) => ({
    ...(await readPasted(pasted, rooms)),
    ...(pasted.withPictures ? await picturesOf(pasted) : {}),
  }),
  'GET api/article?file=': (query, rooms) => openArticle(query.get('file') ?? '', rooms),
  'POST api/try': async ({ file, stated, text }, { store, model }) => {
    const opened = await store.try(file, stated, text);
    return readDeskArticle(opened, opened, await model());
  },
  'POST api/new': async (pasted, rooms) => {
    const { bytes, extension } = await takePaste(pasted, await rooms.model());
    const { fields } = await readPasted(pasted, rooms);
    const { headline } = fields;
    if (typeof headline !== 'string') throw NO_ARTICLE;
    const file = await rooms.store.add(bytes, extension, headline, pasted.stated ?? {});
    return openArticle(file, rooms);
  },
  'POST api/save': async ({ file, version, stated, text }, rooms) => {
    rooms.store.save(file, version, stated, text);
    return openArticle(file, rooms);
  },
  'POST api/take-down': async ({ file, version }, rooms) => {
    const { fields } = await openArticle(file, rooms);
    const pictures = await rooms.articles.picturesOfOnly(file);
    const headline = String(fields.headline ?? file);
    rooms.takenDown.takeDown(file, version, { headline, pictures });
    const line = await rooms.takenDown.lineInWishes(file);
    return line === undefined ? {} : { named: { file: WISHES_FILE, line } };
  },
  'POST api/put-back': async ({ id }, rooms) =>
    openArticle(await rooms.takenDown.putBack(id), rooms),
  'POST api/undo': async ({ file, version }, rooms) => {
    rooms.store.undo(file, version);
    return openArticle(file, rooms);
  },
  'POST api/picture': async ({ article, name, bytes }, { store }) => {
    const picture = Buffer.from(bytes, 'base64');
    return { src: store.addPicture(article, name, picture, await checkPicture(picture)) };
  },
  'POST api/build': (_, { build }) => build.start(),
  'GET api/build': (_, { build }) => build.state(),
  'POST api/uploaded': ({ built }, { build }) => build.uploaded(built),
  'GET api/learning': (_, { learning }) => learning.state(),
  'POST api/learning': ({ act }, { learning }) => {
    learning[act]();
    return learning.state();
  },
  'GET api/settings': async (_, { settings }) => settings.read(),
  'POST api/settings': async (wanted, { settings }) => settings.save(wanted),
};

const NO_ARTICLE = new Refusal(
  422,
  'Chưa thấy bài viết nào trong đoạn vừa dán.',
  'Dán cả bài: tít và ít nhất một đoạn văn.',
);

async function openArticle(file: string, { store, model }: Rooms): Promise<DeskArticle> {
  const opened = await store.open(file);
  return readDeskArticle(opened, opened, await model());
}

/** What was pasted, read with what the publisher has said of it so far; nothing is saved. */
async function readPasted(pasted: Pasted, rooms: Pick<Rooms, 'model'>): Promise<DeskArticle> {
  const model = await rooms.model();
  const { bytes, extension } = await takePaste(pasted, model);
  const stated: Stated = pasted.stated ?? {};
  const raw: RawArticle = {
    file: `bai.${extension}`,
    bytes,
    yaml: writeSidecar(null, stated),
    sidecar: 'bai.yaml',
    images: new Set(stated.images?.flatMap(({ src = [] }) => src)),
    readPicture: () => null,
  };
  return readDeskArticle(raw, { file: null, version: digestOf(bytes), canUndo: false }, model);
}

/** The pictures in a Word document. */
async function picturesOf({ file }: Pasted): Promise<Pick<ReadPaste, 'pictures' | 'unusable'>> {
  if (!file || !/\.docx$/iu.test(file.name)) return {};
  const { pictures, unusable } = await readWord(Buffer.from(file.bytes, 'base64'));
  return { pictures, unusable };
}

/** What changes the site once it is built again. */
const CHANGES_SITE: ReadonlySet<Post> = new Set<Post>([
  'POST api/new',
  'POST api/save',
  'POST api/take-down',
  'POST api/put-back',
  'POST api/undo',
  'POST api/picture',
  'POST api/settings',
]);

const isPost = (name: string): name is Post => Object.hasOwn(BODIES, name);

/** The JSON that answers a request; `undefined` if there is no such request. `readBody` gives what was sent. */
export async function answerApi(
  { method, path, query }: Place,
  readBody: () => Promise<unknown>,
  rooms: Rooms,
): Promise<unknown> {
  const name = `${method} ${path}`;
  if (isPost(name)) return answerPost(name, await readBody(), rooms);
  switch (name) {
    case 'GET api/article':
      return HANDLERS['GET api/article?file='](query, rooms);
    case 'GET api/pile':
    case 'GET api/pile-progress':
    case 'GET api/build':
    case 'GET api/learning':
    case 'GET api/settings':
      return HANDLERS[name](query, rooms);
    default:
      return undefined;
  }
}

async function answerPost<Name extends Post>(
  name: Name,
  body: unknown,
  rooms: Rooms,
): Promise<unknown> {
  const parsed = BODIES[name].safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Refusal(
      400,
      `Yêu cầu thiếu hoặc sai: ${issue?.path.join('.') ?? ''}.`,
      'Tải lại trang rồi thử lại.',
    );
  }
  const handle = HANDLERS[name] as (asked: unknown, rooms: Rooms) => Promise<unknown>;
  const answer = await handle(parsed.data, rooms);
  if (CHANGES_SITE.has(name)) rooms.build.noteSaved();
  return answer;
}
