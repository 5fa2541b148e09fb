import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { noDecisions } from '@/pickers/tables/changes-of-plan';
import { editMeeting } from '@/store/commands/meetings';
import { keepNameThen } from '@/store/commands/names-then';
import { addPersonName, editPersonName } from '@/store/commands/persons';
import {
  aCoSpeaker,
  aDelegation,
  aMeeting,
  anAppointment,
  anAttendance,
  anIntervention,
  aNote,
  aPerson,
  aPersonName,
  aProcess,
} from '../../helpers/builders';
import { fixedId } from '../../helpers/fixed-id';
import { errorOf, insert, valueOf } from '../../helpers/open-test-register';
import { TableDesk, type Edits } from '../../helpers/table-desk';
import { partyOf } from '../../helpers/table-register';

const meetingId = fixedId('1', 1);
const kazakhstan = partyOf('KAZ', 1);
const turkiye = partyOf('TUR', 2);
const [anna, berik, chinara, merged] = [1, 2, 3, 4].map((at) => fixedId('4', at)) as [
  string,
  string,
  string,
  string,
];
const [seatA, seatB, seatC] = [1, 2, 3].map((at) => fixedId('3', at)) as [string, string, string];
const [kaz, tur] = [fixedId('2', 1), fixedId('2', 2)];
const post = (at: number, personId: string, partyId: string, fields = {}) =>
  anAppointment({ id: fixedId('7', at), personId, partyId, ...fields });
const name = (at: number, personId: string, given: string, family: string, fields = {}) =>
  aPersonName({ id: fixedId('5', at), personId, given, family, script: 'latin', preferred: true, ...fields });

/** Three people of whom one has two names of one script, two posts and a past one, and one was merged into another. */
function records() {
  return {
    processes: [aProcess({ id: fixedId('9', 1) })],
    meetings: [aMeeting({ id: meetingId, processId: fixedId('9', 1), date: '2024-05-14' })],
    parties: [kazakhstan.party, turkiye.party],
    partyNames: [...kazakhstan.names, ...turkiye.names],
    persons: [
      aPerson({ id: anna }),
      aPerson({ id: berik }),
      aPerson({ id: chinara }),
      aPerson({ id: merged, mergedIntoId: chinara }),
    ],
    personNames: [
      name(1, anna, 'Anna', 'Ivanova'),
      name(2, anna, 'Анна', 'Иванова', { script: 'cyrillic', order: 'a1' }),
      name(3, anna, 'Анна', 'Петрова', { script: 'cyrillic', preferred: false, order: 'a2' }),
      name(4, berik, 'Berik', 'Omarov'),
      name(5, chinara, 'Chinara', 'Asanova'),
    ],
    appointments: [
      post(1, anna, kazakhstan.party.id, { function: 'Clerk', from: '2001', until: '2005' }),
      post(2, anna, kazakhstan.party.id, { function: 'Adviser', email: 'anna@example.org', from: '2020' }),
      post(3, berik, kazakhstan.party.id, { function: 'Envoy', until: '2010', email: 'old@example.org' }),
      post(4, chinara, turkiye.party.id, { function: 'Expert', from: '2019' }),
    ],
    delegations: [
      aDelegation({ id: kaz, meetingId, partyId: kazakhstan.party.id, order: 'a0' }),
      aDelegation({ id: tur, meetingId, partyId: turkiye.party.id, order: 'a1' }),
    ],
    attendances: [
      anAttendance({
        id: seatA,
        meetingId,
        delegationId: kaz,
        personId: anna,
        roles: ['head-of-delegation'],
        order: 'a0',
      }),
      anAttendance({ id: seatB, meetingId, delegationId: kaz, personId: berik, order: 'a1' }),
      anAttendance({
        id: seatC,
        meetingId,
        delegationId: tur,
        personId: merged,
        roles: ['head-of-delegation'],
        order: 'a0',
      }),
    ],
  };
}
const attendance = () => TableDesk.open(records(), meetingId);
const people = () => TableDesk.open(records(), null);
const rolesOf = async ({ register }: TableDesk) =>
  new Map((await register.list('attendances')).map(({ id, roles }) => [id, roles]));
const namesOf = async ({ register }: TableDesk, personId: string) =>
  (await register.list('personNames'))
    .filter((one) => one.personId === personId)
    .map(({ given, family }) => `${given} ${family}`);

