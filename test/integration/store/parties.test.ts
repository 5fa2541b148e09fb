import { describe, expect, test } from 'vitest';

import { addresseeKey } from '@/domain/party-commitments';
import { peopleLines } from '@/features/parties/party/lists/people-lines';
import { mergePersons } from '@/store/commands/merge-persons';
import { editPartyName, removePartyName } from '@/store/commands/parties';
import { removeParty } from '@/store/commands/party-removal';
import { addStanding, editStanding, removeStanding } from '@/store/commands/party-standing';
import { setPresenceState } from '@/store/commands/presences';
import { orderKeys } from '@/store/order-key';

import {
  aChairmanship,
  aDelegation,
  aMeeting,
  aParagraph,
  aParty,
  aPartyName,
  aPerson,
  aPersonName,
  aProcess,
  aStatement,
  aStatus,
  anAppointment,
  anAttendance,
  anIntervention,
  anOrganiserRole,
} from '../../helpers/builders';
import { danglingReferences } from '../../helpers/dangling-references';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess();
const party = aParty();
const name = aPartyName({ partyId: party.id });
const status = aStatus({ processId: process.id, partyId: party.id });
const alone = { processes: [process], parties: [party], partyNames: [name], statuses: [status] };
const meeting = aMeeting({ processId: process.id, date: '2019-05-14' });
const delegation = aDelegation({ meetingId: meeting.id, partyId: party.id, adoption: 'adopted' });

describe('a party', () => {
  test('to which nothing refers is removed with its names and statuses, and comes back as one step', async () => {
    const register = await openTestRegister();
    await insert(register, alone);
    expect(valueOf(await register.execute(removeParty(party.id, 'Kazakhstan')))).toEqual([]);
    expect(await register.list('parties')).toEqual([]);
    expect(await register.list('partyNames')).toEqual([]);
    expect(await register.list('statuses')).toEqual([]);
    valueOf(await register.undo());
    expect(await register.list('partyNames')).toEqual([name]);
    expect(await register.list('statuses')).toEqual([status]);
  });

  test('that is in use stays, with what uses it told, and leaves no step', async () => {
    const register = await openTestRegister();
    const chairmanship = aChairmanship({ processId: process.id, partyId: party.id });
    await insert(register, {
      ...alone,
      meetings: [meeting],
      delegations: [delegation],
      chairmanships: [chairmanship],
    });
    const before = register.nextUndo;
    const uses = valueOf(await register.execute(removeParty(party.id, 'Kazakhstan')));
    expect(uses.toSorted((a, b) => (a.table < b.table ? -1 : 1))).toEqual([
      { table: 'chairmanships', count: 1 },
      { table: 'delegations', count: 1 },
    ]);
    expect(await register.list('parties')).toEqual([party]);
    expect(register.nextUndo).toEqual(before);
    expect(danglingReferences((await register.exportAll()).records)).toEqual([]);
  });

  test('has standing that is added, changed and removed, each as one step of its history', async () => {
    const register = await openTestRegister();
    await insert(register, alone);
    const facts = aChairmanship({ processId: process.id, partyId: party.id, label: '2019–2020' });
    const id = valueOf(await register.execute(addStanding('chairmanships', facts, 'Kazakhstan')));
    const row = { id, partyId: party.id };
    valueOf(
      await register.execute(editStanding('chairmanships', row, { handedOver: '2018-11' }, 'Kazakhstan')),
    );
    valueOf(await register.execute(editPartyName(name, { short: 'Qazaqstan' })));
    valueOf(await register.execute(removePartyName(name)));
    valueOf(await register.execute(removeStanding('chairmanships', row, 'Kazakhstan')));
    expect(await register.list('chairmanships')).toEqual([]);
    expect((await register.history(party.id)).map(({ command }) => command).slice(0, 5)).toEqual([
      'remove-chairmanship',
      'remove-party-name',
      'edit-party-name',
      'edit-chairmanship',
      'add-chairmanship',
    ]);
    valueOf(await register.undo());
    expect(await register.get('chairmanships', id)).toMatchObject({
      label: '2019–2020',
      handedOver: '2018-11',
    });
  });
});

