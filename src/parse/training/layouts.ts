/**
 * The parts of texts and pages. Each part lists alternatives, and one is chosen; `3×` makes one more likely. Semicolons or line
 * breaks separate the steps of an alternative. A step is a role with the form of its text, another part (`@part`), a blank line
 * (`---`), or several (`===`). `30%` is the probability of a step. `x1-6` is how often it is done, `x*` repeats it to the end
 * of the body. Neighbouring steps with `~` swap places at random. `!` allows a step once per text.
 */
export const LAYOUTS: Readonly<Record<string, readonly string[]>> = {
  text: ['22×@dump', '7×@brief', '8×@genre', '58×@article', '5×@tiny'],
  page: ['8×@genre', '92×@article'],
  article: [
    `@source 6%; @top 30%; ~@rubric 35%; ~@date! 30%; ~@scraps 6%; ~@signed! 6%; @title 92%
    ~@date! 55%; ~@signed! 25%; ~@source 12%; ~@rubric 8%; ~@share 30%; ~furniture 8% {counter}; ~@standfirst! 20%
    signature 4% {tagAlone}; @standfirst! 60%; @links 6%; @link 4%; ---; @body; @foot`,
  ],
  dump: ['4×stamp date {y}-{mm}-{dd}; @dumped; @foot 12%', 'stamp date {y}-{mm}; @dumped'],
  dumped: [
    '3×furniture 10% {menuEntry}; headline {title}; @date! 20%; @signed! 15%; @standfirst 60%; @body',
    '2×@standfirst; @body',
    '@article',
    '4×@body',
    '@genre',
    '3×caption {other} (Ảnh: {person}); ---; headline {title}; @date! 10%; ---; @standfirst 40%; @body',
  ],
  brief: [
    'headline {title}; @date 30%; @block; @date 15%',
    '@date 40%; @block x1-2',
    'headline {title}; @standfirst 50%',
    '@date; headline {title}; @block',
  ],
  // Texts that people type to try the program.
  tiny: [
    '4×---; headline {=short}; @date 15%; signature 10% {person}; ---; paragraph x1-3 {few}; signature 10% {person}',
    'paragraph x1-2 {few}',
    'headline {title}; @date 15%; ---; paragraph x1-3 {few}',
    '4×---; headline {=short}; @date 15%; ---; @block x1-3',
    'headline {=short}; ---; paragraph {few}; paragraph {next}; paragraph 50% {few}',
    'stamp date {y}-{mm}-{dd}; caption {other} (Ảnh: {person}); ---; headline {=short}; ---; paragraph x1-3 {few}',
    'stamp date {y}-{mm}-{dd}; headline {=short}; ---; paragraph x1-3 {few}',
  ],
  // ---- above the body
  top: [
    `~furniture 20% {outlet}; ~@menu 60%; ~furniture 25% {~stamp}; ~@share 20%; ~furniture 20% {other}
    ~furniture 15% {~notice}; ~furniture 10% {footer}`,
  ],
  title: [
    `---; furniture 3% {title} - {outlet}; headline {headline}; furniture 5% {title}
    furniture 3% {headline}; --- 50%`,
  ],
  rubric: ['9×rubric {rubric}', 'furniture 60% {home}; rubric {section}; rubric 40% {section2}'],
  date: ['49×stamp {stampLine}; furniture 8% {updated} {~stamp}', 'stamp {dmy}; stamp {time}'],
  signed: [
    `furniture 6% {byRole}; signature {signature}; signature 5% {from}; signature 5% {person}
    furniture 5% {byRole}`,
  ],
  standfirst: ['dateline {dateline}; standfirst {maybeTag}{standfirst}; --- 50%'],
  source: ['9×source {source}', 'furniture {addressLabel}; source {address}'],
  // ---- the body: paragraphs, subheads, and captions with or without a credit
  body: ['@block x*; @table 3%; paragraph 8% {note}'],
  paragraph: [
    '25×paragraph {=paragraphForm}',
    'paragraph {sentence}; paragraph x9-9 {=listMark}{sentence}',
  ],
  subhead: ['---; subhead {=subheadForm}'],
  caption: ['---; furniture {=alt}; caption {=creditedCaption}; ---'],
  bareCaption: ['---; furniture {=alt}; caption {=bareCaption}; ---'],
  interruption: [
    '3×---; @link; ---',
    '2×@pair',
    '3×---; @links; ---',
    '3×---; @scraps; ---',
    '---; @share; ---',
    '---; furniture {videoTitle}; ---',
    '---; furniture {embedded}; ---',
  ],
  table: ['paragraph x3-7 {=tableRow}'],
  // ---- below the body, and other text that sites add
  foot: [
    `--- 30%; ~@signed! 22%; ~@date! 35%; ~@source 14%; --- 20%; ~@keywords 25%; ~@share 30%; ~@scraps 10%
    --- 50%; @links 35%; @links 15%; @comments 18%; @footer 18%`,
  ],
  keywords: [
    '4×keywords {keywordLabel} {keywordList}',
    'keywords {keywordLabel}; keywords x1-7 {keyword}',
    'keywords {hashtag} {hashtag} {hashtag}',
    'keywords x1-4 {hashtag}',
  ],
  menu: [
    '7×~furniture x1-5 {=menuForm}; ~furniture x3-14 {=menuForm}',
    '3×furniture x1-3 {=menuLine}',
  ],
  share: [
    '6×~furniture x1-6 {share}; ~furniture 30% {counter}',
    'furniture {share}{=joint}{share}{=joint}{share}',
  ],
  scraps: ['furniture x1-2 {scrap}'],
  links: ['5×related 75% {relatedHeading}; related x1-6 {=linkForm}', '@pair x1-3'],
  pair: [
    '3×===; related {other}; related {=maybeTag}{teaser}{=mayBreakOff}',
    '---; furniture {title} - Ảnh {#}.; related {other}; related {=maybeTag}{teaser}; ---',
    '---; related {other}; ---; related {agencyTag}{teaser}; ---',
  ],
  link: ['related {relatedOpening} {other}'],
  comments: [
    'furniture x1-4 {commentFurniture}; furniture x0-5 {=commentForm}; furniture 40% {commentFurniture}',
  ],
  footer: [
    '4×@menu 30%; furniture x1-8 {footer}',
    'furniture {footer}{=joint}{footer}{=joint}{footer}',
  ],
  aside: ['related {relatedHeading}; @share 50%; furniture {placeholder}'],
  // ---- kinds of text with their own layout
  genre: '@letter @release 2×@post @entry @mail @video @live 2×@interview @teaser 2×@digest'.split(
    ' ',
  ),
  letter: [
    `furniture 50% {office}; furniture CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM; furniture Độc lập - Tự do - Hạnh phúc
    furniture 60% {separator}; furniture 50% {number}; stamp {place}, {words}; ---; rubric 60% {letterKind}
    headline {about}{title}; ---; paragraph 60% {dear}; paragraph x* {next}; paragraph 50% {letterEnd}; ---
    furniture 40% Nơi nhận:; furniture 40% - Lưu: VT.; furniture 50% {power}; furniture 80% {chief}; signature {person}`,
  ],
  release: [
    `furniture {office}; furniture x0-2 {contact}; furniture 40% {separator}; ---; rubric 80% {letterKind}; ---; headline {title}; ---
    stamp 30% {place}, {words}; paragraph x* {next}; paragraph 40% {liaison}; ---; furniture x0-2 {contact}`,
  ],
  // Posts on networks have no headline.
  post: [
    `furniture 20% {outlet}; signature {person}{posting}; furniture {postAge}; --- 50%; @posted`,
    'furniture 30% {outlet}; signature {person} · {postAge}; --- 50%; @posted',
  ],
  posted: [
    'paragraph x1-5 {next}; --- 50%; keywords 15% {hashtag} {hashtag}; furniture x1-4 {postCounter}; furniture x0-3 {share}; @comments 20%',
  ],
  entry: [
    `headline {topic}; furniture 60% Bách khoa toàn thư mở; paragraph {next}[{1-40}]; @chapter x*; ---
    related 70% Xem thêm{=edit}; related x1-2 {other}; ---; furniture 70% Tham khảo{=edit}; furniture x1-3 {reference}
    furniture 60% Thể loại: {section} | {topic}; furniture 60% Trang này được sửa đổi lần cuối vào {words}, {time}.`,
  ],
  chapter: ['---; subhead {chapter}{=edit}; paragraph x1-2 {next}[{1-40}]'],
  mail: [
    `furniture {channel}; ---; headline {mail}; stamp {stamp}; ---; paragraph 70% {greeting}; paragraph {standfirst}
    @news x2-6; ---; paragraph 50% {goodbye}; signature {person}; ---; furniture x1-3 {channel}; furniture 50% {footer}`,
  ],
  news: ['---; subhead {=newsForm}; paragraph {teaser}'],
  video: [
    `headline {title}; signature 40% {outlet}; furniture 30% {counter}; stamp {views} • {stamp}; standfirst {standfirst}
    paragraph x0-3 {next}; ---; paragraph x0-6 {0-20}:{10-59} {topic} {scene}; furniture x1-3 {channel}
    keywords 70% {hashtag} {hashtag} {hashtag}`,
  ],
  live: ['headline {live}; stamp {stamp}; standfirst {standfirst}; @minute x*'],
  minute: ['---; subhead {=clock}; paragraph {next}; furniture {=collapse}'],
  interview: [
    `headline 90% {title}; @date 30%; signature 20% {name}; standfirst {standfirst}; @turn x*
    paragraph 60% {thanks}; @signed 50%; @keywords 20%`,
  ],
  turn: ['paragraph {=asks}{question}; paragraph {=answers}{next}'],
  teaser: ['headline {title}; @date 40%; ---; paragraph {opening}{more}; furniture 40% {onward}'],
  digest: [
    `headline 60% {digest}; stamp 20% {stamp}; standfirst 50% {maybeTag}{other}, {other}, {other}...; @news x2-6
    signature 20% {name}; source 10% {source}`,
  ],
};
