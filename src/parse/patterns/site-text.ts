import { fold } from '../../text/fold.ts';
import type { Pattern } from './pattern.ts';

const LONGEST = 100;
// Folded, whole lines only.
const ADVERTISEMENT =
  /^[[(\-–—\s]*(?:quang cao|advertisements?|advertising|sponsored|tai tro|noi dung tai tro|bai viet quang cao|adchoices)[\])\-–—\s.:]*$/u;
const CONTROLS =
  /^(?:(?:khong|chua) co (?:binh luan|y kien)(?: nao)?|(?:xem |gui |viet |tat ca )?(?:binh luan|y kien)(?: cua ban)?(?: ?\(\d+\))?|chia se(?: (?:bai viet|facebook|twitter|qua email|len facebook))?|facebook|twitter|zalo|linkedin|pinterest|email|copy link|sao chep lien ket|in bai(?: viet)?|luu bai(?: viet)?|luu|in|tweet|share|like|print|thich(?: ?\d*)?|nghe (?:doc bai|bai viet|audio|noi dung)|(?:giong )?(?:nu|nam)(?: mien (?:bac|trung|nam))?|font size:?|co chu:?|mau nen|\d+ phut doc|luot xem:? ?[\d.]+|gui (?:email|bai(?: viet)?)|like(?: \d+)?(?: share)?(?: tweet)?|in trang nay|lay link!?|google news|\[?(?:embed|mid-banner)\]?|bam nghe:?|ads by.*|dang ky nhan (?:ban )?tin.*|tai ung dung.*|xem (?:tren youtube|video):?|tang sao|thich bai nay:?|chia se:|theo dong(?: su kien)?|trang (?:truoc|sau)|\d+ (?:giay|phut|gio|ngay|tuan|thang|nam) truoc|hom (?:qua|nay),? \d{1,2}[:h]\d{2}|duong dan truy cap|toi (?:noi dung|dieu huong) chinh|toi tim kiem|skip to .*|\S+@\S+|© .*|the post .* appeared first on .*|bai viet .* xuat hien (?:dau tien|lan dau) .*|dang nhap|dang ky|quay lai|ve trang chu|len dau trang|back to top|dong|tiep theo|loading(?:\.{3}|…)?|dang tai(?:\.{3}|…)?|xem nhanh|thu nho|phong to|aa|a ?[+-]|co chu|theo doi|\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?|\d+ luot xem|phong to anh|(?:nhan|bam|click) (?:vao |de )[^.]{0,40}(?:anh|xem|phong to)[^.]{0,30}|theo doi [^.]{1,60}(?:google news|facebook|zalo|youtube)[^.]{0,30}|(?:your|the) browser does(?: not|n['’]t) support .*|trinh duyet (?:cua ban )?khong ho tro .*|video player is loading\.?|javascript is disabled.*|vui long bat javascript.*|moi (?:quy )?(?:doc gia|ban doc)[^.]{0,80}(?:binh luan|y kien|chia se|gui bai|dong hanh)[^.]{0,80})[.!]?$/u;

const kindOf = (line: string): 'advertisement' | 'site-text' | null => {
  if (line.length > LONGEST) return null;
  const folded = fold(line);
  if (ADVERTISEMENT.test(folded)) return 'advertisement';
  return CONTROLS.test(folded) ? 'site-text' : null;
};

/** A site's own words around an article: controls, comments, players, advertisement marks. */
export const siteText: Pattern = {
  id: 'site-text',
  description: 'a site’s own words: “Quảng cáo”, “Không có bình luận”, “Chia sẻ”',
  standsAlone: (line) => kindOf(line) !== null,
  match: (text, { furniture, alone, inside }) => {
    if (furniture !== 'comments' && !alone && !inside) return null;
    const reason = furniture === 'comments' ? furniture : kindOf(text);
    return reason && { length: text.length, taken: { role: 'setAside', reason } };
  },
};
