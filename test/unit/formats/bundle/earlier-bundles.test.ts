import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { byOrder } from '@/domain/by-order';
import { recordsName } from '@/formats/bundle/bundle-format';
import { readBundle } from '@/formats/bundle/read-bundle';
import { writeBundle } from '@/formats/bundle/write-bundle';
import { tableNames } from '@/domain/records';
import type { RegisterContents } from '@/domain/register-contents';
import type { StoredRow } from '@/store/migrations/migration';
import { schemaVersion } from '@/store/migrations/migrations';
import { upgradeRow } from '@/store/migrations/upgrade-row';
import { openTestRegister, valueOf } from '../../../helpers/open-test-register';

// Each written once by the version of its day and never written again: what people have on their disks.
const folder = resolve(import.meta.dirname, '../../../fixtures/bundles');
const versions = [1, 2, 5, 6, '6-people', 7, 8, 10, 11, 12, 13, 14, 15] as const;
const schema = { schemaVersion, migrateRecord: upgradeRow };

async function bytesOf(version: (typeof versions)[number]): Promise<Uint8Array> {
  return new Uint8Array(await readFile(resolve(folder, `schema-${version}.rapporteur`)));
}

function read(bytes: Uint8Array) {
  const outcome = readBundle(bytes, schema);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome;
}

describe.each(versions)('a bundle that schema %s wrote', (version) => {
  it('gives back every record that its lines hold, brought to today’s form', async () => {
    const bytes = await bytesOf(version);
    const { contents, manifest } = read(bytes);
    const parts = unzipSync(bytes);
    const written = Number.parseInt(String(version), 10);
    expect(manifest.schemaVersion).toBe(written);
    for (const table of tableNames) {
      const part = parts[recordsName(table)];
      const lines = part ? strFromU8(part).trimEnd().split('\n') : [];
      const rows = lines.map((line) => upgradeRow(table, JSON.parse(line) as StoredRow, written));
      expect(contents.records[table] ?? [], table).toEqual(rows);
    }
  });

  it('is the same once it has been written and read again by today’s version', async () => {
    const { contents, manifest } = read(await bytesOf(version));
    const again = read(writeBundle(contents, { exportedAt: manifest.exportedAt }));
    expect(again.manifest.schemaVersion).toBe(schemaVersion);
    expect(again.contents).toEqual(contents);
  });

  it('opens as a register that is sound, and gives the same records out again', async () => {
    const { contents } = read(await bytesOf(version));
    const register = await openTestRegister();
    valueOf(await register.importAll(contents));
    expect(await register.checkRecords()).toEqual([]);
    expect(await register.checkJournal()).toEqual([]);
    const out = read(writeBundle(await register.exportAll(), { exportedAt: '2032-01-01T00:00:00.000Z' }));
    expect(out.contents.records).toEqual(contents.records);
    expect(out.contents.journal).toEqual(contents.journal);
  });
});

it('the bundle of schema 1 still says what its register held', async () => {
  const { records, journal } = read(await bytesOf(1)).contents;
  expect(records.meetings).toMatchObject([{ ordinal: 4, date: '2017-06-03' }]);
  expect(records.delegations?.length).toBe(5);
  expect(journal).toHaveLength(1);
});

it('the bundle of schema 2 is written again to the last byte while that is the schema of today', async () => {
  const bytes = await bytesOf(2);
  const { contents, manifest } = read(bytes);
  if (schemaVersion === 2) expect(writeBundle(contents, { exportedAt: manifest.exportedAt })).toEqual(bytes);
});

