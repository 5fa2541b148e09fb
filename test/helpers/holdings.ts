import type { RecordSet } from '@/domain/records';
import { pairKey } from '@/domain/person-distinction';

/** By person as they stand in the end: what must not be lost. */
export function holdingsOfPersons(records: RecordSet, survivorOf: (id: string) => string): readonly string[] {
  const of = (id: string | null) => (id === null ? '' : survivorOf(id));
  const seats = new Map((records.attendances ?? []).map((one) => [one.id, one]));
  const lines = [
    ...(records.attendances ?? []).map((one) => `meeting ${of(one.personId)} ${one.meetingId}`),
    ...(records.attendances ?? []).flatMap((one) =>
      one.roles
        // A head is a head where they sit; who only sits somewhere is a delegate.
        .filter((role) => role !== 'head-of-delegation' && role !== 'delegate')
        .map((role) => `role ${of(one.personId)} ${one.meetingId} ${role}`),
    ),
    ...(records.presences ?? []).flatMap((one) => {
      const line = `presence ${of(seats.get(one.attendanceId)?.personId ?? null)} ${one.meetingId} ${one.day}`;
      // Of two rows of one day the one that knows when somebody arrived fills the other's gap.
      return one.arrived === null ? [line] : [line, `${line} ${one.arrived}`];
    }),
    ...(records.interventions ?? []).map((one) => `said ${of(one.personId)} ${one.id}`),
    ...(records.coSpeakers ?? []).map((one) => `said ${of(one.personId)} ${one.interventionId}`),
    ...(records.notes ?? []).map((one) => `noted ${of(one.personId)} ${one.id}`),
    ...(records.appointments ?? []).map((one) => `post ${of(one.personId)} ${one.partyId} ${one.function}`),
    ...(records.personNames ?? []).map((one) => `name ${of(one.personId)} ${one.given} ${one.family}`),
    ...(records.claims ?? []).map((one) => `claim ${one.id}`),
    ...(records.personDistinctions ?? [])
      .map((one) => pairKey(of(one.personId), of(one.otherPersonId)))
      .filter((key) => key.split('/')[0] !== key.split('/')[1]),
  ];
  return [...new Set(lines)].toSorted();
}

/** By party as they stand in the end: what must not be lost. */
export function holdingsOfParties(records: RecordSet, survivorOf: (id: string) => string): readonly string[] {
  const of = (id: string | null | undefined) => (id ? survivorOf(id) : '');
  const partyOf = new Map((records.delegations ?? []).map((one) => [one.id, of(one.partyId)]));
  const commitmentOf = new Map((records.commitments ?? []).map((one) => [one.id, one]));
  const period = ({ from, until }: { readonly from: string | null; readonly until: string | null }) =>
    `${from}–${until}`;
  const lines = [
    ...(records.partyNames ?? []).map((one) => `name ${of(one.partyId)} ${one.short} ${period(one)}`),
    ...(records.statuses ?? []).map((one) => `status ${of(one.partyId)} ${one.status} ${period(one)}`),
    ...(records.chairmanships ?? []).map((one) => `chair ${of(one.partyId)} ${period(one)}`),
    ...(records.chairmanships ?? []).flatMap(({ partyId, label }) =>
      label === null ? [] : [`chair ${of(partyId)} ${label}`],
    ),
    ...(records.supportRoles ?? []).map((one) => `support ${of(one.partyId)} ${one.kind} ${period(one)}`),
    ...(records.supportRoles ?? []).flatMap(({ partyId, capacity }) =>
      capacity === null ? [] : [`support ${of(partyId)} ${capacity}`],
    ),
    ...(records.appointments ?? []).flatMap((one) => [
      `post ${of(one.partyId)} ${one.personId} ${one.function}`,
      ...(one.email === null ? [] : [`mail ${of(one.partyId)} ${one.personId} ${one.email}`]),
    ]),
    ...(records.organiserRoles ?? []).map((one) => `role ${of(one.partyId)} ${one.meetingId} ${one.role}`),
    ...(records.organiserRoles ?? []).flatMap(({ partyId, meetingId, printedName }) =>
      printedName === null ? [] : [`role ${of(partyId)} ${meetingId} as ${printedName}`],
    ),
    ...(records.projects ?? []).map((one) => `funds ${of(one.donorPartyId)} ${one.id}`),
    ...(records.delegations ?? []).map(
      (one) => `sat ${of(one.partyId)} ${one.meetingId} ${one.capacity ?? ''}`,
    ),
    ...(records.attendances ?? []).map(
      (one) => `seat ${partyOf.get(one.delegationId)} ${one.meetingId} ${one.personId}`,
    ),
    ...(records.interventions ?? []).map((one) => `said ${of(one.partyId)} ${one.id}`),
    ...(records.coSpeakers ?? []).map((one) => `said ${of(one.partyId)} ${one.interventionId}`),
    ...(records.notes ?? []).map((one) => `noted ${of(one.partyId)} ${one.id}`),
    ...(records.addressees ?? []).map((one) => `addressed ${of(one.partyId)} ${one.recommendationId}`),
    ...(records.commitments ?? []).map((one) => `promised ${of(one.partyId)} ${one.recommendationId}`),
    ...(records.commitments ?? []).flatMap((one) =>
      // A body that sees to it no longer is named in the note.
      [one.owner, one.note].flatMap((words) =>
        (words ?? '')
          .split('\n')
          .flatMap((word) =>
            word === '' ? [] : [`promise ${of(one.partyId)} ${one.recommendationId} ${word}`],
          ),
      ),
    ),
    ...(records.progressUpdates ?? []).map((one) => {
      const commitment = commitmentOf.get(one.commitmentId);
      return `report ${of(commitment?.partyId)} ${commitment?.recommendationId} ${one.id}`;
    }),
    ...(records.claims ?? []).map((one) => `claim ${one.id}`),
    ...(records.partyDistinctions ?? [])
      .map((one) => pairKey(of(one.partyId), of(one.otherPartyId)))
      .filter((key) => key.split('/')[0] !== key.split('/')[1]),
  ];
  return [...new Set(lines)].toSorted();
}
