import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes as they lie on disk, and as a host sends them. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export const weigh = (bytes: Uint8Array): Weight => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
});

/** The sum, each counted as a file of its own. */
export const total = (weights: readonly Weight[]): Weight => ({
  raw: weights.reduce((sum, { raw }) => sum + raw, 0),
  gzip: weights.reduce((sum, { gzip }) => sum + gzip, 0),
  brotli: weights.reduce((sum, { brotli }) => sum + brotli, 0),
});

/** What a browser must fetch and run for a page, as its HTML says. */
export interface PageWeight {
  /** The HTML with the CSS in it. */
  readonly html: Weight;
  /** The CSS in it. */
  readonly inlineCss: Weight;
  /** The HTML and the sheets that it links. */
  readonly withSheets: Weight;
  /** The HTML and what stands between it and the first paint; only then is the font asked for. */
  readonly requestsBeforeFont: number;
  /** Paths of linked sheets in the output folder. */
  readonly sheets: readonly string[];
  /** Paths of linked scripts in the output folder. */
  readonly scripts: readonly string[];
  /** Linked and inline scripts together. */
  readonly javascript: Weight;
  /** Path of the font in the output folder; `null` where the page names none. */
  readonly font: string | null;
}

/** Weighs the page at `address`, relative to the output folder `site`. */
export function weighPage(site: string, address: string): PageWeight {
  const html = readFileSync(join(site, address));
  const text = html.toString('utf8');
  const beside = (target: string): string => join(dirname(address), target);
  const scripts = [...text.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gsu)]
    .filter(([, attributes = '']) => !/\btype="[^"]*json"/u.test(attributes))
    .map(([, attributes = '', code = '']) => ({
      code,
      file: attribute(attributes, 'src'),
      blocking: !/\s(?:defer|async|type="module")/u.test(attributes),
    }));
  const sheetsOf = (part: string): string[] =>
    [...part.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/gu)].map(([link]) =>
      beside(attribute(link, 'href') ?? ''),
    );
  const sheets = sheetsOf(text);
  // What stands in the body holds up only what follows it.
  const inHead = sheetsOf(text.slice(0, text.indexOf('<body')));
  const linked = scripts.flatMap(({ file }) => (file === null ? [] : [beside(file)]));
  const inline = scripts.filter(({ file }) => file === null).map(({ code }) => Buffer.from(code));
  const blocking = scripts.filter(({ file, blocking }) => file !== null && blocking);
  const font = /url\(["']?([^"')]+\.woff2)/u.exec(text)?.[1];
  return {
    html: weigh(html),
    inlineCss: weigh(Buffer.from(/<style\b[^>]*>(.*?)<\/style>/su.exec(text)?.[1] ?? '')),
    withSheets: total([html, ...sheets.map((file) => readFileSync(join(site, file)))].map(weigh)),
    sheets,
    requestsBeforeFont: 1 + inHead.length + blocking.length,
    scripts: linked,
    javascript: total(
      [...linked.map((file) => readFileSync(join(site, file))), ...inline].map(weigh),
    ),
    font: font === undefined ? null : beside(font),
  };
}

const attribute = (attributes: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? null;
