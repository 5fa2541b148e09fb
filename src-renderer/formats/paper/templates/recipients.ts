import type { Attendance, Delegation } from '@/domain/attendance';
import { covers, dayOf } from '@/domain/period';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { postOn } from '@/domain/post';
import { byRank } from '@/domain/rank';

import { chairPartyId } from '../chair-of-meeting';
import { partyName, type MinutesContext } from '../minutes-context';
import { supportUnitParties } from '../minutes-facts';
import type { PaperLanguage } from '../paper';
import { familyName, runningName, type TitledName } from '../person-title';
import { peopleOf, presentSections, stateIn } from '../present-people';

import { contextOfPlan } from './context-of-plan';

export interface AddressedPerson {
  readonly name: TitledName;
  readonly family: string;
  /** As printed at the meeting, else as the register has it on its date. */
  readonly function: string | null;
  readonly institution: string | null;
}

/** A delegation that a letter goes to, and the person there who opens it; `null` where nobody is known. */
export interface Recipient {
  readonly delegation: Delegation;
  readonly partyId: string;
  readonly person: AddressedPerson | null;
}

/**
 * Every delegation that is invited, in protocol order: all but those that invite, which are the Chair and the secretariat in
 * whatever place they sit, and those that stay away.
 */
export function recipientsOf(context: MinutesContext): readonly Recipient[] {
  const chair = chairPartyId(context);
  const hosts = new Set([...(chair === null ? [] : [chair]), ...supportUnitParties(context)]);
  return presentSections(context)
    .flatMap(({ delegations }) => delegations)
    .map(({ delegation }) => delegation)
    .filter(
      ({ category, partyId }) => category !== 'chair' && category !== 'secretariat' && !hosts.has(partyId),
    )
    .map((delegation) => ({
      delegation,
      partyId: delegation.partyId,
      person: headOf(context, delegation) ?? inCharge(context, delegation),
    }));
}

/** Those that letters are written to: one delegation, or all where it is none of those that are invited. */
export function chosenRecipients(context: MinutesContext, letterTo: string | null): readonly Recipient[] {
  const all = recipientsOf(context);
  const chosen = all.filter(({ delegation }) => delegation.id === letterTo);
  return chosen.length > 0 ? chosen : all;
}

/** What its party is called in the language, else as it was printed. */
export function recipientName(context: MinutesContext, { delegation, partyId }: Recipient): string {
  return partyName(context, partyId, 'short') ?? delegation.printedName ?? '—';
}

function headOf(context: MinutesContext, delegation: Delegation): AddressedPerson | null {
  const head = peopleOf(context, delegation)
    .toSorted(byRank)
    .find((one) => one.roles.includes('head-of-delegation') && !staysAway(context, one));
  return head ? addressed(context, head.personId, head, head) : null;
}

function staysAway(context: MinutesContext, attendance: Attendance): boolean {
  const state = stateIn(context, attendance);
  return state === 'absent' || state === 'excused';
}

/** The National Coordinator, else the focal point, who holds the duty on the meeting's date. */
function inCharge(context: MinutesContext, { partyId }: Delegation): AddressedPerson | null {
  const { appointments, meeting } = context.dossier;
  if (dayOf(meeting.date) === null) return null;
  const holders = appointments.filter((one) => one.partyId === partyId && covers(one, meeting.date));
  const holder =
    holders.find(({ duty }) => duty === 'national-coordinator') ??
    holders.find(({ duty }) => duty === 'focal-point');
  if (!holder) return null;
  const post = postOn(appointments, { personId: holder.personId, partyId, date: meeting.date }) ?? holder;
  return addressed(context, holder.personId, null, post);
}

function addressed(
  context: MinutesContext,
  personId: string,
  attendance: Attendance | null,
  post: Pick<AddressedPerson, 'function' | 'institution'>,
): AddressedPerson | null {
  const name = runningName(context, personId, attendance);
  if (!name) return null;
  return {
    name,
    family: familyName(context, personId, attendance) || name.name,
    function: post.function,
    institution: post.institution,
  };
}

/** The delegations that a letter can be written to, by short name in the language. */
export function letterRecipients(
  dossier: MeetingDossier,
  language: PaperLanguage,
): readonly { readonly id: string; readonly label: string }[] {
  const context = contextOfPlan(dossier, 'invitation', { language });
  return recipientsOf(context).map((recipient) => ({
    id: recipient.delegation.id,
    label: recipientName(context, recipient),
  }));
}
