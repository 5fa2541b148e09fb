import type { Attendance } from '@/domain/attendance';
import type { Draft } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import { bareAppointment } from '@/domain/person';

import { survivors } from '@/domain/surviving-person';
import { delegationOf } from './accept-parties';
import type { AcceptingMeeting } from './accepting';
import { meetingPeriod } from './meeting-period';
import { offerValue } from './offer-value';
import { lastOrder } from './plan-builder';
import { addPerson, findPerson, foldPersonName } from './resolve-person';
import { resolveParty } from './resolve-party';
import { claimExistence } from './write-claims';

type DraftPerson = Draft['meetings'][number]['people'][number];

/** The person a name of this meeting's sources means; `null` for one whom the user dropped. */
export type PeopleByName = ReadonlyMap<string, Id | null>;

/**
 * The people named. Whoever the text shows in the room is entered in the delegation of their party, with function and
 * name as printed then; of others, who are quoted or mentioned, it is kept what they were on that day.
 */
export function acceptPeople(accepting: AcceptingMeeting): PeopleByName {
  const { plan, meeting } = accepting;
  const people = new Map<string, Id | null>();
  meeting.people.forEach((drafted, index) => {
    const path = `${accepting.path}/people/${index}`;
    if (accepting.isLeftOut(path)) {
      people.set(foldPersonName(drafted.name), null);
      return;
    }
    const partyId =
      drafted.party === undefined || accepting.isLeftOut(`${path}/party`)
        ? null
        : resolveParty(accepting, drafted.party, accepting.language(path));
    const personId =
      findPerson(plan, drafted.name, partyId) ??
      people.get(foldPersonName(drafted.name)) ??
      addPerson(
        plan,
        drafted.name,
        accepting.isLeftOut(`${path}/honorific`) ? null : (drafted.honorific ?? null),
      );
    people.set(foldPersonName(drafted.name), personId);
    if (partyId !== null && isShownPresent(accepting, drafted, index)) {
      acceptAttendance(accepting, { drafted, path, personId, partyId });
    } else acceptAbsent(accepting, { drafted, path, personId, partyId });
  });
  return people;
}

const participantLists: ReadonlySet<string> = new Set(['list-of-participants', 'minutes', 'register']);

/** A role, an address or a list of participants shows presence; a quotation or a mention in the press does not. */
function isShownPresent(accepting: AcceptingMeeting, drafted: DraftPerson, index: number): boolean {
  if ((drafted.roles ?? []).length > 0) return true;
  const own = accepting.meeting.interventions.filter(
    ({ speaker }) => speaker !== undefined && foldPersonName(speaker) === foldPersonName(drafted.name),
  );
  if (own.some(({ kind }) => kind !== 'quotation')) return true;
  if (own.length > 0) return false;
  return accepting.evidence
    .under(`${accepting.path}/people/${index}`)
    .some(({ source }) => participantLists.has(accepting.draft.sources[source]?.type ?? 'other'));
}

interface NamedPerson {
  readonly drafted: DraftPerson;
  readonly path: string;
  readonly personId: Id;
  readonly partyId: Id | null;
}

function acceptAttendance(
  accepting: AcceptingMeeting,
  { drafted, path, personId, partyId }: NamedPerson & { readonly partyId: Id },
): void {
  const { plan, meetingId } = accepting;
  const delegation = delegationOf(accepting, partyId);
  const own = plan.rows('attendances').filter((row) => row.delegationId === delegation.id);
  const isPlanned = plan.row('meetings', meetingId)?.stateOfAffairs === 'planned';
  const survivorOf = survivors(plan.rows('persons'));
  const stated = accepting.isLeftOut(`${path}/attendance`) ? undefined : drafted.attendance;
  const attendance: Attendance =
    own.find((row) => survivorOf(row.personId) === personId) ??
    plan.add('attendances', {
      id: plan.newId(),
      meetingId,
      delegationId: delegation.id,
      personId,
      // Before the event nobody was there yet; that they confirmed is not said either.
      state: stated ?? (isPlanned ? 'invited' : 'present'),
      roles: [],
      printedName: null,
      namesThen: [],
      honorific: null,
      function: null,
      unit: null,
      institution: null,
      onBehalfOf: null,
      capacity: null,
      days: [],
      publish: 'not-asked',
      order: lastOrder(plan, own),
    });
  const offer = { table: 'attendances', recordId: attendance.id } as const;
  claimExistence(accepting, { path, ...offer });
  offerValue(accepting, { path: `${path}/name`, ...offer, field: 'printedName', value: drafted.name });
  offerValue(accepting, {
    path: `${path}/honorific`,
    ...offer,
    field: 'honorific',
    value: drafted.honorific,
  });
  for (const field of ['function', 'unit', 'institution'] as const)
    offerValue(accepting, { path: `${path}/${field}`, ...offer, field, value: drafted[field] });
  const roles = [...new Set([...attendance.roles, ...(drafted.roles ?? [])])];
  if (roles.length > attendance.roles.length && !accepting.isLeftOut(`${path}/roles`)) {
    plan.change('attendances', attendance.id, { roles });
  }
}

function acceptAbsent(accepting: AcceptingMeeting, { drafted, path, personId, partyId }: NamedPerson): void {
  const { plan, meetingId } = accepting;
  claimExistence(accepting, { path, table: 'persons', recordId: personId });
  if (partyId === null) return;
  const period = meetingPeriod(plan.row('meetings', meetingId)?.date ?? null);
  const kept = (field: 'function' | 'unit' | 'institution') =>
    accepting.isLeftOut(`${path}/${field}`) ? null : (drafted[field] ?? null);
  const held = kept('function');
  const isThere = plan
    .rows('appointments')
    .some((row) => row.personId === personId && row.partyId === partyId && row.function === held);
  if (isThere) return;
  plan.add('appointments', {
    id: plan.newId(),
    personId,
    partyId,
    ...bareAppointment,
    function: held,
    unit: kept('unit'),
    institution: kept('institution'),
    ...period,
  });
}
