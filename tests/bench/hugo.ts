import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from '../../src/parse/parse.ts';
import { ROOT, WORKSHOP } from './build-site.ts';
import { type BuildRun, measureCommands } from './measure-command.ts';

/** The files of a plain news site for Hugo, besides its articles: pages of articles, and lists that go on. */
const SITE: Readonly<Record<string, string>> = {
  'config.toml': `baseURL = "https://example.com/"
languageCode = "vi"
title = "Bản Tin"
paginate = 30
uglyURLs = true
`,
  'layouts/_default/baseof.html': `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ .Title }} – {{ .Site.Title }}</title><link rel="canonical" href="{{ .Permalink }}"><style>body{max-width:40rem;margin:auto;font:1.1rem/1.6 serif}</style></head><body><header><a href="{{ "/" | relURL }}">{{ .Site.Title }}</a></header><main>{{ block "main" . }}{{ end }}</main></body></html>`,
  'layouts/_default/single.html': `{{ define "main" }}<article data-pagefind-body><h1>{{ .Title }}</h1>{{ with .Date }}<time datetime="{{ .Format "2006-01-02" }}">{{ .Format "02/01/2006" }}</time>{{ end }}{{ .Content }}</article><nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}`,
  'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .Site.RegularPages).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Summary | plainify | truncate 200 }}</p></li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}{{ end }}`,
};

const PROJECT = join(WORKSHOP, 'hugo');
const OUTPUT = join(WORKSHOP, 'hugo-site');

/** The version of Hugo on this machine; `null` if it is not installed. */
export function hugoVersion(): string | null {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? (/v[\d.]+/u.exec(stdout)?.[0] ?? 'Hugo') : null;
}

/** Builds the articles of a folder with Hugo and indexes them with Pagefind as it comes, from nothing, `runs` times. */
export async function buildWithHugo(seeds: string, runs: number): Promise<BuildRun[]> {
  rmSync(PROJECT, { recursive: true, force: true });
  for (const [path, content] of Object.entries(SITE)) write(path, content);
  for (const file of readdirSync(seeds)) {
    const { article } = parse(readFileSync(join(seeds, file)), file);
    if (!article) continue;
    const texts = article.blocks.map(({ text }) => text);
    const head = [
      `title: ${JSON.stringify(article.headline)}`,
      ...(article.published ? [`date: ${article.published.value}`] : []),
    ];
    write(
      `content/bai/${article.slug}-${article.id}.md`,
      `---\n${head.join('\n')}\n---\n\n${texts.join('\n\n')}\n`,
    );
  }
  const done: BuildRun[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const each of [OUTPUT, join(PROJECT, 'resources')]) {
      rmSync(each, { recursive: true, force: true });
    }
    const pagefind = join(ROOT, 'node_modules', '.bin', 'pagefind');
    done.push(
      await measureCommands(
        [
          ['hugo', '--quiet', '--destination', OUTPUT],
          [pagefind, '--site', OUTPUT],
        ],
        PROJECT,
      ),
    );
  }
  for (const each of [PROJECT, OUTPUT]) rmSync(each, { recursive: true, force: true });
  return done;
}

function write(path: string, content: string): void {
  const file = join(PROJECT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
