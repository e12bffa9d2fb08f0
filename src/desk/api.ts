import type { Confidence, Field } from '../article/article.ts';
import type { ToldMessage } from '../article/message.ts';
import type { Upload } from '../build/uploads.ts';
import type { LeaveOut } from '../config/settings.ts';
import type { Language } from '../messages/language.ts';
import type { Worth } from '../parse/roles/own.ts';

// What the desk's page and its server say to each other, as JSON. Every request goes below the token of the address,
// `http://localhost:PORT/<token>/`:
// - `GET <token>/` is `src/desk/browser/index.html`. `GET <token>/src/…` is a file of `src/desk/browser/`, or of the folders that its
//   modules may import (`article`, `config`, `parse`, `text`, `styles`, `reading`), TypeScript with its types stripped. So
//   `index.html` names its script `src/desk/browser/….ts` and its styles `src/styles/tokens.css`.
// - `GET <token>/anh/<path>` is a picture of the folder of articles. `DeskArticle.html` names pictures like this, relative to `<token>/`.
// - A request that sends JSON needs `content-type: application/json`. At most 48 MB are read, of pasted text 4 MB.
// - The preview may be an `<iframe sandbox="allow-same-origin" srcdoc=…>`: without `allow-scripts` no script runs in it, and its styles
//   and pictures are requests of the page's own origin, which others are refused.

/** What a publisher can say that a line is: a field, a kind of block, or to be left out. */
export type LineRole =
  | Field
  | 'paragraph'
  | 'subhead'
  | 'caption'
  | 'credit'
  | 'related'
  | 'remove';

/** A stretch of the raw text and what it was taken for. In order; markup and signs that only part them are no lines. */
export interface DeskLine {
  /** Half-open range in `DeskArticle.source`. */
  readonly start: number;
  readonly end: number;
  /** As people read it: without markup. */
  readonly text: string;
  readonly role: LineRole;
  /** 0 to 1; 1 if the publisher said so. */
  readonly probability: number;
  readonly runnerUp?: LineRole;
  /** Whether the sidecar says it. */
  readonly said: boolean;
  /** Why it is left out, in the publisher's language; only if it is. */
  readonly reason?: string;
  /** The words that address it in `Stated.lines`; empty if it cannot be addressed. Parts of one line share them. */
  readonly opening: string;
}

/**
 * What a sidecar states, as a form shows it; what is missing is not stated. An empty text, an empty list or a source without parts says
 * that there is none, whatever the text says.
 */
export interface Stated {
  readonly headline?: string;
  readonly standfirst?: string;
  readonly kicker?: string;
  readonly section?: string;
  /** `2025-10-24`, `2022-01`, `2020-10-27T21:36+07:00`, or as Vietnamese write it: `10:15, 10/06/2023`. */
  readonly published?: string;
  readonly bylines?: readonly string[];
  readonly agency?: string;
  readonly dateline?: string;
  readonly source?: { readonly name?: string; readonly url?: string };
  readonly keywords?: readonly string[];
  /** Each stands over the caption that it names, else over the one that is the same, else over the next one without a picture. */
  readonly images?: readonly DeskImage[];
  readonly draft?: boolean;
  /** `true`, or the last day. */
  readonly pin?: boolean | string;
  /** `false` takes the article out of its story. */
  readonly story?: false;
  /** Roles of lines by their opening words. */
  readonly lines?: readonly { readonly opening: string; readonly role: LineRole }[];
}

