import { describe, expect, test } from 'vitest';

import { addresseeKey } from '@/domain/party-commitments';
import { plainHouseForm } from '@/domain/house-form';
import { recordSchemas, tableNames } from '@/domain/records';
import { describeDatabase } from '@/store/database';
import { editDelegation } from '@/store/commands/delegations';
import { sayPosts } from '@/store/commands/post-wordings';
import type { Migration } from '@/store/migrations/migration';
import { migrations, versionOf } from '@/store/migrations/migrations';
import { upgradeRow } from '@/store/migrations/upgrade-row';
import { newId } from '@/store/new-id';
import { openDatabase } from '@/store/open-database';
import { references } from '@/store/references';

import { databaseAtVersion } from '../../helpers/database-at-version';
import {
  aDelegation,
  aMeeting,
  anIntervention,
  anAgendaItem,
  anAppointment,
  anAttendance,
  anOrigin,
  aPaperVersion,
  aParagraph,
  aParty,
  aClaim,
  aPerson,
  aProcess,
  aRecommendation,
  aSource,
  aStatement,
} from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess();
const party = aParty();
const meeting = aMeeting({ processId: process.id });
const delegation = aDelegation({ meetingId: meeting.id, partyId: party.id });
const paragraph = aParagraph({ meetingId: meeting.id });
const person = aPerson();
const post = anAppointment({ personId: person.id, partyId: party.id });
const seat = anAttendance({
  meetingId: meeting.id,
  delegationId: delegation.id,
  personId: person.id,
  days: ['2015-09-22'],
});

const deputy = {
  kind: 'function',
  words: 'Deputy Minister',
  language: 'ru',
  text: 'заместитель министра',
} as const;

describe('migrations', () => {
  test('are numbered 1, 2, 3, …', () => {
    expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1));
  });

  test('give every table of the domain an id, and an index for every reference', () => {
    const { tables } = describeDatabase(newId());
    const indexes = new Map(
      tables.map((table) => [table.name, table.schema.indexes.map((index) => index.name)]),
    );
    expect([...indexes.keys()]).toEqual(expect.arrayContaining([...tableNames]));
    for (const { table, field } of references) expect(indexes.get(table)).toContain(field);
  });

  // Each version has such a block: rows in the form of the version before as literals, and what becomes of them.
  test('open a register of version 1 with what it holds', async () => {
    const { quorum: _quorum, delegationOrder: _order, ...oldMeeting } = meeting;
    const { capacity: _capacity, namesThen: _names, ...oldSeat } = seat;
    const { withoutPeople: _said, ...oldDelegation } = delegation;
    const { duty: _duty, address: _address, ...oldPost } = post;
    const name = await databaseAtVersion(1, {
      processes: [process],
      parties: [party],
      persons: [person],
      appointments: [{ ...oldPost, nationalCoordinator: true }],
      meetings: [oldMeeting],
      delegations: [oldDelegation],
      attendances: [oldSeat],
    });
    const register = await openTestRegister({ name });
    expect((await register.exportAll()).records).toEqual({
      processes: [process],
      parties: [party],
      persons: [person],
      appointments: [{ ...post, duty: 'national-coordinator' }],
      meetings: [meeting],
      delegations: [delegation],
      attendances: [seat],
    });
    expect(await register.checkRecords()).toEqual([]);
    expect((await register.dossier(meeting.id))?.attendances).toEqual([seat]);
  });
});

describe('version 3', () => {
  const statement = aStatement({
    meetingId: meeting.id,
    paragraphId: paragraph.id,
    class: 'commitment',
    addressees: ['the Government of Kazakhstan', 'Member States'],
  });
  const { delegationOrder: _order, ...oldMeeting } = meeting;
  const records = {
    processes: [process],
    parties: [party],
    meetings: [meeting],
    delegations: [{ ...delegation, adoption: 'adopted' as const }],
    paragraphs: [paragraph],
    statements: [statement],
  };

  test('opens a register of version 2 with what it holds, finds what stands in it, and can undo', async () => {
    const step = { step: newId(), state: 'done', position: 1 };
    const name = await databaseAtVersion(2, { ...records, meetings: [oldMeeting] }, [step]);
    const database = await openDatabase(name, migrations.slice(0, 3), 1_000);
    expect(await database.table('steps').toArray()).toEqual([step]);
    database.close();
    const register = await openTestRegister({ name });
    expect((await register.exportAll()).records).toEqual(records);
    const { first } = await register.partyCommitments(party.id, new Set([addresseeKey('Kazakhstan')]), 9);
    expect(first.map(({ reasons }) => reasons)).toEqual([['adopted', 'addressed']]);
  });
});

