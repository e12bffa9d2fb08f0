import type { Bearer, Draft } from './entity.ts';
import type { Said } from './names-of.ts';
import { remembering } from './remembering.ts';

/** What offices tell of their bearers. Nobody is in two of these; what is in none, such as business or crime, may go with any. */
const WALKS: readonly (readonly [walk: string, words: RegExp])[] = [
  [
    'sport',
    /hlv|huấn luyện viên|tiền đạo|tiền vệ|hậu vệ|thủ môn|trung vệ|cầu thủ|danh thủ|trọng tài|tay vợt|võ sĩ|vđv|vận động viên|kình ngư|chân sút|thủ quân/u,
  ],
  [
    'art',
    /ca sĩ|ca sỹ|nhạc sĩ|diễn viên|đạo diễn|nghệ sĩ|nghệ sỹ|nsnd|nsưt|họa sĩ|người mẫu|hoa hậu|á hậu|nhà văn|nhà thơ|rapper|danh hài|siêu mẫu/u,
  ],
  [
    'state',
    /tổng thống|thủ tướng|bộ trưởng|thứ trưởng|bí thư|chủ tịch (?:ubnd|tỉnh|nước|quốc hội|huyện|quận|xã|phường|hđnd)|đại biểu|nghị sĩ|đại sứ|cục trưởng|vụ trưởng|chánh án|thẩm phán|trưởng công an|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thiếu tướng|trung tướng|thượng tướng|đại tướng/u,
  ],
  ['medicine', /bác sĩ|bác sỹ|y tá|dược sĩ|điều dưỡng/u],
];

/** What an article says of all its names. */
type NamesOf = (article: number) => readonly Said[];

/** Whether the walks of life of its bearers differ: then it depends on whom else their articles name. */
export const isMixed = ({ kind, bearers }: Draft): boolean =>
  kind === 'person' && new Set(bearers.map(walkOf)).difference(NO_WALK).size > 1;

const NO_WALK: ReadonlySet<string | null> = new Set([null]);

/** Bearers of one name as one person, or as several if their walks of life differ and nothing else joins them. */
export function partNamesakes(draft: Draft, namesOf: NamesOf): Draft[] {
  if (draft.kind !== 'person') return [draft];
  const byWalk = new Map<string, Bearer[]>();
  const others: Bearer[] = [];
  for (const bearer of draft.bearers) {
    const walk = walkOf(bearer);
    if (walk === null) others.push(bearer);
    else byWalk.set(walk, [...(byWalk.get(walk) ?? []), bearer]);
  }
  if (byWalk.size < 2) return [draft];
  const walks = [...byWalk].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const company = new Map(
    walks.map(([walk, bearers]) => [walk, companyOf(bearers, draft, namesOf)]),
  );
  const parted: [walk: string, bearers: Bearer[]][] = [];
  for (const [walk, bearers] of walks) {
    const same = parted.find(([other]) => shares(company.get(other), company.get(walk)));
    if (same) same[1].push(...bearers);
    else parted.push([walk, [...bearers]]);
  }
  for (const bearer of others) {
    const own = companyOf([bearer], draft, namesOf);
    const fit = parted.find(([walk]) => shares(company.get(walk), own)) ?? parted[0];
    fit?.[1].push(bearer);
  }
  const [first] = parted;
  return parted.map(([walk, bearers]) => ({
    ...draft,
    key: walk === first?.[0] ? draft.key : `${draft.key} (${walk})`,
    bearers: bearers.sort((a, b) => a.article - b.article),
  }));
}

const walkOf = ({ said: { office } }: Bearer): string | null =>
  office === undefined ? null : walkOfOffice(office);
const walkOfOffice = remembering((office) => {
  const lower = office.toLowerCase();
  return WALKS.find(([, words]) => words.test(lower))?.[0] ?? null;
});

const lowerCase = remembering((name) => name.toLowerCase());

/** The people and organisations that are named with these bearers. */
function companyOf(bearers: readonly Bearer[], { key }: Draft, namesOf: NamesOf): Set<string> {
  const company = new Set<string>();
  for (const { article } of bearers) {
    for (const { kind, name } of namesOf(article)) {
      const lower = kind === 'place' ? key : lowerCase(name);
      if (lower !== key) company.add(lower);
    }
  }
  return company;
}

const shares = (
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): boolean => one !== undefined && other !== undefined && !one.isDisjointFrom(other);
