import { beforeEach, describe, expect, test } from 'vitest';

import type { PaperVersion } from '@/domain/paper-version';
import type { RegisterContents } from '@/domain/register-contents';
import { readBundle } from '@/formats/bundle/read-bundle';
import { writeBundle } from '@/formats/bundle/write-bundle';
import { sha256Sync } from '@/formats/hash/sha256-sync';
import { keptDamage } from '@/features/meetings/versions/kept-damage';
import { verifyVersions } from '@/features/meetings/versions/verify';
import { sampleStep } from '@/domain/given-out';
import { bringBackTexts } from '@/store/bring-back-texts';
import { insertRecords } from '@/store/commands/insert-records';
import { filesTable, recordTable } from '@/store/database';
import type { RegisterComparison } from '@/store/differences/register-comparison';
import { nothingTaken } from '@/store/differences/register-comparison';
import { countMends } from '@/store/differences/mends';
import { mergeRegister } from '@/domain/merge-register';
import { migrations, schemaVersion } from '@/store/migrations/migrations';
import { upgradeRow } from '@/store/migrations/upgrade-row';
import { newId } from '@/store/new-id';
import { openDatabase } from '@/store/open-database';
import type { Register } from '@/store/register';

import { aMeeting, aParagraph, aProcess, aSource } from '../../helpers/builders';
import { dossierOf, finalised, keptPaper } from '../../helpers/kept-paper';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const process = aProcess();
const meeting = aMeeting({ processId: process.id, date: '2015-09-22', stateOfAffairs: 'held' });
const paragraph = aParagraph({ meetingId: meeting.id, text: { en: 'Participants agreed to meet again.' } });
const batch = { name: mergeRegister, details: {} };

let name: string;
let register: Register;
/** As a colleague exported the register while it was sound. */
let sound: RegisterContents;
let version: PaperVersion;
let text: Uint8Array;

beforeEach(async () => {
  name = newId();
  register = await openTestRegister({ name });
  await insert(register, { processes: [process], meetings: [meeting], paragraphs: [paragraph] });
  const id = await finalised(register, meeting.id);
  sound = bundled(await register.exportAll());
  version = await versionNow(register, id);
  text = (await register.file(version.sha256)) ?? new Uint8Array();
});

/** Through the file and back, with every check of the reader. */
function bundled(contents: RegisterContents): RegisterContents {
  const outcome = readBundle(writeBundle(contents, { exportedAt: '2026-01-02T03:04:05.678Z' }), {
    schemaVersion,
    migrateRecord: upgradeRow,
  });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.contents;
}

async function versionNow(of: Register, id: string): Promise<PaperVersion> {
  const found = await of.get('paperVersions', id);
  if (!found) throw new Error('no version');
  return found;
}

/** The text of which a word was changed. */
function altered(): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(text).replace('meet again', 'part for good'));
}

/** What a disk or a hand does to the database behind the register's back. */
async function behindItsBack(work: (tables: Awaited<ReturnType<typeof openDatabase>>) => Promise<unknown>) {
  const database = await openDatabase(name, migrations, 1_000);
  await work(database);
  database.close();
}

const alter = () =>
  behindItsBack((database) => filesTable(database).put({ sha256: version.sha256, bytes: altered() }));

/** Another text in place of the approved one, with its hash in the record. */
function forged(): PaperVersion & { readonly bytes: Uint8Array } {
  const bytes = altered();
  return { ...version, sha256: sha256Sync(bytes), bytes };
}

async function compared(bundle: RegisterContents): Promise<RegisterComparison> {
  const found = await register.compareWith(bundle, new AbortController().signal);
  if (!found) throw new Error('the comparison was ended');
  return found;
}

async function add(bundle: RegisterContents) {
  const { mends } = await compared(bundle);
  return valueOf(await register.addMissing(bundle, batch, { ...nothingTaken, mends }));
}

/** What Verify says, and that the list says the same by itself. */
const finding = async () => {
  const now = await versionNow(register, version.id);
  const { findings, brokenEntries } = await verifyVersions(register, [now]);
  expect(brokenEntries).toBe(0);
  const kind = findings[0]?.finding.kind;
  const told = (await keptDamage(register, [now])).get(version.id);
  expect(told ?? 'untouched').toBe(kind);
  return findings[0]?.finding.kind;
};

