import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reportArticles } from '../../src/build/report-articles.ts';
import type { LeaveOut, Settings } from '../../src/config/settings.ts';
import type { Stored } from '../../src/content/library.ts';
import { loadArticles, type Surroundings } from '../../src/content/load.ts';
import { parse } from '../../src/content/reader.ts';
import { RECORDS } from '../../src/content/record-file.ts';
import { Records } from '../../src/content/records.ts';
import { examine } from '../../src/parse/examine.ts';
import { makePicture } from '../picture.ts';
import { inEnglish } from '../words.ts';

const BODY =
  'Chợ họp khi trời còn tối và tan trước khi nắng lên, mỗi ghe treo một thứ hàng lên cây sào trước mũi. Người mua đứng trên bờ trả giá cho đến khi mặt trời lên quá ngọn dừa.\n';
const articleOf = (headline: string): string => `${headline}\n\n${BODY}`;
const ARTICLE = articleOf('Chợ nổi lúc bốn giờ sáng');

let folder: string;
let cache: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  cache = mkdtempSync(join(tmpdir(), 'ban-tin-kho-'));
});
afterEach(() => {
  for (const each of [folder, cache]) rmSync(each, { recursive: true, force: true });
});

const write = (name: string, text: string | Uint8Array): void =>
  writeFileSync(join(folder, name), text);

/** Options of a load. `examine` is the parser. */
type Around = Partial<Surroundings> & { readonly examine?: typeof examine };

/** Loads the folder as a build does, and keeps the messages. Counts parsed articles, and changes since the last load. */
function makeSite() {
  let articles: readonly Stored[] = [];
  const written: string[] = [];
  const log: string[] = [];
  const parsed: string[] = [];
  const load = async (
    { seedsDir = folder, onError = 'stop', leaveOut = new Set<LeaveOut>() }: Partial<Settings> = {},
    { examine: read = examine, ...surroundings }: Around = {},
  ): Promise<void> => {
    for (const list of [written, log, parsed]) list.length = 0;
    const loaded = await loadArticles(
      seedsDir,
      { leaveOut },
      {
        version: '1',
        cache,
        now: Date.now(),
        drafts: false,
        failures: [],
        onProgress: () => {},
        ...surroundings,
        loadParser: async () => ({
          parse: (source, shelf) => {
            parsed.push(source.file);
            return parse(source, shelf, read);
          },
        }),
      },
    );
    const settings = { outDir: 'dist', siteUrl: null, deployed: null, precompress: false };
    reportArticles(loaded, { ...settings, seedsDir, onError, leaveOut }, (line) =>
      log.push(...inEnglish([line])),
    );
    const before = new Set(articles.map((each) => JSON.stringify(each)));
    articles = loaded.articles;
    const changed = articles.filter((each) => !before.has(JSON.stringify(each)));
    written.push(...changed.map(({ file }) => file));
  };
  return {
    load,
    files: (): string[] => articles.map(({ file }) => file).sort(),
    headlines: (): string[] => articles.map(({ headline }) => headline),
    pictures: (): unknown[] => articles.map(({ pictures }) => pictures),
    entry: (): Stored => {
      const [only] = articles;
      if (!only) throw new Error('There is no article.');
      return only;
    },
    all: () => articles,
    written,
    parsed,
    text: () => log.join('\n'),
  };
}

test('every raw article is loaded, but notes and hidden files are not', async () => {
  mkdirSync(join(folder, 'x.txt'));
  write('a.txt', articleOf('Chuyện thứ nhất ở chợ nổi'));
  write('x.txt/b.TXT', articleOf('Chuyện thứ hai ở chợ nổi'));
  for (const name of ['README.md', 'SOURCES.md', '_nhap.txt', '.an.txt', 'anh.jpg'])
    write(name, 'x');
  const site = makeSite();
  await site.load();
  expect(site.files()).toEqual(['a.txt', 'x.txt/b.TXT']);
});

test('names that are special to JavaScript or Windows are ordinary names', async () => {
  const names = ['CON.txt', 'constructor.txt', 'index.txt', 'tên có dấu cách.txt', 'x.y.txt'];
  for (const name of names) write(name, articleOf(`Bài của tệp ${name}`));
  // A file whose name opens with an underscore is never an article.
  write('__proto__.txt', ARTICLE);
  write('__proto__.yaml', 'headline: x\n');
  const site = makeSite();
  await site.load();
  expect(site.files()).toEqual([...names].sort());
});

