import fc from 'fast-check';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import type { Id } from '@/domain/fields';
import type { RecordChange } from '@/domain/journal';
import { tableNames, type TableName } from '@/domain/records';
import type { RegisterContents } from '@/domain/register-contents';
import { schemaVersion } from '@/store/migrations/migrations';
import { referencesFrom } from '@/store/references';

import { journalOf } from './arbitrary-journal';
import { arbitraryRow, arbitraryText, type Row } from './arbitrary-record';
import { fixedId } from './fixed-id';

type Rows = Readonly<Record<TableName, readonly Row[]>>;

const arbitraryRows: fc.Arbitrary<Rows> = fc
  .tuple(...tableNames.map((table) => fc.array(arbitraryRow(table), { maxLength: 3 })))
  .map((lists) => perTable((table) => lists[tableNames.indexOf(table)] ?? []));

/**
 * Whole registers: rows of every table with references that lead somewhere, texts of many scripts, files, and the journal
 * of one to three devices whose changes, made in order, give exactly those rows.
 */
export const arbitraryRegister: fc.Arbitrary<RegisterContents> = fc
  .record({
    rows: arbitraryRows,
    picks: fc.array(fc.nat({ max: 1_000 }), { minLength: 1, maxLength: 60, size: 'max' }),
    files: fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 3 }),
    devices: fc.integer({ min: 1, max: 3 }),
    who: arbitraryText,
    size: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ rows, picks, files, devices, who, size }) => {
    let picked = 0;
    const pick = <T>(list: readonly T[]): T | undefined => {
      picked += 1;
      return list[(picks[picked % picks.length] ?? 0) % Math.max(1, list.length)];
    };
    const kept = new Map(files.map((bytes) => [bytesToHex(sha256(bytes)), bytes]));
    const linked = linkRows(rows, pick, [...kept.keys()]);
    const plan = { devices: Array.from({ length: devices }, (_, index) => fixedId('d', index)), who, size };
    // A bundle carries the files that records name, and no other.
    const named = new Set(linked.sources.flatMap((row) => [row['sha256'], row['textSha256']]));
    const present = Object.entries(linked).filter(([, list]) => list.length > 0);
    return {
      schemaVersion,
      records: Object.fromEntries(present),
      journal: journalOf(changesOf(linked), plan),
      files: new Map([...kept].filter(([hash]) => named.has(hash)).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    };
  });

type Pick = <T>(list: readonly T[]) => T | undefined;

/** Gives rows their ids and references; a row whose reference finds nothing to lead to is left out. */
function linkRows(rows: Rows, pick: Pick, hashes: readonly string[]): Rows {
  let linked = perTable((table) =>
    rows[table].map((row, index) => ({ ...row, id: fixedId(tableDigit(table), index + tableOffset(table)) })),
  );
  // Leaving a row out may leave others without what they name: again until nothing changes.
  for (let before = -1, now = count(linked); before !== now; before = now, now = count(linked)) {
    linked = perTable((table) => linked[table].flatMap((row) => linkRow(table, row, linked, pick)));
  }
  return alignMeetings(linked, pick, hashes);
}

function linkRow(table: TableName, row: Row, rows: Rows, pick: Pick): readonly Row[] {
  const references = referencesFrom(table).map(({ field, target, onRemoval }) => {
    const known = rows[target].find(({ id }) => id === row[field]);
    const found = known ?? (onRemoval === 'empty' && row[field] === null ? undefined : pick(rows[target]));
    return { field, id: found?.['id'] ?? null, required: onRemoval === 'remove' && isRequired(table, field) };
  });
  if (references.some(({ id, required }) => required && id === null)) return [];
  return [{ ...row, ...Object.fromEntries(references.map(({ field, id }) => [field, id])) }];
}

/** A tag's statement is the one reference that goes with its target and may be absent all the same. */
function isRequired(table: TableName, field: string): boolean {
  return !(table === 'tags' && field === 'statementId');
}

/** Parts of parts belong to the same meeting as what they are part of; files and claims lead to what is there. */
function alignMeetings(rows: Rows, pick: Pick, hashes: readonly string[]): Rows {
  const meetingOf = (table: TableName, id: unknown) =>
    rows[table].find((row) => row['id'] === id)?.['meetingId'];
  const same = (list: readonly Row[], table: TableName, field: string) =>
    list.map((row): Row => ({ ...row, meetingId: meetingOf(table, row[field]) ?? row['meetingId'] ?? null }));
  const statements = same(rows.statements, 'paragraphs', 'paragraphId');
  const statementMeeting = new Map(statements.map((row) => [row['id'], row['meetingId']]));
  const everything = tableNames.flatMap((table) =>
    table === 'claims' ? [] : rows[table].map((row) => ({ table, recordId: row['id'] ?? null })),
  );
  return {
    ...rows,
    statements,
    attendances: same(rows.attendances, 'delegations', 'delegationId'),
    tags: rows.tags.map((row) => ({
      ...row,
      meetingId: statementMeeting.get(row['statementId'] ?? null) ?? row['meetingId'] ?? null,
    })),
    interventions: rows.interventions.map((row) => {
      const fits = meetingOf('sessions', row['sessionId']) === row['meetingId'];
      return fits ? row : { ...row, sessionId: null };
    }),
    sources: rows.sources.map((row) => ({
      ...row,
      sha256: pick(hashes) ?? '',
      textSha256: pick(hashes) ?? '',
    })),
    claims: rows.claims.map((row) => ({ ...row, ...pick(everything) })),
  };
}

/** Every row is added; a meeting's note is written by a later change, so that not all changes are additions. */
function changesOf(rows: Rows): readonly RecordChange[] {
  const added = tableNames.flatMap((table) =>
    rows[table].map((row): RecordChange => {
      const first = table === 'meetings' ? { ...row, note: null } : row;
      return { kind: 'add', table, id: idOf(row), row: { ...first } };
    }),
  );
  const noted = rows.meetings
    .filter((row) => row['note'] !== null)
    .map((row): RecordChange => {
      const fields: Extract<RecordChange, { kind: 'change' }>['fields'] = {
        note: [null, row['note'] ?? null],
      };
      return { kind: 'change', table: 'meetings', id: idOf(row), fields };
    });
  return [...added, ...noted];
}

function idOf(row: Row): Id {
  return typeof row['id'] === 'string' ? row['id'] : '';
}

function perTable(make: (table: TableName) => readonly Row[]): Rows {
  return Object.fromEntries(tableNames.map((table) => [table, make(table)])) as Rows;
}

function tableDigit(table: TableName): string {
  return (tableNames.indexOf(table) % 10).toString();
}

/** Keeps tables that share a digit apart. */
function tableOffset(table: TableName): number {
  return tableNames.indexOf(table) * 1_000;
}

function count(rows: Rows): number {
  return tableNames.reduce((total, table) => total + rows[table].length, 0);
}
