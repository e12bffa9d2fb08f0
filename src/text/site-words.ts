import { anyOf, listed } from './word-lists.ts';
/** What the controls of news sites say, folded; whole lines. */
export const CONTROLS = listed(`
  chia se|chia se bai viet|chia se facebook|chia se twitter|chia se qua email|chia se len facebook|facebook|twitter|
  zalo|linkedin|pinterest|telegram|messenger|instagram|tiktok|youtube|whatsapp|viber|email|copy link|
  sao chep lien ket|sao chep|in bai|in bai viet|ban in|in|in trang nay|luu bai|luu bai viet|luu|tweet|share|like|
  print|thich|khong thich|nghe doc bai|nghe bai viet|nghe audio|nghe noi dung|nghe|bam nghe|nu mien bac|nu mien trung|
  nu mien nam|nam mien bac|nam mien trung|nam mien nam|giong nu|giong nam|giong nu mien bac|giong nam mien nam|
  toc do doc|font size|co chu|mau nen|aa|a a|a+|a-|a +|a -|gui email|gui bai|gui bai viet|lay link!|lay link|
  google news|embed|mid-banner|xem tren youtube|xem video|tang sao|thich bai nay|theo doi|theo doi su kien|
  trang truoc|trang sau|duong dan truy cap|toi noi dung chinh|toi dieu huong chinh|toi tim kiem|dang nhap|dang ky|
  dang xuat|quay lai|tro lai|ve trang chu|len dau trang|ve dau trang|back to top|dong|mo rong|tiep theo|loading|
  dang tai|xem nhanh|thu nho|phong to|phong to anh|thu gon|rut gon|xem bot|goc|xem ban goc|xem toan bo|hien thi them|tai them|
  tim kiem|menu|tra loi|tat ca cam xuc|url|link|link bai|link bai viet|link goc|duong dan|tat ca|rss|bao loi|gop y|
  them vao yeu thich|play|pause|mute|unmute|live|1x|tat qc|dat bao|lien he quang cao|lien he|gioi thieu|fanpage|
  hotline|chinh sach bao mat|dieu khoan su dung|hop tac ban quyen|tai ung dung|duong day nong|do not reup|
  bat tat am thanh|an|hien|muc luc|noi dung chinh|noi dung|doc bai viet|tuong phan|xem voi co chu|tu dong cap nhat|
  moi nhat truoc|cu nhat truoc|phan hoi|gui cho ban be|gui bai viet cho ban be|in bai nay|
  mark as read|mark as unread|read full story|visit website|view original|save to board`);

const AGES = anyOf(String.raw`
  \d{1,2} (?:giay|phut|gio|ngay|tuan|thang|nam)(?: truoc)? *[·•∙]|
  hom (?:qua|nay),? (?:luc )?\d{1,2}[:h]\d{2}|vua xong|
  (?:thu \S+|chu nhat) luc \d{1,2}:\d{2}|
  \d{1,2} thang \d{1,2}(?: *[·•∙]|,? luc \d{1,2}:\d{2})`);
/** How long ago a post on a network was written, folded: “2 giờ ·”, “Hôm qua lúc 19:20 · Công khai”, “12 tháng 11 lúc 08:15”. */
export const POST_AGE = new RegExp(
  String.raw`^${AGES}[^\p{L}]*(?:cong khai|ban be|da chinh sua)?[^\p{L}]*$`,
  'u',
);

const COUNTED = anyOf(`
  luot (?:xem|thich|chia se)|binh luan|chia se|views?|likes?|comments?|shares?`);
// 1,2k 230 binh luan · 89 chia se
const COUNTS = new RegExp(
  String.raw`^(?:[\d.,]+ ?[km]? )?[\d.,]+ ?[km]? ${COUNTED}(?:[ ·•,|]+\d[\d.,]*[km]? ${COUNTED})*$`,
  'u',
);

