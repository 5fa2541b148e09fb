import type { Delegation } from '@/domain/attendance';
import type { Id } from '@/domain/fields';
import type { OrganiserRole } from '@/domain/meeting';

import type { AcceptingMeeting } from './accepting';
import { offerValue } from './offer-value';
import { lastOrder } from './plan-builder';
import { resolveParty } from './resolve-party';
import { claimExistence } from './write-claims';

/** Who took part: one delegation a party, with the name that this meeting's source prints. */
export function acceptDelegations(accepting: AcceptingMeeting): void {
  accepting.meeting.delegations.forEach((drafted, index) => {
    const path = `${accepting.path}/delegations/${index}`;
    if (accepting.isLeftOut(path)) return;
    const partyId = resolveParty(accepting, drafted.party, accepting.language(path));
    const { id } = delegationOf(accepting, partyId);
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
  });
}

/** The party's delegation at the meeting, made when there is none yet. */
export function delegationOf({ plan, meetingId }: AcceptingMeeting, partyId: Id): Delegation {
  const own = plan.rows('delegations').filter((row) => row.meetingId === meetingId);
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
      withoutPeople: 'took-part',
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
    const own = plan.rows('organiserRoles').filter((row) => row.meetingId === meetingId);
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
    const printedName = printedNameOf(accepting, path) ?? undefined;
    offerValue(accepting, { path: `${path}/party`, ...offer, field: 'printedName', value: printedName });
    offerValue(accepting, { path: `${path}/capacity`, ...offer, field: 'capacity', value: drafted.capacity });
  });
}

/** A longer stretch bears the organiser out, but is no name. */
const longestName = 160;

/** The draft gives an organiser's code only; its name as printed stands where the evidence points. */
function printedNameOf(accepting: AcceptingMeeting, path: string): string | null {
  const printed = accepting.printed(`${path}/party`) ?? accepting.printed(path);
  const isName = printed !== null && printed.length <= longestName;
  return isName ? printed.replace(/\s+/gu, ' ').trim() : null;
}