describe('the bundle of schema 2', () => {
  it('still says who sat where, when, and as what', async () => {
    const { records } = read(await bytesOf(2)).contents;
    expect(records.meetings).toMatchObject([{ quorum: 2, date: '2031-05-14/2031-05-15' }]);
    expect(presencesOf(records)).toEqual([
      '2031-05-14 present 09:30–17:15',
      '2031-05-15 absent in session 2',
      '2031-05-15 remote in session 2',
    ]);
    expect(records.delegations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ headcount: { qualifier: 'about', count: 7 } }),
        expect.objectContaining({ capacity: 'Support Unit' }),
        expect.objectContaining({ adoption: 'adopted', printedName: 'Kazakhstan (Republic of)' }),
      ]),
    );
    expect(records.attendances).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          capacity: 'in a personal capacity',
          onBehalfOf: 'the Representative',
          days: ['2031-05-15'],
          publish: 'no',
        }),
      ]),
    );
    expect(records.appointments?.map(({ duty, address }) => ({ duty, address }))).toEqual([
      { duty: 'national-coordinator', address: '1 Example Avenue\nAstana' },
      { duty: null, address: null },
      { duty: 'focal-point', address: 'Example Street 2, Dushanbe' },
    ]);
  });

  it('keeps two records merged, two persons apart, and what the merge replaced in its history', async () => {
    const { records, journal } = read(await bytesOf(2)).contents;
    const [kept, merged] = records.persons ?? [];
    expect(merged?.mergedIntoId).toBe(kept?.id);
    expect(records.attendances?.map(({ personId }) => personId)).not.toContain(merged?.id);
    expect(records.interventions).toMatchObject([{ personId: kept?.id }]);
    expect(records.personDistinctions).toHaveLength(1);
    const last = journal.at(-1);
    expect(last?.command).toBe('merge-persons');
    expect(last?.changes).toContainEqual(expect.objectContaining({ kind: 'remove', table: 'attendances' }));
  });
});

describe('the bundle of schema 5', () => {
  it('still says what was agreed, what is recommended and what became of it', async () => {
    const { records, journal } = read(await bytesOf(5)).contents;
    expect(records.recommendations).toHaveLength(4);
    expect(records.recommendationOrigins).toHaveLength(4);
    expect(records.recommendationLinks).toMatchObject([{ kind: 'supersedes' }]);
    expect(records.recommendationTags).toMatchObject([{ kind: 'sdg', value: '16.9' }]);
    expect(records.progressUpdates).toHaveLength(records.commitments?.length ?? 0);
    expect(records.agendaItems).toMatchObject([{ number: '4' }]);
    expect(records.notes).toMatchObject([{ statementId: records.tags?.[0]?.statementId }]);
    expect(journal.at(-1)?.command).toBe('insert-records');
  });

  it('gives its statements no words that nobody marked', async () => {
    const { records } = read(await bytesOf(5)).contents;
    expect(records.statements).toEqual([
      expect.objectContaining({ language: 'en', text: 'Register every person', translations: {} }),
      expect.objectContaining({ language: 'ru', text: 'Регистрировать каждого', translations: {} }),
    ]);
  });
});

describe('the bundle of schema 6', () => {
  it('still says which recommendation was made one with which, and what was carried over', async () => {
    const { records } = read(await bytesOf(6)).contents;
    const joined = records.recommendations?.find(({ mergedIntoId }) => mergedIntoId !== null);
    expect(joined).toMatchObject({
      text: { en: 'Register all births.', ru: 'Регистрировать все рождения.' },
    });
    expect(records.recommendationOrigins?.map(({ recommendationId }) => recommendationId)).not.toContain(
      joined?.id,
    );
    const [earlier, later] = records.agendaItems ?? [];
    expect(later?.carriedFromId).toBe(earlier?.id);
  });

  it('says of no point what became of it, and of no origin how it was worded', async () => {
    const { records } = read(await bytesOf(6)).contents;
    expect(records.agendaItems?.map(({ state }) => state)).toEqual([null, null]);
    expect(records.recommendationOrigins?.map(({ text }) => text)).toEqual([{}, {}, {}]);
  });
});

function presencesOf({ presences = [], sessions = [] }: RegisterContents['records']): readonly string[] {
  return presences
    .map(({ day, state, arrived, left, sessionId }) => {
      const session = sessions.find(({ id }) => id === sessionId);
      return `${day} ${state} ${session ? `in session ${session.number}` : `${arrived}–${left}`}`;
    })
    .toSorted();
}

