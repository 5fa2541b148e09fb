import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperKindIds, paperKinds, paperOfKind } from '@/formats/paper/kinds/paper-kinds';
import { paperToOdt } from '@/formats/paper/odt/write-odt';
import { readPdf } from '../../helpers/read-pdf';
import { withTemporaryFolder } from '../../helpers/temporary-folder';
import { richDossier } from '../../unit/formats/paper/rich-dossier';

const office = spawnSync('soffice', ['--version']).status === 0;
const upright = [595, 842];
const onItsSide = [842, 595];
const kinds = paperKindIds.filter((kind) => paperKinds[kind].formats.includes('odt'));

it.skipIf(!office)(
  `every OpenDocument text has its pages, numbers and heads in LibreOffice${office ? '' : ' (skipped: it is not installed)'}`,
  async () => {
    await withTemporaryFolder(async (folder) => {
      const pathOf = (kind: string, extension: string) => join(folder, `${kind}.${extension}`);
      for (const kind of kinds) {
        const paper = paperOfKind(kind, richDossier(), { language: 'en', ...usualChoices });
        await writeFile(pathOf(kind, 'odt'), paperToOdt(paper));
      }
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const files = kinds.map((kind) => pathOf(kind, 'odt'));
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
        stdio: 'ignore',
      });
      const read = async (kind: string) => {
        const { title, pages, pageSize } = await readPdf(pathOf(kind, 'pdf'));
        // Spaces are where the glyphs stand apart: not where the words do.
        return {
          title,
          size: pageSize.map(Math.round),
          pages: pages.map((page) => page.replaceAll(/\s/gu, '')),
        };
      };
      const { title, size, pages } = await read('minutes');
      expect(title).toBe('Minutes. 2nd Senior Officials Meeting, Astana, 21–22 September 2015');
      expect(size).toEqual(upright);
      const head = 'AlmatyProcess·2ndSeniorOfficialsMeeting';
      expect(pages.map((page) => page.includes(head))).toEqual(pages.map((_, at) => at > 0));
      pages.forEach((page, at) => expect(page).toContain(`${at + 1}/${pages.length}`));
      const inOrder = [
        '1.SeniorofficialsandNationalCoordinators',
        '3.ParticipatingStatesemphasized',
        '(a)lowercosts',
        '(b)simplerprocedures',
        '(i)oneform',
        '(ii)answers',
        '8.Participantsagreed',
        '12.ParticipantsthankedKazakhstan',
        'FortheChair',
        'AnnexI.Agenda',
        'AnnexII.Listofparticipants',
        'RepublicofTurkey1',
      ];
      const text = pages.join('');
      const places = inOrder.map((words) => text.indexOf(words));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(await read('contacts')).toMatchObject({ size: onItsSide });
      expect((await read('contacts')).pages[0]).toContain('Notforpublication');
      for (const page of (await read('sign-in')).pages) expect(page).toContain('Signature');
    });
  },
  120_000,
);
