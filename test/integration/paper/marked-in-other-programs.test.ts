import { execFileSync, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { thawPaper } from '@/formats/paper/life/freeze';
import { markedPaper } from '@/formats/paper/life/marked-paper';
import { withoutStatus } from '@/formats/paper/life/with-status';
import { paperToDocx } from '@/formats/paper/write-docx';
import { almatyProcess } from '@/formats/sample/almaty-process';

import { readPdf } from '../../helpers/read-pdf';
import { withTemporaryFolder } from '../../helpers/temporary-folder';

const office = spawnSync('soffice', ['--version']).status === 0;

/** What the sample's text was and became, as one marked-up paper. */
function marked() {
  const { records, files } = almatyProcess();
  const [before, after] = ['final', 'corrected'].map((state) => {
    const version = records.paperVersions?.find((one) => one.state === state);
    const kept = thawPaper(files.get(version?.sha256 ?? ''));
    if (!kept.ok) throw new Error(kept.damage.kind);
    return withoutStatus(kept.paper);
  });
  if (!before || !after) throw new Error('two texts');
  return markedPaper(before, after, { author: 'Aigerim Seitkali', at: '2014-12-15T08:15:00.000Z' });
}

it.skipIf(!office)(
  `LibreOffice takes the words of a marked-up Word file for tracked changes, with who made them${office ? '' : ' (skipped: it is not installed)'}`,
  async () => {
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'marked.docx');
      await writeFile(path, await paperToDocx(marked()));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const convert = (to: string) =>
        execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, path], {
          stdio: 'ignore',
        });
      convert('fodt');
      const written = await readFile(join(folder, 'marked.fodt'), 'utf8');
      const changes = /<text:tracked-changes[\s\S]*<\/text:tracked-changes>/u.exec(written)?.[0];
      expect(changes).toContain('<text:insertion>');
      expect(changes).toContain('<text:deletion>');
      expect(changes).toContain('<dc:creator>Aigerim Seitkali</dc:creator>');
      // What was deleted is kept, to be taken back.
      expect(written).toContain('Deputy');
      convert('pdf');
      const { pages } = await readPdf(join(folder, 'marked.pdf'));
      expect(pages.join(' ').replace(/\s+/gu, '')).toContain('Vice-MinisterofHealthcareandSocialDevelopment');
    });
  },
  120_000,
);
