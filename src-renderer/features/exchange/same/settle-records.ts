import { groupedBy } from '@/domain/grouped-by';
import { normaliseName } from '@/domain/reference/normalise-name';
import type { Matched } from '@/formats/matching/match';
import { mapInSlices } from '@/store/in-slices';

import type { NamedRecord } from './named-records';
import type { KnownName } from './record-candidates';
import type { RecordField, RecordProfile } from './record-profiles';

/** A profile, with what of the register it may be. */
export interface Compared extends Matched<RecordField> {
  readonly profile: RecordProfile;
  readonly names: ReadonlyMap<string, KnownName>;
}

interface Settled {
  readonly sure: readonly { readonly profile: RecordProfile; readonly id: string }[];
  /** Nobody but the user can say which of the candidates it is. */
  readonly doubtful: readonly Compared[];
  /** None of the register's. */
  readonly unknown: readonly RecordProfile[];
}

/**
 * What is taken without a question. A decision is about a name in a whole file: one that passed from one party to another
 * between two of its dates is left to each place, which `resolveParty` takes at its own date.
 * @returns `null` when the signal ended it
 */
export async function settle(compared: readonly Compared[], signal: AbortSignal): Promise<Settled | null> {
  const parties = compared.filter(({ profile }) => profile.places[0]?.kind === 'party');
  const byName = groupedBy(parties, ({ profile }) => normaliseName(profile.name));
  const others = compared.filter(({ profile }) => profile.places[0]?.kind !== 'party');
  const settled = await mapInSlices([...byName.values()], settleName, signal);
  return settled && joinSettled([...settled, settleOthers(others)]);
}

/** One name at its dates. */
function settleName(compared: readonly Compared[]): Settled {
  const ids = new Set(compared.flatMap(({ sure }) => sure?.id ?? []));
  if (ids.size === 0 || (ids.size === 1 && compared.every(({ sure }) => sure))) return settleAll(compared);
  const byFile = new Map<string, { readonly one: Compared; readonly place: NamedRecord }[]>();
  for (const one of compared)
    for (const place of one.profile.places) {
      const there = byFile.get(place.reviewId);
      if (there) there.push({ one, place });
      else byFile.set(place.reviewId, [{ one, place }]);
    }
  const sure: { profile: RecordProfile; id: string }[] = [];
  const doubtful = new Map<Compared, NamedRecord[]>();
  for (const named of byFile.values()) {
    const [id, ...more] = new Set(named.flatMap(({ one }) => one.sure?.id ?? []));
    const doubted = named.filter(({ one }) => !one.sure);
    // Where no date is stated it is the one that it is at all dates of the same file.
    const isOne =
      id !== undefined &&
      more.length === 0 &&
      doubted.every(
        ({ one, place }) =>
          place.kind === 'party' && place.date === null && one.candidates.some((each) => each.id === id),
      );
    if (isOne)
      for (const { one, place } of named) sure.push({ profile: { ...one.profile, places: [place] }, id });
    else
      for (const { one, place } of doubted) {
        const there = doubtful.get(one);
        if (there) there.push(place);
        else doubtful.set(one, [place]);
      }
  }
  const rest = settleAll(
    [...doubtful].map(([one, places]) => ({ ...one, profile: { ...one.profile, places } })),
  );
  return { ...rest, sure };
}

function settleAll(compared: readonly Compared[]): Settled {
  return {
    sure: compared.flatMap(({ profile, sure }) => (sure ? [{ profile, id: sure.id }] : [])),
    doubtful: compared.filter(({ sure, candidates }) => !sure && candidates.length > 0),
    unknown: compared.flatMap(({ profile, candidates }) => (candidates.length === 0 ? [profile] : [])),
  };
}

/** A list names each of its recommendations once: what one of them surely is, no other of the same file is. */
function settleOthers(compared: readonly Compared[]): Settled {
  const taken = new Map<string, Set<string>>();
  for (const { profile, sure } of compared) {
    if (!sure || profile.places[0]?.kind !== 'recommendation') continue;
    const files = taken.get(sure.id) ?? new Set<string>();
    for (const { reviewId } of profile.places) files.add(reviewId);
    taken.set(sure.id, files);
  }
  const isFree =
    ({ places }: RecordProfile) =>
    (candidate: { readonly id: string }) =>
      !places.some(({ reviewId }) => taken.get(candidate.id)?.has(reviewId));
  return settleAll(
    compared.map((one) =>
      one.sure ? one : { ...one, candidates: one.candidates.filter(isFree(one.profile)) },
    ),
  );
}

function joinSettled(parts: readonly Settled[]): Settled {
  return {
    sure: parts.flatMap(({ sure }) => sure),
    doubtful: parts.flatMap(({ doubtful }) => doubtful),
    unknown: parts.flatMap(({ unknown }) => unknown),
  };
}
