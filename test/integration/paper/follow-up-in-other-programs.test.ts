import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { followUpPaper, type FollowUpPaperKind } from '@/formats/paper/follow-up/follow-up-paper';
import { paperToDocx } from '@/formats/paper/write-docx';
import { followUpRegister } from '../../helpers/follow-up-register';
import { readPdf } from '../../helpers/read-pdf';
import { recommendationRecordsOf } from '../../helpers/recommendation-records';
import { today } from '../../helpers/returned-sheet';
import { withTemporaryFolder } from '../../helpers/temporary-folder';

const office = spawnSync('soffice', ['--version']).status === 0;

it.skipIf(!office)(
  `papers of follow-up keep their sheets and heads in LibreOffice${office ? '' : ' (skipped: it is not installed)'}`,
  async () => {
    const { records: all, partyIds } = followUpRegister({ recommendations: 24, states: 30 });
    const records = recommendationRecordsOf(all);
    const ids = records.recommendations.map(({ id }) => id);
    const kinds: Readonly<Record<string, FollowUpPaperKind>> = {
      a4: { kind: 'matrix', size: 'a4' },
      a3: { kind: 'matrix', size: 'a3' },
      state: { kind: 'state', partyId: partyIds[0] ?? '' },
      changes: { kind: 'changes', since: { day: '2018-09-20', meeting: null } },
    };
    await withTemporaryFolder(async (folder) => {
      for (const [name, kind] of Object.entries(kinds)) {
        const request = {
          records,
          ids,
          partyIds: [],
          tagWords: [],
          language: 'ru',
          day: today,
          isPast: false,
          withNotes: true,
        } as const;
        await writeFile(join(folder, `${name}.docx`), await paperToDocx(followUpPaper(request, kind)));
      }
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const files = Object.keys(kinds).map((name) => join(folder, `${name}.docx`));
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
        stdio: 'ignore',
      });
      const read = async (name: string) => {
        const { pages, pageSize } = await readPdf(join(folder, `${name}.pdf`));
        return { pages, size: pageSize.map(Math.round) };
      };
      const a4 = await read('a4');
      expect(a4.size).toEqual([842, 595]);
      // The head of the table stands on every page, and each third of the States begins one.
      for (const page of a4.pages) expect(page).toContain('Ссылка');
      for (const from of ['1–10', '11–20', '21–30'])
        expect(a4.pages.filter((page) => page.includes(`Столбцы ${from} из 30`))).toHaveLength(1);
      const a3 = await read('a3');
      expect(a3.size).toEqual([1191, 842]);
      expect(a3.pages.length).toBeLessThan(a4.pages.length);
      const state = await read('state');
      expect(state.pages[0]).toContain('Афганистан');
      for (const page of state.pages) expect(page).toContain('Ответственное');
      const changes = await read('changes');
      expect(changes.pages.join(' ')).toContain('Сообщено впервые');
    });
  },
  120_000,
);
