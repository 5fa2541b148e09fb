import type Dexie from 'dexie';

import type { Attendance } from '@/domain/attendance';
import type { CoSpeaker } from '@/domain/co-speaker';
import type { Id } from '@/domain/fields';
import { followParties, followRows } from '@/domain/follow-parties';
import { followMerges } from '@/domain/follow-merges';
import { groupedBy } from '@/domain/grouped-by';
import type { Intervention } from '@/domain/intervention';
import { latestFirst } from '@/domain/latest-first';
import type { PartyActivity } from '@/domain/party-activity';
import { survivors } from '@/domain/surviving-person';
import { isRepresented, tookPart } from '@/domain/taking-part';

import type { TableSource } from '../database';
import { mergeGroups } from '../person-groups';
import { idsOfParties, mergedParties } from './party-merges';
import { distinctIds, readerOf, rowsById, rowsWhere } from './read-rows';

/** The party's meetings, people and interventions; all empty where it has none. */
export function partyActivity(database: Dexie, partyId: Id): PromiseLike<PartyActivity> {
  return database.transaction('r', database.tables, async (source) => {
    const merges = await mergedParties(source);
    const ids = idsOfParties([partyId], merges);
    const [ownDelegations, ownRoles, ownPosts, ownSpoken, jointly] = await Promise.all([
      rowsWhere(source, 'delegations', 'partyId', ids),
      rowsWhere(source, 'organiserRoles', 'partyId', ids),
      rowsWhere(source, 'appointments', 'partyId', ids),
      rowsWhere(source, 'interventions', 'partyId', ids),
      rowsWhere(source, 'coSpeakers', 'partyId', ids),
    ]);
    const { delegations, organiserRoles, appointments, spoken } = followParties(
      { delegations: ownDelegations, organiserRoles: ownRoles, appointments: ownPosts, spoken: ownSpoken },
      merges,
    );
    const ownInterventions = await withJoint(source, spoken, jointly);
    const attendances = await rowsWhere(
      source,
      'attendances',
      'delegationId',
      delegations.map(({ id }) => id),
    );
    const persons = await personsOf(
      source,
      [...attendances, ...appointments, ...ownInterventions].map((row) => row.personId),
    );
    const known = followMerges({ ...persons, appointments, attendances, interventions: ownInterventions });
    const byPeople = await interventionsByPeople(source, known);
    const heard = new Map([...byPeople, ...known.interventions].map((one) => [one.id, one]));
    const interventions = [...heard.values()];
    const together = await rowsWhere(source, 'coSpeakers', 'interventionId', [...heard.keys()]);
    const coSpeakers = followRows(together, merges);
    const meetings = await rowsById(
      source,
      'meetings',
      distinctIds([...delegations, ...organiserRoles, ...interventions].map((row) => row.meetingId)),
    );
    const presences = await rowsWhere(
      source,
      'presences',
      'attendanceId',
      attendances.map(({ id }) => id),
    );
    const presencesOf = groupedBy(presences, ({ attendanceId }) => attendanceId);
    const withPresences = distinctIds(presences.map(({ meetingId }) => meetingId));
    const sessions = await rowsWhere(source, 'sessions', 'meetingId', withPresences);
    const sessionsAt = groupedBy(sessions, ({ meetingId }) => meetingId);
    const delegationsAt = groupedBy(delegations, ({ meetingId }) => meetingId);
    const organiserRolesAt = groupedBy(organiserRoles, ({ meetingId }) => meetingId);
    const attendancesAt = groupedBy(known.attendances, ({ meetingId }) => meetingId);
    return {
      ...known,
      meetings: latestFirst(meetings).map((meeting) => {
        const seats = attendancesAt.get(meeting.id) ?? [];
        const came = seats.filter((seat) =>
          tookPart(seat, presencesOf.get(seat.id) ?? [], meeting, sessionsAt.get(meeting.id) ?? []),
        );
        const present = new Set(came.map(({ id }) => id));
        const own = delegationsAt.get(meeting.id) ?? [];
        const isThere = own.some((delegation) => {
          const people = seats.filter(({ delegationId }) => delegationId === delegation.id);
          return isRepresented(
            delegation,
            people.map(({ id }) => present.has(id)),
            meeting,
          );
        });
        return {
          meeting,
          delegations: own,
          organiserRoles: organiserRolesAt.get(meeting.id) ?? [],
          attendances: seats,
          present,
          tookPart: meeting.stateOfAffairs === 'held' && isThere,
        };
      }),
      interventions,
      coSpeakers,
    };
  });
}

/** The party's own interventions and those it made together with others. */
async function withJoint(
  source: TableSource,
  own: readonly Intervention[],
  jointly: readonly CoSpeaker[],
): Promise<readonly Intervention[]> {
  const known = new Set(own.map(({ id }) => id));
  const ids = distinctIds(jointly.map(({ interventionId }) => interventionId)).filter((id) => !known.has(id));
  return [...own, ...(await rowsById(source, 'interventions', ids))];
}

/** What the party's delegates said at the meeting they sat there for it, where the record leaves open in whose name. */
async function interventionsByPeople(
  source: TableSource,
  { persons, attendances }: Pick<PartyActivity, 'persons'> & { readonly attendances: readonly Attendance[] },
) {
  const survivorOf = survivors(persons);
  const seats = new Set(attendances.map(({ meetingId, personId }) => `${meetingId} ${personId}`));
  const seated = new Set(attendances.map(({ personId }) => personId));
  const people = persons.flatMap(({ id }) => (seated.has(survivorOf(id)) ? [id] : []));
  const spoken = await rowsWhere(source, 'interventions', 'personId', people);
  return spoken
    .map((one) => ({ ...one, personId: one.personId === null ? null : survivorOf(one.personId) }))
    .filter(
      ({ partyId, meetingId, personId }) => partyId === null && seats.has(`${meetingId} ${personId ?? ''}`),
    );
}

/** Those who are named, with the records merged into theirs and those that theirs were merged into. */
async function personsOf(source: TableSource, everybody: readonly (Id | null)[]) {
  const named = distinctIds(everybody);
  const [own, merged] = await Promise.all([
    rowsById(source, 'persons', named),
    rowsWhere(source, 'persons', 'mergedIntoId', named),
  ]);
  // Few were ever merged: only their links are followed one by one.
  const linked = [...own.filter(({ mergedIntoId }) => mergedIntoId !== null), ...merged];
  const groups = await mergeGroups(
    readerOf(source),
    linked.map(({ id }) => id),
  );
  const persons = [...new Map([...own, ...groups].map((person) => [person.id, person])).values()];
  const ids = persons.map(({ id }) => id);
  return { persons, personNames: await rowsWhere(source, 'personNames', 'personId', ids) };
}
