import { commaBetween } from '@/domain/joined-parts';
import type { Attendance } from '@/domain/attendance';
import { fullName, listName, scriptOf, type Appointment } from '@/domain/person';
import { contactsOn, postOn, type Post } from '@/domain/post';
import { postIn } from '@/domain/post-glossary';

import type { MinutesContext } from './minutes-context';
import type { RichText } from './paper';
import { capitalHonorific, listedName, survivingPerson } from './person-title';
import { stateIn } from './present-people';
import { inTheirLetters } from './other-letters';
import { inlinesOf, joined } from './rich-text';
import { saidInPaper } from './said-in-paper';

/** What a list tells of a person besides the name. Contacts are told only of those who agreed to be published. */
export const participantColumns = ['function', 'unit', 'institution', 'other-names', 'contacts'] as const;
export type ParticipantColumn = (typeof participantColumns)[number];

export const usualColumns: readonly ParticipantColumn[] = ['function', 'unit', 'institution'];

/** "Mr. Elçin ƏLİYEV, Head of Unit, State Migration Service"; `null` for a person whose name is not recorded. */
export function participantLine(
  context: MinutesContext,
  attendance: Attendance,
  columns: readonly ParticipantColumn[] = usualColumns,
): RichText | null {
  const named = listedName(context, attendance);
  if (!named) return null;
  const told = (column: ParticipantColumn) => columns.includes(column);
  const titles = titlesOf(context, attendance);
  const others = told('other-names') ? otherNames(context, attendance, named.name) : [];
  const parts = [
    ...(['function', 'unit', 'institution'] as const).flatMap((part) =>
      told(part) && titles[part] !== null ? [titles[part]] : [],
    ),
    ...rolesTold(context, attendance, told('function')),
    ...standingOf(context, attendance),
    ...(told('contacts') ? publicContacts(context, attendance) : []),
  ];
  return joined(
    [
      inlinesOf(capitalHonorific(named), 'text'),
      inlinesOf(named.name, 'name'),
      ...others.map((name) => [
        ...inlinesOf(' (', 'text'),
        ...inlinesOf(name, 'name'),
        ...inlinesOf(')', 'text'),
      ]),
      inTheirLetters(
        parts.map((part, index) => commaBetween(parts[index - 1] ?? named.name, part) + part),
        context.language,
      ),
    ],
    context.language,
  );
}

/** What a person's post is called in the language of the paper (`printedPost`, `postIn`). */
export function titlesOf(context: MinutesContext, attendance: Attendance): Post {
  return postIn(context.glossary, printedPost(context, attendance), context.language);
}

/** As printed then; where the meeting's list has nothing, what the person was at that party on its date. */
export function printedPost(context: MinutesContext, attendance: Attendance): Post {
  const printed = filledTitles(attendance);
  if (printed.function ?? printed.unit ?? printed.institution) return printed;
  const appointment = appointmentOf(context, attendance);
  return appointment ? filledTitles(appointment) : printed;
}

function filledTitles(titles: Post): Post {
  const filled = (text: string | null) => (text === null || text.trim() === '' ? null : text);
  return {
    function: filled(titles.function),
    unit: filled(titles.unit),
    institution: filled(titles.institution),
  };
}

/** What the person was at the party of the delegation on the meeting's date (`postOn`). */
function appointmentOf(context: MinutesContext, attendance: Attendance): Appointment | null {
  const { dossier } = context;
  const delegation = dossier.delegations.find(({ id }) => id === attendance.delegationId);
  return delegation ? appointmentAt(context, attendance.personId, delegation.partyId) : null;
}

export function appointmentAt(
  context: MinutesContext,
  personId: string,
  partyId: string,
): Appointment | null {
  return postOn(appointmentsOf(context, personId), { partyId, date: context.dossier.meeting.date });
}

/** How the person was reached at a party on the meeting's date (`contactsOn`). */
export function contactsAt(context: MinutesContext, personId: string, partyId: string) {
  return contactsOn(appointmentsOf(context, personId), { partyId, date: context.dossier.meeting.date });
}

function appointmentsOf(context: MinutesContext, personId: string): readonly Appointment[] {
  const ids = new Set([personId, survivingPerson(context, personId)?.id ?? personId]);
  return [...ids].flatMap((id) => context.appointments.get(id) ?? []);
}

/** The head of delegation and the National Coordinator are always told; who chaired where no function tells more. */
export function rolesTold(
  context: MinutesContext,
  { roles, function: title }: Attendance,
  tellsFunction = true,
): readonly string[] {
  const { frame } = context;
  const told = tellsFunction ? (saidInPaper(context, 'function', title) ?? '').toLocaleLowerCase() : '';
  return (['chair', 'head-of-delegation', 'national-coordinator'] as const)
    .filter((role) => roles.includes(role) && (role !== 'chair' || told === ''))
    .map((role) => frame.role[role])
    .filter((word) => !told.includes(word.toLocaleLowerCase()));
}

/** In what standing where it is not that of the delegation, in whose place, and whether from afar. */
export function standingOf(context: MinutesContext, attendance: Attendance): readonly string[] {
  const { dossier, frame } = context;
  const afar = stateIn(context, attendance) === 'remote' && dossier.meeting.modality !== 'online';
  return [
    ...(attendance.capacity ? [saidInPaper(context, 'function', attendance.capacity) ?? ''] : []),
    ...(attendance.onBehalfOf ? [frame.onBehalfOf(attendance.onBehalfOf)] : []),
    ...(afar ? [frame.online.toLocaleLowerCase()] : []),
  ];
}

/** The person's names in other scripts than the one that is printed, family names in capitals. */
export function otherNames(
  context: MinutesContext,
  { personId }: Attendance,
  printed: string,
): readonly string[] {
  const person = survivingPerson(context, personId);
  const own = context.names.get(person?.id ?? personId) ?? [];
  const others = own.filter((name) => scriptOf(fullName(name)) !== scriptOf(printed));
  return [...new Set(others.map((name) => listName(name)))];
}

export function publicContacts(context: MinutesContext, attendance: Attendance): readonly string[] {
  if (attendance.publish !== 'yes') return [];
  const delegation = context.dossier.delegations.find(({ id }) => id === attendance.delegationId);
  if (!delegation) return [];
  const { email, phone } = contactsAt(context, attendance.personId, delegation.partyId);
  return [email, phone].flatMap((one) => (one ? [one] : []));
}
