import { knownPlace } from '../gazetteer.ts';
import type { Group } from '../groups.ts';
import { spelledOut } from '../spelled-out.ts';
import type { Merging } from './merge.ts';
import { openerOf } from './opener.ts';

/** Roads and buildings that are left, by their names without and with the word for their kind. */
interface Features {
  readonly byBare: ReadonlyMap<string, readonly Group[]>;
  readonly byKey: ReadonlyMap<string, Group>;
}

/** Puts forms of one road or building together: “cầu vượt X” and “cầu X”, “cao tốc A - B” and “B - A”, “đường X” and X. */
export function joinFeatures(groups: readonly Group[], merging: Merging): void {
  const features = joinAlike(groups, merging);
  for (const group of groups) {
    if (!mayBeFeature(group) || merging.isGone(group)) continue;
    const alike = ofName(group.key, features);
    if (alike) merging.merge(alike, group);
  }
}

function joinAlike(groups: readonly Group[], merging: Merging): Features {
  const byBare = new Map<string, Group[]>();
  const byKey = new Map<string, Group>();
  for (const group of groups) {
    if (group.kind !== 'place' || merging.isGone(group)) continue;
    const ends = group.bare.split('-');
    const isByEnds = ends.length > 1;
    const bare = isByEnds ? ends.sort().join('-') : spelledOut(group.bare);
    const others = byBare.get(bare) ?? [];
    const alike = others.find(
      (other) => isByEnds || bare.includes('-') || haveSameKind(openerOf(group), openerOf(other)),
    );
    if (alike) merging.merge(alike, group);
    else byBare.set(bare, [...others, group]);
    byKey.set(group.key, alike ?? group);
  }
  return { byBare, byKey };
}

const AIRPORT = /^(?:sân bay|cảng hàng không)(?: quốc tế)?$/u;

/** Whether two words for a kind of road or building may stand for the same. */
const haveSameKind = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one) || (AIRPORT.test(one) && AIRPORT.test(other));

const mayBeFeature = ({ kind, cues, key }: Group): boolean =>
  kind === 'open' && !cues.has('area') && !cues.has('title') && !knownPlace(key);

/** What has this name with the word for its kind, “Hồ Kẻ Mơ” where it begins a sentence, or without it. */
const ofName = (key: string, { byBare, byKey }: Features): Group | undefined =>
  byKey.get(key) ?? byBare.get(key)?.toSorted((a, b) => rankOf(b) - rankOf(a))[0];

const rankOf = (group: Group): number => (openerOf(group) === 'đường' ? 1 : 0);
