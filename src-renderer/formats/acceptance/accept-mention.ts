import type { Evidence } from '@/domain/draft';
import { overlaps } from '@/domain/period';
import { bareAppointment, type Appointment } from '@/domain/person';
import { survivors } from '@/domain/surviving-person';
import type { NamedAtMeeting } from '@/domain/named-at-meeting';

import type { NamedPerson } from './accept-people';
import type { AcceptingMeeting } from './accepting';
import { meetingPeriod } from './meeting-period';
import { offerValue } from './offer-value';
import { sameValue } from './standing';
import { claimExistence, claimFact } from './write-claims';

const postParts = ['function', 'unit', 'institution'] as const;

/**
 * Somebody who sits in no delegation of the meeting: that they were named there, as what, and whether they came is kept
 * with the place in the source. What they were at their party on that day is a post of theirs.
 */
export function acceptMention(accepting: AcceptingMeeting, named: NamedPerson, isPresent: boolean): void {
  const { path, personId } = named;
  const own = accepting.evidence.at(path);
  const found = own.length > 0 ? own : accepting.evidence.under(path);
  const evidence = found.map(({ value: _ofAPart, ...place }): Evidence => place);
  const value = { ...namedHere(accepting, named, isPresent) };
  claimFact(
    accepting,
    { path, table: 'persons', recordId: personId, field: '', value, standing: value },
    evidence.length > 0 ? evidence : wholeSource(accepting, path),
  );
  acceptPost(accepting, named);
}

function namedHere(
  accepting: AcceptingMeeting,
  { drafted, path }: NamedPerson,
  isPresent: boolean,
): NamedAtMeeting {
  const kept = <T>(field: string, value: T | undefined): T | null =>
    value === undefined || accepting.isLeftOut(`${path}/${field}`) ? null : value;
  const isPlanned = accepting.plan.row('meetings', accepting.meetingId)?.stateOfAffairs === 'planned';
  return {
    name: drafted.name,
    honorific: kept('honorific', drafted.honorific),
    function: kept('function', drafted.function),
    unit: kept('unit', drafted.unit),
    institution: kept('institution', drafted.institution),
    roles: kept('roles', drafted.roles) ?? [],
    state: kept('attendance', drafted.attendance) ?? (isPresent ? (isPlanned ? 'invited' : 'present') : null),
  };
}

/** Whom the user added to the review has no place in a text: the meeting's first file stands for it. */
function wholeSource({ meeting, sources }: AcceptingMeeting, path: string): readonly Evidence[] {
  const source = meeting.sources.find((at) => sources[at]?.known === false);
  return source === undefined ? [] : [{ path, source, start: 0, end: 0, certainty: 'derived' }];
}

/** The same post of whenever gains a source; another of the same days is a competing claim; what is new is added. */
function acceptPost(accepting: AcceptingMeeting, { drafted, path, personId, partyId }: NamedPerson): void {
  if (partyId === null) return;
  const { plan, meetingId } = accepting;
  const period = meetingPeriod(plan.row('meetings', meetingId)?.date ?? null);
  const survivorOf = survivors(plan.rows('persons'));
  const own = plan
    .rows('appointments')
    .filter((row) => survivorOf(row.personId) === personId && row.partyId === partyId);
  const stated = (part: (typeof postParts)[number]) =>
    accepting.isLeftOut(`${path}/${part}`) ? undefined : drafted[part];
  const isSame = (row: Appointment) =>
    postParts.every((part) => {
      const value = stated(part);
      return value === undefined ? row[part] === null : sameValue(row[part], value);
    });
  const isNothing = postParts.every((part) => stated(part) === undefined);
  const ofThen = own.filter((row) => overlaps(row, period));
  const { id } =
    own.find(isSame) ??
    ofThen.at(-1) ??
    (isNothing ? own.at(-1) : undefined) ??
    plan.add('appointments', { id: plan.newId(), personId, partyId, ...bareAppointment, ...period });
  const record = { table: 'appointments', recordId: id } as const;
  claimExistence(accepting, { path, ...record });
  for (const part of postParts)
    offerValue(accepting, { path: `${path}/${part}`, ...record, field: part, value: stated(part) });
}
