import { groupedBy } from '@/domain/grouped-by';
import type { Id } from '@/domain/fields';
import type { Claim } from '@/domain/source';
import { indexEvidence } from '@/formats/acceptance/evidence-index';
import { placesOfRecord } from '@/formats/acceptance/write-claims';

import type { VersionDifference } from './version-difference';

/** A review's draft, as far as it tells whose its records are. */
export interface Version {
  /** SHA-256 of its files, in the order of its sources. */
  readonly hashes: readonly string[];
  /** By index of the draft's meetings: the meeting of the register that it is part of. */
  readonly joins: readonly (Id | null)[];
}

/** What the earlier version states at one place, and the later one no longer does. */
export interface GoneFact {
  readonly path: string;
  /** Index of the draft's meeting, and in its list. */
  readonly meeting: number;
  readonly index: number;
  readonly meetingId: Id;
  readonly start: number;
  readonly end: number;
}

type List = 'paragraphs' | 'delegations';

/** What is gone of a list, of the meetings that are part of one of the register, once for each place of the earlier version. */
export function goneFacts(
  { draft, facts }: VersionDifference,
  { hashes, joins }: Version,
  list: List,
): readonly GoneFact[] {
  const evidence = indexEvidence(draft);
  return (facts ?? []).flatMap(({ kind, fact }): readonly GoneFact[] => {
    const { path, places, meeting } = fact;
    const meetingId = joins[meeting ?? -1] ?? null;
    // What another file of the review has is not gone.
    const isOfEarlier = places.every(({ source }) => source === hashes.length);
    if (kind !== 'gone' || fact.kind !== list || meeting === null || meetingId === null || !isOfEarlier)
      return [];
    const index = Number(path.split('/').at(-1));
    const one = { path, meeting, meetingId, index };
    return placesOfRecord(evidence, path).map(({ start, end }) => ({ ...one, start, end }));
  });
}

/** Finds what is gone by the meeting and the place at which a claim of the earlier version stands. */
export function goneAt(
  gone: readonly GoneFact[],
): (meetingId: Id, place: Pick<Claim, 'start' | 'end'>) => GoneFact | undefined {
  const key = (meetingId: Id, { start, end }: Pick<Claim, 'start' | 'end'>) => `${meetingId} ${start} ${end}`;
  const byPlace = groupedBy(gone, (one) => key(one.meetingId, one));
  return (meetingId, place) => byPlace.get(key(meetingId, place))?.[0];
}
