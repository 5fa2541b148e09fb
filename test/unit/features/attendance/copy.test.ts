import { describe, expect, it } from 'vitest';

import type { MeetingDossier } from '@/domain/meeting-dossier';
import { gatherDossier } from '@/domain/gather-dossier';
import type { RecordSet } from '@/domain/records';
import { earlierMeetings } from '@/features/attendance/copy/earlier-meetings';
import { chosenOf, planCopy, usualTicks } from '@/features/attendance/copy/plan-copy';
import { copyAttendance } from '@/store/commands/copy-attendance';
import type { MeetingRow } from '@/store/register';
import {
  aDelegation,
  aMeeting,
  anAppointment,
  anAttendance,
  aParty,
  aPartyName,
  aPerson,
  aPersonName,
  aPresence,
  aProcess,
  aStatus,
} from '../../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../../helpers/open-test-register';

const process = aProcess();
const turkey = aParty({ iso2: 'TR', iso3: 'TUR' });
const kazakhstan = aParty();
const before = aMeeting({ processId: process.id, date: '2019-05-14', stateOfAffairs: 'held' });
const here = aMeeting({ processId: process.id, date: '2023-03-28', stateOfAffairs: 'planned' });
const persons = [aPerson(), aPerson(), aPerson(), aPerson()] as const;
const [promoted, away, merged, survivor] = persons;
const then = aDelegation({
  meetingId: before.id,
  partyId: turkey.id,
  category: 'chair',
  adoption: 'adopted',
  printedName: 'Turkey (Republic of)',
  headcount: { qualifier: 'about', count: 9 },
});
const bare = aDelegation({ meetingId: before.id, partyId: kazakhstan.id });
const seat = (personId: string, more: Parameters<typeof anAttendance>[0] = {}) =>
  anAttendance({ meetingId: before.id, delegationId: then.id, personId, ...more });

const records: RecordSet = {
  processes: [process],
  parties: [turkey, kazakhstan],
  partyNames: [
    aPartyName({ partyId: turkey.id, short: 'Turkey', until: '2022-06' }),
    aPartyName({ partyId: turkey.id, short: 'Türkiye', from: '2022-06' }),
    aPartyName({ partyId: kazakhstan.id }),
  ],
  statuses: [aStatus({ processId: process.id, partyId: turkey.id })],
  meetings: [before, here],
  persons: [promoted, away, { ...merged, mergedIntoId: survivor.id }, survivor],
  personNames: persons.map(({ id }, index) => aPersonName({ personId: id, family: `Name${index}` })),
  appointments: [
    anAppointment({ personId: promoted.id, partyId: turkey.id, function: 'Director', from: '2022-01' }),
  ],
  delegations: [then, bare],
  attendances: [
    seat(promoted.id, {
      function: 'Expert',
      roles: ['head-of-delegation', 'speaker'],
      publish: 'yes',
      onBehalfOf: 'the Minister',
      order: 'a0',
    }),
    seat(away.id, { state: 'absent', function: 'Adviser', publish: 'no', order: 'a1' }),
    seat(merged.id, { roles: ['speaker'], order: 'a2' }),
    seat(survivor.id, { order: 'a3' }),
  ],
};
const dossierOf = (id: string): MeetingDossier => {
  const found = gatherDossier(records, id);
  if (!found) throw new Error('the meeting is there');
  return found;
};
const plan = planCopy(dossierOf(before.id), { here: dossierOf(here.id), language: 'en', state: 'invited' });
const delegation = plan.find(({ key }) => key === turkey.id);

