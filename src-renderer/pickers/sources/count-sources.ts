import { groupedBy } from '@/domain/grouped-by';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Claim } from '@/domain/source';

type Claims = MeetingDossier['claims'];

/** Grouped once for all lines of a list, as long as the claims are the same. */
const byRecord = new WeakMap<Claims, ReadonlyMap<string, readonly Claim[]>>();

/** How many sources speak of these records of a meeting. */
export function countSources({ claims }: { readonly claims: Claims }, ids: readonly string[]): number {
  let groups = byRecord.get(claims);
  if (!groups) byRecord.set(claims, (groups = groupedBy(claims, ({ recordId }) => recordId)));
  const of = groups;
  return new Set(ids.flatMap((id) => of.get(id) ?? []).map(({ sourceId }) => sourceId)).size;
}