/** A picture, or words of a caption; it has `src`, `replaces`, or both. */
export interface DeskImage {
  /** Relative to the article's folder. */
  readonly src?: string;
  /** The first words of the caption of the text whose place it takes; parts that are missing stay as the text has them. */
  readonly replaces?: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** A picture or a caption of the article, in its order. Without a place in the text it has no `opening`. */
export interface DeskFigure {
  /** Half-open range in `DeskArticle.source`; empty without a place in the text. */
  readonly start: number;
  readonly end: number;
  /** The first words that name it in `DeskImage.replaces`. */
  readonly opening: string;
  /** Its words as the text has them. */
  readonly text: string;
  readonly credit?: string;
  readonly alt?: string;
  /** The picture that it shows, relative to the folder of articles, and to the article. */
  readonly picture?: { readonly path: string; readonly src: string };
  /** What is stated of it. */
  readonly said?: DeskImage;
}

/** One article as the desk shows it, saved or not. */
export interface DeskArticle {
  /** Relative to the folder of articles; `null` if it is not saved yet. */
  readonly file: string | null;
  /** Of the file and its sidecar; a change by another program gives another one. */
  readonly version: string;
  /** The decoded text. */
  readonly source: string;
  readonly lines: readonly DeskLine[];
  readonly figures: readonly DeskFigure[];
  /** What the article has in each field, as readers see it. */
  readonly fields: Readonly<Record<Field, string | readonly string[] | null>>;
  readonly confidence: Confidence | null;
  readonly stated: Stated;
  /** The article as readers see it: sanitised HTML of headline, standfirst, credits, body. */
  readonly html: string;
  readonly messages: readonly ToldMessage[];
  /** Whether an undo is possible. */
  readonly canUndo: boolean;
}

/** An article in the list of all. */
export interface PileEntry {
  readonly file: string;
  readonly headline: string;
  readonly published: string | null;
  readonly section?: string;
  readonly source?: string;
  readonly draft: boolean;
  /** Its first picture, relative to the folder of articles. */
  readonly picture?: string;
  /** The field that is least certain, and its probability. */
  readonly least: { readonly field: string; readonly probability: number } | null;
  readonly messages: readonly ToldMessage[];
  /** Whether it should be looked at, and why, most pressing first. */
  readonly needs: readonly ('error' | 'undated' | 'unsure' | 'repeats' | 'picture' | 'warning')[];
}

/** An article that was taken down and can be put back. */
export interface TakenDownArticle {
  readonly id: number;
  readonly file: string;
  readonly headline: string;
  /** When, `2025-10-24T03:00:00.000Z`. */
  readonly at: string;
}

export interface Pile {
  readonly articles: readonly PileEntry[];
  /** The last one first. */
  readonly takenDown: readonly TakenDownArticle[];
  /** Pictures that no article shows. */
  readonly lonePictures: readonly string[];
  /** Messages about no single article. */
  readonly messages: readonly ToldMessage[];
}

/** How many of all articles have been read, since how many seconds. */
export interface ReadingProgress {
  readonly read: number;
  readonly all: number;
  readonly seconds: number;
}

/** A text to be read: pasted or dropped. Rich pastes have both; `bytes` is a file in base64. */
export interface Pasted {
  readonly text?: string;
  readonly html?: string;
  readonly file?: { readonly name: string; readonly bytes: string };
  /** Whether the pictures of a Word document are wanted, too. */
  readonly withPictures?: true;
  /** What the publisher has said so far. */
  readonly stated?: Stated;
}

/** A picture of a Word document, in base64. */
export interface WordPicture {
  readonly name: string;
  readonly bytes: string;
  /** The line below it, which may be its caption. */
  readonly below: string;
}

/** What was pasted, as it is read. */
export interface ReadPaste extends DeskArticle {
  /** The pictures of a Word document, and how many of them no browser shows; only if `withPictures`. */
  readonly pictures?: readonly WordPicture[];
  readonly unusable?: number;
}

/** Every request and what answers it. A refused one is answered with `Refused` and a status of 4xx or 5xx. */
export interface DeskApi {
  /** Reads what has changed; for thousands of articles that nobody has read yet it takes minutes. */
  'GET api/pile': { readonly answer: Pile };
  /** How far that is. */
  'GET api/pile-progress': { readonly answer: ReadingProgress };
  /** Reads what was pasted, and saves nothing. */
  'POST api/read': { readonly body: Pasted; readonly answer: ReadPaste };
  'GET api/article?file=': { readonly answer: DeskArticle };
  /** What the article would be with these statements, and with this text; saves nothing. */
  'POST api/try': {
    readonly body: { readonly file: string; readonly stated: Stated; readonly text?: string };
    readonly answer: DeskArticle;
  };
  /** Saves a pasted text as a new file, named after its headline, with its sidecar. */
  'POST api/new': { readonly body: Pasted; readonly answer: DeskArticle };
  /** Saves the sidecar, and the text if it was edited. `version` is that of the article as it was opened. */
  'POST api/save': {
    readonly body: {
      readonly file: string;
      readonly version: string;
      readonly stated: Stated;
      readonly text?: string;
    };
    readonly answer: DeskArticle;
  };
  /** Takes an article out of the folder, with its sidecar and the pictures that only it shows. */
  'POST api/take-down': {
    readonly body: { readonly file: string; readonly version: string };
    readonly answer: {
      /** Where the publisher's file of stories still names it, which stops builds. */
      readonly named?: { readonly file: string; readonly line: number };
    };
  };
  /** Puts it back. */
  'POST api/put-back': { readonly body: { readonly id: number }; readonly answer: DeskArticle };
  /** Takes the last save of the article back. */
  'POST api/undo': {
    readonly body: { readonly file: string; readonly version: string };
    readonly answer: DeskArticle;
  };
  /** Saves a picture beside an article; answers with its path relative to the article. */
  'POST api/picture': {
    readonly body: { readonly article: string; readonly name: string; readonly bytes: string };
    readonly answer: { readonly src: string };
  };
  /** Starts a build, unless one runs. */
  'POST api/build': { readonly body: Record<string, never>; readonly answer: BuildState };
  'GET api/build': { readonly answer: BuildState };
  /** Remembers that a built site was uploaded; without its name, takes that back. */
  'POST api/uploaded': {
    readonly body: { readonly built?: string };
    readonly answer: BuildState;
  };
  'GET api/learning': { readonly answer: LearningState };
  'POST api/learning': {
    readonly body: { readonly act: 'start' | 'cancel' | 'use' | 'drop' };
    readonly answer: LearningState;
  };
  'GET api/settings': { readonly answer: DeskSettings };
  'POST api/settings': { readonly body: DeskSettings; readonly answer: DeskSettings };
}

export interface BuildState {
  readonly state: 'idle' | 'running' | 'done' | 'failed';
  /** What the build has said so far. */
  readonly lines: readonly string[];
  /** The address of the result, once it is done. */
  readonly site?: string;
  /** Something was saved at the desk since the site was built. */
  readonly isBehind?: true;
  /** What the built site still has to upload; missing while a build runs, without a site, and if the site is behind. */
  readonly upload?: Upload;
}

/** What the parser learns from a publisher's corrections. */
export interface LearningState {
  readonly state: 'idle' | 'running' | 'done' | 'failed';
  /** Articles of which single lines were corrected, and how many are needed at least. */
  readonly corrected: number;
  readonly fewest: number;
  /** How far the learning is, while it runs. */
  readonly done?: number;
  readonly all?: number;
  /** What came of it, once it is done; not in use yet. */
  readonly learned?: {
    readonly worth: Worth;
    readonly isBetter: boolean;
    /** How many other articles were read again, how many of them would be read otherwise, and some of their files. */
    readonly read: number;
    readonly changed: number;
    readonly files: readonly string[];
  };
  /** What is in use, if anything is. */
  readonly inUse: Worth | null;
  /** Whether something was learned that no longer fits. */
  readonly isOld: boolean;
}

/** What one settings file says of the site. */
export interface DeskSettings {
  readonly version: string;
  readonly name?: string;
  readonly description?: string;
  readonly address?: string;
  /** Of the messages of commands. */
  readonly language?: Language;
  readonly sections?: readonly string[];
  readonly footer?: string;
  /** The accent colour, `#9f1d1f`. */
  readonly colour?: string;
  /** Whether articles with errors are left out, and the others published. */
  readonly skipBroken?: true;
  /** Kinds of article that are not published. */
  readonly leaveOut?: readonly LeaveOut[];
  /** How many people, places and organisations have a page at most. */
  readonly names?: number;
}

export interface Refused {
  readonly error: string;
  /** What to do about it. */
  readonly hint: string;
  /** Another program or desk has changed the file since it was opened. */
  readonly changed?: true;
}
