import type { Attendance } from '@/domain/attendance';
import { daysOfMeeting } from '@/domain/days-of-meeting';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { wholeMeeting } from '@/domain/moment';
import { recordedDays } from '@/domain/presence';
import { inOneRun, inProtocolOrder, type PlacedDelegation } from '@/domain/protocol-order';
import { byRank } from '@/domain/rank';

import type { MinutesContext } from '../minutes-context';
import { isExpected, isListed, peopleOf, stateIn } from '../present-people';
import type { PaperChoices } from './paper-choices';

export interface DelegationThatComes extends PlacedDelegation {
  readonly people: readonly Attendance[];
}

/** Days of the meeting, ISO: those of its date; where it does not tell them, of its sessions and of recorded presence. */
export function daysOf({ meeting, sessions, presences }: MeetingDossier): readonly string[] {
  const own = daysOfMeeting(meeting.date);
  if (own.length > 0) return own;
  const days = [...sessions.flatMap(({ day }) => day ?? []), ...recordedDays(presences, sessions)];
  return [...new Set(days)].toSorted();
}

/**
 * Who is to have a place, a badge or a line to sign: the delegations in protocol order with those who come in person.
 * A delegation without named persons comes, unless they were taken off the list of a meeting that was held; one whose
 * every person stays away or takes part remotely does not.
 * @param day ISO; `null` for the meeting as a whole
 */
export function whoComes(
  context: MinutesContext,
  order: PaperChoices['order'],
  day: string | null = null,
): readonly DelegationThatComes[] {
  const { dossier, language } = context;
  const sections = order === 'sections' ? inProtocolOrder(dossier, language) : inOneRun(dossier, language);
  return sections
    .flatMap(({ delegations }) => delegations)
    .flatMap((placed) => {
      const own = peopleOf(context, placed.delegation);
      const people = own.filter((attendance) => comes(context, attendance, day)).toSorted(byRank);
      if (people.length > 0) return [{ ...placed, people }];
      return own.length === 0 && isListed(context, placed.delegation) ? [{ ...placed, people }] : [];
    });
}

function comes(context: MinutesContext, attendance: Attendance, day: string | null): boolean {
  const state = stateIn(context, attendance, day === null ? wholeMeeting : { kind: 'day', day });
  return state === 'present' || isExpected(context, state);
}
