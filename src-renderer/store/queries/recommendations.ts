import { houseFormOf } from '@/domain/house-form';
import type Dexie from 'dexie';

import type { Addressing } from '@/domain/addressed-changes';
import { groupSizes, type GroupSizes } from '@/domain/addressed-parties';
import { byOrder } from '@/domain/by-order';
import type { ProgressUpdate } from '@/domain/commitment';
import type { Id } from '@/domain/fields';
import { followParties } from '@/domain/follow-parties';
import { followJoins } from '@/domain/follow-joins';
import { groupedBy } from '@/domain/grouped-by';
import { numberParagraphs } from '@/domain/number-paragraphs';
import { outcomeItems } from '@/domain/outcome-item';
import { linkedWith } from '@/domain/recommendation-chain';
import type { RecommendationOrigin } from '@/domain/recommendation';
import type { NamedRecommendations, RecommendationRecords } from '@/domain/recommendation-records';
import { referenceLetters } from '@/domain/recommendation-reference';
import type { TableName } from '@/domain/records';
import { survivors } from '@/domain/surviving-person';
import { representedDelegations } from '@/domain/taking-part';

import { recordTable, type TableSource } from '../database';
import { readInSlices } from './read-in-slices';
import { distinctIds, rowsById, rowsOfMeetings, rowsWhere } from './read-rows';

/** All that the register of recommendations and the matrix show, read at one moment, in slices. */
export function recommendationRecords(database: Dexie): PromiseLike<RecommendationRecords> {
  return database.transaction('r', database.tables, async (source) => {
    const recommendations = await readInSlices(source, 'recommendations');
    const origins = await readInSlices(source, 'recommendationOrigins');
    const updates = await readInSlices(source, 'progressUpdates');
    const [links, tags, addressees, commitments, evidence] = await Promise.all([
      readInSlices(source, 'recommendationLinks'),
      readInSlices(source, 'recommendationTags'),
      readInSlices(source, 'addressees'),
      readInSlices(source, 'commitments'),
      readInSlices(source, 'evidence'),
    ]);
    const own = { recommendations, origins, links, tags, addressees, commitments, updates, evidence };
    const followed = followJoins(own);
    const around = await surroundings(source, followed);
    return followParties({ ...followed, ...around, letters: lettersOf(followed, around) }, around.parties);
  });
}

/**
 * The same of one recommendation and those it is linked with, however far; found by their indexes. Without it, none.
 */
export function recommendationRecordsOf(database: Dexie, id: Id): PromiseLike<RecommendationRecords> {
  return database.transaction('r', database.tables, async (source) => {
    const links = await readInSlices(source, 'recommendationLinks');
    const joins = await readJoins(source);
    const followed = links.map((link) => ({
      recommendationId: joins.survivorOf(link.recommendationId),
      otherRecommendationId: joins.survivorOf(link.otherRecommendationId),
    }));
    return recordsOf(source, [...linkedWith(followed, joins.survivorOf(id))], joins);
  });
}

/** The same of the recommendations that a meeting made or reaffirmed. */
export function recommendationRecordsAt(database: Dexie, meetingId: Id): PromiseLike<RecommendationRecords> {
  return database.transaction('r', database.tables, async (source) => {
    const origins = await rowsWhere(source, 'recommendationOrigins', 'meetingId', [meetingId]);
    const joins = await readJoins(source);
    const ids = origins.map(({ recommendationId }) => joins.survivorOf(recommendationId));
    return recordsOf(source, distinctIds(ids), joins);
  });
}

/** What was made one with what: found by its index, and few. */
interface Joins {
  readonly survivorOf: (id: Id) => Id;
  /** By the recommendation that stays, the ids that stand for it. */
  readonly joinedInto: ReadonlyMap<Id, readonly Id[]>;
}

