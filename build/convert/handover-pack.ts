import type { RegisterContents } from '@/domain/register-contents';
import { writeBundle } from '@/formats/bundle/write-bundle';
import { makePack } from '@/formats/pack/make-pack';
import { packWords } from '@/formats/pack/pack-words';
import { zipPack } from '@/formats/pack/zip-pack';
import type { PaperLanguage } from '@/formats/paper/paper';
import { paperToHtml } from '@/formats/paper/write-html';
import { writeSheets } from '@/formats/sheet/write-sheets';

import { picturesIn } from './meeting-papers';
import type { OutputFile } from './write-outputs';

/** The handover pack of the whole register, with pages for printing: there is no PDF without a window. */
export async function handoverPack(
  contents: RegisterContents,
  language: PaperLanguage,
  at: Date,
): Promise<readonly OutputFile[]> {
  const day = at.toISOString().slice(0, 10);
  const files = await makePack(
    { contents, chairmanshipId: null, language, day },
    {
      writeBundle: async (whole) => writeBundle(whole, { exportedAt: at.toISOString() }),
      writeSheets: (sheets) => writeSheets(sheets, 'xlsx'),
      print: async (paper) =>
        new TextEncoder().encode(paperToHtml(paper, { pictures: picturesIn(paper, contents.files) })),
      printsPdf: false,
    },
  );
  return files ? [{ name: `${packWords[language].title} ${day}.zip`, bytes: zipPack(files) }] : [];
}
