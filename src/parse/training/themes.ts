const PARTS = [
  'header',
  'nav',
  'article',
  'title',
  'standfirst',
  'stamp',
  'author',
  'rubric',
  'body',
  'paragraph',
  'subhead',
  'figure',
  'caption',
  'credit',
  'source',
  'keywords',
  'related',
  'share',
  'comments',
  'footer',
] as const;

/** Which words a site puts into the `class` of a part; empty for a part without any. */
export type Theme = (part: (typeof PARTS)[number]) => string;

/** The words of a theme in the order of its parts, separated by commas; `-` for none. */
function theme(words: string): Theme {
  const list = words.split(',').map((word) => word.trim().replace(/^-$/u, ''));
  return (part) => list[PARTS.indexOf(part)] ?? '';
}

/** What newspapers, blogs and frameworks use. */
export const THEMES: readonly Theme[] = [
  theme(
    'section top-header, main-nav, sidebar-1, title-detail, description, date, author_mail, breadcrumb, fck_detail, Normal, Normal subheading, tplCaption, Image, -, Normal author, tags, box-tinlienquan, social_pin, box_comment_vne, footer',
  ),
  theme(
    'header__nc, menu-nav, detail__main, detail-title article-title, detail-sapo, detail-time, detail-author, detail-cate, detail-cmain detail-content afcbc-body, -, -, VCSortableInPreviewMode, PhotoCMS_Caption, PhotoCMS_Author, detail-source, detail-tag, VCSortableInPreviewMode relate-container, detail-social, detail__comment, footer',
  ),
  theme(
    'site-header, menu-ol, singular-container, title-page detail, singular-sapo, author-time, author-name, breadcrumbs, singular-content, -, -, image align-center, -, -, article-source, tags-wrap, article-related, social-pin, comment-wrapper, site-footer',
  ),
  theme(
    'header-container, header__menu, detail-cmain, detail-title, detail-sapo, detail-time, detail-author, detail-tabs, detail-content, -, -, VCSortableInPreviewMode, PhotoCMS_Caption, source, article-author, detail-tab, details__morenews, detail-fb, binhluan, footer',
  ),
  theme(
    'header, mainNav, newFeature__main, content-detail-title, content-detail-sapo sm-sapo-mb-0, bread-crumb-detail__time, article-detail-author__info, bread-crumb-detail, maincontent main-content, -, -, image vnn-content-image, image-desc, -, article-source, tag-cotnent, insert-wiki-content, vnn-share-social, vnn-comment, footer',
  ),
  theme(
    'site-header, navigation, article, article__title cms-title, article__sapo cms-desc, time, article__author, breadcrumb, article__body cms-body, -, cms-subhead, picture, caption, cms-author, article__source, article__tag, article-relate, article__social, article__comment, site-footer',
  ),
  theme(
    'header, menucategory, left_cate totalcontentdetail, title, sapo, pdate, author, cate, contentdetail, -, -, VCSortableInPreviewMode, PhotoCMS_Caption, -, link-source-wrapper, tagdetail, tinlienquan, likeshare, nhst-comment, footer',
  ),
  theme(
    'znews-header, category-menu, the-article-body-wrap, the-article-title, the-article-summary, the-article-publish, the-article-author, the-article-category, the-article-body, -, -, picture, pCaption caption, -, the-article-credit, the-article-tags, inner-article, the-article-share, comment, page-footer',
  ),
  theme(
    'site-header, main-navigation, post type-post hentry, entry-title, entry-excerpt, entry-date published, byline author vcard, cat-links, entry-content, -, wp-block-heading, wp-block-image, wp-caption-text wp-element-caption, -, entry-source, tags-links, related-posts jp-relatedposts, sharedaddy sd-sharing, comments-area, site-footer',
  ),
  theme(
    'header section, tabs, post hentry uncustomized-post-template, post-title entry-title, -, date-header, post-author vcard, post-labels, post-body entry-content, -, -, tr-caption-container, tr-caption, -, -, post-labels, popular-posts widget, post-share-buttons, comments, footer-outer',
  ),
  theme(
    'navbar, navbar-nav, col-md-8, h3 mb-3, lead, text-muted small, media-body, badge badge-secondary, card-body, mb-2, h5, card, card-text small, text-muted, text-end, list-inline, list-group, btn-group, media-list, bg-dark py-4',
  ),
  theme(
    'container-fluid, menu, row, tieu-de, tom-tat, ngay-dang, tac-gia, chuyen-muc, noi-dung, doan, tieu-muc, hinh-anh, chu-thich, nguon-anh, nguon, tu-khoa, tin-lien-quan, chia-se, binh-luan, chan-trang',
  ),
  theme(
    'Header_wrap__3kQz1, Nav_list__9xYhB, Detail_root__Zq2Lp, Detail_h__1aXc9, Detail_s__8kPq0, Meta_t__u71Gw, Meta_a__Qp3xT, Crumb_i__0mN2c, Body_c__7hBvV, Body_p__x9, Body_h__w2, Fig_f__kk1, Fig_c__pQ8, Fig_a__zX4, Src_s__11a, Tag_t__Lm0, Box_r__aa7, Bar_b__Uy2, Cmt_w__5tG, Foot_f__oO3',
  ),
  theme(
    'css-1k2j3h, css-0, css-q8x7vv, css-1fmd1y, css-z90pl, css-ab12, css-7yt6, css-19kk, css-mn3e, css-p1, css-p2, css-f00, css-f01, css-f02, css-s9, css-t4, css-r5, css-b6, css-c7, css-ft8',
  ),
  theme('-, -, -, -, -, -, -, -, -, -, -, -, -, -, -, -, -, -, -, -'),
  theme('wrap, m, box1, t1, intro, dt, nv, sec, txt, -, -, img, note, -, src, tg, lst, sh, cm, ft'),
];