test('unchanged articles are not parsed again, and deleted ones are removed', async () => {
  write('a.txt', articleOf('Chuyện thứ nhất ở chợ nổi'));
  write('b.txt', articleOf('Chuyện thứ hai ở chợ nổi'));
  const site = makeSite();
  await site.load();
  expect(site.written).toEqual(['a.txt', 'b.txt']);
  expect(site.parsed).toEqual(['a.txt', 'b.txt']);
  write('b.txt', articleOf('Chuyện thứ hai, đã sửa'));
  await site.load();
  expect(site.written).toEqual(['b.txt']);
  expect(site.parsed).toEqual(['b.txt']);
  rmSync(join(folder, 'a.txt'));
  await site.load();
  // It repeated the other article, so its page linked there.
  expect(site.written).toEqual(['b.txt']);
  expect(site.parsed).toEqual([]);
  expect(site.files()).toEqual(['b.txt']);
});

test('articles that need a check are listed, even if they are not parsed again', async () => {
  write('a.txt', ARTICLE);
  write('b.txt', articleOf('Chuyện thứ hai ở chợ nổi'));
  const unsure: typeof examine = (bytes, file, around) => {
    const result = examine(bytes, file, around);
    const { article } = result;
    if (!article || file !== 'b.txt') return result;
    return { ...result, article: { ...article, confidence: { ...article.confidence, body: 0.1 } } };
  };
  const site = makeSite();
  for (const parsed of [true, false]) {
    await site.load({}, parsed ? { examine: unsure } : {});
    expect(site.parsed).toEqual(parsed ? ['a.txt', 'b.txt'] : []);
    expect(site.text()).toMatch(
      / of 2 articles needs? a look.*\n.*b\.txt: which lines are its text/u,
    );
  }
});

test('a changed parser parses everything again', async () => {
  write('a.txt', articleOf('Chuyện thứ nhất ở chợ nổi'));
  const site = makeSite();
  await site.load();
  await site.load({}, { version: '2' });
  expect(site.written).toEqual(['a.txt']);
  expect(site.parsed).toEqual(['a.txt']);
});

test('messages of unchanged files are reported again', async () => {
  write('a.txt', `date 2025-02-30\n\n${ARTICLE}`);
  const site = makeSite();
  await site.load();
  await site.load();
  expect(site.written).toEqual([]);
  expect(site.text()).toMatch(/warning: a\.txt:1:1 “2025-02-30”/u);
});

function writeBadFiles(): void {
  write('tot.txt', articleOf('Chuyện hay ở chợ nổi'));
  write('rong.txt', '');
  write('anh.txt', 'No image available');
  write('nhi-phan.txt', Uint8Array.from([0x50, 0x4b, 0x03, 0x04]));
  write('ma-la.txt', Uint8Array.from([0x54, 0xe9, 0x20]));
  write('trung.txt', articleOf('Chuyện trùng tên tệp'));
  write('trung.TXT', articleOf('Chuyện khác trùng tên tệp'));
  symlinkSync(join(folder, 'khong-co'), join(folder, 'lien-ket.txt'));
}
const BAD = ['anh', 'lien-ket', 'ma-la', 'nhi-phan', 'rong', 'trung'];

test('all bad files are reported together, with file, reason and hint, and stop the build once', async () => {
  writeBadFiles();
  const site = makeSite();
  await expect(site.load()).rejects.toThrow('6 files have problems');
  for (const name of BAD) {
    expect(site.text()).toMatch(
      new RegExp(`error: ${name}\\.txt:\\d+:\\d+ .+\\. .+\\. \\[[a-z-]+\\]`, 'u'),
    );
  }
  expect(site.files()).toEqual([]);
});

test('in quarantine, the other articles are published and the report lists what was left out', async () => {
  writeBadFiles();
  const site = makeSite();
  await site.load({ onError: 'quarantine' });
  expect(site.files()).toEqual(['tot.txt', 'trung.TXT']);
  for (const name of BAD) expect(site.text()).toContain(`error: ${name}.txt:`);
  expect(site.text()).toContain('6 left out, 2 published');
});

