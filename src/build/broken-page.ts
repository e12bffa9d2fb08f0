import { SITE } from '../config/site.ts';
import { ownPageName, PAGES_FOLDER } from '../content/own-pages.ts';
import type { FileMessage } from '../content/report.ts';
import { escapeXml } from '../feeds/xml.ts';
import { LANGUAGES, type Language } from '../messages/language.ts';
import { type PhraseId, phrase } from '../messages/phrases.ts';
import { ruleWords, write } from '../messages/write.ts';
import { articleId } from '../parse/identity.ts';

const LANGUAGE: Language = LANGUAGES.find((each) => each === SITE.language) ?? 'vi';
/** `bai/<words>-<id>.html` */
const ARTICLE = /^bai\/(?:.*-)?(?<id>[\da-f]{8})\.html$/u;
const OWN_PAGE = /^thong-tin\/(?<name>[^/]+)\.html$/u;

/**
 * The page that the development server shows at the address of an article or own page that is not published: the file, what is
 * wrong and what to do. `null` if no file with this address has a message.
 */
export function brokenPage(path: string, messages: readonly FileMessage[]): Response | null {
  const serious = messages.filter(({ severity }) => severity !== 'info');
  const own = serious.filter(({ file }) => isAt(path, file));
  if (own.length === 0) return null;
  const isBroken = own.some(({ severity }) => severity === 'error');
  return toResponse(isBroken ? 'page-broken' : 'page-left-out', own, isBroken ? 500 : 404);
}

/** The same, in place of the home page, if no file can be published. */
export function nothingPage(messages: readonly FileMessage[]): Response | null {
  const errors = messages.filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? null : toResponse('page-nothing', errors, 500);
}

function isAt(path: string, file: string): boolean {
  const { id } = ARTICLE.exec(path)?.groups ?? {};
  if (id !== undefined) return articleId(file) === id;
  const { name } = OWN_PAGE.exec(path)?.groups ?? {};
  const [folder, page] = file.split('/');
  return folder === PAGES_FOLDER && page !== undefined && ownPageName(page) === name;
}

const say = (id: PhraseId): string => escapeXml(write({ phrase: id }, LANGUAGE));

function toResponse(title: PhraseId, messages: readonly FileMessage[], status: number): Response {
  const html = `<!doctype html>
<html lang="${LANGUAGE}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(title)}</title>
<style>
  :root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif; }
  body { max-inline-size: 40rem; margin: 3rem auto; padding-inline: 1rem; }
  h1 { font-size: 1.5rem; line-height: 1.3; }
  section { margin-block: 2rem; padding-inline-start: 1rem; border-inline-start: 3px solid; }
  h2 { margin: 0; font: 600 1rem/1.6 ui-monospace, monospace; overflow-wrap: anywhere; }
  p { margin-block: 0.25rem; overflow-wrap: anywhere; }
</style>
<script type="module" src="/@vite/client"></script>
<h1>${say(title)}</h1>
${messages.map(toSection).join('\n')}
<p>${say('page-reloads')}</p>
<p><a href="/">${say('page-home')}</a></p>
</html>
`;
  return new Response(html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

function toSection(message: FileMessage): string {
  const { file, line, column } = message;
  // A message about the whole file has no line.
  const isPlaced = line > 1 || column > 1;
  const place = isPlaced ? phrase('line-of-file', { file, line: String(line) }) : file;
  const { reason, hint } = ruleWords(message, LANGUAGE);
  return `<section><h2>${escapeXml(write(place, LANGUAGE))}</h2><p>${escapeXml(reason)}</p><p>${escapeXml(hint)}</p></section>`;
}
