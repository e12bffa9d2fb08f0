import { extname } from 'node:path';
import { overall } from '../../parse/confidence.ts';
import { examine } from '../../parse/examine.ts';
import { EXTENSIONS } from '../../parse/formats/article-file.ts';
import type { ParseResult } from '../../parse/parse.ts';
import type { Model } from '../../parse/roles/model.ts';
import type { Pasted } from '../api.ts';
import { cleanHtml } from './clean-html.ts';
import { Refusal } from './refusal.ts';
import { readWord } from './word.ts';

/** A text as it would be saved. */
export interface Taken {
  readonly bytes: Uint8Array;
  readonly extension: 'txt' | 'md' | 'html';
}

/** How much surer the parser must be of another form than the one that a publisher can read. */
const MARGIN = 0.05;

/**
 * What was pasted or dropped, in the form that the parser reads best: the text as it was copied, the text of the copied HTML, or, if the
 * structure is needed, that HTML. Throws a Refusal if it is no text.
 */
export async function takePaste(
  { text = '', html = '', file }: Pasted,
  model?: Model,
): Promise<Taken> {
  if (file) return takeFile(file.name, Buffer.from(file.bytes, 'base64'), model);
  return choose(forms({ text, html }), model);
}

const forms = ({ text = '', html = '' }: Pasted): Taken[] => [
  ...plain(text),
  ...(html === '' ? [] : rich(html)),
];

const plain = (text: string): Taken[] =>
  text.trim() === '' ? [] : [{ bytes: Buffer.from(ended(text)), extension: 'txt' }];

const ended = (text: string): string => `${text.replaceAll(/\r\n?/gu, '\n').trimEnd()}\n`;

function rich(html: string): Taken[] {
  const cleaned = cleanHtml(html);
  if (!cleaned) return [];
  return [...plain(cleaned.text), { bytes: Buffer.from(cleaned.html), extension: 'html' }];
}

/**
 * The form that is read best. If others give the same text, the one with most of the facts beside it, and of those the first:
 * publishers can read it.
 */
function choose(forms: readonly Taken[], model?: Model): Taken {
  if (forms.length === 0)
    throw new Refusal(422, 'Chưa có chữ nào đọc được.', 'Dán bài vào ô, hoặc kéo tệp vào trang.');
  const judged = forms.map((form) => {
    const result = read(form, model);
    return { form, sure: sureness(result), text: textOf(result), facts: countFacts(result) };
  });
  const best = judged.reduce((one, other) => (other.sure > one.sure + MARGIN ? other : one));
  const alike = judged.filter(({ text }) => text === best.text);
  return alike.reduce((one, other) => (other.facts > one.facts ? other : one)).form;
}

/** What readers would read of an article. */
function textOf({ article }: ParseResult): string {
  if (!article) return '';
  const body = article.blocks.map(({ span: _, ...block }) => block);
  return JSON.stringify([article.headline, article.standfirst, body]);
}

/** How many facts are known beside the text of an article. */
function countFacts({ article }: ParseResult): number {
  if (!article) return 0;
  const { bylines, published, section, source, keywords } = article;
  return [bylines[0], published, section, source, keywords[0]].filter(Boolean).length;
}

export const read = ({ bytes, extension }: Taken, model?: Model): ParseResult =>
  examine(bytes, `bai.${extension}`, { images: new Set(), ...(model ? { model } : {}) });

function sureness({ article }: ParseResult): number {
  if (!article) return -1;
  const { headline, bylines, captions, body } = article.confidence;
  return overall(article.confidence) + (headline + bylines + captions + body) / 8;
}

async function takeFile(name: string, bytes: Buffer, model?: Model): Promise<Taken> {
  const extension = extname(name).slice(1).toLowerCase();
  const known = EXTENSIONS.find((each) => each === extension);
  if (known === 'txt') return { bytes, extension: 'txt' };
  if (known) return { bytes, extension: known.startsWith('m') ? 'md' : 'html' };
  if (extension === 'docx') return choose(rich((await readWord(bytes)).html), model);
  throw new Refusal(
    415,
    `Không đọc được tệp .${extension || '…'}.`,
    REMEDIES[extension] ?? 'Lưu bài thành .docx, .txt, .md hoặc .html rồi kéo vào lại.',
  );
}

const REMEDIES: Readonly<Record<string, string>> = {
  doc: 'Mở bằng Word, chọn Lưu thành (Save As) → Tài liệu Word (.docx), rồi kéo tệp mới vào.',
  odt: 'Mở tệp rồi lưu thành .docx, hoặc chép chữ trong tệp và dán vào đây.',
  pdf: 'Mở tệp PDF, chọn hết chữ (Ctrl+A), chép (Ctrl+C) rồi dán vào đây.',
  rtf: 'Mở bằng Word rồi lưu thành .docx.',
};