describe('a link', () => {
  test('is refused with its own reason, whatever its target is', async () => {
    write('a.txt', ARTICLE);
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    const outside = mkdtempSync(join(tmpdir(), 'ban-tin-ngoai-'));
    writeFileSync(join(outside, 'mat.txt'), 'Điều không được lên trang.');
    symlinkSync(join(outside, 'mat.txt'), join(folder, 'c.txt'));
    symlinkSync(outside, join(folder, 'd'));
    symlinkSync(folder, join(folder, 'e.txt'));
    const site = makeSite();
    await site.load({ onError: 'quarantine' });
    rmSync(outside, { recursive: true });
    expect(site.files()).toEqual(['a.txt']);
    expect(site.text()).toMatch(/error: b\.txt:1:1 It is a link to a\.txt, a file of the same/u);
    expect(site.text()).toMatch(/error: c\.txt:1:1 The link leads out of the folder/u);
    expect(site.text()).toMatch(/warning: d:1:1 The link leads to a folder/u);
    expect(site.text()).toMatch(/warning: e\.txt:1:1 The link leads to a folder/u);
  });
  test('in place of a picture or a sidecar is refused too', async () => {
    mkdirSync(join(folder, 'kho'));
    write('a.txt', ARTICLE);
    write('kho/goc.png', makePicture(40, 30));
    write('kho/goc.yaml', 'headline: Từ nơi khác\n');
    symlinkSync('kho/goc.png', join(folder, 'a.png'));
    symlinkSync('kho/goc.yaml', join(folder, 'a.yaml'));
    const site = makeSite();
    await site.load({ onError: 'quarantine' });
    expect(site.text()).toMatch(/error: a\.png:1:1 It is a link to kho\/goc\.png/u);
    expect(site.text()).toMatch(/error: a\.yaml:1:1 It is a link to kho\/goc\.yaml/u);
    expect(site.headlines()).toEqual(['Chợ nổi lúc bốn giờ sáng']);
    expect(site.pictures()).toEqual([[]]);
  });
});

describe('a sidecar', () => {
  test('overrides the text, and a change of the sidecar changes the article', async () => {
    write('a.txt', ARTICLE);
    write('a.yaml', 'headline: Nhìn từ bờ\n');
    const site = makeSite();
    await site.load();
    expect(site.headlines()).toEqual(['Nhìn từ bờ']);
    write('a.yaml', 'headline: Nhìn từ ghe\n');
    await site.load();
    expect(site.headlines()).toEqual(['Nhìn từ ghe']);
    rmSync(join(folder, 'a.yaml'));
    await site.load();
    expect(site.headlines()).toEqual(['Chợ nổi lúc bốn giờ sáng']);
  });

  test('with a wrong key is an error under its own name, with the nearest key', async () => {
    write('a.txt', ARTICLE);
    write('a.yaml', 'sections: Du lịch\nkeyword: chợ\nheadlin: x\n');
    const site = makeSite();
    await expect(site.load()).rejects.toThrow('1 file has a problem');
    expect(site.text()).toMatch(/error: a\.yaml:1:1 .*“sections”.*did you mean “section”/u);
    expect(site.text()).toMatch(/error: a\.yaml:3:1 .*“headlin”.*did you mean “headline”/u);
    expect(site.text()).not.toContain('error: a.txt');
  });

  test('without an article is reported', async () => {
    write('a.txt', ARTICLE);
    write('b.yaml', 'draft: true\n');
    const site = makeSite();
    await site.load();
    expect(site.text()).toContain('warning: b.yaml:1:1 No article has the name of this file');
  });

  test('makes a draft, which only development shows', async () => {
    write('a.txt', ARTICLE);
    write('b.txt', articleOf('Chuyện còn viết dở'));
    write('b.yaml', 'draft: true\n');
    const site = makeSite();
    await site.load();
    expect(site.files()).toEqual(['a.txt']);
    expect(site.text()).toContain('1 left out, 1 published');
    expect(site.text()).toMatch(/info: 1 file \(b\.txt\): A draft: /u);
    const preview = makeSite();
    await preview.load({}, { drafts: true });
    expect(preview.files()).toEqual(['a.txt', 'b.txt']);
    expect(preview.text()).not.toContain('A draft');
  });

  test('may make a draft of a file without text, which stops no build', async () => {
    write('a.txt', ARTICLE);
    write('b.txt', 'Bài chưa xong\n(chờ số liệu)\n');
    write('b.yaml', 'nháp: có\n');
    const site = makeSite();
    await site.load();
    expect(site.files()).toEqual(['a.txt']);
    expect(site.text()).toContain('1 left out, 1 published');
    expect(site.text()).toMatch(/info: 1 file \(b\.txt\): A draft without text/u);
  });
});

