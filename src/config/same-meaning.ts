/**
 * Words that mean the same to whoever searches: a search for one finds the others too, after what was typed. Add a line,
 * or a name to a line; accents count. Case, old and new tone placement and i/y need no names of their own.
 */
export const SAME_MEANING: readonly (readonly string[])[] = [
  ['Mỹ', 'Hoa Kỳ', 'USA'],
  ['Kyiv', 'Kiev'],
  ['Ukraine', 'Ukraina'],
  ['Moscow', 'Moskva', 'Mát-xcơ-va', 'Mạc Tư Khoa'],
  ['TP.HCM', 'TPHCM', 'Thành phố Hồ Chí Minh', 'TP Hồ Chí Minh', 'Sài Gòn'],
  ['Zelensky', 'Zelenskyy', 'Zelenskiy'],
  ['Liên Hợp Quốc', 'Liên Hiệp Quốc', 'LHQ'],
  ['Liên minh châu Âu', 'EU'],
  ['Úc', 'Australia'],
  ['Bắc Kinh', 'Beijing'],
  ['Đài Loan', 'Taiwan'],
  ['Campuchia', 'Cam-pu-chia'],
  ['Singapore', 'Xin-ga-po'],
  ['Covid-19', 'Covid'],
  ['ngân hàng nhà nước', 'NHNN'],
  ['bất động sản', 'địa ốc'],
];
