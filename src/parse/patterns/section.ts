import { fold } from '../../text/fold.ts';
import type { Pattern } from './pattern.ts';

// What Vietnamese news sites call their sections, folded.
const SECTIONS = new Set(
  'thoi su|chinh tri|xa hoi|the gioi|quoc te|kinh te|kinh doanh|tai chinh|chung khoan|bat dong san|the thao|bong da|giai tri|van hoa|van hoa - giai tri|phap luat|giao duc|khoa hoc|cong nghe|so hoa|suc khoe|y te|doi song|gia dinh|du lich|xe|oto xe may|o to|nha dat|goc nhin|y kien|ban doc|tam su|thu gian|am thuc|phong su|phong su - ky su|giao thong|moi truong|quan su|quoc phong|nguoi viet|viec lam|thi truong|nhip song tre|lam dep|an sinh|do thi|dan sinh|dia phuong|ho so|su kien|tin tuc|tin nong|thoi su - chinh tri|phap luat - doi song'.split(
    '|',
  ),
);
const HOME = new Set(['trang chu', 'trang nhat', 'home']);
const BETWEEN = /\s*[>›»|/]\s*|\s+[-–]\s+/u;

/** The name of a section, or the way to it from the home page, above the headline. */
export const section: Pattern = {
  id: 'section',
  description:
    'a section’s name, or a breadcrumb, above the headline: “Thời sự”, “Trang chủ > Kinh tế”',
  match: (text, { previous, followed }) => {
    if (previous !== null || !followed) return null;
    const names = text.split(BETWEEN).filter((name) => !HOME.has(fold(name)));
    const [first] = names;
    if (first === undefined || !names.every((name) => SECTIONS.has(fold(name)))) return null;
    return { length: text.length, taken: { role: 'section', text: first } };
  },
};