describe('related articles', () => {
  const FIRE =
    'Ngọn lửa bùng lên lúc hai giờ sáng ở kho gỗ bên kênh Tẻ, lan sang ba dãy nhà tôn, và đội chữa cháy phải kéo vòi qua cầu khỉ suốt bốn tiếng mới dập xong.';
  const OTHERS = {
    'c.txt': 'Giá xoài rụng\n\nThương lái gom xoài cát tại vườn với giá thấp nhất từ đầu vụ.\n',
    'd.txt': 'Lớp học trên đò\n\nCô giáo đưa hai mươi học sinh qua sông mỗi sáng mùa nước nổi.\n',
  };
  beforeEach(() => {
    write(
      'a.txt',
      `Cháy kho gỗ bên kênh Tẻ\n\n${FIRE}\n\nChưa ai rõ vì sao lửa bén vào đống mùn cưa. Chủ kho đi vắng từ hôm trước, người gác nghe tiếng nổ nhỏ ở tủ điện rồi chạy ra gọi xóm giềng.\n`,
    );
    write(
      'b.txt',
      `Dân kênh Tẻ dọn tro\n\n${FIRE}\n\nSáng ra, người ta bới tro tìm xoong nồi, giấy tờ và mấy tấm tôn còn dùng được. Hàng xóm nấu cơm mang sang cho nhà mất bếp.\n`,
    );
    for (const [name, text] of Object.entries(OTHERS)) write(name, text);
  });
  type Site = ReturnType<typeof makeSite>;
  const related = (site: Site): Record<string, string[]> => {
    const fileOf = new Map(site.all().map(({ id, file }) => [id, file]));
    return Object.fromEntries(
      site.all().map(({ file, related: ids }) => [file, ids.map((id) => fileOf.get(id) ?? id)]),
    );
  };
  const BOTH = { 'a.txt': ['b.txt'], 'b.txt': ['a.txt'], 'c.txt': [], 'd.txt': [] };
  const ALONE = { 'a.txt': [], 'c.txt': [], 'd.txt': [] };

  test('are about the same subject, even if no article is parsed', async () => {
    const site = makeSite();
    await site.load();
    expect(related(site)).toEqual(BOTH);
    const later = makeSite();
    await later.load();
    expect(later.parsed).toEqual([]);
    expect(related(later)).toEqual(BOTH);
    await later.load();
    expect(later.written).toEqual([]);
  });

  test('change with the other articles, and so does the article’s page', async () => {
    const site = makeSite();
    await site.load();
    rmSync(join(folder, 'b.txt'));
    await site.load();
    expect(site.parsed).toEqual([]);
    expect(site.written).toEqual(['a.txt']);
    expect(related(site)).toEqual(ALONE);
  });

  test('are never drafts, except in development', async () => {
    write('b.yaml', 'draft: true\n');
    const site = makeSite();
    await site.load();
    expect(related(site)).toEqual(ALONE);
    const preview = makeSite();
    await preview.load({}, { drafts: true });
    expect(related(preview)).toEqual(BOTH);
  });

  test('never have a broken picture', async () => {
    write('b.jpg', 'x');
    const site = makeSite();
    await site.load({ onError: 'quarantine' });
    expect(related(site)).toEqual(ALONE);
  });

  test('list an article once if others repeat it, and never one that was left out', async () => {
    write('e.txt', readFileSync(join(folder, 'a.txt')));
    write('f.txt', readFileSync(join(folder, 'a.txt')));
    const site = makeSite();
    await site.load();
    expect(related(site)).toEqual({
      ...BOTH,
      'e.txt': ['a.txt', 'b.txt'],
      'f.txt': ['a.txt', 'b.txt'],
    });
    await site.load({ leaveOut: new Set<LeaveOut>(['duplicates']) });
    expect(related(site)).toEqual(BOTH);
  });
});

