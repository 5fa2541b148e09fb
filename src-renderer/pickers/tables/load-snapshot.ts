import type { Id } from '@/domain/fields';
import { survivingParties } from '@/domain/follow-parties';
import { formerAcronyms } from '@/domain/former-acronyms';
import type { TableSnapshot } from '@/formats/tables/table-snapshot';
import type { Register } from '@/store/register';
import { today } from '../today';

/**
 * What of the register a table is written from and compared with, after everything typed is saved.
 * @param of a meeting, with its EDTF date; without one the people of the register
 */
export async function loadSnapshot(
  register: Register,
  of: { readonly meetingId: Id | null; readonly date: string | null },
): Promise<TableSnapshot> {
  await register.settled();
  const meeting = of.meetingId === null ? undefined : await register.get('meetings', of.meetingId);
  const [
    parties,
    partyNames,
    persons,
    personNames,
    appointments,
    delegations,
    attendances,
    presences,
    sessions,
    postWordings,
    meetings,
    ...speaking
  ] = await Promise.all([
    register.list('parties'),
    register.list('partyNames'),
    register.list('persons'),
    register.list('personNames'),
    register.list('appointments'),
    register.list('delegations'),
    register.list('attendances'),
    register.list('presences'),
    register.list('sessions'),
    register.list('postWordings'),
    of.meetingId === null ? register.list('meetings') : [],
    register.list('interventions'),
    register.list('coSpeakers'),
    register.list('notes'),
  ]);
  const formerOf = formerAcronyms(parties);
  return {
    kind: of.meetingId === null ? 'people' : 'attendance',
    meetingId: of.meetingId,
    date: of.meetingId === null ? today() : of.date,
    parties: survivingParties(parties),
    formerAcronyms: survivingParties(parties).flatMap((party) =>
      formerOf(party).map((words) => [party.id, words] as const),
    ),
    partyNames,
    persons,
    personNames,
    appointments,
    delegations,
    attendances,
    meetings: meetings.map(({ id, date, stateOfAffairs }) => ({ id, date, stateOfAffairs })),
    presences: presences.filter(({ meetingId }) => meetingId === of.meetingId),
    sessions: sessions.filter(({ meetingId }) => meetingId === of.meetingId),
    languages: meeting?.languages ?? [],
    postWordings,
    speakers: speaking.flat().flatMap(({ personId }) => personId ?? []),
  };
}
