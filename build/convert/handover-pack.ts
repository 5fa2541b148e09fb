import type { RegisterContents } from '@/domain/register-contents';
import { makePack } from '@/formats/pack/make-pack';
import { packWords } from '@/formats/pack/pack-words';
import { zipPack } from '@/formats/pack/zip-pack';
import type { PaperLanguage } from '@/formats/paper/paper';
import { picturesIn } from '@/formats/paper/paper-pictures';
import { paperToHtml } from '@/formats/paper/write-html';

import type { OutputFile } from './write-outputs';

/** The handover pack of the whole register, with pages for printing: there is no PDF without a window. */
export async function handoverPack(
  contents: RegisterContents,
  language: PaperLanguage,
  at: Date,
): Promise<readonly OutputFile[]> {
  const day = at.toISOString().slice(0, 10);
  const files = await makePack(
    { contents, chairmanshipId: null, language, day, exportedAt: at.toISOString(), printsPdf: false },
    {
      print: async (paper) =>
        new TextEncoder().encode(paperToHtml(paper, { pictures: picturesIn(paper.form, contents.files) })),
    },
  );
  return files ? [{ name: `${packWords[language].title} ${day}.zip`, bytes: zipPack(files) }] : [];
}
