import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { attendanceRoles, countQualifiers } from '@/domain/draft';
import { attendanceStates, type Attendance, type Delegation } from '@/domain/attendance';
import { joinDelegations as planJoin } from '@/domain/join-delegations';
import { joinDelegations } from '@/store/commands/join-delegations';

import {
  aClaim,
  aDelegation,
  aMeeting,
  anAttendance,
  aParty,
  aPerson,
  aPresence,
  aProcess,
  aSource,
} from '../../helpers/builders';
import { danglingReferences } from '../../helpers/dangling-references';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess();
const party = aParty();
const meeting = aMeeting({ processId: process.id, date: '2031-06-11' });
const [ayan, bota] = [aPerson(), aPerson()];
const delegation = (fields: Partial<Delegation>) =>
  aDelegation({ meetingId: meeting.id, partyId: party.id, ...fields });
const seat = ({ id }: Delegation, personId: string, fields: Partial<Attendance> = {}) =>
  anAttendance({ meetingId: meeting.id, delegationId: id, personId, ...fields });

describe('two delegations of one party', () => {
  test('become one in one step, with everybody once and one head, and are two again when it is undone', async () => {
    const register = await openTestRegister();
    const [first, second] = [delegation({}), delegation({ printedName: 'Kazakhstan', adoption: 'adopted' })];
    const head = seat(first, ayan.id, { roles: ['head-of-delegation'], function: null });
    const twice = seat(second, ayan.id, { state: 'confirmed', function: 'Director', roles: ['speaker'] });
    const other = seat(second, bota.id, { roles: ['head-of-delegation'] });
    const source = aSource();
    await insert(register, {
      processes: [process],
      parties: [party],
      meetings: [meeting],
      persons: [ayan, bota],
      delegations: [first, second],
      attendances: [head, twice, other],
      presences: [
        aPresence({ meetingId: meeting.id, attendanceId: twice.id, day: '2031-06-11', state: 'present' }),
      ],
      sources: [source],
      claims: [
        aClaim({
          table: 'delegations',
          recordId: second.id,
          field: 'adoption',
          sourceId: source.id,
          meetingId: meeting.id,
        }),
      ],
    });
    valueOf(await register.execute(joinDelegations(first, [second], 'Kazakhstan')));
    const dossier = await register.dossier(meeting.id);
    expect(dossier?.delegations).toEqual([{ ...first, printedName: 'Kazakhstan', adoption: 'adopted' }]);
    const seats = dossier?.attendances.map((one) => [
      one.personId,
      one.delegationId,
      one.function,
      one.roles,
    ]);
    expect(seats).toEqual(
      expect.arrayContaining([
        [ayan.id, first.id, 'Director', ['head-of-delegation', 'speaker']],
        [bota.id, first.id, other.function, ['delegate']],
      ]),
    );
    expect(seats).toHaveLength(2);
    expect(dossier?.presences).toMatchObject([{ attendanceId: head.id, state: 'present' }]);
    expect(dossier?.claims).toMatchObject([{ recordId: first.id }]);
    expect(danglingReferences((await register.exportAll()).records)).toEqual([]);
    valueOf(await register.undo());
    const before = await register.dossier(meeting.id);
    expect(before?.delegations).toHaveLength(2);
    expect(before?.attendances).toHaveLength(3);
  });

  test('lose nobody and invent nobody, named or not', () => {
    const headcount = fc.option(
      fc.record({ qualifier: fc.constantFrom(...countQualifiers), count: fc.nat(20) }),
    );
    const facts = fc.record({
      personId: fc.constantFrom('a', 'b', 'c'),
      state: fc.constantFrom(...attendanceStates),
      roles: fc.subarray([...attendanceRoles], { minLength: 1 }),
    });
    const seats = fc.uniqueArray(facts, { selector: ({ personId }) => personId });
    const one = fc.record({ headcount, seats });
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 3 }), (made) => {
        const [first, ...others] = made.map((each) => delegation({ headcount: each.headcount }));
        if (!first) return;
        const all = [first, ...others] as const;
        const attendances = all.flatMap((own, index) =>
          (made[index]?.seats ?? []).map(({ personId, ...more }) => seat(own, personId, more)),
        );
        const joined = planJoin(
          all,
          { attendances, presences: [], claims: [] },
          { survivorOf: (id) => id, newId: () => 'new' },
        );
        const named = new Set(attendances.map(({ personId }) => personId));
        expect(joined.attendances.map(({ personId }) => personId).toSorted()).toEqual([...named].toSorted());
        expect(joined.attendances.every(({ delegationId }) => delegationId === first.id)).toBe(true);
        const stated = all.flatMap((own) => own.headcount?.count ?? []);
        const count = joined.delegation.headcount?.count ?? null;
        if (stated.length === 0) expect(count).toBeNull();
        else expect(count).toBeGreaterThanOrEqual(Math.max(...stated));
      }),
    );
  });

  test('add their headcounts, unless both state the same', () => {
    const exactly = (count: number) => ({ qualifier: 'exactly', count }) as const;
    const joinedCount = (
      ofFirst: Delegation['headcount'],
      ofSecond: Delegation['headcount'],
      named: readonly string[] = [],
    ) => {
      const [first, second] = [delegation({ headcount: ofFirst }), delegation({ headcount: ofSecond })];
      const attendances = named.map((id) => seat(second, id));
      const records = { attendances, presences: [], claims: [] };
      const how = { survivorOf: (id: string) => id, newId: () => 'new' };
      return planJoin([first, second], records, how).delegation.headcount;
    };
    expect(joinedCount(exactly(3), exactly(5))).toEqual(exactly(8));
    expect(joinedCount(exactly(5), exactly(5))).toEqual(exactly(5));
    expect(joinedCount(exactly(3), null, ['a', 'b'])).toEqual(exactly(5));
    expect(joinedCount(exactly(3), { qualifier: 'more-than', count: 4 })).toEqual({
      qualifier: 'about',
      count: 7,
    });
    expect(joinedCount(null, null, ['a'])).toBeNull();
  });
});