describe('pictures', () => {
  test('beside an article are measured', async () => {
    write('a.txt', ARTICLE);
    write('a.png', makePicture(40, 30));
    const site = makeSite();
    await site.load();
    expect(site.pictures()).toMatchObject([[{ src: 'a.png', width: 40, height: 30 }]]);
  });
  test('that were replaced are measured again', async () => {
    write('a.txt', ARTICLE);
    write('a.png', makePicture(40, 30));
    const site = makeSite();
    await site.load();
    await site.load();
    expect(site.written).toEqual([]);
    write('a.png', makePicture(50, 60));
    await site.load();
    expect(site.pictures()).toMatchObject([[{ width: 50, height: 60 }]]);
  });
  test.each([
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
    ['NFD', 'NFD'],
  ])(
    'and sidecars belong to their article in any normal form of the name: %s, %s',
    async (text, beside) => {
      write('bão.txt'.normalize(text), ARTICLE);
      write('bão.png'.normalize(beside), makePicture(40, 30));
      write('bão.yaml'.normalize(beside), 'headline: Nhìn từ bờ\n');
      const site = makeSite();
      await site.load();
      expect(site.pictures()).toMatchObject([[{ src: 'bão.png'.normalize('NFC'), width: 40 }]]);
      expect(site.headlines()).toEqual(['Nhìn từ bờ']);
    },
  );
  test('of other formats, with special characters in the name, and documents are reported', async () => {
    write('a.txt', ARTICLE);
    for (const name of ['a.heic', 'a?.jpg', 'b.docx']) write(name, 'x');
    const site = makeSite();
    await site.load();
    expect(site.text()).toContain('warning: a.heic:1:1 Pictures of this format');
    expect(site.text()).toContain('warning: a?.jpg:1:1 A picture with “?”');
    expect(site.text()).toContain('warning: b.docx:1:1 Files of this format');
  });
  test('without an article are reported by name, each time', async () => {
    write('a.txt', ARTICLE);
    write('a-2.png', makePicture(40, 30));
    write('b.md', `![Bến đò](anh/ben.png)\n\n${ARTICLE}`);
    mkdirSync(join(folder, 'anh'));
    write('anh/ben.png', makePicture(40, 30));
    write('anh/thua.png', makePicture(40, 30));
    // The sidecar's article cannot be read.
    write('c.txt', '');
    write('c.png', makePicture(40, 30));
    const site = makeSite();
    for (const _ of ['parsed', 'unchanged']) {
      await site.load({ onError: 'quarantine' });
      expect(site.text().match(/\S+ The picture belongs to no article/gu)).toEqual([
        'anh/thua.png:1:1 The picture belongs to no article',
      ]);
    }
  });
  test('with the same bytes share their versions', async () => {
    for (let index = 0; index < 20; index += 1) {
      write(`${index}.txt`, articleOf(`Chuyện số ${index} ở chợ nổi`));
      write(`${index}.png`, makePicture(40, 30));
    }
    const site = makeSite();
    await site.load();
    expect(site.files()).toHaveLength(20);
    expect(readdirSync(join(cache, 'pictures'))).toHaveLength(1);
  });
  test('that are added or removed only affect the articles that use them', async () => {
    write('a.txt', ARTICLE);
    write('b.md', `# Bài khác\n\n![Bến](anh/ben.png)\n\n${ARTICLE}`);
    const site = makeSite();
    await site.load();
    expect(site.text()).toContain('warning: b.md:1:1 There is no picture “anh/ben.png”');
    write('c.png', makePicture(40, 30));
    await site.load();
    expect(site.parsed).toEqual([]);
    write('a.png', makePicture(40, 30));
    await site.load();
    expect(site.parsed).toEqual(['a.txt']);
    mkdirSync(join(folder, 'anh'));
    write('anh/ben.png', makePicture(50, 30));
    await site.load();
    expect(site.parsed).toEqual(['b.md']);
    expect(site.pictures()).toMatchObject([[{ src: 'a.png' }], [{ src: 'anh/ben.png' }]]);
    expect(site.text()).not.toContain('There is no picture');
    for (const name of ['a.png', 'anh/ben.png']) rmSync(join(folder, name));
    await site.load();
    expect(site.parsed).toEqual(['a.txt', 'b.md']);
    expect(site.pictures()).toEqual([[], []]);
  });
  test('are decoded once, and their versions are removed with them', async () => {
    write('a.txt', ARTICLE);
    write('a.png', makePicture(40, 30));
    const site = makeSite();
    await site.load();
    const drawn = site.entry().pictures[0]?.image ?? '';
    // A version of a picture that exists is not made again.
    writeFileSync(drawn, 'đánh dấu');
    await site.load();
    expect(readFileSync(drawn, 'utf8')).toBe('đánh dấu');
    write('a.png', makePicture(50, 60));
    await site.load();
    expect(readdirSync(join(cache, 'pictures'))).toHaveLength(1);
    rmSync(join(folder, 'a.png'));
    await site.load();
    expect(readdirSync(join(cache, 'pictures'))).toEqual([]);
  });
  test('that cannot be decoded are errors', async () => {
    write('a.txt', ARTICLE);
    write('a.jpg', 'không phải ảnh');
    const site = makeSite();
    await expect(site.load()).rejects.toThrow('1 file has a problem');
    expect(site.text()).toMatch(/error: a\.txt:1:1 The picture “a\.jpg” cannot be read/u);
  });
  test('that a sidecar names but the folder lacks are errors', async () => {
    write('a.txt', ARTICLE);
    write('a.yaml', 'image: ../a.png\n');
    await expect(makeSite().load()).rejects.toThrow('1 file has a problem');
  });
});

