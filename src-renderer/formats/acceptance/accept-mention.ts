import type { Evidence } from '@/domain/draft';
import type { JournalValue } from '@/domain/journal';
import type { NamedAtMeeting } from '@/domain/named-at-meeting';

import type { NamedPerson } from './accept-people';
import { acceptPost, contactParts } from './accept-post';
import type { AcceptingMeeting } from './accepting';
import { claimFact } from './write-claims';

/**
 * Somebody who sits in no delegation of the meeting: that they were named there, as what, and whether they came is kept
 * with the place in the source. What they were at their party on that day is a post of theirs.
 */
export function acceptMention(accepting: AcceptingMeeting, named: NamedPerson, isPresent: boolean): void {
  const { path, personId } = named;
  const own = accepting.evidence.at(path);
  const found = own.length > 0 ? own : accepting.evidence.under(path);
  const evidence = found.map(({ value: _ofAPart, ...place }): Evidence => place);
  const value = namedHere(accepting, named, isPresent);
  claimFact(
    accepting,
    { path, table: 'persons', recordId: personId, field: '', value, standing: value },
    evidence.length > 0 ? evidence : wholeSource(accepting, path),
  );
  acceptPost(accepting, named);
}

function namedHere(
  accepting: AcceptingMeeting,
  { drafted, path, partyId }: NamedPerson,
  isPresent: boolean,
): { readonly [part: string]: JournalValue } {
  const kept = <T>(field: string, value: T | undefined): T | null =>
    value === undefined || accepting.isLeftOut(`${path}/${field}`) ? null : value;
  // At a party their post holds it.
  const contacts = contactParts.flatMap((part) => {
    const value = partyId === null ? kept(part, drafted[part]) : null;
    return value === null ? [] : [[part, value] as const];
  });
  const isPlanned = accepting.plan.row('meetings', accepting.meetingId)?.stateOfAffairs === 'planned';
  const named: Omit<NamedAtMeeting, (typeof contactParts)[number]> = {
    name: drafted.name,
    honorific: kept('honorific', drafted.honorific),
    function: kept('function', drafted.function),
    unit: kept('unit', drafted.unit),
    institution: kept('institution', drafted.institution),
    roles: kept('roles', drafted.roles) ?? [],
    state: kept('attendance', drafted.attendance) ?? (isPresent ? (isPlanned ? 'invited' : 'present') : null),
  };
  return { ...named, ...Object.fromEntries(contacts) };
}

/** Whom the user added to the review has no place in a text: the meeting's first file stands for it. */
function wholeSource({ meeting, sources }: AcceptingMeeting, path: string): readonly Evidence[] {
  const source = meeting.sources.find((at) => sources[at]?.known === false);
  return source === undefined ? [] : [{ path, source, start: 0, end: 0, certainty: 'derived' }];
}
