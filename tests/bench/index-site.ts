// Writes a search index of a built site, as a process of its own so that its memory can be measured:
// node index-site.ts own|stock SITE FOLDER [CACHE]
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { ADDRESS } from '../../src/config/addresses.ts';
import { listArticles } from '../../src/search/build/listed.ts';
import { writeIndex } from '../../src/search/build/write-index.ts';

const [kind = '', site = '', folder = '', cache] = process.argv.slice(2);
if (kind === 'own') {
  const articles = listArticles(await readFile(join(site, ADDRESS.articles), 'utf8'));
  await writeIndex(site, articles, folder, undefined, cache);
} else {
  const { index } = await pagefind.createIndex({ forceLanguage: 'vi', rootSelector: 'article' });
  await index?.addDirectory({ path: site, glob: 'bai/*.html' });
  await index?.writeFiles({ outputPath: folder });
  await pagefind.close();
}
