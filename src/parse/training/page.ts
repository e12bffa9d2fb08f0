import { type LabelledLine, startDraft } from './draft.ts';
import { footer, menu, shareBar } from './furniture.ts';
import { type Look, lookOf } from './page-blocks.ts';
import { BODY, box, type Group, grouped, showBody, showGroup } from './page-groups.ts';
import { pageHead } from './page-head.ts';
import type { Random } from './random.ts';
import type { TrainingRecord } from './record.ts';
import { say } from './say.ts';

/** A page and its visible blocks in document order. */
export interface TrainingPage {
  readonly html: string;
  readonly lines: readonly LabelledLine[];
}

/** A page of a random site that shows these lines, between a site's own header and footer. */
export function wrapInPage(
  lines: readonly LabelledLine[],
  record: TrainingRecord,
  random: Random,
): TrainingPage {
  const look = lookOf(random);
  const isFragment = random.chance(0.08);
  const header = isFragment || random.chance(0.3) ? [] : siteLines(random, 'header');
  const aside = isFragment || random.chance(0.6) ? [] : siteLines(random, 'aside');
  const end = isFragment || random.chance(0.3) ? [] : siteLines(random, 'footer');
  const first = lines.findIndex(({ role }) => BODY.has(role));
  const last = lines.findLastIndex(({ role }) => BODY.has(role));
  // Whoever signs below the body often stands inside it.
  const signs = lines[last + 1]?.role === 'signature' && random.chance(0.6) ? 1 : 0;
  const start = first === -1 ? lines.length : first;
  const stop = first === -1 ? lines.length : last + 1 + signs;
  const shown: LabelledLine[] = [];
  const show = (groups: readonly Group[], inBody: boolean): string =>
    groups.map((group) => showGroup(group, inBody, look, random, shown)).join(look.newline);
  const asideFirst = random.chance(0.3);
  const side = (): string =>
    aside.length > 0 ? box('aside', '', show(grouped(aside), false), look) : '';
  const pieces = [
    header.length > 0
      ? box('header', look.theme('header'), show(grouped(header), false), look)
      : '',
    // Before any element a parser could take it for part of the head.
    isFragment ? '' : hidden(random),
    asideFirst ? side() : '',
    nested(
      [
        show(grouped(lines.slice(0, start)), false),
        showBody(lines.slice(start, stop), look, random, shown),
        hidden(random),
        show(grouped(lines.slice(stop)), false),
      ].join(look.newline),
      look,
      random,
    ),
    asideFirst ? '' : side(),
    end.length > 0 ? box('footer', look.theme('footer'), show(grouped(end), false), look) : '',
  ];
  const content = pieces.filter((piece) => piece !== '').join(look.newline);
  const html = isFragment
    ? content
    : `${random.chance(0.9) ? '<!DOCTYPE html>\n' : ''}<html lang="vi">${pageHead(record, random)}<body>${content}</body></html>`;
  return { html, lines: shown };
}

function siteLines(random: Random, place: 'header' | 'aside' | 'footer'): LabelledLine[] {
  const draft = startDraft();
  if (place === 'header') menu(draft, random);
  if (place === 'footer') footer(draft, random);
  if (place === 'aside') {
    draft.add('related', say('relatedHeading', random));
    if (random.chance(0.5)) shareBar(draft, random);
    draft.add('furniture', say('placeholder', random));
  }
  return [...draft.lines];
}

/** The article in some elements that mean nothing. */
function nested(content: string, look: Look, random: Random): string {
  let html = box(
    random.pick(['article', 'div', 'main', 'section']),
    look.theme('article'),
    content,
    look,
  );
  for (let depth = random.below(4); depth > 0; depth -= 1) {
    html = box(
      'div',
      random.pick(['', 'container', 'row', 'wrapper', 'main', 'col-left']),
      html,
      look,
    );
  }
  return html;
}

/** What no reader sees. */
const hidden = (random: Random): string =>
  random.chance(0.7)
    ? ''
    : random.pick([
        '<div style="display:none">Đang tải nội dung bài viết</div>',
        '<div style="display: none;"><p>Nội dung dành cho thuê bao</p></div>',
        '<div hidden>Đăng nhập để đọc tiếp bài viết này</div>',
        '<div class="hidden">Bạn có 1 thông báo mới</div>',
        '<script>var trang = {"tieuDe": "Bài viết <b>mới</b>"};</script>',
        '<style>.sapo { font-weight: bold }</style>',
        '<!-- quảng cáo giữa bài -->',
        '<noscript>Hãy bật JavaScript để xem trang này</noscript>',
        '<template><p>Mẫu bình luận</p></template>',
      ]);