describe('doubts about articles', () => {
  const write3 = (): void => {
    write('a.txt', ARTICLE);
    write('ban-sao.txt', ARTICLE);
    write(
      'doan-dau.txt',
      'Chợ nổi dời sang bến mới\n\nPhiên chợ hôm nay dời sang bến mới vì nước lớn. Ban quản lý mong bà con thông cảm và đến đúng giờ như […]\n',
    );
  };
  test('are reported, and everything is published', async () => {
    write3();
    const site = makeSite();
    await site.load();
    expect(site.files()).toHaveLength(3);
    expect(site.text()).toContain('warning: ban-sao.txt:1:1 It repeats a.txt.');
    expect(site.text()).toMatch(/warning: doan-dau\.txt:\d:1 Only the beginning/u);
  });
  test('leave out the articles that the setting names', async () => {
    write3();
    const site = makeSite();
    await site.load({ leaveOut: new Set(['duplicates']) });
    expect(site.files()).toEqual(['a.txt', 'doan-dau.txt']);
    expect(site.text()).toContain('1 left out, 2 published');
    await site.load({ leaveOut: new Set(['duplicates', 'teasers']) });
    expect(site.files()).toEqual(['a.txt']);
  });
  test('two files with the same headline and different texts are two articles', async () => {
    write('a.txt', ARTICLE);
    write(
      'b.txt',
      'Chợ nổi lúc bốn giờ sáng\n\nPhiên chợ hôm nay dời sang bến mới vì nước lớn. Ban quản lý mong bà con thông cảm và đến đúng giờ như thường lệ.\n',
    );
    const site = makeSite();
    await site.load({ leaveOut: new Set(['duplicates']) });
    expect(site.files()).toEqual(['a.txt', 'b.txt']);
  });
});

test('a pin that has ended is reported', async () => {
  write('a.txt', ARTICLE);
  write('a.yaml', 'pin: 2025-10-23\n');
  const site = makeSite();
  const at = (time: string) => ({ now: Date.parse(time) });
  await site.load({}, at('2025-10-23T23:59+07:00'));
  expect(site.text()).not.toContain('pinned');
  await site.load({}, at('2025-10-24T00:01+07:00'));
  expect(site.text()).toContain('a.txt:1:1 It was pinned to the front page until 2025-10-23');
});

test('problems of own pages are reported with the articles, and stop the build', async () => {
  write('a.txt', ARTICLE);
  mkdirSync(join(folder, '_trang'));
  write('_trang/gioi-thieu.md', 'Không có tiêu đề.\n');
  const site = makeSite();
  await expect(site.load()).rejects.toMatchObject({ name: 'UserError' });
  expect(site.text()).toContain('error: _trang/gioi-thieu.md:1:1 The page has no title.');
});

