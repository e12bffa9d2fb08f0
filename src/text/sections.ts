import { fold } from './fold.ts';
import { listed } from './word-lists.ts';

/** No section's name is longer; most lines are, and need not be folded. */
const LONGEST = 40;
// What Vietnamese news sites call their sections, folded.
const SECTIONS = listed(`
  thoi su|chinh tri|xa hoi|the gioi|quoc te|kinh te|kinh doanh|tai chinh|chung khoan|bat dong san|
  the thao|bong da|giai tri|van hoa|van hoa - giai tri|phap luat|giao duc|khoa hoc|cong nghe|
  so hoa|suc khoe|y te|doi song|gia dinh|du lich|xe|oto xe may|o to|nha dat|goc nhin|y kien|
  ban doc|tam su|thu gian|am thuc|phong su|phong su - ky su|giao thong|moi truong|quan su|
  quoc phong|nguoi viet|viec lam|thi truong|nhip song tre|lam dep|an sinh|do thi|dan sinh|
  dia phuong|ho so|su kien|tin tuc|tin nong|thoi su - chinh tri|phap luat - doi song|tin the gioi|
  tin trong nuoc|trong nuoc|chinh sach|podcast|multimedia|emagazine|e-magazine|infographic|
  ban doc viet|tuyen sinh|du hoc|khoi nghiep|doanh nghiep|nong nghiep|nong thon|
  thi truong - tieu dung|tieu dung|vi mo|ngan hang|lao dong|cong doan|bien dao|bien gioi|dan toc|
  ton giao|phim|am nhac|thoi trang|hau truong|tin hoc|internet|vien thong|song tre|gioi tre|
  nhip song|chuyen la|kham pha|nghe thuat|loi song|dinh duong|dan so|chuyen doi so|
  an ninh hinh su|an ninh|thoi tiet|chau a|chau au|chau my|chau phi|trung dong|xay dung dang|
  kinh te - xa hoi|van hoa - xa hoi|van hoa - the thao|quoc phong - an ninh|an ninh - quoc phong|
  nong thon moi|trong tinh|tin hoat dong|tin dia phuong`);
const HOME = new Set(['trang chu', 'trang nhat', 'home']);

/** Whether a text is nothing but the name of a newspaper's section. */
export const isSection = (text: string): boolean =>
  text.length <= LONGEST && SECTIONS.has(fold(text));

/** Whether a text is a link back to the first page. */
export const isHome = (text: string): boolean => text.length <= LONGEST && HOME.has(fold(text));
