import type { Id } from '@/domain/fields';
import { namedAtMeeting } from '@/domain/named-at-meeting';
import { fullName } from '@/domain/person';

import type { AcceptingMeeting } from './accepting';
import { foldPersonName, withMerged } from './resolve-person';
import { survivorsIn } from './plan-builder';

/** Whom the register names at a meeting already, so that another source of it, or the same once more, doubles nobody. */
export interface PeopleHere {
  /**
   * The one person of that name at the meeting; `null` where there is none or more than one.
   * @param partyId of which they are said to come; nobody who came for another only is meant
   */
  find(name: string, partyId: Id | null): Id | null;
  /** The party for which somebody sits there; `null` where there is none or more than one. */
  partyOf(personId: Id): Id | null;
}

const nobody: PeopleHere = { find: () => null, partyOf: () => null };

export function peopleHere({ plan, meetingId }: AcceptingMeeting): PeopleHere {
  if (plan.isNew(meetingId)) return nobody;
  const survivorOf = survivorsIn(plan, 'persons');
  const seats = new Map<Id, Set<Id>>();
  const parties = new Map<Id, Set<Id>>();
  const names = new Map<string, Set<Id>>();
  const add = <K, V>(map: Map<K, Set<V>>, key: K, value: V) =>
    map.set(key, (map.get(key) ?? new Set()).add(value));
  const here = new Set<Id>();
  for (const seat of plan.where('attendances', 'meetingId', meetingId)) {
    const personId = survivorOf(seat.personId);
    const party = plan.row('delegations', seat.delegationId)?.partyId;
    here.add(personId);
    if (seat.printedName !== null) add(names, foldPersonName(seat.printedName), personId);
    if (party === undefined) continue;
    add(seats, personId, party);
    add(parties, personId, party);
  }
  for (const said of plan.where('interventions', 'meetingId', meetingId)) {
    if (said.personId === null) continue;
    here.add(survivorOf(said.personId));
    if (said.partyId !== null) add(parties, survivorOf(said.personId), said.partyId);
  }
  for (const claim of plan.where('claims', 'meetingId', meetingId)) {
    if (claim.table !== 'persons') continue;
    const personId = survivorOf(claim.recordId);
    here.add(personId);
    const named = namedAtMeeting(claim);
    if (named && named.name !== '') add(names, foldPersonName(named.name), personId);
  }
  for (const personId of here)
    for (const bearer of withMerged(plan, personId))
      for (const name of plan.where('personNames', 'personId', bearer))
        add(names, foldPersonName(fullName(name)), personId);
  const only = (found: ReadonlySet<Id> | undefined) => {
    const [first = null] = found ?? [];
    return found?.size === 1 ? first : null;
  };
  return {
    find(name, partyId) {
      const found = [...(names.get(foldPersonName(name)) ?? [])].filter((id) => {
        const of = parties.get(id);
        return plan.row('persons', id) !== undefined && (partyId === null || !of || of.has(partyId));
      });
      return only(new Set(found));
    },
    partyOf: (personId) => only(seats.get(personId)),
  };
}
