import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';

import { gatherDossier } from '@/domain/gather-dossier';
import { delegationsInOrder, inOneRun, inProtocolOrder } from '@/domain/protocol-order';
import { moveBeside, stepOfDelegation } from '@/features/attendance/roster/place-of-delegation';
import { rosterView } from '@/features/attendance/roster/roster-view';
import { backToProtocolOrder, moveDelegation } from '@/store/commands/delegations';
import type { Register } from '@/store/register';
import { aDelegation, aMeeting, aParty, aPartyName, aProcess } from '../../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../../helpers/open-test-register';

const process = aProcess();
const meeting = aMeeting({ processId: process.id, date: '2019-05-14' });
const members = ['Afghanistan', 'Kazakhstan', 'Tajikistan', 'Uzbekistan'];
const observers = ['Iran', 'Pakistan'];
const parties = [...members, ...observers].map((name) => ({
  name,
  party: aParty({ iso2: null, iso3: null }),
}));
const records = {
  processes: [process],
  meetings: [meeting],
  parties: parties.map(({ party }) => party),
  partyNames: parties.map(({ name, party }) => aPartyName({ partyId: party.id, short: name, formal: name })),
  delegations: parties.map(({ name, party }) =>
    aDelegation({
      meetingId: meeting.id,
      partyId: party.id,
      category: observers.includes(name) ? 'observer' : 'member',
    }),
  ),
};
const byRule = [...members, ...observers];

describe('the order of delegations', () => {
  let register: Register;
  beforeEach(async () => {
    register = await openTestRegister();
    await insert(register, records);
  });
  const dossier = async () => {
    const found = await register.dossier(meeting.id);
    if (!found) throw new Error('the meeting is there');
    return found;
  };
  const names = async () => {
    const found = await dossier();
    return rosterView(found, 'en').flatMap(({ delegations }) => delegations.map(({ name }) => name));
  };
  const listOf = async () => {
    const found = await dossier();
    const sections = rosterView(found, 'en');
    const inOrder = delegationsInOrder(found, 'en').map(({ id }) => id);
    const idOf = (name: string) =>
      sections.flatMap(({ delegations }) => delegations).find((view) => view.name === name)?.id ?? '';
    return { sections, inOrder, idOf };
  };
  const step = async (name: string, by: -1 | 1) => {
    const { sections, inOrder, idOf } = await listOf();
    const move = stepOfDelegation(sections, inOrder, idOf(name), by);
    if (!move) return null;
    valueOf(await register.execute(moveDelegation(move.view.delegation, move.afterId, name, inOrder)));
    return move;
  };

  it('is that of protocol, until one is moved; the others keep their places', async () => {
    expect(await names()).toEqual(byRule);
    expect(await step('Tajikistan', -1)).toMatchObject({ place: 2, count: 4 });
    expect(await names()).toEqual(['Afghanistan', 'Tajikistan', 'Kazakhstan', 'Uzbekistan', ...observers]);
    await step('Tajikistan', -1);
    expect(await names()).toEqual(['Tajikistan', 'Afghanistan', 'Kazakhstan', 'Uzbekistan', ...observers]);
    await step('Iran', 1);
    expect((await names()).slice(4)).toEqual(['Pakistan', 'Iran']);
  });

  it('ends at the section: a member is not moved among the observers', async () => {
    expect(await step('Uzbekistan', 1)).toBeNull();
    expect(await step('Iran', -1)).toBeNull();
    const { sections, inOrder, idOf } = await listOf();
    const beside = { id: idOf('Iran'), isAfter: true };
    expect(moveBeside(sections, inOrder, idOf('Uzbekistan'), beside)).toBeNull();
  });

  it('is kept by the papers, in one run of members and observers too', async () => {
    await step('Kazakhstan', 1);
    const found = await dossier();
    const run = inOneRun(found, 'en').flatMap(({ delegations }) => delegations);
    const name = (id: string) => parties.find(({ party }) => party.id === id)?.name;
    expect(run.map(({ party }) => name(party.id))).toEqual([
      'Afghanistan',
      'Iran',
      'Pakistan',
      'Tajikistan',
      'Kazakhstan',
      'Uzbekistan',
    ]);
    const russian = inProtocolOrder(found, 'ru').flatMap(({ delegations }) => delegations);
    expect(russian.slice(0, 4).map(({ party }) => name(party.id))).toEqual([
      'Afghanistan',
      'Tajikistan',
      'Kazakhstan',
      'Uzbekistan',
    ]);
  });

  it('goes back to that of protocol in one step, and each step can be undone', async () => {
    await step('Kazakhstan', 1);
    const byHand = await names();
    valueOf(await register.execute(backToProtocolOrder(meeting.id)));
    expect(await names()).toEqual(byRule);
    await register.undo();
    expect(await names()).toEqual(byHand);
    await register.undo();
    expect(await names()).toEqual(byRule);
    expect(await register.checkRecords()).toEqual([]);
  });
});

it('a delegation let go beside another stands there, and the others as before', () => {
  const found = gatherDossier(records, meeting.id);
  if (!found) throw new Error('the meeting is there');
  const sections = rosterView(found, 'en');
  const inOrder = delegationsInOrder(found, 'en').map(({ id }) => id);
  const all = sections[0]?.delegations.map(({ id }) => id) ?? [];
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.constantFrom(...all), fc.boolean(), (id, target, isAfter) => {
      const move = moveBeside(sections, inOrder, id, { id: target, isAfter });
      if (!move) return;
      const rest = inOrder.filter((one) => one !== id);
      const at = move.afterId === null ? 0 : rest.indexOf(move.afterId) + 1;
      const moved = rest.toSpliced(at, 0, id).filter((one) => all.includes(one));
      expect(moved.indexOf(id)).toBe(move.place - 1);
      expect(Math.abs(moved.indexOf(id) - moved.indexOf(target))).toBe(1);
      expect(moved.filter((one) => one !== id)).toEqual(all.filter((one) => one !== id));
    }),
  );
});
