import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readSettings } from '../../src/config/settings.ts';
import type { DeskApi, DeskArticle, Pile } from '../../src/desk/api.ts';
import { type Desk, startDesk } from '../../src/desk/server/start.ts';
import { makePicture } from '../picture.ts';
import { BODY, HEADLINE, WORD } from '../unit/desk/pastes.ts';

const TEXT = `${HEADLINE}\n\n${BODY.join('\n\n')}\n`;

let root: string;
let folder: string;
let desk: Desk;
let other: Desk;
let picture: Uint8Array;
const start = (): Promise<Desk> =>
  startDesk({
    settings: readSettings({ SEEDS_DIR: folder, OUT_DIR: join(root, 'trang') }),
    site: 'http://localhost:1/',
    history: join(root, 'truoc'),
    cache: join(root, 'kho'),
    settingsFile: join(root, 'ban-tin.yaml'),
    uploads: join(root, 'tai-len'),
  });
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'ban-tin-ban-'));
  folder = join(root, 'bai');
  mkdirSync(folder);
  picture = makePicture(40, 30);
  [desk, other] = [await start(), await start()];
});
afterAll(async () => {
  await Promise.all([desk.close(), other.close()]);
  rmSync(root, { recursive: true, force: true });
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'song-vam.txt'), TEXT);
});

const originOf = (address: string): string => new URL(address).origin;

type Post = Extract<keyof DeskApi, `POST ${string}`>;