/** Lines of controls whose words vary; tested on folded text of at most 120 characters. */
export const CONTROL_FORMS: readonly RegExp[] = [
  POST_AGE,
  /^(?:khong|chua) co (?:binh luan|y kien)(?: nao)?$/u,
  /^(?:xem |gui |viet |tat ca )?(?:binh luan|y kien)(?: cua ban)?(?: ?\(\d+\))?$/u,
  /^(?:thich|like|share|tweet|chia se|binh luan|tra loi) ?\(?\d+\)?(?: (?:share|tweet))*$/u,
  /^like(?: \d+)?(?: share)?(?: tweet)?$/u,
  /^\(?\d{1,4}\)?(?: (?:tra loi|binh luan|luot xem|luot thich))?$/u,
  COUNTS,
  /^\d[\d.,]*[km]$/u,
  /^(?:ban, |ban va |\p{L}[^.!?:]{1,40} va )?\d[\d.,]*[km]? nguoi khac$/u,
  /^(?:luot xem|views?):? ?[\d.,]+ ?[km]?$/u,
  /^\d+ (?:phut doc|min(?:ute)?s? read)$/u,
  /^\d+ (?:giay|phut|gio|ngay|tuan|thang|nam) truoc$/u,
  /^(?:forwarded message|original message|begin forwarded message|(?:bat dau )?thu (?:duoc |da )?chuyen tiep|tin nhan goc)$/u,
  /^\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?$/u,
  /^ads by /u,
  /^(?:dang ky nhan (?:ban )?tin|(?:huy|ngung|dung) (?:dang ky|nhan|theo doi)(?!\p{L})|cap nhat tuy chon|tai ung dung|hotline|email:|dien thoai:|toa soan:|duong day nong:)/u,
  /^(?:(?:khong|neu|ban) .{0,60})?(?:xem|doc|mo|hien thi).{0,40} (?:tren|trong|bang) (?:trinh duyet|web)(?!\p{L})/u,
  /^ban (?:dang )?nhan (?:duoc )?(?:thu|email|ban tin)(?: tin)?(?: nay)?(?!\p{L})/u,
  /^(?:(?:buoc|chuyen|di) )?(?:toi|den) (?:noi dung|dieu huong|tim kiem)/u,
  /^skip to /u,
  /^(?:bo qua|skip) .{1,60} (?:va tiep tuc doc|and continue reading)$/u,
  /^(?:ket thuc|end of) (?:quang cao|podcast|(?:tin |bai )?doc nhieu(?: nhat)?|most read)$/u,
  /^(?:xem )?tiep(?: theo)?(?: (?:o|tu|tren))? trang \d{1,2}$/u,
  /^vai tro, /u,
  /^\(?(?:gui|nho|ghi chu cho) (?:bbt|btv|ban bien tap|toa soan|thu ky toa soan)(?!\p{L})/u,
  /^\p{L}(?: \p{L}){1,4}$/u,
  /^(?:dang ky )?nhan (?:thu|ban) tin (?:hang|moi|qua|tu|cua)(?!\p{L})/u,
  /^\S+@\S+$/u,
  /^(?:©|®|copyright|ban quyen)/u,
  /^(?:the post|bai viet) .{1,300} (?:appeared first on|(?:da )?xuat hien (?:dau tien|lan dau)) /u,
  /^(?:nhan|bam|click) (?:vao |de )[^.]{0,40}(?:anh|xem|phong to)/u,
  /^(?:theo doi|ket noi|lien he)(?: voi)? (?:chung toi|kenh)(?!\p{L})/u,
  /^theo doi [^.]{1,60}(?:google news|facebook|zalo|youtube)/u,
  /^(?:your|the) browser does(?: not|n['’]t) support /u,
  /^trinh duyet (?:cua ban )?khong ho tro /u,
  /^(?:video player is loading|javascript is disabled|vui long bat javascript)/u,
  /^moi (?:quy )?(?:doc gia|ban doc)[^.]{0,80}(?:binh luan|y kien|chia se|gui bai|dong hanh)/u,
  /^(?:co quan chu quan|giay phep(?: so)?|tong bien tap|pho tong bien tap|chiu trach nhiem|ghi ro nguon)(?!\p{L})/u,
  /^\[?sua(?: \| sua ma nguon)?\]?$/u,
  /^van ban (?:nay )?duoc phat hanh theo giay phep/u,
  /^lay tu [“"]?https?:/u,
  /^(?:trang nay duoc sua doi|the loai:|the loai$)/u,
  /^(?:bach khoa toan thu mo|cong hoa xa hoi chu nghia viet nam$|doc lap ?[-–—] ?tu do ?[-–—] ?hanh phuc$|noi nhan:|kinh gui:$|trang \d+ ?\/ ?\d+$)/u,
];

/** Marks of advertisements, folded, without what encloses them. */
export const ADVERTISEMENTS = listed(`
  quang cao|qc|advertisement|advertisements|advertising|sponsored|tai tro|noi dung tai tro|bai viet quang cao|
  adchoices|ads|tin tai tro|thong tin tai tro`);

/** What stands in the place of a missing picture or value, folded. */
export const PLACEHOLDERS = listed(`
  no image|no images|no image available|no photo|no photo available|no picture|no picture available|no video|
  no video available|no thumbnail|image unavailable|no thumbnail available|image not available|khong co anh|
  khong co hinh anh|chua co anh|chua co hinh anh|khong co anh minh hoa|n/a|none|null|undefined|nan|nil|(trong)|trong|
  khong co|khong ro|chua co|khong`);

/** What a program writes in the place of a picture, folded: “[Image]”. */
export const PLACEHOLDER = /^\[(?:image|img|photo|picture|video|anh|hinh)(?: ?\d+)?\]$/u;

const OF_CONTROLS = anyOf(`
  chia se|binh luan|facebook|twitter|zalo|dang nhap|dang ky|quang cao|hotline|email|ban quyen|
  copyright|giay phep|toa soan|tra loi|luot xem|theo doi|tong bien tap|lien he|dien thoai|
  all rights reserved|website|fanpage|bao loi|google news`);
/** Words of controls that a longer line of furniture holds; folded. */
export const FURNITURE_WORD = new RegExp(String.raw`(?<!\p{L})${OF_CONTROLS}(?!\p{L})`, 'u');
