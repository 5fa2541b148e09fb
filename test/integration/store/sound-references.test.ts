import { describe, expect, test } from 'vitest';

import { addDelegation } from '@/store/commands/delegations';
import { createMeeting } from '@/store/commands/meetings';
import { startRegister } from '@/store/commands/processes';

import { aDelegation, aMeeting, aParty, aProcess } from '../../helpers/builders';
import { danglingReferences } from '../../helpers/dangling-references';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const facts = { shortName: { en: 'AP' }, name: { en: 'Almaty Process' }, meetingTypes: [] };

describe('references', () => {
  test('that lead nowhere keep a whole register from being adopted', async () => {
    const process = aProcess();
    const meeting = aMeeting({ processId: process.id });
    const delegations = [aDelegation({ meetingId: meeting.id, partyId: aParty().id })];
    const records = { processes: [process], meetings: [meeting], delegations };
    const register = await openTestRegister();
    const whole = { schemaVersion: 1, records, journal: [], files: new Map() };
    expect(errorOf(await register.importAll(whole))).toBe('not-found');
    expect(await register.isEmpty()).toBe(true);
  });

  test('of another device keep Undo from removing what they lead to', async () => {
    const first = await openTestRegister();
    const processId = valueOf(await first.execute(startRegister(facts)));
    const meetingId = valueOf(await first.execute(createMeeting({ processId, type: 'other' })));
    const second = await openTestRegister();
    valueOf(await second.importAll(await first.exportAll()));
    const party = aParty();
    await insert(second, { parties: [party] });
    const choice = { kind: 'party', partyId: party.id } as const;
    valueOf(await second.execute(addDelegation({ meetingId, party: choice }, 'Somebody')));

    const restored = await openTestRegister({ device: first.author.device });
    valueOf(await restored.importAll(await second.exportAll()));
    const before = await restored.exportAll();
    expect(errorOf(await restored.undo())).toBe('changed-meanwhile');
    expect(await restored.exportAll()).toEqual(before);
    expect(danglingReferences(before.records)).toEqual([]);
  });
});
