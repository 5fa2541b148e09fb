import { normaliseName } from '@/domain/reference/normalise-name';
import type { RecordDecision } from '@/formats/acceptance/acceptance-plan';
import { mapInSlices, stepsInSlices } from '@/store/in-slices';

import { amongThemselves } from './among-themselves';
import { answeredBy, groupSteps, type GroupAnswer, type SamePair } from './group';
import type { KnownRecords } from './known-records';
import type { NamedRecord } from './named-records';
import { candidatesFor, type KnownName } from './record-candidates';
import { profilesOf, type RecordField, type RecordGroup, type RecordProfile } from './record-profiles';
import { settle, type Compared } from './settle-records';

export interface SameRecords {
  readonly groups: readonly RecordGroup[];
  /** By review and key: what something named is taken for, said or sure. */
  readonly decisions: ReadonlyMap<string, ReadonlyMap<string, RecordDecision>>;
  /** By review: lines that wait for an answer. */
  readonly open: ReadonlyMap<string, ReadonlySet<string>>;
  /** By review: what is left out while nobody answers. */
  readonly leaves: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Before anything was compared. */
export const noSameRecords: SameRecords = {
  groups: [],
  decisions: new Map(),
  open: new Map(),
  leaves: new Map(),
};

/** What of it concerns one review. */
export interface RecordsOfReview {
  readonly decisions: ReadonlyMap<string, RecordDecision>;
  readonly open: ReadonlySet<string>;
  readonly leaves: ReadonlySet<string>;
}

export const noRecords: RecordsOfReview = { decisions: new Map(), open: new Set(), leaves: new Set() };

export function recordsOfReview({ decisions, open, leaves }: SameRecords, reviewId: string): RecordsOfReview {
  return {
    decisions: decisions.get(reviewId) ?? noRecords.decisions,
    open: open.get(reviewId) ?? noRecords.open,
    leaves: leaves.get(reviewId) ?? noRecords.leaves,
  };
}

type Pair = SamePair<RecordField>;

interface SameOptions {
  /** What a record of the register is called. */
  readonly nameOf: (record: KnownName) => Pick<RecordProfile, 'name' | 'told'>;
  readonly signal: AbortSignal;
}

/**
 * Which records of the register are those named in reviews: one that surely is is proposed; a choice among several, and one
 * that only may be, is asked about, once for all the places that name it alike. Of what the register does not hold it is
 * asked whether it is one among the reviews. What was said is not asked again. In slices, because a folder names thousands.
 * @returns `null` when the signal ended it
 */
export async function sameRecords(
  named: readonly NamedRecord[],
  known: KnownRecords,
  { nameOf, signal }: SameOptions,
): Promise<SameRecords | null> {
  const decisions = new Map<string, Map<string, RecordDecision>>();
  const decide = ({ reviewId, key }: NamedRecord, decision: RecordDecision) =>
    decisions.set(
      reviewId,
      (decisions.get(reviewId) ?? new Map<string, RecordDecision>()).set(key, decision),
    );
  const say = (one: NamedRecord) => one.said && decide(one, one.said);
  if ((await mapInSlices(named, say, signal)) === null) return null;
  const profiles = await profilesOf(
    named.filter(({ said }) => said === null),
    signal,
  );
  const compared =
    profiles &&
    (await mapInSlices(
      profiles,
      (profile): Compared => ({ profile, ...candidatesFor(profile, known) }),
      signal,
    ));
  if (compared === null) return null;
  const settled = await settle(compared, signal);
  if (settled === null) return null;
  const { sure, doubtful, unknown } = settled;
  const decideAll = ({ profile, id }: (typeof sure)[number]) => {
    for (const place of profile.places) decide(place, { id });
  };
  if ((await mapInSlices(sure, decideAll, signal)) === null) return null;
  const choices = new Map<
    string,
    {
      readonly known: readonly RecordProfile[];
      readonly joined: Map<string, GrowingProfile>;
      readonly pairs: Pair[];
    }
  >();
  const ask = ({ profile, candidates, names }: Compared) => {
    // Other words that may be the same record are another question: all of them need not be one.
    const key = [normaliseName(profile.name), ...candidates.map(({ id }) => id).toSorted()].join(' ');
    const there = choices.get(key) ?? {
      known: knownOf(candidates, names, nameOf),
      joined: new Map<string, GrowingProfile>(),
      pairs: [],
    };
    if (!there.joined.has(profile.id))
      there.pairs.push(
        ...candidates.map(({ id, ...match }): Pair => ({ one: profile.id, two: id, ...match })),
      );
    join(there.joined, profile);
    choices.set(key, there);
  };
  const byId = new Map<string, GrowingProfile>();
  const isAsked = (await mapInSlices(doubtful, ask, signal)) !== null;
  const isJoined = (await mapInSlices(unknown, (profile) => join(byId, profile), signal)) !== null;
  if (!isAsked || !isJoined) return null;
  const asked = [...choices.values()].map(({ known: ofRegister, joined, pairs }) => ({
    profiles: [...ofRegister, ...joined.values()],
    pairs,
  }));
  const among = await amongThemselves([...byId.values()], known, signal);
  if (among === null) return null;
  const amongGroups = await stepsInSlices(groupSteps(byId, among), signal);
  if (amongGroups === null) return null;
  const groups = [...asked, ...amongGroups].flatMap(({ profiles: own, pairs }): readonly RecordGroup[] => {
    const kind = own.find(({ places }) => places.length > 0)?.places[0]?.kind;
    return kind === undefined ? [] : [{ profiles: own, pairs, kind }];
  });
  const [open, leaves] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const put = (into: Map<string, Set<string>>, reviewId: string, paths: readonly string[]) => {
    const there = into.get(reviewId) ?? new Set<string>();
    for (const path of paths) there.add(path);
    into.set(reviewId, there);
  };
  const waiting = groups.flatMap((group) => group.profiles.flatMap(({ places }) => places));
  const left = await mapInSlices(
    waiting,
    (place) => {
      put(open, place.reviewId, place.facts);
      put(leaves, place.reviewId, place.leaves);
    },
    signal,
  );
  return left && { groups, decisions, open, leaves };
}

/** A profile to which places are still added: a party is named at thousands of dates, each with all before it to be copied. */
interface GrowingProfile extends RecordProfile {
  readonly places: NamedRecord[];
}

/** A name is one at all its dates, as long as the same may be meant by it. */
function join(into: Map<string, GrowingProfile>, profile: RecordProfile): void {
  const there = into.get(profile.id);
  if (!there) into.set(profile.id, { ...profile, places: [...profile.places] });
  else for (const place of profile.places) there.places.push(place);
}

function knownOf(
  candidates: readonly { readonly id: string }[],
  names: ReadonlyMap<string, KnownName>,
  nameOf: SameOptions['nameOf'],
): readonly RecordProfile[] {
  return candidates.flatMap(({ id }) => {
    const record = names.get(id);
    return record ? [{ id, isKnown: true, places: [], ...nameOf(record) }] : [];
  });
}

/** The decisions that an answer makes: what it is about is one record, or each another. */
export function decideRecords(
  group: RecordGroup,
  answer: GroupAnswer,
): readonly (NamedRecord & { readonly decision: RecordDecision })[] {
  return answeredBy(group, answer).flatMap((profile) =>
    profile.places.map((place) => ({
      ...place,
      decision: { id: answer.kind === 'one' ? answer.id : profile.id },
    })),
  );
}