test('version 4 lets the delegations of a register of version 3 stand in protocol order, as they stood', async () => {
  const { delegationOrder: _order, ...oldMeeting } = meeting;
  const records = { processes: [process], parties: [party], delegations: [delegation] };
  const name = await databaseAtVersion(3, { ...records, meetings: [oldMeeting] });
  const register = await openTestRegister({ name });
  expect((await register.exportAll()).records).toEqual({
    ...records,
    meetings: [{ ...meeting, delegationOrder: 'protocol' }],
  });
  expect(await register.checkRecords()).toEqual([]);
});

describe('version 5', () => {
  test('opens a register of version 4: no silence is flagged, and of what was spoken no language is invented', async () => {
    const { silenceMonths: _months, ...oldProcess } = process;
    const spoken = anIntervention({ meetingId: meeting.id });
    const { agendaItemId: _item, language: _language, ...oldSpoken } = spoken;
    const name = await databaseAtVersion(4, {
      processes: [oldProcess],
      meetings: [meeting],
      interventions: [oldSpoken],
    });
    const register = await openTestRegister({ name });
    expect((await register.exportAll()).records).toEqual({
      processes: [{ ...process, silenceMonths: null }],
      meetings: [meeting],
      interventions: [spoken],
    });
    expect(await register.checkRecords()).toEqual([]);
  });
});

test('version 6 opens a register of version 5: no words in another language are invented, and nothing was made one', async () => {
  const recommendation = aRecommendation({ processId: process.id });
  const { mergedIntoId: _merged, ...oldRecommendation } = recommendation;
  const statement = aStatement({ meetingId: meeting.id, paragraphId: paragraph.id });
  const { translations: _translations, ...oldStatement } = statement;
  const records = { processes: [process], meetings: [meeting], paragraphs: [paragraph] };
  const name = await databaseAtVersion(5, {
    ...records,
    statements: [oldStatement],
    recommendations: [oldRecommendation],
  });
  const register = await openTestRegister({ name });
  expect((await register.exportAll()).records).toEqual({
    ...records,
    statements: [statement],
    recommendations: [recommendation],
  });
  expect(await register.checkRecords()).toEqual([]);
});

test('version 7 opens a register of version 6: nobody said what became of a point, and no wording is invented', async () => {
  const point = anAgendaItem({ meetingId: meeting.id });
  const { state: _state, ...oldPoint } = point;
  const recommendation = aRecommendation({ processId: process.id });
  const origin = anOrigin({ recommendationId: recommendation.id, meetingId: meeting.id });
  const { text: _text, ...oldOrigin } = origin;
  const records = { processes: [process], meetings: [meeting], recommendations: [recommendation] };
  const name = await databaseAtVersion(6, {
    ...records,
    agendaItems: [oldPoint],
    recommendationOrigins: [oldOrigin],
  });
  const register = await openTestRegister({ name });
  expect((await register.exportAll()).records).toEqual({
    ...records,
    agendaItems: [point],
    recommendationOrigins: [origin],
  });
  expect(await register.checkRecords()).toEqual([]);
});

test('version 7 opens a register of version 6: whoever stands without people took part, and names are those of today', async () => {
  const { withoutPeople: _said, ...oldDelegation } = delegation;
  const { namesThen: _names, ...oldSeat } = seat;
  const records = { processes: [process], parties: [party], persons: [person], meetings: [meeting] };
  const name = await databaseAtVersion(6, {
    ...records,
    delegations: [oldDelegation],
    attendances: [oldSeat],
  });
  const register = await openTestRegister({ name });
  expect((await register.exportAll()).records).toEqual({
    ...records,
    delegations: [{ ...delegation, withoutPeople: 'took-part' }],
    attendances: [{ ...seat, namesThen: [] }],
  });
  expect(await register.checkRecords()).toEqual([]);
});