describe('a head who changes in the table', () => {
  for (const [roles, wanted] of [
    ['Delegate', ['delegate']],
    ['Expert', ['expert']],
  ] as const) {
    it(`leaves the former one ${roles}, whichever row stands first`, async () => {
      for (const isTurned of [false, true]) {
        const desk = await attendance();
        const [titles = [], ...rows] = await desk.written({
          [seatA]: { roles },
          [seatB]: { roles: 'Head of delegation' },
        });
        const turned = [titles, ...(isTurned ? rows.toReversed() : rows)];
        valueOf(await desk.apply(await desk.changes(turned)));
        expect((await rolesOf(desk)).get(seatA)).toEqual(wanted);
        expect((await rolesOf(desk)).get(seatB)).toEqual(['head-of-delegation']);
      }
    });
  }

  it('or the last of a delegation moves, leaves nothing that says that the delegation was there', async () => {
    const desk = await attendance();
    valueOf(await desk.apply(await desk.changes(await desk.written({ [seatC]: { party: 'Kazakhstan' } }))));
    const said = (await desk.register.list('delegations')).map((one) => [one.id, one.withoutPeople]);
    expect(new Map(said as [string, string][])).toEqual(
      new Map([
        [kaz, 'took-part'],
        [tur, 'not-said'],
      ]),
    );
  });

  it('or moves to a delegation with one, leaves one head', async () => {
    const desk = await attendance();
    valueOf(await desk.apply(await desk.changes(await desk.written({ [seatC]: { party: 'Kazakhstan' } }))));
    expect((await rolesOf(desk)).get(seatA)).toEqual(['head-of-delegation']);
    expect((await rolesOf(desk)).get(seatC)).toEqual(['delegate']);
  });
});

describe('a name that becomes another in a table', () => {
  const held = { stateOfAffairs: 'held' } as const;

  it('of people is said to stay in lists of meetings held before, and does', async () => {
    const desk = await people();
    const meeting = await desk.register.get('meetings', meetingId);
    if (!meeting) throw new Error('The meeting was expected');
    valueOf(await desk.register.execute(editMeeting(meeting, held)));
    const rows = await desk.written({ [anna]: { family: 'Sadykova-Lee' } });
    const [row] = (await desk.plan(rows)).rows.filter(({ kind }) => kind === 'update');
    expect(row?.problems).toContainEqual({ code: 'name-then', text: 'Anna Ivanova' });
    valueOf(await desk.apply(await desk.changes(rows)));
    const seats = await desk.register.list('attendances');
    expect(seats.find(({ id }) => id === seatA)?.namesThen).toMatchObject([{ family: 'Ivanova' }]);
    expect(await namesOf(desk, anna)).toEqual(expect.arrayContaining(['Anna Ivanova', 'Anna Sadykova-Lee']));
  });

  it('of attendance is written as the list prints it, and set right there alone', async () => {
    const desk = await attendance();
    const meeting = await desk.register.get('meetings', meetingId);
    if (!meeting) throw new Error('The meeting was expected');
    valueOf(await desk.register.execute(editMeeting(meeting, held)));
    const [borne] = (await desk.register.list('personNames')).filter(({ personId }) => personId === anna);
    if (!borne) throw new Error('The name was expected');
    valueOf(await desk.register.execute(editPersonName(borne, { family: 'Sadykova' })));
    valueOf(await desk.register.execute(keepNameThen({ personId: anna, name: borne })));
    expect((await desk.plan(await desk.written({}))).rows.map(({ kind }) => kind)).toEqual(
      expect.not.arrayContaining(['update']),
    );
    const rows = await desk.written({ [seatA]: { family: 'Ivanowa' } });
    expect(JSON.stringify(rows)).toContain('Ivanowa');
    valueOf(await desk.apply(await desk.changes(rows)));
    const seats = await desk.register.list('attendances');
    expect(seats.find(({ id }) => id === seatA)?.namesThen).toMatchObject([{ family: 'Ivanowa' }]);
    expect(await namesOf(desk, anna)).toContain('Anna Sadykova');
  });
});