describe('a bundle that has the true text', () => {
  test('brings back one that was altered here, which is in the history and no step of Undo', async () => {
    await alter();
    expect(await finding()).toBe('altered');
    const before = register.nextUndo;
    const comparison = await compared(sound);
    expect(comparison).toMatchObject({ fresh: 0, differing: [] });
    expect(comparison.mends.versions).toEqual([{ version, told: version, damage: 'altered' }]);
    expect(await add(sound)).toMatchObject({ added: 0, mended: 1 });
    expect(await register.file(version.sha256)).toEqual(text);
    expect(await finding()).toBe('untouched');
    expect(register.nextUndo).toEqual(before);
    const [entry] = await register.history(meeting.id);
    expect(entry).toMatchObject({ command: bringBackTexts, details: { count: '1' }, changes: [] });
    expect(await register.checkJournal()).toEqual([]);
    expect(countMends((await compared(sound)).mends)).toBe(0);
  });

  test('brings back one of the sample, of which the history has no step of its own', async () => {
    const { bytes, ...record } = forged();
    name = newId();
    register = await openTestRegister({ name });
    const { records, files } = sound;
    valueOf(
      await register.execute(insertRecords(records, files, { name: sampleStep, details: {}, about: [] })),
    );
    expect(await finding()).toBe('untouched');
    await behindItsBack(async (database) => {
      await recordTable(database, 'paperVersions').put(record);
      await filesTable(database).put({ sha256: record.sha256, bytes });
    });
    expect(await finding()).toBe('rewritten');
    expect(await add({ ...sound, journal: [] })).toMatchObject({ mended: 1 });
    expect(await finding()).toBe('untouched');
  });

  test('brings back one whose meeting became part of another meanwhile, which it stays with', async () => {
    const { bytes, ...record } = forged();
    const other = aMeeting({ processId: process.id, date: '2015-09-22', stateOfAffairs: 'held' });
    await insert(register, { meetings: [other] });
    await behindItsBack(async (database) => {
      await recordTable(database, 'paperVersions').put(record);
      await filesTable(database).put({ sha256: record.sha256, bytes });
    });
    const { mends } = await compared(sound);
    await behindItsBack((database) =>
      recordTable(database, 'paperVersions').update(version.id, { meetingId: other.id }),
    );
    await register.addMissing(sound, batch, { ...nothingTaken, mends });
    expect(await versionNow(register, version.id)).toEqual({ ...version, meetingId: other.id });
    expect(await register.checkJournal()).toEqual([]);
  });

  test('brings back one that another bundle had moved to another meeting before it was rewritten', async () => {
    const { bytes, ...record } = forged();
    const other = aMeeting({ processId: process.id, date: '2015-09-22', stateOfAffairs: 'held' });
    await insert(register, { meetings: [other] });
    await behindItsBack(async (database) => {
      await recordTable(database, 'paperVersions').put({ ...record, meetingId: other.id });
      await filesTable(database).put({ sha256: record.sha256, bytes });
    });
    expect(await finding()).toBe('rewritten');
    expect(await add(sound)).toMatchObject({ mended: 1 });
    expect(await versionNow(register, version.id)).toEqual({ ...version, meetingId: other.id });
    expect(await finding()).toBe('untouched');
  });

  test('brings back one that was lost here', async () => {
    await behindItsBack((database) => filesTable(database).delete(version.sha256));
    expect(await finding()).toBe('missing');
    expect((await compared(sound)).mends.versions).toMatchObject([{ damage: 'missing' }]);
    expect(await add(sound)).toMatchObject({ mended: 1 });
    expect(await finding()).toBe('untouched');
  });

  test('puts a record that was rewritten with its hash back as the history tells it, and says what stood there', async () => {
    const { bytes, ...record } = forged();
    await behindItsBack(async (database) => {
      await recordTable(database, 'paperVersions').put(record);
      await filesTable(database).put({ sha256: record.sha256, bytes });
      await filesTable(database).delete(version.sha256);
    });
    expect(await finding()).toBe('rewritten');
    const comparison = await compared(sound);
    expect(comparison.differing).toEqual([]);
    expect(comparison.mends.versions).toEqual([{ version: record, told: version, damage: 'rewritten' }]);
    expect(await add(sound)).toMatchObject({ mended: 1, keptOurs: 0 });
    expect(await versionNow(register, version.id)).toEqual(version);
    expect(await finding()).toBe('untouched');
    const [entry] = await register.history(meeting.id);
    expect(entry?.changes).toEqual([
      {
        kind: 'change',
        table: 'paperVersions',
        id: version.id,
        fields: { sha256: [record.sha256, version.sha256] },
      },
    ]);
  });

  test('brings back an altered text of a source', async () => {
    const bytes = new TextEncoder().encode('The meeting was held in Almaty.');
    const source = aSource({ textSha256: sha256Sync(bytes) });
    const there = await openTestRegister({ who: 'Bolat' });
    valueOf(await there.importAll(sound));
    await insert(there, { sources: [source] });
    const whole = { ...(await there.exportAll()), files: new Map([[source.textSha256, bytes]]) };
    await add(whole);
    await behindItsBack((database) =>
      filesTable(database).put({ sha256: source.textSha256, bytes: bytes.slice(1) }),
    );
    expect([...(await compared(whole)).mends.files]).toEqual([source.textSha256]);
    expect(await add(whole)).toMatchObject({ mended: 1 });
    expect(await register.file(source.textSha256)).toEqual(bytes);
  });

  test('keeps the text sound when what came with it is undone, on this laptop and after it was adopted whole', async () => {
    const there = await openTestRegister({ who: 'Bolat' });
    valueOf(await there.importAll(sound));
    await insert(there, { meetings: [aMeeting({ processId: process.id })] });
    await alter();
    expect(await add(bundled(await there.exportAll()))).toMatchObject({ added: 1, mended: 1 });
    expect(valueOf(await register.undo())?.command).toBe(mergeRegister);
    expect(await register.list('meetings')).toHaveLength(1);
    expect(await finding()).toBe('untouched');
    expect(valueOf(await register.redo())?.command).toBe(mergeRegister);
    const last = register.nextUndo?.command;
    const { device } = register.author;
    const again = await openTestRegister({ device });
    valueOf(await again.importAll(await register.exportAll()));
    expect(again.nextUndo?.command).toBe(last);
  });

  test('brings nothing back that was not asked for', async () => {
    await alter();
    expect(valueOf(await register.addMissing(sound, batch))).toMatchObject({ mended: 0 });
    expect(await finding()).toBe('altered');
  });
});

