import { expect, test } from 'vitest';
import { readPage } from '../../../../src/search/build/read-page.ts';

const bodyOf = (html: string): (readonly [id: string, text: string])[] =>
  readPage(`<main><div class="prose" data-search="body">${html}</div></main>`).body.map(
    ({ id, text }) => [id, text],
  );

const PAGE = `<!doctype html>
<html lang="vi"><head><title>Cầu Bến Mới thông xe – Bản Tin</title></head>
<body><header><a href="../">Bản Tin</a><p>Không phải bài</p></header>
<main>
  <p class="kicker" data-search="names">
    Giao thông
  </p>
  <h1 data-search="headline">Cầu Bến Mới
    thông&nbsp;xe</h1>
  <p class="standfirst" data-search="standfirst">Sáng nay, <em>người dân</em> hai bờ &amp; khách đi bộ qua cầu.</p>
  <p><span>Tác giả: <span data-search="names">Lê Minh, Vân Anh</span></span><a data-search="names">Báo Bến Sông</a></p>
  <p>5/4/2025</p>
  <div class="prose" data-search="body"><p id="d-1">Cây cầu dài <a href="#x">820 mét</a>.</p>
<h2 id="d-2">Chờ đò</h2>
<p id="d-3">Bà con không còn chờ đò.</p></div>
  <p>Bài liên quan</p>
</main><footer>Hết</footer></body></html>`;

test('only headline, standfirst, body and names of a page are read', () => {
  expect(readPage(PAGE)).toEqual({
    headline: 'Cầu Bến Mới thông xe',
    standfirst: 'Sáng nay, người dân hai bờ & khách đi bộ qua cầu.',
    body: [
      { id: 'd-1', text: 'Cây cầu dài 820 mét.' },
      { id: 'd-2', text: 'Chờ đò' },
      { id: 'd-3', text: 'Bà con không còn chờ đò.' },
    ],
    names: ['Giao thông', 'Lê Minh, Vân Anh', 'Báo Bến Sông'],
  });
});

test('parts that a page lacks are empty', () => {
  const nothing = { headline: '', standfirst: '', body: [], names: [] };
  expect(readPage('')).toEqual(nothing);
  expect(readPage('<h1>Cầu mới</h1><div data-search="none"><p>Hết</p></div>')).toEqual(nothing);
  expect(readPage('<h1 data-search="headline">Cầu mới</h1><div data-search="body"></div>')).toEqual(
    {
      ...nothing,
      headline: 'Cầu mới',
    },
  );
});

test('a page in another normal form is read in NFC', () => {
  expect(readPage(PAGE.normalize('NFD'))).toEqual(readPage(PAGE));
});

test('inline markup separates no words', () => {
  expect(bodyOf('<p>Th<strong>ôn</strong>g <em>xe</em>, <a href="#">cầu</a>mới</p>')).toEqual([
    ['', 'Thông xe, cầumới'],
  ]);
});

test('blocks separate words, at any depth', () => {
  expect(
    bodyOf('<ul><li>Gạo</li><li>Muối</li></ul><blockquote><p>Đi</p><p>thôi</p></blockquote>Hết'),
  ).toEqual([
    ['', 'Gạo'],
    ['', 'Muối'],
    ['', 'Đi'],
    ['', 'thôi'],
    ['', 'Hết'],
  ]);
});

test('a text has the id of its element, else of the nearest one around it', () => {
  expect(
    bodyOf(
      '<p id="a">Một</p>giữa<ul id="b"><li>Hai</li><li id="c">Ba<ul><li>Bốn</li></ul>Năm</li></ul><p>Sáu</p>',
    ),
  ).toEqual([
    ['a', 'Một'],
    ['', 'giữa'],
    ['b', 'Hai'],
    ['c', 'Ba'],
    ['c', 'Bốn'],
    ['c', 'Năm'],
    ['', 'Sáu'],
  ]);
});

test('a caption is read, its picture not', () => {
  expect(
    bodyOf(
      '<figure id="f"><img src="a.jpg" alt="Không đọc"><figcaption>Dòng xe qua cầu</figcaption></figure>',
    ),
  ).toEqual([['f', 'Dòng xe qua cầu']]);
});

test('ignored elements are not read, at any depth, and reading continues after them', () => {
  expect(
    bodyOf(
      '<p id="a"><strong data-search="none">Hỏi <em>nhỏ</em> thôi: </strong>Vì sao?</p>' +
        '<figure data-search="none"><img src="a.jpg"><figcaption>Ảnh</figcaption></figure><p id="b">Vì thế.</p>',
    ),
  ).toEqual([
    ['a', 'Vì sao?'],
    ['b', 'Vì thế.'],
  ]);
});

test('signs of markup in a text stay text', () => {
  expect(bodyOf('<p>5 &lt; 6 &amp;&amp; &lt;b&gt;đậm&lt;/b&gt; &#273;</p>')).toEqual([
    ['', '5 < 6 && <b>đậm</b> đ'],
  ]);
});

test('optional end tags are not needed', () => {
  expect(bodyOf('<p id="a">Một<p id="b">Hai<ul><li id="c">Ba<li>Bốn</ul><p>Năm')).toEqual([
    ['a', 'Một'],
    ['b', 'Hai'],
    ['c', 'Ba'],
    ['', 'Bốn'],
    ['', 'Năm'],
  ]);
});

test('blocks without words are left out', () => {
  expect(bodyOf('<p id="a"> \n</p><p></p><ul><li> &nbsp; </li></ul><p id="b">Một</p>')).toEqual([
    ['b', 'Một'],
  ]);
});
