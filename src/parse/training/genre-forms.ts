/**
 * Texts with a form of their own. A line is a role, perhaps how likely it is in percent, and a form; a line of `---`
 * is a blank one, and `@` stands for several lines.
 */
export const GENRES = [
  `furniture 50 {office}
furniture CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
furniture Độc lập - Tự do - Hạnh phúc
furniture 60 {rule}
furniture 50 {number}
stamp {place}, ngày {d} tháng {m} năm {y}
---
rubric 60 {letterKind}
headline {about}{title}
---
paragraph 60 {dear}
@paragraphs
paragraph 50 {letterEnd}
---
furniture 40 Nơi nhận:
furniture 40 - Như trên;
furniture 40 - Lưu: VT.
furniture 50 {power}
furniture 80 {chief}
signature {person}`,
  `furniture {office} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
furniture Độc lập - Tự do - Hạnh phúc
furniture 50 ------- ---------------
stamp {number} {place}, ngày {d} tháng {m} năm {y}
headline {about}{title}
---
paragraph {dear}
@paragraphs
furniture Nơi nhận: {power}
furniture - Như trên; {chief}
furniture 50 - Lưu: VT, VX. (Đã ký)
signature {person}`,
  `headline {topic}
furniture 60 Bách khoa toàn thư mở Wikipedia
furniture 20 Từ Wikipedia, bách khoa toàn thư mở
@chapters
---
related 70 Xem thêm{editing}
@links
---
furniture 70 Tham khảo{editing}
@notes
furniture 60 Thể loại: {section} | {topic}
furniture 60 Trang này được sửa đổi lần cuối vào ngày {words}, {time}.`,
  `furniture {channel}
---
headline {mail}
stamp {stamp}
---
paragraph 70 {greeting}
paragraph {standfirst}
@items
---
paragraph 50 {goodbye}
signature {person}
---
furniture 40 ---
furniture {channel}
furniture {channel}
furniture 50 {footer}`,
  `headline {title}
signature 40 {outlet}
furniture 30 {counter}
stamp {views} • {stamp}
standfirst {standfirst}
@few
---
@times
furniture {channel}
furniture 50 {channel}
keywords 70 #{tag} #{tag2} #{tag3}
furniture 60 {channel}`,
  `headline {live}
stamp {stamp}
standfirst {standfirst}
@entries`,
  `headline 90 {title}
stamp 40 {stampLine}
standfirst {standfirst}
@turns
paragraph 60 {thanks}
signature 50 {name}`,
  `headline 90 {title}
signature 20 {name}
standfirst {standfirst}
@turns
paragraph 60 {thanks}
signature 50 {signature}
keywords 30 {keywordLabel} {topic}, {section}`,
  `headline {title}
stamp 40 {stampLine}
---
paragraph {opening}{more}
furniture 40 {onward}`,
  `headline 80 {digest}
stamp 40 {stamp}
standfirst 40 {titles}
@digest
signature 40 {name}`,
  `headline 30 {digest}
standfirst 60 {agencyTag}{titles}
@digest
source 20 {source}`,
] as const;
