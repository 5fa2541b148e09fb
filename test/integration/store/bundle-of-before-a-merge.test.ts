import { expect, test } from 'vitest';

import { recordNames } from '@/features/exchange/bundle/differences/record-names';
import { mergeParties } from '@/store/commands/merge-parties';
import type { Register } from '@/store/register';

import {
  aDelegation,
  aMeeting,
  anAttendance,
  anOrganisation,
  aPartyName,
  aPerson,
  aProcess,
} from '../../helpers/builders';
import { danglingReferences } from '../../helpers/dangling-references';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';
import { linesOf } from '../../helpers/replay';
import { createTranslate } from '../../unit/features/meetings/create-translate';

const words = { name: 'merge-register', details: {} };
const process = aProcess();
const fund = anOrganisation();
const twin = anOrganisation();
const meeting = aMeeting({ processId: process.id, date: '2026-06-10' });
const [both, newcomer] = [aPerson(), aPerson()];
const delegations = [fund, twin].map(({ id }, index) =>
  aDelegation({ meetingId: meeting.id, partyId: id, order: `a${index}` }),
);
const [stays, goes] = delegations;
const attendances = delegations.map(({ id }) =>
  anAttendance({ meetingId: meeting.id, delegationId: id, personId: both.id }),
);

/** Two records of one fund at one meeting, the same person in both delegations. */
async function opened(): Promise<Register> {
  const register = await openTestRegister();
  const partyNames = [fund, twin].map(({ id }) => aPartyName({ partyId: id, short: 'Steppe Refugees Fund' }));
  const parties = [fund, twin];
  const base = { processes: [process], parties, partyNames, meetings: [meeting], persons: [both] };
  await insert(register, { ...base, delegations, attendances });
  return register;
}

const merged = async (register: Register) =>
  valueOf(await register.execute(mergeParties({ keepId: fund.id, dropId: twin.id }, 'A', 'B')));
const lines = async (register: Register) => linesOf((await register.exportAll()).records);

test('a bundle of before a merge brings nothing back of what the merge made one', async () => {
  const register = await opened();
  const before = await register.exportAll();
  await merged(register);
  const after = await lines(register);
  const found = await register.compareWith(before, new AbortController().signal);
  expect(found?.fresh).toBe(0);
  expect(valueOf(await register.addMissing(before, words))).toMatchObject({ added: 0 });
  expect(await lines(register)).toEqual(after);
});

test('a merge that was undone keeps nothing out and brings nothing over', async () => {
  const register = await opened();
  const before = await register.exportAll();
  const rows = await lines(register);
  await merged(register);
  valueOf(await register.undo());
  expect(valueOf(await register.addMissing(before, words))).toMatchObject({ added: 0 });
  expect(await lines(register)).toEqual(rows);
});

test('who was added elsewhere under the merged record comes in at once to the delegation that stays', async () => {
  const register = await opened();
  const colleague = await openTestRegister({ who: 'Bolat' });
  valueOf(await colleague.importAll(await register.exportAll()));
  const delegationId = goes?.id ?? '';
  const october = aMeeting({ processId: process.id, date: '2026-10-07' });
  await insert(colleague, {
    persons: [newcomer],
    meetings: [october],
    delegations: [aDelegation({ meetingId: october.id, partyId: twin.id })],
    attendances: [anAttendance({ meetingId: meeting.id, delegationId, personId: newcomer.id })],
  });
  await merged(register);
  const after = await lines(register);
  valueOf(await register.addMissing(await colleague.exportAll(), words));
  const there = await register.exportAll();
  expect(there.records.delegations).toHaveLength(2);
  expect(new Set(there.records.delegations?.map(({ partyId }) => partyId))).toEqual(new Set([fund.id]));
  const seats = there.records.attendances ?? [];
  expect(new Set(seats.map(({ personId }) => personId))).toEqual(new Set([both.id, newcomer.id]));
  expect(seats.map((seat) => seat.delegationId)).toEqual([stays?.id, stays?.id]);
  expect(danglingReferences(there.records)).toEqual([]);
  valueOf(await register.undo());
  expect(await lines(register)).toEqual(after);
});

test('the merged record has its name in the comparison, on either laptop', async () => {
  const register = await opened();
  const before = await register.exportAll();
  await merged(register);
  const found = await register.compareWith(before, new AbortController().signal);
  if (!found) throw new Error('the comparison was ended');
  const names = recordNames(found, await register.namedRecommendations(), 'en', createTranslate('en'));
  const record = found.recordOf('parties', twin.id);
  expect(record && names.title('parties', record)).toBe('Steppe Refugees Fund (merged)');
  expect(names.value('delegations', 'partyId', twin.id)).toBe('Steppe Refugees Fund (merged)');
  expect(names.value('delegations', 'partyId', fund.id)).toBe('Steppe Refugees Fund');
});