async function readJoins(source: TableSource): Promise<Joins> {
  // A row whose `mergedIntoId` is null is not in the index of that field.
  const merged = await recordTable(source, 'recommendations').orderBy('mergedIntoId').toArray();
  const targets = distinctIds(merged.map(({ mergedIntoId }) => mergedIntoId));
  const survivorOf = survivors([...merged, ...(await rowsById(source, 'recommendations', targets))]);
  const others = merged.map(({ id }) => id).filter((id) => survivorOf(id) !== id);
  return { survivorOf, joinedInto: groupedBy(others, survivorOf) };
}

/** @param survivorIds none that was made one with another */
async function recordsOf(
  source: TableSource,
  survivorIds: readonly Id[],
  { joinedInto }: Joins,
): Promise<RecommendationRecords> {
  const ids = survivorIds.flatMap((id) => [id, ...(joinedInto.get(id) ?? [])]);
  const of = <T extends TableName>(table: T) => rowsWhere(source, table, 'recommendationId', ids);
  const [recommendations, origins, links, tags, addressees, commitments] = await Promise.all([
    rowsById(source, 'recommendations', ids),
    of('recommendationOrigins'),
    of('recommendationLinks'),
    of('recommendationTags'),
    of('addressees'),
    of('commitments'),
  ]);
  const updates = await rowsWhere(source, 'progressUpdates', 'commitmentId', idsOf(commitments));
  const evidence = await rowsWhere(source, 'evidence', 'progressUpdateId', idsOf(updates));
  const own = { recommendations, origins, links, tags, addressees, commitments, updates, evidence };
  const followed = followJoins(own);
  const around = await surroundings(source, followed);
  return followParties(
    { ...followed, ...around, letters: await lettersAmong(source, followed) },
    around.parties,
  );
}

function idsOf(rows: readonly { readonly id: Id }[]): readonly Id[] {
  return rows.map(({ id }) => id);
}

interface Named {
  readonly origins: readonly Pick<RecommendationOrigin, 'meetingId' | 'paragraphId'>[];
  readonly updates: readonly Pick<ProgressUpdate, 'meetingId'>[];
}

/** How many States a recommendation of the meeting would address as a group. */
export function groupSizesAt(database: Dexie, meetingId: Id): PromiseLike<GroupSizes> {
  return database.transaction('r', database.tables, async (source) => {
    const origins = [{ meetingId, paragraphId: null }];
    const around = await surroundings(source, { origins, updates: [] });
    return groupSizes(meetingId, around);
  });
}

/**
 * Whom the recommendations address that the meetings made or reaffirmed and that address a group; `null` where there is
 * none, which one look-up tells.
 */
export async function addressingAt(
  source: TableSource,
  meetingIds: readonly Id[],
): Promise<(Addressing & Pick<RecommendationRecords, 'partyNames'>) | null> {
  const near = await rowsWhere(source, 'recommendationOrigins', 'meetingId', meetingIds);
  if (near.length === 0) return null;
  const { survivorOf, joinedInto } = await readJoins(source);
  const survivorIds = distinctIds(near.map(({ recommendationId }) => survivorOf(recommendationId)));
  const ids = survivorIds.flatMap((id) => [id, ...(joinedInto.get(id) ?? [])]);
  const found = await rowsById(source, 'recommendations', ids);
  if (found.every(({ addressed }) => addressed === 'named')) return null;
  const rows = await rowsWhere(source, 'recommendationOrigins', 'recommendationId', ids);
  const { recommendations, origins } = followJoins({ recommendations: found, origins: rows });
  const around = await surroundings(source, {
    origins: origins.map(({ meetingId }) => ({ meetingId, paragraphId: null })),
    updates: [],
  });
  return followParties({ ...around, recommendations, origins, addressees: [] }, around.parties);
}