describe('a bundle of which the text was altered', () => {
  test('never replaces a sound text, nor one that was altered otherwise here', async () => {
    const bundle = bundled({ ...sound, files: new Map([...sound.files, [version.sha256, altered()]]) });
    expect(countMends((await compared(bundle)).mends)).toBe(0);
    expect(await add(bundle)).toMatchObject({ mended: 0 });
    expect(await register.file(version.sha256)).toEqual(text);
    const own = text.slice(0, -1);
    await behindItsBack((database) => filesTable(database).put({ sha256: version.sha256, bytes: own }));
    expect(countMends((await compared(bundle)).mends)).toBe(0);
    await add(bundle);
    expect(await register.file(version.sha256)).toEqual(own);
    // Nor when it is asked to.
    const asked = { versions: [], files: new Set([version.sha256]) };
    const refused = await register.addMissing(bundle, batch, { ...nothingTaken, mends: asked });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-record' } });
  });

  test('with its hash does not replace a sound record, and is offered as no choice', async () => {
    const { bytes, ...record } = forged();
    const bundle = bundled({
      ...sound,
      records: { ...sound.records, paperVersions: [record] },
      files: new Map([...sound.files, [record.sha256, bytes]]),
    });
    const comparison = await compared(bundle);
    expect(countMends(comparison.mends)).toBe(0);
    expect(comparison.differing).toEqual([]);
    expect(await add(bundle)).toMatchObject({ mended: 0, keptOurs: 0 });
    expect(await versionNow(register, version.id)).toEqual(version);
    expect(await finding()).toBe('untouched');
  });

  test('and another one than here cannot mend it: only what the history tells can', async () => {
    const own = keptPaper({ ...(await dossierOf(register, meeting.id)), paragraphs: [] }).frozen;
    const { bytes, ...record } = forged();
    await behindItsBack((database) =>
      recordTable(database, 'paperVersions').put({ ...version, sha256: own.sha256, parts: own.parts }),
    );
    const bundle = bundled({
      ...sound,
      records: { ...sound.records, paperVersions: [record] },
      files: new Map([...sound.files, [record.sha256, bytes]]),
    });
    expect(countMends((await compared(bundle)).mends)).toBe(0);
    await add(bundle);
    expect(await versionNow(register, version.id)).toMatchObject({ sha256: own.sha256 });
  });

  test('leaves the record alone where the text that the history tells is nowhere at hand', async () => {
    const { bytes, ...record } = forged();
    await behindItsBack(async (database) => {
      await recordTable(database, 'paperVersions').put(record);
      await filesTable(database).put({ sha256: record.sha256, bytes });
      await filesTable(database).delete(version.sha256);
    });
    const bundle = bundled({
      ...sound,
      files: new Map([...sound.files].filter(([sha256]) => sha256 !== version.sha256)),
    });
    expect(countMends((await compared(bundle)).mends)).toBe(0);
  });
});

test('a register that changed since it was looked at is not written over', async () => {
  const { bytes, ...record } = forged();
  await behindItsBack((database) => recordTable(database, 'paperVersions').put(record));
  const { mends } = await compared(sound);
  await behindItsBack((database) => recordTable(database, 'paperVersions').put({ ...record, note: 'x' }));
  const refused = await register.addMissing(sound, batch, { ...nothingTaken, mends });
  expect(refused).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } });
  expect(bytes).not.toEqual(text);
});