/** The desk's answer to its page, with the status. */
async function post<Name extends Post>(
  name: Name,
  body: DeskApi[Name]['body'],
  { address } = desk,
): Promise<{
  status: number;
  answer: DeskApi[Name]['answer'] & { error?: string; hint?: string; changed?: true };
}> {
  const response = await fetch(address + name.replace('POST ', ''), {
    method: 'POST',
    headers: {
      origin: originOf(address),
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

async function get(path: string): Promise<Response> {
  return fetch(desk.address + path);
}
const open = async (file: string): Promise<DeskArticle> =>
  (await get(`api/article?file=${encodeURIComponent(file)}`)).json();

test('a pasted text is read, saved as a draft, corrected, withdrawn and listed', async () => {
  const { answer: read } = await post('POST api/read', WORD);
  expect(read.fields).toMatchObject({ headline: HEADLINE, bylines: ['Trần Hòa'] });
  expect(readdirSync(folder)).toEqual(['song-vam.txt']);

  const { answer: saved } = await post('POST api/new', { ...WORD, stated: { draft: true } });
  expect(saved.file).toBe('nuoc-song-vam-len-nhanh-ba-tram-ho-don-len-gac.html');
  const file = saved.file ?? '';
  const { source, stated, lines } = saved;
  expect(stated).toEqual({ draft: true });
  const byline = lines.find(({ role }) => role === 'bylines');
  expect(byline).toMatchObject({ said: false, text: 'Bài và ảnh: Trần Hòa' });

  const wish = {
    section: 'Thời sự',
    lines: [{ opening: byline?.opening ?? '', role: 'remove' as const }],
  };
  const { answer: tried } = await post('POST api/try', { file, stated: wish });
  expect(tried.fields).toMatchObject({ section: 'Thời sự', bylines: [] });
  expect((await open(file)).stated).toEqual({ draft: true });

  const { answer: corrected } = await post('POST api/save', {
    file,
    version: saved.version,
    stated: wish,
  });
  expect(corrected.lines.find(({ text }) => text === byline?.text)).toMatchObject({
    role: 'remove',
    said: true,
    probability: 1,
  });
  expect(corrected.messages.filter(({ severity }) => severity !== 'info')).toEqual([]);

  const { answer: undone } = await post('POST api/undo', { file, version: corrected.version });
  expect([undone.stated, undone.version, undone.source]).toEqual([
    { draft: true },
    saved.version,
    source,
  ]);

  const pile: Pile = await (await get('api/pile')).json();
  const byFile = pile.articles.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  expect(byFile.map((each) => [each.file, each.headline, each.draft, each.needs])).toEqual([
    [file, HEADLINE, true, expect.arrayContaining(['undated'])],
    ['song-vam.txt', HEADLINE, false, expect.arrayContaining(['undated'])],
  ]);
});

test('an error in a sidecar is shown with its article in the pile', async () => {
  writeFileSync(join(folder, 'song-vam.yaml'), 'ngay dang: hôm qua\n');
  writeFileSync(join(folder, 'la.jpg'), picture);
  const pile: Pile = await (await get('api/pile')).json();
  expect(pile.articles).toMatchObject([
    { file: 'song-vam.txt', needs: ['error'], messages: [{ rule: 'wrong-value', line: 1 }] },
  ]);
  expect(pile.lonePictures).toEqual(['la.jpg']);
});

test('a picture is saved, shown and placed above its caption', async () => {
  const bytes = Buffer.from(picture).toString('base64');
  const { answer } = await post('POST api/picture', {
    article: 'song-vam.txt',
    name: 'Sông Vàm.JPG',
    bytes,
  });
  expect(answer.src).toBe('song-vam-song-vam.png');
  const { answer: tried } = await post('POST api/try', {
    file: 'song-vam.txt',
    stated: { images: [{ src: answer.src, alt: 'Con sông' }] },
  });
  expect(tried.html).toContain('<img src="anh/song-vam-song-vam.png"');
  const shown = await get('anh/song-vam-song-vam.png');
  expect(shown.headers.get('content-type')).toBe('image/png');
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(new Uint8Array(picture));
});

test('an article is taken down with the pictures that only it shows, and put back', async () => {
  for (const name of ['song-vam.png', 'chung.png']) writeFileSync(join(folder, name), picture);
  writeFileSync(join(folder, 'song-vam.yaml'), 'image: [song-vam.png, chung.png]\n');
  writeFileSync(join(folder, 'khac.txt'), `Bến đò đổi giờ\n\n${BODY.join('\n\n')}\n`);
  writeFileSync(join(folder, 'khac.yaml'), 'image: chung.png\n');
  const before = readdirSync(folder).sort();
  const { version } = await open('song-vam.txt');
  const { answer } = await post('POST api/take-down', { file: 'song-vam.txt', version });
  expect(answer).toEqual({});
  expect(readdirSync(folder).sort()).toEqual(['chung.png', 'khac.txt', 'khac.yaml']);
  const pile: Pile = await (await get('api/pile')).json();
  expect(pile.takenDown).toMatchObject([{ file: 'song-vam.txt', headline: HEADLINE }]);
  expect([pile.articles.length, pile.lonePictures, pile.messages]).toEqual([1, [], []]);
  const { answer: back } = await post('POST api/put-back', { id: pile.takenDown[0]?.id ?? 0 });
  expect([back.version, readdirSync(folder).sort()]).toEqual([version, before]);
  // What the publisher wrote about stories is theirs to correct; it would stop the next build.
  writeFileSync(join(folder, '_dong-su-kien.yaml'), '- bài: song-vam.txt\n  tên: Nước lên\n');
  const again = await post('POST api/take-down', { file: 'song-vam.txt', version });
  expect(again.answer.named).toEqual({ file: '_dong-su-kien.yaml', line: 1 });
});

test('an edited text is tried, and saved with what is stated of it', async () => {
  const { version, source } = await open('song-vam.txt');
  const text = source.replace(HEADLINE, 'Nước sông Vàm rút');
  const file = 'song-vam.txt';
  const { answer: tried } = await post('POST api/try', { file, stated: {}, text });
  expect(tried.fields.headline).toBe('Nước sông Vàm rút');
  expect(readFileSync(join(folder, file), 'utf8')).toBe(TEXT);
  const { answer } = await post('POST api/save', { file, version, stated: { draft: true }, text });
  expect([answer.source, answer.stated, answer.canUndo]).toEqual([text, { draft: true }, true]);
  const { answer: undone } = await post('POST api/undo', { file, version: answer.version });
  expect([undone.version, undone.source]).toEqual([version, source]);
});

test.each([
  ['a text', 'Không phải ảnh'],
  ['a part of a picture', 'cut'],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['a photo of an iPhone', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
])('%s is refused as a picture, with the reason', async (what, text) => {
  const bytes =
    text === 'cut'
      ? Buffer.from(picture).subarray(0, picture.length / 2)
      : Buffer.from(text, 'latin1');
  const { status, answer } = await post('POST api/picture', {
    article: 'song-vam.txt',
    name: 'a.jpg',
    bytes: bytes.toString('base64'),
  });
  expect([status, readdirSync(folder)]).toEqual([415, ['song-vam.txt']]);
  expect(answer.error).toContain(what.includes('iPhone') ? 'HEIC' : 'không phải là ảnh');
});

test('if two desks have an article open, the second does not overwrite the first', async () => {
  const { version } = await open('song-vam.txt');
  const stated = { section: 'Một' };
  const [one, two] = await Promise.all([
    post('POST api/save', { file: 'song-vam.txt', version, stated }),
    post('POST api/save', { file: 'song-vam.txt', version, stated: { section: 'Hai' } }, other),
  ]);
  expect([one.status, two.status].sort()).toEqual([200, 409]);
  expect([one, two].find(({ status }) => status === 409)?.answer.changed).toBe(true);
  expect(readFileSync(join(folder, 'song-vam.yaml'), 'utf8')).toBe(
    one.status === 200 ? 'section: Một\n' : 'section: Hai\n',
  );
});

test('settings keep the publisher’s comments, and are refused if they are wrong', async () => {
  writeFileSync(join(root, 'ban-tin.yaml'), '# của tôi\ntên: Báo Sông\nPORT: 4400\n');
  const before = await (await get('api/settings')).json();
  expect(before).toMatchObject({ name: 'Báo Sông', sections: [] });
  const wanted = {
    ...before,
    name: 'Báo Sông Vàm',
    address: 'https://song.vidu.vn',
    sections: ['Thời sự'],
    colour: '#00aa77',
  };
  const { answer } = await post('POST api/settings', wanted);
  expect(answer).toMatchObject({ name: 'Báo Sông Vàm', sections: ['Thời sự'] });
  expect(readFileSync(join(root, 'ban-tin.yaml'), 'utf8')).toBe(
    '# của tôi\ntên: Báo Sông Vàm\nPORT: 4400\nSITE_URL: https://song.vidu.vn\nsections:\n  - Thời sự\ncolour: "#00aa77"\n',
  );
  // What is chosen to be published is written under its known names, and taken out again.
  const chosen = { skipBroken: true, leaveOut: ['teasers', 'spam'], names: 500 } as const;
  const { answer: more } = await post('POST api/settings', { ...answer, ...chosen });
  expect(more).toMatchObject(chosen);
  expect(readFileSync(join(root, 'ban-tin.yaml'), 'utf8')).toMatch(
    /\nON_ERROR: quarantine\nLEAVE_OUT: teasers, spam\nnames: 500\n$/u,
  );
  const { answer: less } = await post('POST api/settings', { ...answer, version: more.version });
  expect(less).toEqual(answer);
  for (const wrong of [{ address: 'song' }, { colour: 'đỏ' }])
    expect((await post('POST api/settings', { ...answer, ...wrong })).status).toBe(422);
  expect((await post('POST api/settings', { ...wanted, version: before.version })).status).toBe(
    409,
  );
  rmSync(join(root, 'ban-tin.yaml'));
});

test('a section keeps its other names when the form adds one', async () => {
  const path = join(root, 'ban-tin.yaml');
  writeFileSync(path, 'chuyen muc:\n  - { tên: Thế giới, tên khác: Quốc tế }\n');
  const before = await (await get('api/settings')).json();
  await post('POST api/settings', { ...before, sections: ['Thời sự', 'Thế giới'] });
  expect(readFileSync(path, 'utf8')).toBe(
    'chuyen muc:\n  - Thời sự\n  - { tên: Thế giới, tên khác: Quốc tế }\n',
  );
  rmSync(path);
});

test('the page’s modules are sent as JavaScript, and no other file of the project is', async () => {
  const module = await get('src/text/fold.ts');
  expect(module.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(await module.text()).not.toMatch(/: string/u);
  for (const path of [
    'src/build/build.ts',
    'src/desk/server/start.ts',
    'package.json',
    'src/../package.json',
    'src/text/..%2fbuild/build.ts',
    'text/fold.ts',
    'src/text/',
    'anh/song-vam.txt',
    'anh/..%2f..%2fetc/hostname',
    'api/khac',
  ])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
});

test('every answer forbids caching, framing, sniffing and referrers', async () => {
  for (const response of [
    await get('api/pile'),
    await get('khong-co'),
    await fetch(originOf(desk.address)),
  ]) {
    const { headers } = response;
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self';.*frame-ancestors 'none'$/u,
    );
    expect([
      headers.get('cache-control'),
      headers.get('referrer-policy'),
      headers.get('x-content-type-options'),
    ]).toEqual(['no-store', 'no-referrer', 'nosniff']);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

/** A request with headers that `fetch` would not send. */
function ask(
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<number> {
  const { port, pathname } = new URL(desk.address);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path: pathname + path, method, headers },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    asked.on('error', reject).end(body);
  });
}

test('a page of another site cannot read or write', async () => {
  const body = JSON.stringify({
    file: 'song-vam.txt',
    version: (await open('song-vam.txt')).version,
    stated: { section: 'X' },
  });
  const { host, origin } = new URL(desk.address);
  const json = { host, origin, 'content-type': 'application/json' };
  const attacks = [
    { ...json, host: `evil.example:${new URL(origin).port}` },
    { ...json, origin: 'http://evil.example' },
    { host, 'content-type': 'application/json' },
    { ...json, 'content-type': 'text/plain' },
    { ...json, 'sec-fetch-site': 'cross-site' },
  ];
  for (const headers of attacks)
    expect(await ask('api/save', { method: 'POST', headers, body })).toBeGreaterThanOrEqual(400);
  expect(existsSync(join(folder, 'song-vam.yaml'))).toBe(false);
  expect(await ask('api/pile', { headers: { host: 'evil.example' } })).toBe(404);
  expect(await ask('api/save', { method: 'POST', headers: json, body })).toBe(200);
});

test('a request that is too large or malformed is refused before it is read', async () => {
  const { host, origin } = new URL(desk.address);
  const headers = { host, origin, 'content-type': 'application/json' };
  expect(
    await ask('api/read', {
      method: 'POST',
      headers: { ...headers, 'content-length': '99000000' },
    }).catch(() => 413),
  ).toBe(413);
  expect((await post('POST api/read', { text: 'a'.repeat(4_000_001) })).status).toBe(400);
  for (const body of [
    '',
    '{',
    '[]',
    '"a"',
    '{"file":"song-vam.txt"}',
    '{"text":1}',
    '{"text":"a","stated":{"bogus":1}}',
    '{"text":"a","stated":{"lines":[{"opening":"a","role":"x"}]}}',
  ])
    expect(await ask('api/read', { method: 'POST', headers, body })).toBe(400);
  expect((await post('POST api/read', {})).status).toBe(422);
});

test('hostile text stays text in the preview', async () => {
  const text = `<script>alert(1)</script> Tít <img src=x onerror=alert(1)>\n\n${BODY.join('\n\n')}\n\n<svg onload=alert(1)>`;
  for (const pasted of [
    { text },
    { html: text },
    { text, stated: { headline: '<b onclick=x>A</b>', section: '"><script>x</script>' } },
  ]) {
    const { answer } = await post('POST api/read', pasted);
    expect(answer.html).not.toMatch(/<(?:script|svg|img|b)\b/iu);
    expect(answer.html).not.toMatch(/<[^>]*\son\w+=/iu);
  }
});

test('a link in the folder is not followed', async () => {
  writeFileSync(join(root, 'ngoai.txt'), TEXT);
  symlinkSync(join(root, 'ngoai.txt'), join(folder, 'lien.txt'));
  expect((await get('api/article?file=lien.txt')).status).toBe(404);
});

test('other machines cannot reach the desk', async () => {
  const { port } = new URL(desk.address);
  const outer = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4');
  if (!outer) return;
  const reached = await new Promise((resolve) => {
    const socket = connect(Number(port), outer.address, () => resolve(true)).on('error', () =>
      resolve(false),
    );
    socket.unref();
  });
  expect(reached).toBe(false);
});
