import { execFileSync, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSheets } from '@/formats/sheet/read-sheets';
import { writeSheets } from '@/formats/sheet/write-sheets';
import { planSheet } from '@/formats/tables/plan-sheet';
import { writeTable } from '@/formats/tables/write-table';
import { arbitrarySnapshot, meetingId } from '../../helpers/table-register';
import { withTemporaryFolder } from '../../helpers/temporary-folder';

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
          const path = join(folder, 'table.xlsx');
          await writeFile(path, await writeSheets([sheet], 'xlsx'));
          const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
          execFileSync('soffice', [
            profile,
            '--headless',
            '--convert-to',
            'xlsx',
            '--outdir',
            join(folder, 'saved'),
            path,
          ]);
          const outcome = await readSheets(
            new Uint8Array(await readFile(join(folder, 'saved/table.xlsx'))),
            'table',
          );
          if (!outcome.ok) throw new Error(outcome.error.code);
          const [read] = outcome.sheets;
          if (!read) throw new Error('a sheet');
          const from = { kind: 'sheet', sheet: read, columns: null } as const;
          const { plan, isOwn } = planSheet({ snapshot, from, answers: new Map(), language: 'en' });
          expect(isOwn).toBe(true);
          expect(plan.rows.filter((row) => row.kind !== 'same')).toEqual([]);
          expect(plan.rows).toHaveLength(sheet.rows.length);
        });
      });
    }
  },
);
