import { plainName } from './plain-name.ts';

// Names that news uses besides those of `Intl.DisplayNames`.
const COUNTRIES = `
Trung Quốc, Hàn Quốc, Triều Tiên, Nhật, Nhật Bản, Mỹ, Mĩ, Hoa Kỳ, Nga, Anh, Anh Quốc, Pháp, Đức, Ý, Italy, Italia, Tây Ban Nha, Bồ Đào Nha, Hà Lan, Bỉ, Thụy Sĩ, Thụy Sỹ, Thụy Điển, Na Uy, Phần Lan, Đan Mạch, Ba Lan,
Áo, Hy Lạp, Thổ Nhĩ Kỳ, Ai Cập, Ấn Độ, Thái Lan, Lào, Campuchia, Úc, Australia, Ả Rập Xê Út, Arab Saudi, Saudi Arabia, Ả Rập Saudi, UAE, CH Séc, Séc, Cộng hòa Séc, Czech, Cộng hòa Czech, Ukraina, Đài Loan, Việt Nam, VN, Liên Xô, Hàn, Triều Tiên, Liên bang Nga, Vương quốc Anh, CHLB Đức, CHDCND Triều Tiên, CHDCND Lào, CHXHCN Việt Nam, Cộng hòa Pháp, Tiểu vương quốc Ả Rập Thống nhất`;

const REGIONS =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW HK MO GL PS';

/** The countries' names in a language, in the same order for each language, as `plainName` writes them. */
export function countryNames(language: 'vi' | 'en'): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', style: 'short' });
  return REGIONS.split(' ').map((region) => plainName(names.of(region) ?? ''));
}

/** The countries as Vietnamese news names them, as `plainName` writes them. It names many as English does: Ukraine, Philippines. */
export const allCountries = (): string[] => [
  ...COUNTRIES.split(',').map((name) => plainName(name.trim())),
  ...countryNames('vi'),
  ...countryNames('en'),
];

let countries: ReadonlySet<string> | undefined;

/** Whether this is a country, as news names it in Vietnamese or in English. */
export function isCountry(name: string): boolean {
  countries ??= new Set(allCountries());
  return countries.has(plainName(name));
}
