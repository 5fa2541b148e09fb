import { execFileSync, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSheets } from '@/formats/sheet/read-sheets';
import { writeSheets } from '@/formats/sheet/write-sheets';
import { planSheet } from '@/formats/tables/plan-sheet';
import type { TableSnapshot } from '@/formats/tables/table-snapshot';
import { writeTable } from '@/formats/tables/write-table';
import { anAppointment, aPerson, aPersonName, aPostWording } from '../../helpers/builders';
import { emptyMeeting, kazakhDelegation } from '../../helpers/planned-paste';
import { arbitrarySnapshot, meetingId } from '../../helpers/table-register';
import { withTemporaryFolder } from '../../helpers/temporary-folder';

/** A table that LibreOffice opened and saved as a workbook, beside the register. */
async function readBack(folder: string, bytes: Uint8Array, snapshot: TableSnapshot, extension = 'xlsx') {
  const path = join(folder, `table.${extension}`);
  await writeFile(path, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const asText = extension === 'csv' ? ['--infilter=CSV:44,34,UTF8'] : [];
  const saved = join(folder, 'saved');
  execFileSync('soffice', [
    profile,
    '--headless',
    ...asText,
    '--convert-to',
    'xlsx',
    '--outdir',
    saved,
    path,
  ]);
  const outcome = await readSheets(new Uint8Array(await readFile(join(saved, 'table.xlsx'))), 'table');
  if (!outcome.ok) throw new Error(outcome.error.code);
  const [read] = outcome.sheets;
  if (!read) throw new Error('a sheet');
  const from = { kind: 'sheet', sheet: read, columns: null } as const;
  return planSheet({ snapshot, from, answers: new Map(), language: 'en' });
}

const isHere = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!isHere)(
  'a table that LibreOffice opened and saved (skipped where it is not installed)',
  () => {
    for (const kind of ['attendance', 'people'] as const) {
      it(`changes nothing: ${kind}`, { timeout: 120_000 }, async () => {
        const [rest] = fc.sample(
          arbitrarySnapshot.filter(({ attendances }) => attendances.length > 4),
          { numRuns: 1, seed: 7 },
        );
        if (!rest) throw new Error('a sample');
        const snapshot = { ...rest, kind, meetingId: kind === 'attendance' ? meetingId : null };
        const sheet = writeTable(snapshot, {
          language: 'ru',
          withContacts: true,
          name: 'Table',
          writtenAt: 0,
        });
        await withTemporaryFolder(async (folder) => {
          const { plan, isOwn } = await readBack(folder, await writeSheets([sheet], 'xlsx'), snapshot);
          expect(isOwn).toBe(true);
          expect(plan.rows.filter((row) => row.kind !== 'same')).toEqual([]);
          expect(plan.rows).toHaveLength(sheet.rows.length);
        });
      });
    }

    it(
      'changes nothing where a CSV file was opened and saved as a workbook',
      { timeout: 120_000 },
      async () => {
        const person = aPerson();
        const snapshot = emptyMeeting({
          kind: 'people',
          meetingId: null,
          persons: [person],
          personNames: [aPersonName({ personId: person.id })],
          appointments: [
            anAppointment({
              personId: person.id,
              partyId: kazakhDelegation().partyId,
              function: '=Director',
              unit: '007',
              phone: '+7 701 000 00 01',
            }),
          ],
          postWordings: [aPostWording({ words: { en: '=Director', ru: '-директор' } })],
        });
        const options = {
          language: 'en',
          withContacts: true,
          withPosts: true,
          name: 'T',
          writtenAt: 0,
        } as const;
        await withTemporaryFolder(async (folder) => {
          const csv = await writeSheets([writeTable(snapshot, options)], 'csv');
          const { plan } = await readBack(folder, csv, snapshot, 'csv');
          expect(plan.rows).toMatchObject([{ kind: 'same', problems: [] }]);
          expect(plan.posts).toEqual([]);
        });
      },
    );
  },
);
