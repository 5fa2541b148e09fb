import type { Delegation } from '@/domain/attendance';
import type { Id } from '@/domain/fields';
import type { OrganiserRole } from '@/domain/meeting';

import type { AcceptingMeeting } from './accepting';
import { offerValue } from './offer-value';
import { lastOrder } from './plan-builder';
import { resolveParty } from './resolve-party';
import { claimExistence } from './write-claims';

/**
 * Who took part, who sent apologies and who was absent: one delegation a party, with the name that this meeting's source prints. That
 * somebody took part is said by the delegation itself, unless another source says the opposite.
 */
export function acceptDelegations(accepting: AcceptingMeeting): void {
  accepting.meeting.delegations.forEach((drafted, index) => {
    const path = `${accepting.path}/delegations/${index}`;
    if (accepting.isLeftOut(path)) return;
    const partyId = resolveParty(accepting, drafted.party, accepting.language(path));
    const withoutPeople = saidOfDelegation(
      accepting.isLeftOut(`${path}/attendance`) ? undefined : drafted.attendance,
    );
    const { id } = delegationOf(accepting, partyId, withoutPeople);
    claimExistence(accepting, { path, table: 'delegations', recordId: id });
    for (const field of ['printedName', 'category', 'capacity'] as const) {
      offerValue(accepting, {
        path: `${path}/${field}`,
        table: 'delegations',
        recordId: id,
        field,
        value: field === 'category' && drafted.category === 'unspecified' ? undefined : drafted[field],
      });
    }
    offerValue(accepting, {
      path: `${path}/attendance`,
      table: 'delegations',
      recordId: id,
      field: 'withoutPeople',
      value: withoutPeople,
      inRecord: saidOfDelegation,
      isWholeRecord: withoutPeople === 'took-part',
    });
  });
}

/** What a delegation says of its party by what a source states of its coming: it took part where nothing else is stated. */
export function saidOfDelegation(stated: unknown): Exclude<Delegation['withoutPeople'], 'not-said'> {
  return stated === 'remote' || stated === 'excused' || stated === 'absent' ? stated : 'took-part';
}

/**
 * The party's delegation at the meeting, made when there is none yet.
 * @param withoutPeople what one that is made says of its party as long as nobody is recorded in it
 */
export function delegationOf(
  { plan, meetingId }: AcceptingMeeting,
  partyId: Id,
  withoutPeople: Delegation['withoutPeople'] = 'took-part',
): Delegation {
  const own = plan.where('delegations', 'meetingId', meetingId);
  return (
    own.find((row) => row.partyId === partyId) ??
    plan.add('delegations', {
      id: plan.newId(),
      meetingId,
      partyId,
      category: 'unspecified',
      printedName: null,
      capacity: null,
      headcount: null,
      adoption: 'not-stated',
      withoutPeople,
      order: lastOrder(plan, own),
    })
  );
}

/** Who hosted, organised, supported and paid: one row a party and role. */
export function acceptOrganisers(accepting: AcceptingMeeting): void {
  const { plan, meetingId } = accepting;
  accepting.meeting.organisers.forEach((drafted, index) => {
    const path = `${accepting.path}/organisers/${index}`;
    if (accepting.isLeftOut(path)) return;
    const partyId = resolveParty(accepting, drafted.party, accepting.language(path));
    const own = plan.where('organiserRoles', 'meetingId', meetingId);
    const role: OrganiserRole =
      own.find((row) => row.partyId === partyId && row.role === drafted.role) ??
      plan.add('organiserRoles', {
        id: plan.newId(),
        meetingId,
        partyId,
        role: drafted.role,
        printedName: null,
        capacity: null,
        order: lastOrder(plan, own),
      });
    const offer = { table: 'organiserRoles', recordId: role.id } as const;
    claimExistence(accepting, { path, ...offer });
    offerPrintedNames(accepting, path, role.id);
    offerValue(accepting, { path: `${path}/capacity`, ...offer, field: 'capacity', value: drafted.capacity });
  });
}

/** The draft gives an organiser's code only; its name as each source prints it stands where the evidence points. */
function offerPrintedNames(accepting: AcceptingMeeting, path: string, recordId: Id): void {
  if (accepting.isLeftOut(`${path}/party`)) return;
  const { evidence } = accepting;
  const narrow = evidence.at(`${path}/party`);
  for (const place of narrow.length > 0 ? narrow : evidence.at(path)) {
    const printed = accepting.printedAt(place)?.replace(/\s+/gu, ' ').trim();
    if (printed === undefined || printed.length > longestName) continue;
    offerValue(accepting, {
      path: `${path}/party`,
      table: 'organiserRoles',
      recordId,
      field: 'printedName',
      value: printed,
      evidence: [place],
    });
  }
}

/** A longer stretch bears the organiser out, but is no name. */
const longestName = 160;
