import { beforeEach, describe, expect, it } from 'vitest';

import { readClipboard } from '@/formats/sheet/read-clipboard';
import { planSheet } from '@/formats/tables/plan-sheet';
import { writeTable } from '@/formats/tables/write-table';
import { almatyProcess } from '@/formats/sample/almaty-process';
import { changesOfPlan, noDecisions } from '@/pickers/tables/changes-of-plan';
import { loadSnapshot } from '@/pickers/tables/load-snapshot';
import { applyAttendanceTable } from '@/store/commands/apply-attendance-table';
import { removeLeftBehind } from '@/store/commands/left-behind';
import { applyPeopleTable } from '@/store/commands/apply-people-table';
import type { Register } from '@/store/register';
import { insert, errorOf, openTestRegister, valueOf } from '../../helpers/open-test-register';

const sample = almatyProcess();
const meeting = sample.records.meetings?.find((one) => one.symbol === 'TEG/2');
const meetingId = meeting?.id ?? '';
const by = { language: 'en', state: 'present' } as const;

describe('a table brought in', () => {
  let register: Register;
  beforeEach(async () => {
    register = await openTestRegister();
    await insert(register, sample.records);
  });
  const snapshotOf = (of: string | null) =>
    loadSnapshot(register, { meetingId: of, date: meeting?.date ?? null });
  const planText = async (text: string, of: string | null = meetingId) => {
    const [sheet] = readClipboard({ html: '', text });
    if (!sheet) throw new Error('a table');
    const from = { kind: 'sheet', sheet, columns: null } as const;
    return planSheet({ snapshot: await snapshotOf(of), from, answers: new Map(), language: 'en' }).plan;
  };
  const whole = async () => JSON.stringify((await register.exportAll()).records);

  it('adds persons with their names in every script, their contacts and a delegation once, as one step', async () => {
    const before = await whole();
    const plan = await planText(
      'Country\tName\tName in Cyrillic\tPosition\tE-mail\tRole\nItaly\tAda BRUNI\tАда БРУНИ\tEnvoy\tada@example.org\tHead of delegation\nItaly\tUgo NERI\t\tExpert\t\t',
    );
    valueOf(await register.execute(applyAttendanceTable(meetingId, changesOfPlan(plan, noDecisions, by))));
    const dossier = await register.dossier(meetingId);
    const italy = dossier?.parties.find(({ iso3 }) => iso3 === 'ITA');
    const delegations = dossier?.delegations.filter(({ partyId }) => partyId === italy?.id) ?? [];
    expect(delegations).toHaveLength(1);
    const seats =
      dossier?.attendances.filter(({ delegationId }) => delegationId === delegations[0]?.id) ?? [];
    expect(seats.map(({ function: post, roles }) => [post, roles[0]])).toEqual([
      ['Envoy', 'head-of-delegation'],
      ['Expert', 'delegate'],
    ]);
    const names = dossier?.personNames.filter(({ personId }) => personId === seats[0]?.personId) ?? [];
    expect(names.map(({ family }) => family).toSorted()).toEqual(['Bruni', 'Бруни']);
    expect(
      (await register.list('appointments')).find(({ email }) => email === 'ada@example.org'),
    ).toBeDefined();
    await register.undo();
    expect(await whole()).toBe(before);
  });

  it('says of delegations of which nobody is named what the list says of them, and of none that it came where it did not', async () => {
    const before = await whole();
    const plan = await planText(
      'Country\tName\tStatus\nItaly\t\tonline\nGeorgia\t\tabsent\nJapan\t\tapologies\nAlbania\t\tconfirmed\nPoland\t\tpresent\nMalta\t\t',
    );
    const changes = changesOfPlan(plan, noDecisions, by);
    valueOf(await register.execute(applyAttendanceTable(meetingId, changes)));
    const dossier = await register.dossier(meetingId);
    const stood = (iso3: string) => {
      const party = dossier?.parties.find((one) => one.iso3 === iso3);
      return dossier?.delegations.find(({ partyId }) => partyId === party?.id)?.withoutPeople;
    };
    expect(['ITA', 'GEO', 'JPN', 'ALB', 'POL', 'MLT'].map(stood)).toEqual([
      'remote',
      'absent',
      'excused',
      'not-said',
      'took-part',
      'took-part',
    ]);
    await register.undo();
    expect(await whole()).toBe(before);
  });

  it('writes how many came in a delegation, and not over a number that came meanwhile', async () => {
    const before = await whole();
    const plan = await planText('Italy\tapprox. 10\nГрузия\tок. 12');
    const changes = changesOfPlan(plan, noDecisions, by);
    valueOf(await register.execute(applyAttendanceTable(meetingId, changes)));
    const headcounts = async () => {
      const dossier = await register.dossier(meetingId);
      return dossier?.delegations.flatMap(({ headcount, printedName }) =>
        headcount ? [[headcount.qualifier, headcount.count, printedName]] : [],
      );
    };
    expect(await headcounts()).toEqual([
      ['about', 10, null],
      ['about', 12, 'Грузия'],
    ]);
    expect(
      (await planText('Italy\tapprox. 10\nГрузия\tок. 12')).rows.every(({ kind }) => kind === 'same'),
    ).toBe(true);
    const again = await planText('Italy\t9\nГрузия\t12');
    const all = new Map(again.rows.map(({ key }) => [key, 'update'] as const));
    const changed = changesOfPlan(again, { ...noDecisions, choices: all }, by);
    expect(changed.delegations.every(({ isHere }) => isHere)).toBe(true);
    valueOf(await register.execute(applyAttendanceTable(meetingId, changed)));
    expect((await headcounts())?.map(([, count]) => count)).toEqual([9, 12]);
    expect(errorOf(await register.execute(applyAttendanceTable(meetingId, changed)))).toBe(
      'changed-meanwhile',
    );
    await register.undo();
    await register.undo();
    expect(await whole()).toBe(before);
  });

  it('changes what was edited, removes only what is ticked, and changes nothing when it is read again', async () => {
    const snapshot = await snapshotOf(meetingId);
    const table = writeTable(snapshot, {
      language: 'en',
      withContacts: false,
      name: 'T',
      writtenAt: Date.now(),
    });
    const at = table.columns.findIndex(({ title }) => title === 'Function');
    const isPerson = (row: (typeof table.rows)[number]) => row[2] !== null || row[3] !== null;
    const first = table.rows.findIndex(isPerson);
    const last = table.rows.findLastIndex(isPerson);
    const rows = table.rows
      .map((row, index) =>
        index === first ? row.map((cell, column) => (column === at ? 'New post' : cell)) : row,
      )
      .filter((_, index) => index !== last);
    const sheet = {
      name: 'T',
      rows: [table.columns.map(({ title }) => title), ...rows],
      merges: [],
      dateSystem: 1900,
    } as const;
    const planNow = async () =>
      planSheet({
        snapshot: await snapshotOf(meetingId),
        from: { kind: 'sheet', sheet, columns: null },
        answers: new Map(),
        language: 'ru',
      }).plan;

    const plan = await planNow();
    const changes = changesOfPlan(plan, noDecisions, by);
    expect([changes.add.length, changes.change.length, changes.remove.length, plan.missing.length]).toEqual([
      0, 1, 0, 1,
    ]);
    const gone = plan.missing[0]?.id ?? '';
    const ticked = changesOfPlan(plan, { ...noDecisions, removed: new Set([gone]) }, by);
    valueOf(await register.execute(applyAttendanceTable(meetingId, ticked)));
    const dossier = await register.dossier(meetingId);
    expect(dossier?.attendances.find(({ id }) => id === gone)).toBeUndefined();
    expect(dossier?.attendances.some(({ function: post }) => post === 'New post')).toBe(true);

    const again = changesOfPlan(await planNow(), noDecisions, by);
    expect([again.add, again.change, again.delegations, again.remove]).toEqual([[], [], [], []]);
  });

  it('tells whom a row that was taken out leaves with nothing, who then goes in the same step', async () => {
    const plan = await planText('Country\tName\tPosition\nItaly\tAda BRUNI\tEnvoy');
    valueOf(await register.execute(applyAttendanceTable(meetingId, changesOfPlan(plan, noDecisions, by))));
    const before = await whole();
    const seat = (await register.list('attendances')).find(({ function: post }) => post === 'Envoy');
    const remove = [{ target: 'attendance', id: seat?.id ?? '', was: seat ?? null }] as const;
    const nothing = {
      add: [],
      delegations: [],
      change: [],
      posts: [],
      remove,
      known: [],
      delegationsHere: [],
    };
    const left = valueOf(await register.execute(applyAttendanceTable(meetingId, nothing)));
    expect(left).toMatchObject({ delegationIds: [seat?.delegationId], personIds: [seat?.personId] });
    valueOf(await register.execute(removeLeftBehind(left, 'Ada Bruni')));
    expect(await register.get('persons', seat?.personId ?? '')).toBeUndefined();
    await register.undo();
    expect(await whole()).toBe(before);
  });

  it('does not overwrite what was changed while the preview stood', async () => {
    const [seat] = (await register.dossier(meetingId))?.attendances ?? [];
    const name = (await register.list('personNames')).find(({ personId }) => personId === seat?.personId);
    const party = (await register.dossier(meetingId))?.delegations.find(
      ({ id }) => id === seat?.delegationId,
    );
    const label = (await register.list('partyNames')).find(
      ({ partyId, language }) => partyId === party?.partyId && language === 'en',
    );
    const plan = await planText(
      `Country\tGiven name\tFamily name\tPosition\n${label?.short}\t${name?.given}\t${name?.family}\tFrom the list`,
    );
    const changes = changesOfPlan(plan, noDecisions, by);
    expect(changes.change).toHaveLength(1);
    const { editAttendance } = await import('@/store/commands/attendances');
    if (!seat) throw new Error('a seat');
    valueOf(await register.execute(editAttendance(seat, { function: 'Typed since' }, 'x')));
    expect(errorOf(await register.execute(applyAttendanceTable(meetingId, changes)))).toBe(
      'changed-meanwhile',
    );
    expect((await register.get('attendances', seat.id))?.function).toBe('Typed since');
  });

  it('of people adds them with their post and leaves those whom meetings know', async () => {
    const plan = await planText(
      'Name\tCountry\tPosition\tE-mail\nAda BRUNI\tItaly\tEnvoy\tada@example.org',
      null,
    );
    valueOf(await register.execute(applyPeopleTable(changesOfPlan(plan, noDecisions, by), '2024-05-14')));
    const post = (await register.list('appointments')).find(({ email }) => email === 'ada@example.org');
    expect(post).toMatchObject({ function: 'Envoy' });
    const [seat] = await register.list('attendances');
    const remove = [{ target: 'person', id: seat?.personId ?? '', was: null }] as const;
    const nothing = {
      add: [],
      delegations: [],
      change: [],
      posts: [],
      remove,
      known: [],
      delegationsHere: [],
    };
    expect(errorOf(await register.execute(applyPeopleTable(nothing, '2024-05-14')))).toBe(
      'changed-meanwhile',
    );
  });

  it('of five thousand rows is one step', { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `Italy\tGiven${at}\tFamily${at}\tAdviser`);
    const plan = await planText(['Country\tGiven name\tFamily name\tPosition', ...rows].join('\n'));
    valueOf(await register.execute(applyAttendanceTable(meetingId, changesOfPlan(plan, noDecisions, by))));
    expect((await register.list('attendances')).length).toBeGreaterThanOrEqual(5000);
    expect(register.nextUndo?.command).toBe('apply-attendance-table');
    // Written a part at a time, the entry of the step is whole all the same.
    expect(await register.checkJournal()).toEqual([]);
    await register.undo();
    expect((await register.list('attendances')).length).toBeLessThan(5000);
  });
});
