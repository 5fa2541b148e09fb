import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { tableNames, type AnyRecord, type TableName } from '@/domain/records';
import type { RegisterContents } from '@/domain/register-contents';
import { damagedTexts, missingOriginals } from '@/formats/bundle/damaged-texts';
import { readBundle, type BundleSchema } from '@/formats/bundle/read-bundle';
import { sha256Sync } from '@/formats/hash/sha256-sync';
import { writeBundle } from '@/formats/bundle/write-bundle';
import { schemaVersion } from '@/store/migrations/migrations';

import { arbitraryRegister } from '../../../helpers/arbitrary-register';
import { aSource } from '../../../helpers/builders';
import { someContents } from './generated-contents';

const schema: BundleSchema = {
  schemaVersion,
  migrateRecord: () => {
    throw new Error('A bundle of the same version needs no migration');
  },
};
const exportedAt = '2026-01-02T03:04:05.678Z';

function read(bytes: Uint8Array): RegisterContents {
  const outcome = readBundle(bytes, schema);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.contents;
}

describe('a register that goes through a bundle', () => {
  it('comes out with every row, entry and file it went in with', () => {
    fc.assert(
      fc.property(arbitraryRegister, (contents) => {
        const back = read(writeBundle(contents, { exportedAt }));
        const sorted = (table: TableName, { records }: RegisterContents): readonly AnyRecord[] =>
          (records[table] ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
        for (const table of tableNames) expect(sorted(table, back)).toEqual(sorted(table, contents));
        expect(back.journal).toEqual(contents.journal);
        expect(back.files).toEqual(contents.files);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same bytes when it is exported again', () => {
    fc.assert(
      fc.property(arbitraryRegister, (contents) => {
        const first = writeBundle(contents, { exportedAt });
        expect(writeBundle(read(first), { exportedAt })).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('opens with a file that was altered where it was kept, which is told on both sides', async () => {
    const some = someContents();
    const whole = { ...some, records: { ...some.records, paperVersions: [] } };
    const [named = ''] = whole.files.keys();
    const bytes = new TextEncoder().encode('another text');
    const altered = { ...whole, files: new Map(whole.files).set(named, bytes) };
    expect(await damagedTexts(whole)).toEqual([]);
    expect(await damagedTexts(altered)).toHaveLength(1);
    const first = writeBundle(altered, { exportedAt });
    const back = read(first);
    expect(back.files.get(named)).toEqual(bytes);
    expect(back.files.get(sha256Sync(bytes))).toEqual(bytes);
    expect(await damagedTexts(back)).toEqual(await damagedTexts(altered));
    expect(writeBundle(back, { exportedAt })).toEqual(first);
  });

  it('tells of sources whose text is gone, and apart from that of those whose original is', async () => {
    const source = aSource({ fileName: 'minutes.docx', sha256: 'a'.repeat(64), textSha256: 'b'.repeat(64) });
    const text = new TextEncoder().encode('text');
    const sound = { ...aSource(), sha256: sha256Sync(text), textSha256: sha256Sync(text) };
    const files = new Map([[sound.sha256, text]]);
    const kept = { ...someContents(), records: { sources: [sound] }, files };
    expect(await damagedTexts(kept)).toEqual([]);
    expect(missingOriginals(kept)).toEqual([]);
    const lost = { ...kept, records: { sources: [sound, source] } };
    expect(await damagedTexts(lost)).toEqual([{ kind: 'source', id: source.id, name: 'minutes.docx' }]);
    expect(missingOriginals(lost)).toEqual(['minutes.docx']);
  });

  it('differs in the manifest alone when it is exported at another time', () => {
    const first = unzipSync(writeBundle(someContents(), { exportedAt }));
    const later = unzipSync(writeBundle(someContents(), { exportedAt: '2027-01-01T00:00:00.000Z' }));
    const differing = Object.keys(first).filter((name) => !equal(first[name], later[name]));
    expect(differing).toEqual(['manifest.json']);
  });

  it('is the same bytes whatever order its rows, entries and files are handed over in', () => {
    const contents = someContents();
    const reversed: RegisterContents = {
      ...contents,
      records: { ...contents.records, meetings: contents.records.meetings?.toReversed() ?? [] },
      journal: contents.journal.toReversed(),
      files: new Map([...contents.files].toReversed()),
    };
    expect(writeBundle(reversed, { exportedAt })).toEqual(writeBundle(contents, { exportedAt }));
  });

  it('names the process, the device of the last entry and what it counts in its manifest', () => {
    const contents = someContents();
    const outcome = readBundle(writeBundle(contents, { exportedAt }), schema);
    expect(outcome).toMatchObject({
      ok: true,
      manifest: {
        format: 'rapporteur-bundle',
        formatVersion: 1,
        schemaVersion,
        exportedAt,
        device: contents.journal.at(-1)?.device,
        counts: {
          records: Object.fromEntries(
            tableNames.map((table) => [table, contents.records[table]?.length ?? 0]),
          ),
          journal: contents.journal.length,
          files: contents.files.size,
        },
      },
    });
  });

  it('may be empty', () => {
    const empty: RegisterContents = { schemaVersion, records: {}, journal: [], files: new Map() };
    expect(read(writeBundle(empty, { exportedAt }))).toEqual(empty);
  });

  it('may hold a file that shrinks as far as a zip bomb does', () => {
    const blank = new Uint8Array(3 * 1024 * 1024);
    const contents = someContents();
    const files = new Map([[sha256Sync(blank), blank]]);
    const back = read(writeBundle({ ...contents, files }, { exportedAt })).files.get(sha256Sync(blank));
    expect(equal(back, blank)).toBe(true);
  });
});

describe('a bundle of an older schema', () => {
  const older = { ...someContents(), schemaVersion: 1 };

  it('passes every row through the migration, with its table and version', () => {
    const seen = new Set<string>();
    const outcome = readBundle(writeBundle(older, { exportedAt }), {
      schemaVersion: 3,
      migrateRecord: (table, row, fromVersion) => {
        seen.add(`${table} ${fromVersion}`);
        return table === 'meetings' ? { ...row, symbol: 'SOM/9' } : row;
      },
    });
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(seen).toContain('meetings 1');
    expect(outcome.contents.schemaVersion).toBe(3);
    expect(new Set(outcome.contents.records.meetings?.map(({ symbol }) => symbol))).toEqual(
      new Set(['SOM/9']),
    );
    expect(outcome.contents.journal).toEqual(older.journal);
  });

  it('is refused when a migrated row is not what the schema of today asks for', () => {
    const outcome = readBundle(writeBundle(older, { exportedAt }), {
      schemaVersion,
      migrateRecord: (table, row) => (table === 'meetings' ? { ...row, type: 'picnic' } : row),
    });
    expect(outcome).toEqual({ ok: false, error: { code: 'damaged-record', table: 'meetings', line: 1 } });
  });

  it('leaves out the rows that the register of today no longer keeps', () => {
    const outcome = readBundle(writeBundle(older, { exportedAt }), {
      schemaVersion,
      migrateRecord: (table, row) => (table === 'meetings' ? null : row),
    });
    expect(outcome).toMatchObject({ ok: true, contents: { records: { meetings: [] } } });
  });
});

function equal(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((byte, at) => byte === b[at]);
}
