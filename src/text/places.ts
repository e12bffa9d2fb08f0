import { fold } from './fold.ts';

/** No place's name is longer; most lines are, and need not be folded. */
const LONGEST = 30;

// Vietnam's provinces and larger cities, before and after the mergers of 2025.
const NAMES =
  'an giang|bà rịa - vũng tàu|bắc giang|bắc kạn|bạc liêu|bắc ninh|bến tre|bình định|bình dương|bình phước|bình thuận|cà mau|cần thơ|cao bằng|đà lạt|đà nẵng|đắk lắk|đắk nông|điện biên|đồng nai|đồng tháp|gia lai|hà giang|hà nam|hà nội|hà tĩnh|hải dương|hải phòng|hậu giang|hòa bình|huế|hưng yên|khánh hòa|kiên giang|kon tum|lai châu|lâm đồng|lạng sơn|lào cai|long an|nam định|nghệ an|nha trang|ninh bình|ninh thuận|phú quốc|phú thọ|phú yên|quảng bình|quảng nam|quảng ngãi|quảng ninh|quảng trị|sài gòn|sóc trăng|sơn la|tây ninh|thái bình|thái nguyên|thanh hóa|thành phố hồ chí minh|thừa thiên huế|thừa thiên - huế|tiền giang|tp hồ chí minh|tp hcm|tphcm|trà vinh|tuyên quang|vĩnh long|vĩnh phúc|vũng tàu|yên bái';
/** The names in lower case, with their marks. */
const PLACES = NAMES.split('|');
const BY_FOLDED = new Map(PLACES.map((name) => [fold(name), name]));
const TONE_ON_LAST_VOWEL: Readonly<Record<string, string>> = {
  'hoà bình': 'hòa bình',
  'khánh hoà': 'khánh hòa',
  'thanh hoá': 'thanh hóa',
};

/**
 * Whether a text is nothing but the name of a Vietnamese province or city, with its marks or, in capitals, with none:
 * “Hải Phòng” and “HAI PHONG” are the city, “Hải Phong” and “Thanh Hoa” are pen names.
 */
export function isPlace(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text.replace(/\./gu, '').toLowerCase();
  const folded = fold(plain);
  const isLoud = text === text.toUpperCase();
  const name = BY_FOLDED.get(folded);
  return (
    name !== undefined &&
    ((plain === folded && isLoud) || (TONE_ON_LAST_VOWEL[plain] ?? plain) === name)
  );
}
