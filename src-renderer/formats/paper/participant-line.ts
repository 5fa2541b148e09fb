import type { Attendance } from '@/domain/attendance';
import type { Appointment } from '@/domain/person';
import { dayOf, covers } from '@/domain/period';

import type { MinutesContext } from './minutes-context';
import type { RichText } from './paper';
import { capitalHonorific, listedName } from './person-title';
import { inlinesOf, joined } from './rich-text';

/** "Mr. Elçin ƏLİYEV, Head of Unit, State Migration Service"; `null` for a person whose name is not recorded. */
export function participantLine(context: MinutesContext, attendance: Attendance): RichText | null {
  const named = listedName(context, attendance);
  if (!named) return null;
  const titles = [
    ...functionOf(context, attendance),
    ...rolesOf(context, attendance),
    ...standingOf(context, attendance),
  ];
  return joined(
    [
      inlinesOf(capitalHonorific(named), 'text'),
      inlinesOf(named.name, 'name'),
      inlinesOf(titles.map((title) => `, ${title}`).join(''), 'text'),
    ],
    context.language,
  );
}

type Titles = Pick<Appointment, 'function' | 'unit' | 'institution'>;

/** As printed then; where the meeting's list has nothing, what the person was at that party on its date. */
function functionOf({ dossier }: MinutesContext, attendance: Attendance): readonly string[] {
  const printed = titlesOf(attendance);
  if (printed.length > 0) return printed;
  const { date } = dossier.meeting;
  const delegation = dossier.delegations.find(({ id }) => id === attendance.delegationId);
  const appointment = dossier.appointments.find(
    (one) =>
      one.personId === attendance.personId &&
      one.partyId === delegation?.partyId &&
      dayOf(date) !== null &&
      covers(one, date),
  );
  return appointment ? titlesOf(appointment) : [];
}

function titlesOf({ function: title, unit, institution }: Titles): readonly string[] {
  return [title, unit, institution].filter((part) => part !== null && part.trim() !== '').map(String);
}

/** The National Coordinator is always told; the head of delegation where no function tells more. */
function rolesOf({ frame }: MinutesContext, { roles, function: title }: Attendance): readonly string[] {
  const told = (title ?? '').toLocaleLowerCase();
  return (['chair', 'head-of-delegation', 'national-coordinator'] as const)
    .filter((role) => roles.includes(role) && (role === 'national-coordinator' || told === ''))
    .map((role) => frame.role[role])
    .filter((word) => !told.includes(word.toLocaleLowerCase()));
}

function standingOf({ dossier, frame }: MinutesContext, attendance: Attendance): readonly string[] {
  const afar = attendance.state === 'remote' && dossier.meeting.modality !== 'online';
  return [
    ...(attendance.onBehalfOf ? [frame.onBehalfOf(attendance.onBehalfOf)] : []),
    ...(afar ? [frame.online.toLocaleLowerCase()] : []),
  ];
}
