import type { Attendance, Delegation } from '@/domain/attendance';
import { inProtocolOrder, type SectionOfDelegations } from '@/domain/protocol-order';

import type { MinutesContext } from './minutes-context';

/** The persons of a delegation whom the paper counts, the head first. */
export function countedPeople(context: MinutesContext, delegation: Delegation): readonly Attendance[] {
  return context.dossier.attendances
    .filter(({ delegationId, state }) => delegationId === delegation.id && counts(context, state))
    .toSorted(byRank);
}

function counts(context: MinutesContext, state: Attendance['state']): boolean {
  if (state === 'present' || state === 'remote') return true;
  return context.who === 'expected' && (state === 'invited' || state === 'confirmed');
}

/** The delegations in the room, in protocol order: one whose every recorded person stayed away was not there. */
export function presentSections(context: MinutesContext): readonly SectionOfDelegations[] {
  return inProtocolOrder(context.dossier, context.language)
    .map(({ section, delegations }) => ({
      section,
      delegations: delegations.filter(({ delegation }) => !stayedAway(context, delegation)),
    }))
    .filter(({ delegations }) => delegations.length > 0);
}

function stayedAway({ dossier }: MinutesContext, delegation: Delegation): boolean {
  const people = dossier.attendances.filter(({ delegationId }) => delegationId === delegation.id);
  return people.length > 0 && people.every(({ state }) => state === 'absent' || state === 'excused');
}

/** The head first, then in the order of the list. */
export function byRank(a: Attendance, b: Attendance): number {
  return rank(a) - rank(b) || (a.order < b.order ? -1 : a.order > b.order ? 1 : 0);
}

function rank({ roles }: Attendance): number {
  if (roles.includes('chair')) return 0;
  return roles.includes('head-of-delegation') ? 1 : 2;
}