describe('names in an edited table', () => {
  it('of one script stay two when a line is added', async () => {
    const desk = await people();
    const edits = { [anna]: { 'other-names': 'Анна ИВАНОВА\nАнна ПЕТРОВА\nآنا ایوانووا' } };
    valueOf(await desk.apply(await desk.changes(await desk.written(edits))));
    expect(await namesOf(desk, anna)).toEqual(
      expect.arrayContaining(['Анна Иванова', 'Анна Петрова', 'آنا ایوانووا']),
    );
    expect(await namesOf(desk, anna)).toHaveLength(4);
  });

  it('are replaced where one line of the script was edited, not where the name was changed meanwhile', async () => {
    const desk = await people();
    const rows = await desk.written({ [anna]: { 'other-names': 'Анна ИВАНОВА\nАнна СИДОРОВА' } });
    const changes = await desk.changes(rows);
    const petrova = await desk.register.get('personNames', fixedId('5', 3));
    if (!petrova) throw new Error('a name');
    valueOf(await desk.register.execute(editPersonName(petrova, { family: 'Новая' })));
    expect(errorOf(await desk.apply(changes))).toBe('changed-meanwhile');
    await desk.register.undo();
    valueOf(await desk.apply(changes));
    expect(await namesOf(desk, anna)).toEqual(['Anna Ivanova', 'Анна Иванова', 'Анна Сидорова']);
  });

  it('that were added meanwhile are not replaced', async () => {
    const desk = await people();
    const rows = await desk.written({ [berik]: { 'other-names': 'Берик НОВЫЙ' } });
    valueOf(await desk.register.execute(addPersonName(berik, { given: 'Берик', family: 'Омаров' })));
    const all = { ...noDecisions, forTable: new Set((await desk.plan(rows)).rows.map(({ key }) => key)) };
    valueOf(await desk.apply(await desk.changes(rows, all)));
    expect(await namesOf(desk, berik)).toEqual(['Berik Omarov', 'Берик Омаров', 'Берик Новый']);
  });

  it('quite other than the person’s rename nobody unless that is chosen', async () => {
    const desk = await attendance();
    const rows = await desk.written({ [seatB]: { given: 'Олег', family: 'Сидоров' } });
    const [row] = (await desk.plan(rows)).rows.filter(({ kind }) => kind === 'update');
    expect(row).toMatchObject({
      proposed: 'skip',
      choices: ['substitute', 'new', 'update', 'skip'],
      problems: [{ code: 'other-person', text: 'Berik Omarov' }],
    });
    expect((await desk.changes(rows)).change).toEqual([]);
  });

  it('typed in another script over the first come beside it, and one stays preferred there', async () => {
    const desk = await people();
    const rows = await desk.written({ [anna]: { given: 'Аня', family: 'Иванова' } });
    const [row] = (await desk.plan(rows)).rows.filter(({ kind }) => kind === 'update');
    expect(row?.problems).toEqual([{ code: 'name-in-script', text: 'Anna Ivanova' }]);
    valueOf(await desk.apply(await desk.changes(rows)));
    expect(await namesOf(desk, anna)).toContain('Anna Ivanova');
    expect((await desk.changes(rows)).change).toEqual([]);
    const cyrillic = (await desk.register.list('personNames')).filter((one) => one.script === 'cyrillic');
    expect(cyrillic.map(({ given, preferred }) => [given, preferred])).toEqual([
      ['Анна', true],
      ['Анна', false],
      ['Аня', false],
    ]);
  });

  it('take the script of their letters', async () => {
    const desk = await people();
    const rows = await desk.written({ [berik]: { given: 'Берик', family: 'Омаров' } });
    valueOf(await desk.apply(await desk.changes(rows)));
    const own = (await desk.register.list('personNames')).filter(({ personId }) => personId === berik);
    expect(own.map(({ family, script }) => [family, script])).toEqual([
      ['Omarov', 'latin'],
      ['Омаров', 'cyrillic'],
    ]);
  });
});

describe('what a table removes', () => {
  it('is never a row that stands in it, though it names nobody or is of an unknown State', async () => {
    const desk = await attendance();
    const rows = await desk.written({
      [seatA]: { given: '', family: '' },
      [seatB]: { party: 'Atlantis' },
    });
    expect((await desk.plan(rows)).missing).toEqual([]);
  });

  it('is nobody whom a merged record names', async () => {
    const desk = await people();
    const plan = await desk.plan(await desk.written({ [chinara]: null }));
    expect(plan.missing).toMatchObject([{ id: chinara, keptBecause: 'has-records' }]);
    const nothing = { add: [], delegations: [], change: [], posts: [] };
    const remove = [{ target: 'person', id: chinara, was: null }] as const;
    expect(errorOf(await desk.apply({ ...nothing, remove, known: [], delegationsHere: [] }))).toBe(
      'changed-meanwhile',
    );
  });

  it('is nobody who is named as a joint speaker or in a note alone', async () => {
    const desk = await people();
    const [joint, noted, free] = [6, 7, 8].map((at) => aPerson({ id: fixedId('4', at) }));
    if (!joint || !noted || !free) throw new Error('three people were expected');
    const said = anIntervention({ meetingId });
    await insert(desk.register, {
      persons: [joint, noted, free],
      personNames: [joint, noted, free].map(({ id }, at) => name(6 + at, id, 'Dana', `Other ${at}`)),
      interventions: [said],
      coSpeakers: [aCoSpeaker({ meetingId, interventionId: said.id, personId: joint.id })],
      notes: [aNote({ meetingId, personId: noted.id })],
    });
    const without = Object.fromEntries([joint, noted, free].map(({ id }) => [id, null]));
    const { missing } = await desk.plan(await desk.written(without));
    expect(new Map(missing.map(({ id, keptBecause }) => [id, keptBecause]))).toEqual(
      new Map([
        [joint.id, 'has-records'],
        [noted.id, 'has-records'],
        [free.id, null],
      ]),
    );
  });

  it('is no delegation to which somebody came meanwhile', async () => {
    const desk = await attendance();
    const remove = [{ target: 'delegation', id: tur, was: null }] as const;
    const changes = {
      add: [],
      delegations: [],
      change: [],
      posts: [],
      remove,
      known: [],
      delegationsHere: [],
    };
    expect(errorOf(await desk.apply(changes))).toBe('changed-meanwhile');
  });
});

