import type { Random } from './random.ts';

const DAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const SHORT = ['CN', 'Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6', 'Thứ 7'];
const MONTHS =
  'January,February,March,April,May,June,July,August,September,October,November,December';

/** The numbers of a random minute, by their names in the forms of stamps: `{dd}/{mm}/{y}`. */
export function anyMoment(random: Random): Readonly<Record<string, string>> {
  const [y, m, d] = [random.between(2006, 2026), random.between(1, 12), random.between(1, 28)];
  const h = random.chance(0.8) ? random.between(5, 22) : random.below(24);
  const h12 = h % 12 || 12;
  const [i, s] = [random.below(60), random.below(60)];
  const month = MONTHS.split(',')[m - 1] ?? '';
  const weekday = new Date(Date.UTC(y, m - 1, d)).getUTCDay();
  const [day = '', short = ''] = [DAYS[weekday], SHORT[weekday]];
  const inTitleCase = day.replace(/ ./u, (initial) => initial.toUpperCase());
  const days = [
    day,
    inTitleCase,
    day.toUpperCase(),
    short,
    day.toLowerCase(),
    short.replace('hứ ', ''),
  ];
  const two = (number: number): string => String(number).padStart(2, '0');
  return {
    y: String(y),
    yy: two(y % 100),
    m: String(m),
    mm: two(m),
    d: String(d),
    dd: two(d),
    month,
    mon: month.slice(0, 3),
    weekday: random.pick(days),
    h: String(h),
    hh: two(h),
    h12: String(h12),
    hh12: two(h12),
    half: h < 12 ? 'AM' : 'PM',
    ii: two(i),
    ss: two(s),
  };
}