describe('copying from an earlier meeting', () => {
  it('names parties on the date of the new meeting', () => {
    expect(plan.map(({ name }) => name).toSorted()).toEqual(['Kazakhstan', 'Türkiye']);
  });

  it('takes the post of the new date, and shows what was printed before', () => {
    expect(delegation?.people[0]).toMatchObject({ title: 'Director', before: 'Expert' });
    expect(delegation?.people[0]?.copied.function).toBe('Director');
    expect(delegation?.people.find(({ key }) => key === away.id)).toMatchObject({
      title: 'Adviser',
      before: '',
    });
  });

  it('leaves what speaks of the earlier meeting alone', () => {
    expect(delegation?.copied).toMatchObject({ partyId: turkey.id, capacity: null, category: 'unspecified' });
    expect(delegation?.people[0]?.copied).toMatchObject({
      state: 'invited',
      roles: ['head-of-delegation'],
      onBehalfOf: null,
      publish: 'not-asked',
    });
    expect(delegation?.people.find(({ key }) => key === away.id)?.copied.publish).toBe('no');
  });

  it('has a person who was recorded twice and found to be one only once', () => {
    expect(delegation?.people.map(({ key }) => key)).toEqual([promoted.id, away.id, survivor.id]);
    expect(delegation?.people.at(-1)?.copied.roles).toEqual(['delegate']);
  });

  it('ticks whoever came, and brings the delegation with the person', () => {
    const ticks = usualTicks(plan);
    expect(ticks.has(away.id)).toBe(false);
    const chosen = chosenOf(plan, ticks);
    expect(chosen.map(({ people }) => people.length).toSorted((a, b) => a - b)).toEqual([0, 2]);
    expect(chosenOf(plan, new Set([away.id]))).toMatchObject([
      { partyId: turkey.id, people: [{ state: 'invited' }] },
    ]);
    expect(chosenOf(plan, new Set())).toEqual([]);
  });

  it.each([
    ['absent', ['present'], true],
    ['absent', ['absent', 'remote'], true],
    ['confirmed', ['absent', 'absent'], false],
    ['present', ['absent', 'absent'], false],
    ['present', ['absent'], true],
    ['absent', ['excused', 'absent'], false],
    ['excused', [], false],
  ] as const)('goes by the days where they are recorded: %s, %j', (state, states, isTicked) => {
    const days = ['2019-05-14', '2019-05-15'];
    const one = seat(promoted.id, { state });
    const presences = states.map((own, index) =>
      aPresence({ meetingId: before.id, attendanceId: one.id, day: days[index] ?? null, state: own }),
    );
    const twoDays = { ...before, date: '2019-05-14/2019-05-15' };
    const changed = { ...records, meetings: [twoDays, here], attendances: [one], presences };
    const earlier = gatherDossier(changed, before.id);
    const copied =
      earlier && planCopy(earlier, { here: dossierOf(here.id), language: 'en', state: 'invited' });
    expect(usualTicks(copied ?? []).has(promoted.id)).toBe(isTicked);
  });

  it('makes nobody a participant who was not, and takes nobody for one who is only invited', () => {
    const delegations = [then, { ...bare, withoutPeople: 'not-said' as const }];
    const earlier = gatherDossier({ ...records, delegations }, before.id) ?? dossierOf(before.id);
    const planned = planCopy(earlier, { here: dossierOf(here.id), language: 'en', state: 'present' });
    const emptied = planned.find(({ key }) => key === kazakhstan.id);
    expect(emptied?.wasAway).toBe(true);
    expect(usualTicks(planned).has(kazakhstan.id)).toBe(false);
    const invited = chosenOf(plan, usualTicks(plan)).find(({ partyId }) => partyId === kazakhstan.id);
    expect(invited?.withoutPeople).toBe('not-said');
    // Ticked by hand, as present, it is said to be there.
    expect(emptied?.copied.withoutPeople).toBe('took-part');
  });

  it('is one step, and done twice it is done once', async () => {
    const register = await openTestRegister();
    await insert(register, records);
    const whole = () => register.dossier(here.id);
    const chosen = chosenOf(plan, usualTicks(plan));
    valueOf(await register.execute(copyAttendance(here.id, chosen, 'TEG 1')));
    valueOf(await register.execute(copyAttendance(here.id, chosen, 'TEG 1')));
    expect((await whole())?.delegations).toHaveLength(2);
    expect((await whole())?.attendances.map((one) => one.function)).toEqual(['Director', null]);
    const after = await whole();
    const again = after && planCopy(dossierOf(before.id), { here: after, language: 'en', state: 'invited' });
    expect(again?.every((one) => one.isHere)).toBe(true);
    expect(chosenOf(again ?? [], usualTicks(again ?? []))).toEqual([]);
    await register.undo();
    expect((await whole())?.delegations).toEqual([]);
  });

  it('leaves alone who sits there by a record that was merged into theirs', async () => {
    const register = await openTestRegister();
    const own = aDelegation({ meetingId: here.id, partyId: turkey.id });
    const sits = anAttendance({ meetingId: here.id, delegationId: own.id, personId: merged.id });
    await insert(register, { ...records, delegations: [then, bare, own] });
    await insert(register, { attendances: [sits] });
    valueOf(await register.execute(copyAttendance(here.id, chosenOf(plan, usualTicks(plan)), 'TEG 1')));
    const seats = (await register.list('attendances')).filter(({ meetingId }) => meetingId === here.id);
    expect(seats.map(({ personId }) => personId).toSorted()).toEqual([promoted.id, merged.id].toSorted());
  });
});

