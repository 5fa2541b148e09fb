import { expect, it } from 'vitest';

import { bringInFile } from '@/formats/paper/hand/bring-in-file';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperOf } from '@/formats/paper/kinds/paper-of';
import type { PaperLanguage } from '@/formats/paper/paper';

import { editedDocx, handFile } from '../../../../helpers/hand-edited';
import { richDossier } from '../rich-dossier';

/** What is told of a letter of invitation in which words were replaced: the place in the letter, and the facts that are named. */
async function factsTold(language: PaperLanguage, from: string, to: string) {
  const rich = richDossier();
  const dossier = {
    ...rich,
    meeting: { ...rich.meeting, venue: { en: 'Hotel Ala-Too', ru: 'гостиница «Ала-Тоо»' } },
  };
  const letter = paperOf(dossier, 'invitation', { language, ...usualChoices });
  const bytes = editedDocx(await handFile(letter, 'invitation'), (xml) => xml.replace(from, to));
  const outcome = await bringInFile({
    bytes,
    written: letter,
    now: letter,
    records: dossier,
    isHouse: false,
  });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.settled.differences.map(({ kind, facts }) => ({ kind, facts }));
}

it.each([
  ['en', 'Ala-Too', 'Dostuk', ['venue']],
  ['ru', 'Ала-Тоо', 'Достук', ['venue']],
  ['en', '[date of the letter]', '1 October 2025', ['letter-date']],
  ['en', 'I have the honour', 'We have the honour', []],
] as const)('a letter in which %s “%s” became “%s” names the facts %j', async (language, from, to, facts) => {
  const [told] = await factsTold(language, from, to);
  expect(told).toEqual({ kind: 'frame', facts });
});
