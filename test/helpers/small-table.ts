import type { RecordSet } from '../../src-renderer/domain/records';
import { aDelegation, aMeeting, anAttendance, aPerson, aPersonName, aProcess } from './builders';
import { fixedId } from './fixed-id';
import { TableDesk } from './table-desk';
import { partyOf } from './table-register';

export const meetingId = fixedId('1', 1);
export const kazakhstan = partyOf('KAZ', 1);
export const turkiye = partyOf('TUR', 2);
export const [anna, berik, chinara] = [1, 2, 3].map((at) => fixedId('4', at)) as [string, string, string];
export const [seatA, seatB, seatC] = [1, 2, 3].map((at) => fixedId('3', at)) as [string, string, string];
export const [kaz, tur] = [fixedId('2', 1), fixedId('2', 2)];
const name = (at: number, personId: string, given: string, family: string) =>
  aPersonName({ id: fixedId('5', at), personId, given, family, script: 'latin', preferred: true });
const seat = (id: string, delegationId: string, personId: string, order: string) =>
  anAttendance({ id, meetingId, delegationId, personId, order, function: `Post of ${order}` });

/** The table of a meeting: two of Kazakhstan, and of Türkiye one who shares a name of the family with one of them. */
export const openSmallTable = (more: Partial<RecordSet> = {}, of: string | null = meetingId) =>
  TableDesk.open(
    {
      processes: [aProcess({ id: fixedId('9', 1) })],
      meetings: [aMeeting({ id: meetingId, processId: fixedId('9', 1), date: '2024-05-14' })],
      parties: [kazakhstan.party, turkiye.party],
      partyNames: [...kazakhstan.names, ...turkiye.names],
      persons: [aPerson({ id: anna }), aPerson({ id: berik }), aPerson({ id: chinara })],
      personNames: [
        name(1, anna, 'Anna', 'Omarova'),
        name(2, berik, 'Berik', 'Serik'),
        name(3, chinara, 'Chinara', 'Omarova'),
      ],
      delegations: [
        aDelegation({ id: kaz, meetingId, partyId: kazakhstan.party.id, order: 'a0' }),
        aDelegation({ id: tur, meetingId, partyId: turkiye.party.id, order: 'a1' }),
      ],
      attendances: [
        seat(seatA, kaz, anna, 'a0'),
        seat(seatB, kaz, berik, 'a1'),
        seat(seatC, tur, chinara, 'a0'),
      ],
      ...more,
    },
    of,
  );