describe('a party that came with several delegations', () => {
  const own = aDelegation({ meetingId: before.id, partyId: turkey.id, order: 'a5' });
  const experts = aDelegation({ meetingId: before.id, partyId: turkey.id, category: 'expert', order: 'a6' });
  const head = seat(promoted.id, { delegationId: own.id, roles: ['head-of-delegation'] });
  const chairs = seat(away.id, { state: 'present', roles: ['head-of-delegation', 'chair'] });
  const expert = seat(survivor.id, { delegationId: experts.id, roles: ['expert'] });
  const planOf = (earlier: RecordSet, dossier: MeetingDossier) => {
    const found = gatherDossier({ ...records, ...earlier }, before.id);
    return planCopy(found ?? dossier, { here: dossier, language: 'en', state: 'invited' });
  };
  const copiedTo = async (earlier: RecordSet, more: RecordSet = {}) => {
    const register = await openTestRegister();
    await insert(register, { ...records, ...earlier });
    await insert(register, more);
    const dossier = await register.dossier(here.id);
    if (!dossier) throw new Error('the meeting is there');
    const planned = planOf(earlier, dossier);
    valueOf(await register.execute(copyAttendance(here.id, chosenOf(planned, usualTicks(planned)), 'TEG 1')));
    return { planned, after: await register.dossier(here.id) };
  };

  it('has the people of the Chair in its own delegation, once, under its own head', async () => {
    const earlier = { delegations: [then, own], attendances: [chairs, head] };
    const { planned, after } = await copiedTo(earlier);
    expect(new Set(planned.map(({ key }) => key)).size).toBe(planned.length);
    expect(planned).toHaveLength(1);
    expect(after?.delegations).toHaveLength(1);
    expect(after?.attendances.map(({ personId, roles }) => [personId, roles])).toEqual([
      [promoted.id, ['head-of-delegation']],
      [away.id, ['delegate']],
    ]);
  });

  it('has none of them in the delegation that it has here as the Chair', async () => {
    const chair = aDelegation({ meetingId: here.id, partyId: turkey.id, category: 'chair', order: 'a0' });
    const ours = aDelegation({ meetingId: here.id, partyId: turkey.id, order: 'a1' });
    const { after } = await copiedTo(
      { delegations: [then, own], attendances: [chairs, head] },
      { delegations: [chair, ours] },
    );
    expect(new Set(after?.attendances.map(({ delegationId }) => delegationId))).toEqual(new Set([ours.id]));
  });

  it('keeps its experts apart, each with a tick of its own, and copied twice it comes once', async () => {
    const earlier = { delegations: [own, experts], attendances: [head, expert] };
    const { planned, after } = await copiedTo(earlier);
    expect(new Set(planned.map(({ key }) => key)).size).toBe(2);
    expect(after?.delegations.map(({ category }) => category).toSorted()).toEqual(['expert', 'unspecified']);
    const again = after ? planOf(earlier, after) : [];
    expect(again.every(({ isHere }) => isHere)).toBe(true);
  });
});

describe('the head of a copied delegation', () => {
  const roles = ['head-of-delegation', 'expert'] as const;
  const asHead = (personId: string) => ({
    ...(delegation?.people[0]?.copied ?? anAttendance()),
    personId,
    roles: [...roles],
  });
  const copiedTo = async (more: RecordSet, people: readonly string[]) => {
    const register = await openTestRegister();
    await insert(register, { ...records, ...more });
    const facts = { partyId: turkey.id, category: 'unspecified', capacity: null, isBeside: false } as const;
    const copied = [{ ...facts, withoutPeople: 'not-said' as const, people: people.map(asHead) }];
    valueOf(await register.execute(copyAttendance(here.id, copied, 'TEG 1')));
    const seats = (await register.dossier(here.id))?.attendances ?? [];
    return seats.map((one) => [one.personId, one.roles]);
  };

  it('is the one it has here', async () => {
    const own = aDelegation({ meetingId: here.id, partyId: turkey.id });
    const attendances = [
      anAttendance({
        meetingId: here.id,
        delegationId: own.id,
        personId: away.id,
        roles: ['head-of-delegation'],
      }),
    ];
    expect(await copiedTo({ delegations: [own], attendances }, [promoted.id])).toEqual([
      [away.id, ['head-of-delegation']],
      [promoted.id, ['expert']],
    ]);
  });

  it('is the first of two who are copied', async () => {
    expect(await copiedTo({}, [promoted.id, survivor.id])).toEqual([
      [promoted.id, [...roles]],
      [survivor.id, ['expert']],
    ]);
  });
});

describe('the meetings to copy from', () => {
  const row = (more: Partial<MeetingRow>): MeetingRow => ({
    ...aMeeting(),
    delegations: 2,
    attendances: 4,
    paragraphs: 0,
    ...more,
  });
  it('are those before, of the same type first, with somebody in them', () => {
    const same = row({ id: 'same', date: '2018-01-01' });
    const other = row({ id: 'other', type: 'technical-experts-group', date: '2019-01-01' });
    const rows = [row({ date: '2024' }), other, row({ date: '2018-06-01', delegations: 0 }), same];
    const found = earlierMeetings(rows, { id: 'x', type: 'senior-officials-meeting', date: '2020-01-01' });
    expect(found.map(({ id }) => id)).toEqual(['same', 'other']);
  });
});