describe('a date in the future', () => {
  /** 23:45 on 23 October in UTC is 6:45 on 24 October in Vietnam. */
  const now = Date.parse('2025-10-23T23:45:00Z');
  const cases = [
    ['2999-12-31', null, 'warning: a.txt:1:1 Its date, 2999-12-31, is still to come.'],
    ['2025-10-25', null, 'warning: a.txt:1:1 Its date, 2025-10-25, is still to come.'],
    ['2025-11', null, 'warning: a.txt:1:1 Its date, 2025-11, is still to come.'],
    // This day begins at 17:00 on 24 October in UTC.
    ['2025-10-25T00:30', null, 'Its date, 2025-10-25T00:30+07:00, is still to come.'],
    // It is already 25 October in Vietnam then.
    ['2025-10-24T23:30-05:00', null, 'is still to come.'],
    ['2025-10-24', { value: '2025-10-24', precision: 'day' }, null],
    ['2025-10', { value: '2025-10', precision: 'month' }, null],
    ['2025-10-24T06:30', { value: '2025-10-24T06:30+07:00', precision: 'minute' }, null],
    [
      '2025-10-24T20:00',
      { value: '2025-10-24', precision: 'day' },
      'Its time, 2025-10-24T20:00+07:00, is still to come today.',
    ],
  ] as const;
  test.each(cases)('%s is listed as %j', async (written, listed, said) => {
    write('a.txt', ARTICLE);
    write('a.yaml', `published: ${written}\n`);
    const site = makeSite();
    await site.load({}, { now });
    // The message is repeated if the file does not change.
    await site.load({}, { now });
    expect(site.parsed).toEqual([]);
    expect(site.entry().published).toEqual(listed);
    if (said === null) expect(site.text()).not.toContain('still to come');
    else expect(site.text()).toContain(said);
  });
  test('counts when its day has come, without a change of the file', async () => {
    write('a.txt', `date 2025-10-25\n${ARTICLE}`);
    const site = makeSite();
    await site.load({}, { now });
    expect(site.entry().published).toBeNull();
    await site.load({}, { now: Date.parse('2025-10-24T17:00:00Z') });
    expect(site.entry().published).toEqual({ value: '2025-10-25', precision: 'day' });
    expect(site.parsed).toEqual([]);
    expect(site.text()).not.toContain('still to come');
  });
});