describe('posts in an edited table', () => {
  it('of another party are new ones beside those that are recorded', async () => {
    const desk = await people();
    const rows = await desk.written({ [anna]: { party: 'Türkiye' } });
    valueOf(await desk.apply(await desk.changes(rows)));
    const posts = (await desk.register.list('appointments')).filter(({ personId }) => personId === anna);
    expect(posts.find(({ id }) => id === fixedId('7', 2))).toMatchObject({
      partyId: kazakhstan.party.id,
      from: '2020',
    });
    expect(posts.find(({ partyId }) => partyId === turkiye.party.id)).toMatchObject({
      function: 'Adviser',
      from: null,
    });
  });

  it('that have ended are neither shown nor filled', async () => {
    const desk = await attendance();
    const rows = await desk.written();
    expect(JSON.stringify(rows)).toContain('anna@example.org');
    expect(JSON.stringify(rows)).not.toContain('old@example.org');
    valueOf(await desk.apply(await desk.changes(await desk.written({ [seatB]: { phone: '+7 1' } }))));
    expect(await desk.register.get('appointments', fixedId('7', 3))).toMatchObject({ phone: null });
    expect((await desk.register.list('appointments')).filter(({ phone }) => phone === '+7 1')).toHaveLength(
      1,
    );
  });
});

it('somebody who sits there under a record that was merged into theirs is not seated twice', async () => {
  const desk = await attendance();
  const seats = (await desk.register.list('attendances')).length;
  const planned = await desk.changes(await desk.written());
  // Planned by the one that stays, and on another laptop by the one that went into it.
  const add = [chinara, merged].map((personId) => ({
    party: { kind: 'party', partyId: turkiye.party.id } as const,
    place: { kind: 'only', category: 'unspecified' } as const,
    printedParty: null,
    personId,
    names: [],
    seat: {},
    post: {},
    person: {},
    contacts: null,
    replaces: null,
  }));
  valueOf(await desk.apply({ ...planned, add }));
  expect(await desk.register.list('attendances')).toHaveLength(seats);
});

const cell = fc.record(
  {
    party: fc.constantFrom('Kazakhstan', 'Türkiye'),
    function: fc.constantFrom('', 'Adviser', 'Head'),
    roles: fc.constantFrom('Expert', 'Delegate', 'Interpreter'),
    email: fc.constantFrom('', 'new@example.org'),
    family: fc.constantFrom('Ivanova', 'Петрова', 'Other'),
    'other-names': fc.constantFrom('', 'Анна ИВАНОВА\nАнна ПЕТРОВА', 'Анна НОВАЯ', 'Ann LEE\nАнна ЧЖОУ'),
    honorific: fc.constantFrom('', 'Ms'),
  },
  { requiredKeys: [] },
);

describe('any edited table', () => {
  for (const [kind, open, ids] of [
    ['attendance', attendance, [seatA, seatB, seatC]],
    ['people', people, [anna, berik, chinara]],
  ] as const) {
    it(
      `changes nothing when it is read again, and is taken back whole: ${kind}`,
      { timeout: 60_000 },
      async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.tuple(cell, cell, cell),
            fc.nat({ max: 3 }),
            fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
            async (edits, headAt, order) => {
              const desk = await open();
              const entries = ids.map((id, at) => [
                id,
                headAt === at ? { ...edits[at], roles: 'Head of delegation' } : edits[at],
              ]);
              const [titles = [], ...rows] = await desk.written(Object.fromEntries(entries) as Edits);
              const shuffled = [titles, ...order.flatMap((at) => (rows[at] ? [rows[at]] : []))];
              const before = (await desk.register.exportAll()).records;
              const changes = await desk.changes(shuffled);
              if (changes.change.length === 0) return;
              valueOf(await desk.apply(changes));
              const heads = (await desk.register.list('attendances')).filter(({ roles }) =>
                roles.includes('head-of-delegation'),
              );
              expect(new Set(heads.map(({ delegationId }) => delegationId)).size).toBe(heads.length);
              const again = await desk.changes(await desk.written());
              expect([again.add, again.change]).toEqual([[], []]);
              const second = await desk.changes(shuffled);
              expect([second.add, second.change.map(({ was: _was, ...rest }) => rest)]).toEqual([[], []]);
              await desk.register.undo();
              expect((await desk.register.exportAll()).records).toEqual(before);
            },
          ),
          { numRuns: 40 },
        );
      },
    );
  }
});