it('the bundle of schema 6 lets its delegation without people take part, and invents no name of then', async () => {
  const { records, journal } = read(await bytesOf('6-people')).contents;
  const [seat] = records.attendances ?? [];
  expect(records.attendances).toHaveLength(1);
  expect(seat?.namesThen).toEqual([]);
  const bare = records.delegations?.filter(({ id }) => id !== seat?.delegationId) ?? [];
  expect(bare).toHaveLength(13);
  expect(new Set(bare.map(({ withoutPeople }) => withoutPeople))).toEqual(new Set(['took-part']));
  expect(records.recommendationDistinctions).toHaveLength(1);
  expect(records.tagWords).toMatchObject([{ words: { ru: 'Регистрация' } }]);
  expect(journal.at(-1)?.command).toBe('edit-tag-words');
});

it('the bundle of schema 7 has parties that nobody made one', async () => {
  const { records } = read(await bytesOf(7)).contents;
  expect(records.parties?.map(({ mergedIntoId }) => mergedIntoId)).toEqual([null, null, null]);
  expect(records.partyDistinctions).toBeUndefined();
  expect(records.agendaItems).toMatchObject([{ state: 'deferred' }]);
});

it('the bundle of schema 8 keeps its posts as they were written, and says them in no other language', async () => {
  const { records, journal } = read(await bytesOf(8)).contents;
  expect(records.attendances).toMatchObject([{ function: 'Head of Unit' }]);
  expect(records.appointments).toMatchObject([{ unit: 'Migration Unit', institution: 'Ministry of Labour' }]);
  expect(records.agendaItems).toMatchObject([{ state: 'deferred' }]);
  expect(records.recommendationOrigins).toMatchObject([{ text: { en: 'As it was first worded.' } }]);
  expect(records.postWordings).toBeUndefined();
  expect(journal.at(-1)?.command).toBe('edit-appointment');
});

it('the bundle of schema 10 still says what was agreed, and no line of it is taken for a heading', async () => {
  const { records } = read(await bytesOf(10)).contents;
  expect(
    records.paragraphs?.toSorted(byOrder).map(({ kind, number, text }) => [kind, number, text['ru']]),
  ).toEqual([
    ['numbered', '1', 'Паромы'],
    ['numbered', '2', 'Участники сравнили тарифы:'],
    ['numbered', '2 (a)', 'ночного парома.'],
  ]);
});

it('the bundle of schema 15 keeps which delegations were in the room, on the line and excused', async () => {
  const { records } = read(await bytesOf(15)).contents;
  expect(records.delegations?.map(({ printedName, withoutPeople }) => [printedName, withoutPeople])).toEqual([
    ['Fiji', 'took-part'],
    ['Samoa', 'remote'],
    ['Tonga', 'took-part'],
    ['Nauru', 'excused'],
  ]);
});

it('the bundle of schema 14 keeps who was excused, who took part without names and who was on the line', async () => {
  const { records } = read(await bytesOf(14)).contents;
  expect(records.delegations?.map(({ withoutPeople }) => withoutPeople)).toEqual(
    expect.arrayContaining(['excused', 'took-part', 'took-part']),
  );
  expect(records.delegations).toHaveLength(3);
  expect(records.attendances).toMatchObject([{ state: 'remote' }]);
  expect(records.houseForms).toMatchObject([{ kindClassifications: { 'press-note': { en: 'PUBLIC' } } }]);
});

it('the bundle of schema 13 keeps its house form, with no classification of a kind, and nobody is excused', async () => {
  const { records } = read(await bytesOf(13)).contents;
  expect(records.houseForms).toMatchObject([
    { kindLetters: { minutes: 'REC' }, classification: { en: 'Restricted' }, kindClassifications: {} },
  ]);
  expect(records.delegations).toMatchObject([{ withoutPeople: 'not-said' }]);
  expect(records.paperVersions).toHaveLength(1);
});

it('the bundle of schema 12 keeps its claim without a meeting, and brings no paper of a house', async () => {
  const { records } = read(await bytesOf(12)).contents;
  expect(records.claims).toMatchObject([{ meetingId: null }]);
  expect(records.paragraphs).toMatchObject([{ text: { en: 'Tariffs of the night ferry were compared.' } }]);
  expect(records.houseForms).toBeUndefined();
  expect(records.paperVersions).toBeUndefined();
});