describe('an article on which the program fails', () => {
  const failing: typeof examine = (bytes, file, around) => {
    if (file === 'hong.txt') throw new RangeError('Invalid time value');
    return examine(bytes, file, around);
  };
  const wrongDate: typeof examine = (bytes, file, around) => {
    const result = examine(bytes, file, around);
    if (file !== 'hong.txt' || !result.article) return result;
    const published = { value: '2022-03-08T06:59+99:00', precision: 'minute' } as const;
    return { ...result, article: { ...result.article, published } };
  };
  test.each([
    ['while it is read', failing],
    ['while lists show it', wrongDate],
  ])('%s is an error of its file', async (_, examineBadly) => {
    write('a.txt', ARTICLE);
    write('hong.txt', articleOf('Chuyện khác ở chợ nổi'));
    const site = makeSite();
    await expect(site.load({}, { examine: examineBadly })).rejects.toThrow('1 file has a problem');
    expect(site.text()).toMatch(/error: hong\.txt:1:1 Reading the article fails \(RangeError: /u);
    await site.load({ onError: 'quarantine' }, { examine: examineBadly });
    expect(site.files()).toEqual(['a.txt']);
    expect(site.text()).toContain('1 left out, 1 published');
  });
  test('during a build is left out of the next attempt', async () => {
    write('a.txt', ARTICLE);
    write('hong.txt', articleOf('Chuyện khác ở chợ nổi'));
    const failures = [{ file: 'hong.txt', reason: 'Error: x' }];
    const site = makeSite();
    await site.load({ onError: 'quarantine' }, { failures });
    expect(site.files()).toEqual(['a.txt']);
    expect(site.text()).toContain('error: hong.txt:1:1 Publishing the article fails (Error: x).');
  });
});

describe('the records', () => {
  const open = (): Records => Records.openToRead(join(cache, RECORDS));
  test('keep for pages what was parsed, even if the file changes', async () => {
    write('a.txt', ARTICLE);
    const site = makeSite();
    await site.load();
    const { digest, headline } = site.entry();
    write('a.txt', articleOf('Chuyện khác hẳn'));
    const records = open();
    expect(records.record(digest)?.article.headline).toBe(headline);
    expect(Buffer.from(records.raw(digest) ?? []).toString()).toBe(ARTICLE);
    records.close();
  });
  test('drop articles that are no longer in the folder', async () => {
    write('a.txt', ARTICLE);
    write('b.txt', articleOf('Chuyện thứ hai ở chợ nổi'));
    const site = makeSite();
    await site.load();
    rmSync(join(folder, 'b.txt'));
    const { digest } = site.entry();
    write('a.txt', `${ARTICLE}Thêm một đoạn.\n`);
    await site.load();
    const records = open();
    expect(records.record(digest)).toBeUndefined();
    expect(records.record(site.entry().digest)).toBeDefined();
    records.close();
  });
  test.each([
    ['no database', 'không phải cơ sở dữ liệu'.repeat(100)],
    ['empty', ''],
  ])('are made again if the file is damaged: %s', async (_, content) => {
    write('a.txt', ARTICLE);
    const site = makeSite();
    await site.load();
    writeFileSync(join(cache, RECORDS), content);
    await site.load();
    expect(site.parsed).toEqual(['a.txt']);
    const records = open();
    expect(records.record(site.entry().digest)).toBeDefined();
    records.close();
  });
  test('are made again if a page of the file is damaged', async () => {
    for (let index = 0; index < 50; index += 1)
      write(`${index}.txt`, articleOf(`Chuyện số ${index} ở chợ nổi`));
    const site = makeSite();
    await site.load();
    const bytes = readFileSync(join(cache, RECORDS));
    const middle = bytes.length >> 1;
    writeFileSync(join(cache, RECORDS), bytes.fill(0xa5, middle, middle + 8192));
    await site.load();
    expect(site.files()).toHaveLength(50);
    expect(site.parsed).toHaveLength(50);
  });
});

test('a file that becomes a link during reading is refused', async () => {
  write('a.txt', ARTICLE);
  write('b.txt', articleOf('Chuyện khác ở chợ nổi'));
  const site = makeSite();
  const swap: typeof examine = (bytes, file, around) => {
    rmSync(join(folder, 'b.txt'), { force: true });
    symlinkSync('/etc/hostname', join(folder, 'b.txt'));
    return examine(bytes, file, around);
  };
  await site.load({ onError: 'quarantine' }, { examine: swap });
  expect(site.files()).toEqual(['a.txt']);
  expect(site.text()).toContain('error: b.txt:1:1 The file cannot be read (it is a link).');
});

test('a file that is deleted during reading is reported in one sentence', async () => {
  write('a.txt', ARTICLE);
  write('b.txt', articleOf('Chuyện khác ở chợ nổi'));
  write('b.png', makePicture(40, 30));
  write('c.txt', articleOf('Chuyện thứ ba ở chợ nổi'));
  const site = makeSite();
  await site.load(
    { onError: 'quarantine' },
    {
      examine: (bytes, file, around) => {
        for (const name of ['b.png', 'c.txt']) rmSync(join(folder, name), { force: true });
        return examine(bytes, file, around);
      },
    },
  );
  expect(site.files()).toEqual(['a.txt']);
  const cause = 'it was deleted while the articles were read';
  expect(site.text()).toContain(`error: b.txt:1:1 The picture “b.png” cannot be read (${cause}).`);
  expect(site.text()).toContain(`error: c.txt:1:1 The file cannot be read (${cause}).`);
});

test.each(['stop', 'quarantine'] as const)(
  'a folder with nothing to publish stops the build (%s)',
  async (onError) => {
    await expect(makeSite().load({ onError })).rejects.toThrow('Nothing was written');
    await expect(
      makeSite().load({ onError, seedsDir: join(folder, 'khong-co') }),
    ).rejects.toThrow();
  },
);
