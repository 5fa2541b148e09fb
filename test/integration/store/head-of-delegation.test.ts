import fc from 'fast-check';
import { expect, test } from 'vitest';

import { attendanceRoles } from '@/domain/draft';
import {
  addAttendee,
  editAttendance,
  moveAttendance,
  setHeadOfDelegation,
} from '@/store/commands/attendances';
import { isHead } from '@/store/commands/head-of-delegation';

import { aDelegation, aMeeting, aParty, aProcess } from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

test('a delegation has one head at most, and nobody is without a role, whatever is done', async () => {
  const act = fc.record({
    what: fc.constantFrom('add' as const, 'roles' as const, 'head' as const, 'move' as const),
    seat: fc.nat(7),
    to: fc.nat(1),
    roles: fc.subarray([...attendanceRoles]),
  });
  const made = { to: 0, roles: ['head-of-delegation' as const] };
  const twoMadeHeads = [
    { ...made, what: 'add' as const, seat: 0 },
    { ...made, what: 'add' as const, seat: 0 },
    { ...made, what: 'roles' as const, seat: 1 },
    { ...made, what: 'roles' as const, seat: 0 },
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async (acts) => {
      const register = await openTestRegister();
      const process = aProcess();
      const meeting = aMeeting({ processId: process.id });
      const parties = [aParty(), aParty({ iso2: 'KG', iso3: 'KGZ' })];
      const both = parties.map((party) => aDelegation({ meetingId: meeting.id, partyId: party.id }));
      await insert(register, { processes: [process], meetings: [meeting], parties, delegations: both });
      const delegations = both.map(({ id }) => id);
      const seats: string[] = [];
      for (const { what, seat, to, roles } of acts) {
        const delegationId = delegations[to] ?? '';
        const at = await register.get('attendances', seats[seat % Math.max(1, seats.length)] ?? '');
        if (what === 'add' || !at) {
          const person = { kind: 'new', given: 'A', family: 'B' } as const;
          const command = addAttendee({ delegationId, person, ...(roles.length > 0 && { roles }) }, 'x');
          seats.push(valueOf(await register.execute(command)));
        } else if (what === 'roles') valueOf(await register.execute(editAttendance(at, { roles }, 'x')));
        else if (what === 'head') valueOf(await register.execute(setHeadOfDelegation(at, 'x')));
        else valueOf(await register.execute(moveAttendance(at, delegationId, null, 'x')));
        const all = await register.list('attendances');
        for (const id of delegations) {
          const heads = all.filter((one) => one.delegationId === id && isHead(one.roles));
          expect(heads.length).toBeLessThanOrEqual(1);
          if (what === 'roles' && at?.delegationId === id && isHead(roles))
            expect(heads.map((one) => one.id)).toEqual([at.id]);
        }
        expect(all.every((one) => one.roles.length > 0)).toBe(true);
      }
      register.close();
    }),
    { numRuns: 12, examples: [[twoMadeHeads]] },
  );
});