/** What tells whom recommendations address, when they were made and how they are cited. */
async function surroundings(source: TableSource, { origins, updates }: Named) {
  const madeAt = distinctIds(origins.map(({ meetingId }) => meetingId));
  const named = distinctIds([...madeAt, ...updates.map(({ meetingId }) => meetingId)]);
  const cited = distinctIds(origins.map(({ meetingId, paragraphId }) => paragraphId && meetingId));
  const [meetings, outcomes, statuses, parties, partyNames, processes, houseForms] = await Promise.all([
    rowsById(source, 'meetings', named),
    citedParagraphs(source, cited),
    readInSlices(source, 'statuses'),
    readInSlices(source, 'parties'),
    readInSlices(source, 'partyNames'),
    recordTable(source, 'processes').toArray(),
    recordTable(source, 'houseForms').toArray(),
  ]);
  const [delegations, attendances, presences, sessions] = [
    await rowsOfMeetings(source, 'delegations', madeAt),
    await rowsOfMeetings(source, 'attendances', madeAt),
    await rowsOfMeetings(source, 'presences', madeAt),
    await rowsOfMeetings(source, 'sessions', madeAt),
  ];
  return {
    process: processes.at(0) ?? null,
    houseForm: houseFormOf(houseForms, processes.at(0)?.id ?? ''),
    meetings,
    ...outcomes,
    represented: representedDelegations({ meetings, delegations, attendances, presences, sessions }),
    statuses,
    parties,
    partyNames,
  };
}

/** Every recommendation by its text and its references alone: for finding one, without what States reported. */
export function namedRecommendations(database: Dexie): PromiseLike<NamedRecommendations> {
  return database.transaction('r', database.tables, async (source) => {
    const recommendations = await readInSlices(source, 'recommendations');
    const origins = await readInSlices(source, 'recommendationOrigins');
    const followed = followJoins({ recommendations, origins });
    const around = await meetingsOf(source, origins);
    return { ...followed, ...around, letters: lettersOf(followed, around) };
  });
}

type Cited = Pick<NamedRecommendations, 'recommendations' | 'origins'>;
type Around = Pick<NamedRecommendations, 'meetings' | 'numbers' | 'items'>;

/** The meetings of origins, and how their paragraphs are cited. */
async function meetingsOf(source: TableSource, origins: Cited['origins']): Promise<Around> {
  const madeAt = distinctIds(origins.map(({ meetingId }) => meetingId));
  const cited = distinctIds(origins.map(({ meetingId, paragraphId }) => paragraphId && meetingId));
  const [meetings, outcomes] = await Promise.all([
    rowsById(source, 'meetings', madeAt),
    citedParagraphs(source, cited),
  ]);
  return { meetings, ...outcomes };
}

/** What tells a few apart from whatever else their meetings made: one by itself is called as it is in the list. */
async function lettersAmong(source: TableSource, { origins }: Cited): Promise<ReadonlyMap<Id, string>> {
  const madeAt = distinctIds(origins.map(({ meetingId }) => meetingId));
  const near = await rowsWhere(source, 'recommendationOrigins', 'meetingId', madeAt);
  const ids = distinctIds(near.map(({ recommendationId }) => recommendationId));
  const [recommendations, all] = await Promise.all([
    rowsById(source, 'recommendations', ids),
    rowsWhere(source, 'recommendationOrigins', 'recommendationId', ids),
  ]);
  return lettersOf(followJoins({ recommendations, origins: all }), await meetingsOf(source, all));
}

function lettersOf(
  { recommendations, origins }: Cited,
  { meetings, numbers }: Pick<Around, 'meetings' | 'numbers'>,
) {
  const context = { meetings: new Map(meetings.map((meeting) => [meeting.id, meeting])), numbers };
  return referenceLetters(recommendations, origins, context);
}

/** How the paragraphs of the meetings are cited, by id, and which of them stand below an opening. */
async function citedParagraphs(
  source: TableSource,
  meetingIds: readonly Id[],
): Promise<Pick<Around, 'numbers' | 'items'>> {
  const paragraphs = await rowsWhere(source, 'paragraphs', 'meetingId', meetingIds);
  const byMeeting = groupedBy(paragraphs.toSorted(byOrder), ({ meetingId }) => meetingId);
  const outcomes = [...byMeeting.values()].map(numberParagraphs);
  return {
    numbers: new Map(outcomes.flat().map(({ paragraph, cited }) => [paragraph.id, cited])),
    items: new Map(outcomes.flatMap((outcome) => [...outcomeItems(outcome)])),
  };
}