test('version 8 opens a register of version 7: no party was made one with another', async () => {
  const { mergedIntoId: _merged, ...oldParty } = party;
  const records = { processes: [process], meetings: [meeting], delegations: [delegation] };
  const name = await databaseAtVersion(7, { ...records, parties: [oldParty] });
  const register = await openTestRegister({ name });
  expect((await register.exportAll()).records).toEqual({ ...records, parties: [party] });
  expect(await register.checkRecords()).toEqual([]);
});

test('version 9 opens a register of version 8: posts stand as they were written, and none has words in another language', async () => {
  const records = {
    processes: [process],
    parties: [party],
    persons: [person],
    appointments: [post],
    meetings: [meeting],
    delegations: [delegation],
    attendances: [{ ...seat, function: 'Deputy Minister' }],
  };
  const name = await databaseAtVersion(8, records);
  const register = await openTestRegister({ name });
  expect((await register.exportAll()).records).toEqual(records);
  expect(await register.list('postWordings')).toEqual([]);
  valueOf(await register.execute(sayPosts([deputy])));
  expect(await register.list('postWordings')).toMatchObject([
    { kind: 'function', words: { en: 'Deputy Minister', ru: 'заместитель министра' } },
  ]);
  expect(await register.checkRecords()).toEqual([]);
});

test('version 10 opens a register of version 9 as it is, and a delegation may be the Secretariat then', async () => {
  const records = { processes: [process], parties: [party], meetings: [meeting], delegations: [delegation] };
  const name = await databaseAtVersion(9, records);
  const register = await openTestRegister({ name });
  expect((await register.exportAll()).records).toEqual(records);
  expect(await register.checkRecords()).toEqual([]);
  const { id } = delegation;
  valueOf(await register.execute(editDelegation(delegation, { category: 'secretariat' }, 'IOM')));
  expect(await register.list('delegations')).toMatchObject([{ id, category: 'secretariat' }]);
  expect(await register.checkRecords()).toEqual([]);
});

test('version 11 opens a register of version 10: every paragraph is a numbered one, and no heading is guessed', async () => {
  const { kind: _kind, ...oldParagraph } = { ...paragraph, text: { en: 'Next steps' } };
  const records = { processes: [process], meetings: [meeting] };
  const name = await databaseAtVersion(10, { ...records, paragraphs: [oldParagraph] });
  const register = await openTestRegister({ name });
  expect((await register.exportAll()).records).toEqual({
    ...records,
    paragraphs: [{ ...oldParagraph, kind: 'numbered' }],
  });
  expect(await register.checkRecords()).toEqual([]);
});

test('version 12 opens a register of version 11 as it is, and a claim may be of a source without a meeting then', async () => {
  const source = aSource({});
  const claim = aClaim({ sourceId: source.id, meetingId: meeting.id, recordId: meeting.id });
  const records = { processes: [process], meetings: [meeting], sources: [source], claims: [claim] };
  const register = await openTestRegister({ name: await databaseAtVersion(11, records) });
  expect((await register.exportAll()).records).toEqual(records);
  const beside = aClaim({ sourceId: source.id, meetingId: null, recordId: process.id });
  await insert(register, { claims: [beside] });
  expect((await register.claimsOf([process.id])).claims).toEqual([beside]);
  expect(await register.checkRecords()).toEqual([]);
});

test('version 13 opens a register of version 12 as it is, and a paper may be given out then', async () => {
  const records = { processes: [process], meetings: [meeting], paragraphs: [paragraph] };
  const register = await openTestRegister({ name: await databaseAtVersion(12, records) });
  expect((await register.exportAll()).records).toEqual(records);
  const version = aPaperVersion({ meetingId: meeting.id });
  await insert(register, {
    houseForms: [{ ...plainHouseForm, id: newId(), processId: process.id }],
    paperVersions: [version],
  });
  const dossier = await register.dossier(meeting.id);
  expect(dossier?.paperVersions).toEqual([version]);
  expect(dossier?.houseForm).toMatchObject({ size: 'a4', numbering: 'dot' });
  expect(await register.checkRecords()).toEqual([]);
});

