import { describe, expect, test } from 'vitest';
import { cleanHtml } from '../../../src/desk/server/clean-html.ts';
import { read, takePaste } from '../../../src/desk/server/paste.ts';
import { Refusal } from '../../../src/desk/server/refusal.ts';
import { readWord } from '../../../src/desk/server/word.ts';
import { makePicture } from '../../picture.ts';
import { makeWordDocument } from '../../word.ts';
import { BODY, FACEBOOK, GOOGLE_DOCS, HEADLINE, PDF, WEB_PAGE, WORD, ZALO } from './pastes.ts';

const bodyOf = (article: NonNullable<ReturnType<typeof read>['article']>): string[] =>
  article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);

describe.each([
  ['Word', WORD, 'html'],
  ['Google Docs', GOOGLE_DOCS, 'html'],
  ['Facebook', FACEBOOK, 'txt'],
  ['Zalo', ZALO, 'txt'],
  ['a web page', WEB_PAGE, 'html'],
] as const)('a paste from %s', (_, pasted, extension) => {
  test('becomes its article, in the form that needs least', async () => {
    const taken = await takePaste(pasted);
    expect(taken.extension).toBe(extension);
    const { article, messages } = read(taken);
    expect(article?.headline).toBe(HEADLINE);
    expect(article && bodyOf(article)).toEqual(BODY);
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('keeps nothing of how it was painted', async () => {
    const text = Buffer.from((await takePaste(pasted)).bytes).toString('utf8');
    expect(text).not.toMatch(/mso|style=|<o:p|docs-internal|<script|<!--/iu);
  });
});

test('subheads that only bold type tells are found in what Word and Google copy', async () => {
  for (const pasted of [WORD, GOOGLE_DOCS]) {
    const { article } = read(await takePaste(pasted));
    expect(article?.blocks.filter(({ kind }) => kind === 'subhead')).toMatchObject([
      { text: 'Xuồng chở người trong đêm' },
    ]);
  }
});

test('counters and comments of networks are set aside', async () => {
  for (const pasted of [FACEBOOK, ZALO]) {
    const { article } = read(await takePaste(pasted));
    expect(JSON.stringify(article?.blocks)).not.toMatch(/bình luận|Thích|Trả lời|bình an/u);
    expect(article?.bylines).toEqual([]);
  }
});

test('what a web page says around the article is read', async () => {
  const { article } = read(await takePaste(WEB_PAGE));
  expect(article).toMatchObject({
    section: 'Thời sự',
    published: { value: '2025-05-12T07:15+07:00' },
    bylines: ['Trần Hòa'],
    standfirst: expect.stringContaining('Thạnh Lợi'),
  });
});

test('lines that a PDF has broken are joined, but not to a headline in capitals', async () => {
  const { article } = read(await takePaste(PDF));
  expect(article).toMatchObject({ headline: HEADLINE.toUpperCase(), bylines: ['Trần Hòa'] });
  expect(article && bodyOf(article).join(' ')).toBe(BODY.join(' '));
});

test('lines of a paragraph stay lines, and what is between marks of Windows is all that was copied', () => {
  const text = (html: string) => cleanHtml(html)?.text;
  expect(text('<p>Chợ nổi<br>lúc bốn  giờ</p><ul><li>Ghe</li></ul>')).toBe(
    'Chợ nổi\nlúc bốn giờ\n\n- Ghe\n',
  );
  expect(text('<p>x</p><!--StartFragment--><p>Chợ</p><!--EndFragment--><p>y</p>')).toBe('Chợ\n');
  expect(text('<p>x</p><!-- startfragment --><p>Chợ</p>')).toBe('Chợ\n');
});

test('list signs of Word become signs that anyone reads', () => {
  const item = (sign: string, text: string): string =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp;</span></span><![endif]>${text}</p>`;
  const signOf = (sign: string): string => cleanHtml(item(sign, 'Gạo'))?.text.trimEnd() ?? '';
  for (const dot of ['·', 'o', '§']) expect(signOf(dot), dot).toBe('- Gạo');
  // Word breaks lines of its markup anywhere.
  expect(signOf('\n  1.\n')).toBe('1. Gạo');
  for (const number of ['2.', '10)', '100.', 'a)', 'iii.'])
    expect(signOf(number), number).toBe(`${number} Gạo`);
});

test('names that tell something stay, and those that only paint go', () => {
  const html =
    '<p class="MsoNormal sapo c12 dam" id="docs-internal-guid-1" lang="vi">Một</p><p id="ket" class="_x">Hai</p><span style="font-weight:700">Ba</span><span style="font-weight:700"></span>';
  expect(cleanHtml(html)?.html).toBe('<p class="sapo dam">Một</p><p id="ket">Hai</p><b>Ba</b>\n');
});

test('elements that only paint leave their words', () => {
  const html = '<p><font color="red">Một</font> <o:p>hai</o:p> <span>ba</span></p>';
  expect(cleanHtml(html)?.html).toBe('<p>Một hai ba</p>\n');
});

test('text that is not shown is left behind', () => {
  const html =
    '<p>Một</p><p style="display:none">Hai</p><script>x()</script><button>Thích</button>';
  expect(cleanHtml(html)?.text).toBe('Một\n');
  expect(cleanHtml(html)?.html).not.toContain('Hai');
});

test('HTML that nests too deeply does not stop the desk', async () => {
  const deep = `${'<div>'.repeat(5000)}a${'</div>'.repeat(5000)}`;
  expect(await takePaste({ text: HEADLINE, html: deep })).toMatchObject({ extension: 'txt' });
  await expect(takePaste({ html: deep })).rejects.toThrow(Refusal);
});

async function refused(name: string, bytes: Buffer): Promise<Refusal> {
  try {
    await takePaste({ file: { name, bytes: bytes.toString('base64') } });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was taken.');
}

test('files are taken by their endings, and of others the page is told what to do', async () => {
  const bytes = Buffer.from(`${HEADLINE}\n\n${BODY[0]}\n`);
  for (const [name, extension] of [
    ['a.TXT', 'txt'],
    ['a.markdown', 'md'],
    ['a.htm', 'html'],
  ] as const)
    expect(await takePaste({ file: { name, bytes: bytes.toString('base64') } })).toMatchObject({
      extension,
    });
  expect((await refused('a.pdf', bytes)).hint).toContain('Ctrl+C');
  expect((await refused('a.doc', bytes)).hint).toContain('.docx');
  expect((await refused('a.exe', bytes)).status).toBe(415);
  expect((await refused('a.docx', bytes)).message).toContain('Word');
});

test('a Word document is read like a paste from Word', async () => {
  const bytes = makeWordDocument([
    { text: HEADLINE, bold: true },
    { text: BODY[0] },
    { text: 'Xuồng chở người trong đêm', bold: true },
    { text: BODY[1] },
    { text: BODY[2] },
  ]);
  const taken = await takePaste({ file: { name: 'bai.docx', bytes: bytes.toString('base64') } });
  const { article } = read(taken);
  expect(article?.headline).toBe(HEADLINE);
  expect(article && bodyOf(article)).toEqual(BODY);
});

test('the pictures of a Word document become photos, each with the line below it', async () => {
  const picture = makePicture(40, 30);
  const bytes = makeWordDocument([
    { text: HEADLINE, bold: true },
    { picture },
    { text: 'Xuồng & người trong đêm' },
    { text: BODY[0] },
    { picture },
    { picture: Buffer.from('no picture'), kind: 'emf' },
    { text: BODY[1] },
    { text: BODY[2] },
  ]);
  const { html, pictures, unusable } = await readWord(bytes);
  expect(html).not.toContain('<img');
  expect(html).not.toContain('#anh');
  expect(pictures.map(({ name, below }) => [name, below])).toEqual([
    ['anh-1.png', 'Xuồng & người trong đêm'],
    ['anh-2.png', ''],
  ]);
  expect(Buffer.from(pictures[0]?.bytes ?? '', 'base64')).toEqual(Buffer.from(picture));
  expect(unusable).toBe(1);
});