describe('what is read of parties', () => {
  const planned = aMeeting({ processId: process.id, date: '2027', stateOfAffairs: 'planned' });
  const ofPlanned = aDelegation({ meetingId: planned.id, partyId: party.id });
  const hosted = aMeeting({ processId: process.id, date: '2018-09-27' });
  const person = aPerson();
  const other = aParty({ iso2: 'TJ', iso3: 'TJK' });
  const statement = (meetingId: string, paragraphId: string, fields: Parameters<typeof aStatement>[0]) =>
    aStatement({ class: 'commitment', meetingId, paragraphId, ...fields });
  const paragraph = aParagraph({ meetingId: meeting.id });
  const elsewhere = aParagraph({ meetingId: hosted.id });
  const adopted = statement(meeting.id, paragraph.id, { text: 'adopted' });
  const addressed = statement(hosted.id, elsewhere.id, { addressees: ['The Government of Kazakhstan'] });
  const records = {
    ...alone,
    parties: [party, other],
    meetings: [meeting, planned, hosted],
    delegations: [
      delegation,
      // A second one of the same State at the same meeting.
      aDelegation({ meetingId: meeting.id, partyId: party.id }),
      ofPlanned,
      aDelegation({ meetingId: hosted.id, partyId: other.id }),
    ],
    organiserRoles: [anOrganiserRole({ meetingId: hosted.id, partyId: party.id })],
    persons: [person],
    personNames: [aPersonName({ personId: person.id })],
    appointments: [anAppointment({ personId: person.id, partyId: party.id })],
    attendances: [anAttendance({ meetingId: meeting.id, delegationId: delegation.id, personId: person.id })],
    interventions: [
      anIntervention({ meetingId: meeting.id, personId: person.id }),
      anIntervention({ meetingId: hosted.id, personId: person.id }),
    ],
    paragraphs: [paragraph, elsewhere],
    statements: [
      adopted,
      addressed,
      statement(meeting.id, paragraph.id, { class: 'record' }),
      statement(hosted.id, elsewhere.id, { addressees: ['Member States'] }),
    ],
  };

  test('counts the meetings that were held', async () => {
    const register = await openTestRegister();
    await insert(register, records);
    const { rows } = await register.partyRows();
    expect(rows.map((row) => [row.party.id, row.meetings])).toEqual(
      expect.arrayContaining([
        [party.id, 1],
        [other.id, 1],
      ]),
    );
  });

  test('count a meeting only where somebody of the party took part, in the directory as on its page', async () => {
    const register = await openTestRegister();
    const states = ['confirmed', 'absent', 'remote'] as const;
    const held = states.map(() => aMeeting({ processId: process.id, date: '2019-05-14' }));
    const delegations = held.map(({ id }) => aDelegation({ meetingId: id, partyId: party.id }));
    const attendances = delegations.map(({ id, meetingId }, index) =>
      anAttendance({ delegationId: id, meetingId, personId: person.id, state: states[index] ?? 'present' }),
    );
    const unnamed = { ...records, appointments: [], attendances, interventions: [], coSpeakers: [] };
    await insert(register, { ...unnamed, meetings: [...records.meetings, ...held], delegations });
    const { rows } = await register.partyRows();
    expect(rows.find((row) => row.party.id === party.id)?.meetings).toBe(1);
    const { meetings } = await register.partyActivity(party.id);
    expect(meetings.filter((line) => line.tookPart).map((line) => line.meeting.id)).toEqual([held[2]?.id]);
    const [row] = await register.peopleOf([person.id]);
    expect([row?.meetings, row?.lastAttended?.id]).toEqual([1, held[2]?.id]);
    // What is recorded by day goes first.
    const [confirmed] = attendances;
    if (!confirmed) throw new Error('no seat');
    const day = { kind: 'day', day: '2019-05-14' } as const;
    const words = { name: 'A', when: 'that day' };
    valueOf(await register.execute(setPresenceState([confirmed], day, 'present', words)));
    const after = await register.partyRows();
    expect(after.rows.find((one) => one.party.id === party.id)?.meetings).toBe(2);
    expect((await register.peopleOf([person.id]))[0]?.meetings).toBe(2);
  });

  test('is its meetings, latest first, its people, and what they said for it', async () => {
    const register = await openTestRegister();
    await insert(register, records);
    const activity = await register.partyActivity(party.id);
    expect(activity.meetings.map((line) => line.meeting.id)).toEqual([planned.id, meeting.id, hosted.id]);
    expect(activity.meetings[1]?.attendances).toHaveLength(1);
    expect(activity.meetings[2]?.organiserRoles).toHaveLength(1);
    expect(activity.personNames).toHaveLength(1);
    expect(activity.interventions.map(({ meetingId }) => meetingId)).toEqual([meeting.id]);
    expect((await register.partyActivity(other.id)).interventions).toEqual([]);
  });

  test('names a person once whom two records stood for, with what another laptop wrote of either', async () => {
    const register = await openTestRegister();
    await insert(register, records);
    const survivor = aPerson();
    await insert(register, {
      persons: [survivor],
      personNames: [aPersonName({ personId: survivor.id })],
      interventions: [anIntervention({ meetingId: meeting.id, personId: survivor.id })],
    });
    valueOf(await register.execute(mergePersons({ keepId: survivor.id, dropId: person.id }, 'A', 'B')));
    const late = anAttendance({ meetingId: planned.id, delegationId: ofPlanned.id, personId: person.id });
    await insert(register, {
      attendances: [late],
      interventions: [anIntervention({ meetingId: meeting.id, personId: person.id })],
    });
    const activity = await register.partyActivity(party.id);
    const named = [
      ...activity.meetings.flatMap(({ attendances }) => attendances),
      ...activity.appointments,
      ...activity.interventions,
      ...activity.personNames,
    ];
    expect(activity.interventions).toHaveLength(3);
    expect([...new Set(named.map(({ personId }) => personId))]).toEqual([survivor.id]);
    expect(peopleLines(activity, '2019-05-14', 'en').map((line) => [line.personId, line.meetings])).toEqual([
      // The other meeting is planned.
      [survivor.id, 1],
    ]);
  });

  test('lists as commitments what it adopted and what names it, and nothing else', async () => {
    const register = await openTestRegister();
    await insert(register, records);
    const keys = new Set(['Kazakhstan', 'Republic of Kazakhstan'].map(addresseeKey));
    const { first, total } = await register.partyCommitments(party.id, keys, 50);
    expect(first.map(({ statement: { id }, reasons, number }) => [id, reasons, number])).toEqual([
      [adopted.id, ['adopted'], '1'],
      [addressed.id, ['addressed'], '1'],
    ]);
    expect(total).toBe(2);
    expect(await register.partyCommitments(party.id, keys, 1)).toEqual({
      first: first.slice(0, 1),
      total: 2,
    });
    expect(await register.partyCommitments(other.id, new Set(), 50)).toEqual({ first: [], total: 0 });
  });

  test('numbers commitments as the text does, the latest meeting first and one without a date last', async () => {
    const register = await openTestRegister();
    await insert(register, records);
    const [one = '', two = ''] = orderKeys(2);
    const late = aMeeting({ processId: process.id, date: '2021-06' });
    const undated = aMeeting({ processId: process.id, date: null });
    const text = [late, undated].flatMap(({ id }) =>
      [one, two].map((order) => aParagraph({ meetingId: id, order })),
    );
    await insert(register, {
      meetings: [late, undated],
      delegations: [late, undated].map(({ id }) =>
        aDelegation({ meetingId: id, partyId: party.id, adoption: 'adopted' }),
      ),
      paragraphs: text.toReversed(),
      statements: text
        .toReversed()
        .map(({ id, meetingId }) => statement(meetingId, id, { addressees: ['Kazakhstan', 'Turkey'] })),
    });
    const { first } = await register.partyCommitments(party.id, new Set([addresseeKey('Kazakhstan')]), 50);
    expect(first.map((line) => [line.meeting.date, line.number, line.reasons.length])).toEqual([
      ['2021-06', '1', 2],
      ['2021-06', '2', 2],
      ['2019-05-14', '1', 1],
      ['2018-09-27', '1', 1],
      [null, '1', 2],
      [null, '2', 2],
    ]);
  });
});
