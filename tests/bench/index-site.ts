// Writes a search index of a built site, as a process of its own so that its memory can be measured:
// node index-site.ts own|stock SITE FOLDER [CACHE]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { ADDRESS } from '../../src/config/addresses.ts';
import { listArticles } from '../../src/search/build/listed.ts';
import { writeIndex } from '../../src/search/build/write-index.ts';

const [kind = '', site = '', folder = '', cache] = process.argv.slice(2);
if (kind === 'own') {
  const read = (path: string): Buffer => readFileSync(join(site, path));
  const articles = listArticles(JSON.parse(read(ADDRESS.articles).toString('utf8')));
  await writeIndex({ articles, read }, { folder, ...(cache === undefined ? {} : { cache }) });
} else {
  const { index } = await pagefind.createIndex({ forceLanguage: 'vi', rootSelector: 'article' });
  await index?.addDirectory({ path: site, glob: 'bai/*.html' });
  await index?.writeFiles({ outputPath: folder });
  await pagefind.close();
}
