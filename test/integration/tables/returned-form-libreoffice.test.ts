import { execFileSync, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { filledForm, formOf, returnedForm } from '../../helpers/filled-form';
import { followUpRegister } from '../../helpers/follow-up-register';
import { readPdf } from '../../helpers/read-pdf';
import { recommendationRecordsOf } from '../../helpers/recommendation-records';
import { planOf } from '../../helpers/returned-sheet';
import { withTemporaryFolder } from '../../helpers/temporary-folder';

const isHere = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!isHere)(
  'a follow-up form that LibreOffice opened and saved (skipped where it is not installed)',
  () => {
    it('gives what was filled in, its marks and prompts as they were', { timeout: 120_000 }, async () => {
      const { records: all, partyIds } = followUpRegister({ recommendations: 6, states: 4 });
      const records = recommendationRecordsOf(all);
      const filled = filledForm(
        await formOf(records, partyIds[0] ?? '', 'both'),
        {
          1: { status: 'Выполнено', date: 'март 2024', done: 'Принят приказ.\nҚабылданды.' },
          4: { owner: 'Ministry of Justice', evidence: 'Order No. 14' },
        },
        'both',
      );
      await withTemporaryFolder(async (folder) => {
        const path = join(folder, 'form.docx');
        await writeFile(path, filled);
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        const convert = (to: string, out: string) =>
          execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, path], {
            stdio: 'ignore',
          });
        convert('docx:MS Word 2007 XML', join(folder, 'saved'));
        const saved = await returnedForm(new Uint8Array(await readFile(join(folder, 'saved/form.docx'))));
        expect(planOf(saved, records)).toEqual(planOf(await returnedForm(filled), records));
        expect(planOf(saved, records).rows.filter(({ kind }) => kind === 'report')).toHaveLength(2);

        // A block is never parted by a page's end, and the marks are out of sight.
        convert('pdf', folder);
        const { pages } = await readPdf(join(folder, 'form.pdf'));
        for (const page of pages) {
          expect(page.match(/Evidence/gu)?.length ?? 0).toBe(page.match(/Last known status/gu)?.length ?? 0);
          expect(page).not.toContain('f1 en');
        }
      });
    });
  },
);
