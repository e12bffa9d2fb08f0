import type { Random } from './random.ts';
import type { Words } from './say.ts';

const WEEKDAYS = [
  'Chủ nhật,Thứ hai,Thứ ba,Thứ tư,Thứ năm,Thứ sáu,Thứ bảy',
  'Chủ Nhật,Thứ Hai,Thứ Ba,Thứ Tư,Thứ Năm,Thứ Sáu,Thứ Bảy',
  'CHỦ NHẬT,THỨ HAI,THỨ BA,THỨ TƯ,THỨ NĂM,THỨ SÁU,THỨ BẢY',
  'CN,Thứ 2,Thứ 3,Thứ 4,Thứ 5,Thứ 6,Thứ 7',
  'chủ nhật,thứ hai,thứ ba,thứ tư,thứ năm,thứ sáu,thứ bảy',
  'CN,T2,T3,T4,T5,T6,T7',
];
const MONTHS =
  'January,February,March,April,May,June,July,August,September,October,November,December';

/** The numbers of a random minute, as the forms of stamps name them: `{dd}/{mm}/{y}`. */
export function anyMoment(random: Random): Words {
  const [year, month, day] = [
    random.between(2006, 2026),
    random.between(1, 12),
    random.between(1, 28),
  ];
  const hour = random.chance(0.8) ? random.between(5, 22) : random.below(24);
  const minute = random.below(60);
  const name = MONTHS.split(',')[month - 1] ?? '';
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const two = (number: number): string => String(number).padStart(2, '0');
  return {
    y: String(year),
    yy: two(year % 100),
    m: String(month),
    mm: two(month),
    month: name,
    mon: name.slice(0, 3),
    d: String(day),
    dd: two(day),
    weekday: random.pick(WEEKDAYS).split(',')[weekday] ?? '',
    h: String(hour),
    hh: two(hour),
    h12: String(hour % 12 || 12),
    hh12: two(hour % 12 || 12),
    half: hour < 12 ? 'AM' : 'PM',
    i: String(minute),
    ii: two(minute),
    ss: two(random.below(60)),
  };
}