test('version 14 opens a register of version 13, whose kinds of paper have no classification, and a delegation may be excused then', async () => {
  const { kindClassifications: _kinds, ...oldForm } = plainHouseForm;
  const form = { ...oldForm, id: process.id, processId: process.id, kindLetters: { minutes: 'REC' } };
  const silent = aDelegation({ meetingId: meeting.id, partyId: party.id, withoutPeople: 'not-said' });
  const records = { processes: [process], parties: [party], meetings: [meeting], delegations: [silent] };
  const register = await openTestRegister({
    name: await databaseAtVersion(13, { ...records, houseForms: [form] }),
  });
  expect((await register.exportAll()).records).toEqual({
    ...records,
    houseForms: [{ ...form, kindClassifications: {} }],
  });
  valueOf(await register.execute(editDelegation(silent, { withoutPeople: 'excused' }, 'Kenya')));
  expect(await register.get('delegations', silent.id)).toMatchObject({ withoutPeople: 'excused' });
  valueOf(await register.undo());
  expect(await register.get('delegations', silent.id)).toEqual(silent);
});

test('version 15 opens a register of version 14 as it is, and a delegation may have taken part from afar then', async () => {
  const silent = aDelegation({ meetingId: meeting.id, partyId: party.id });
  const records = { processes: [process], parties: [party], meetings: [meeting], delegations: [silent] };
  const register = await openTestRegister({ name: await databaseAtVersion(14, records) });
  expect((await register.exportAll()).records).toEqual(records);
  valueOf(await register.execute(editDelegation(silent, { withoutPeople: 'remote' }, 'Kenya')));
  expect(await register.get('delegations', silent.id)).toMatchObject({ withoutPeople: 'remote' });
  expect(await register.checkRecords()).toEqual([]);
  valueOf(await register.undo());
  expect(await register.get('delegations', silent.id)).toEqual(silent);
});

test('version 16 opens a register of version 15 as it is, and a delegation may have been absent then', async () => {
  const online = aDelegation({ meetingId: meeting.id, partyId: party.id, withoutPeople: 'remote' });
  const records = { processes: [process], parties: [party], meetings: [meeting], delegations: [online] };
  const register = await openTestRegister({ name: await databaseAtVersion(15, records) });
  expect((await register.exportAll()).records).toEqual(records);
  valueOf(await register.execute(editDelegation(online, { withoutPeople: 'absent' }, 'Kenya')));
  expect(await register.get('delegations', online.id)).toMatchObject({ withoutPeople: 'absent' });
  expect(await register.checkRecords()).toEqual([]);
  valueOf(await register.undo());
  expect(await register.get('delegations', online.id)).toEqual(online);
});

describe('a later migration', () => {
  const renaming: Migration = {
    version: versionOf(migrations) + 1,
    stores: {},
    upgradeRecord: (table, row) => {
      if (table === 'parties') return null;
      return table === 'meetings' ? { ...row, note: `was ${row['note'] === null ? 'null' : 'text'}` } : row;
    },
  };
  const list = [...migrations, renaming];

  test('upgrades the rows of the database, drops what it drops, and ends Undo there', async () => {
    const records = { processes: [process], parties: [party], meetings: [meeting] };
    const name = await databaseAtVersion(1, records, [{ step: newId(), state: 'done', position: 1 }]);
    const database = await openDatabase(name, list, 1_000);
    expect(await database.table('meetings').toArray()).toEqual([{ ...meeting, note: 'was null' }]);
    expect(await database.table('parties').count()).toBe(0);
    expect(await database.table('processes').toArray()).toEqual([process]);
    expect(await database.table('steps').count()).toBe(0);
    database.close();
  });

  test('upgrades the rows of an older bundle in the same way, and leaves newer ones alone', () => {
    expect(upgradeRow('meetings', meeting, 1, list)).toEqual({ ...meeting, note: 'was null' });
    expect(upgradeRow('parties', party, 1, list)).toBeNull();
    expect(upgradeRow('meetings', meeting, renaming.version, list)).toEqual(meeting);
  });
});

test('every table has a schema whose rows carry an id', () => {
  for (const table of tableNames) expect(recordSchemas[table]._zod.def.innerType.shape).toHaveProperty('id');
});
