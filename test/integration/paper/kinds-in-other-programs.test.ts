import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperKindIds, paperOfKind } from '@/formats/paper/kinds/paper-kinds';
import { paperToDocx } from '@/formats/paper/write-docx';
import { readPdf } from '../../helpers/read-pdf';
import { withTemporaryFolder } from '../../helpers/temporary-folder';
import { richDossier } from '../../unit/formats/paper/rich-dossier';

const office = spawnSync('soffice', ['--version']).status === 0;
const upright = [595, 842];
const onItsSide = [842, 595];

it.skipIf(!office)(
  `every Word file keeps its pages in LibreOffice${office ? '' : ' (skipped: it is not installed)'}`,
  async () => {
    await withTemporaryFolder(async (folder) => {
      const pathOf = (kind: string, extension: string) => join(folder, `${kind}.${extension}`);
      for (const kind of paperKindIds) {
        const paper = paperOfKind(kind, richDossier(), { language: 'en', ...usualChoices });
        await writeFile(pathOf(kind, 'docx'), await paperToDocx(paper));
      }
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const files = paperKindIds.map((kind) => pathOf(kind, 'docx'));
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
        stdio: 'ignore',
      });
      const read = async (kind: string) => {
        const { pages, pageSize } = await readPdf(pathOf(kind, 'pdf'));
        return { count: pages.length, size: pageSize.map(Math.round), first: pages[0] ?? '' };
      };
      // One tent a page for ten delegations, ten badges a page for eighteen persons: nothing runs over.
      expect(await read('plates')).toMatchObject({ count: 10, size: upright });
      expect(await read('badges')).toMatchObject({ count: 2, size: upright });
      expect((await read('plates')).first.match(/Kazakhstan/gu)).toHaveLength(2);
      expect(await read('contacts')).toMatchObject({ size: onItsSide });
      expect((await read('contacts')).first).toContain('Not for publication');
      expect((await read('participants')).first).toContain('List of participants');
      expect((await read('sign-in')).first).toContain('Signature');
    });
  },
  120_000,
);
