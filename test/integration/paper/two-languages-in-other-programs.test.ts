import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperInLanguages } from '@/formats/paper/kinds/paper-in-languages';
import { paperToOdt } from '@/formats/paper/odt/write-odt';
import { paperToDocx } from '@/formats/paper/write-docx';
import { readPdf } from '../../helpers/read-pdf';
import { withTemporaryFolder } from '../../helpers/temporary-folder';
import { richDossier } from '../../unit/formats/paper/rich-dossier';

const office = spawnSync('soffice', ['--version']).status === 0;

it.skipIf(!office)(
  `a paper in two columns keeps its rows, numbers and heads in LibreOffice, from Word and OpenDocument${office ? '' : ' (skipped: it is not installed)'}`,
  async () => {
    await withTemporaryFolder(async (folder) => {
      const paper = paperInLanguages(richDossier(), 'minutes', {
        ...usualChoices,
        language: 'en',
        languages: 'columns',
      });
      const files = [join(folder, 'from-word.docx'), join(folder, 'from-text.odt')] as const;
      await writeFile(files[0], await paperToDocx(paper));
      await writeFile(files[1], paperToOdt(paper));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
        stdio: 'ignore',
      });
      for (const name of ['from-word', 'from-text']) {
        const { title, pages } = await readPdf(join(folder, `${name}.pdf`));
        expect(title).toBe(paper.name);
        // Spaces are where the glyphs stand apart: not where the words do.
        const bare = pages.map((page) => page.replaceAll(/\s/gu, ''));
        const text = bare.join('');
        const inOrder = [
          '1.SeniorofficialsandNationalCoordinators',
          '1.Всовещанииприняли',
          '2.Themeetingexamined',
          '2.Насовещаниирассмотрены',
          '(b)simplerprocedures',
          '(b)упрощенияпроцедур',
          '12.ParticipantsthankedKazakhstan',
          '12.Участники',
          'FortheChair',
          'ОтимениПредседателя',
          'AnnexI.Agenda',
          'ПриложениеI.Повестка',
        ];
        const places = inOrder.map((words) => text.indexOf(words));
        expect(places, name).not.toContain(-1);
        expect(places, name).toEqual(places.toSorted((a, b) => a - b));
        // The names of the languages stand above the columns wherever these go on.
        const [, second = ''] = bare;
        expect(second.indexOf('EnglishРусский'), name).toBeGreaterThan(-1);
        expect(second.indexOf('EnglishРусский'), name).toBeLessThan(200);
        // Nobody signs a page that says nothing else.
        expect(
          bare.find((page) => page.includes('FortheChair')),
          name,
        ).toContain('GlobalRefugeeForum');
      }
    });
  },
  120_000,
);
