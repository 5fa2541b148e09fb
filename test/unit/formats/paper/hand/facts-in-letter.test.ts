import { expect, it } from 'vitest';

import { bringInFile } from '@/formats/paper/hand/bring-in-file';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperOf } from '@/formats/paper/kinds/paper-of';
import type { PaperLanguage } from '@/formats/paper/paper';

import { editedDocx, handFile } from '../../../../helpers/hand-edited';
import { richDossier } from '../rich-dossier';

/** What is told of a letter of invitation in which words were replaced: the place in the letter, and the facts that are named. */
async function told(language: PaperLanguage, from: string, to: string) {
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
    letter: { date: null },
    isHouse: false,
  });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.settled.differences;
}

async function factsTold(language: PaperLanguage, from: string, to: string) {
  return (await told(language, from, to)).map(({ kind, facts }) => ({ kind, facts }));
}

it.each([
  ['en', 'Ala-Too', 'Dostuk', ['venue']],
  ['ru', 'Ала-Тоо', 'Достук', ['venue']],
  ['en', '[date of the letter]', '1 October 2025', ['letter-date']],
  ['en', 'I have the honour', 'We have the honour', []],
] as const)('a letter in which %s “%s” became “%s” names the facts %j', async (language, from, to, facts) => {
  const [first] = await factsTold(language, from, to);
  expect(first).toEqual({ kind: 'frame', facts });
});

it.each([
  ['en', 'Dear Sir or Madam,', 'Excellency,'],
  ['en', 'Dear Sir or Madam', 'Excellency'],
] as const)(
  'a salutation that was replaced is one change, and belongs to the template',
  async (language, from, to) => {
    const differences = await told(language, from, to);
    expect(differences).toMatchObject([
      {
        kind: 'frame',
        written: 'Dear Sir or Madam,',
        edited: 'Excellency,',
        offer: { kind: 'none', why: 'letter' },
      },
    ]);
  },
);

it('a date that was typed over the place for it, whatever stood there, is the date of the letter', async () => {
  expect(await factsTold('en', '[date of the letter]', '1 October 2025')).toEqual([
    { kind: 'frame', facts: ['letter-date'] },
  ]);
});

it('lines that were added to a letter are never told to belong to the outcome', async () => {
  const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const differences = await told(
    'en',
    '</w:body>',
    `${paragraph('3 May 2026')}${paragraph('With kind regards')}</w:body>`,
  );
  expect(differences).toMatchObject([
    { kind: 'new', facts: ['letter-date'], offer: { why: 'letter' } },
    { kind: 'new', facts: [], offer: { why: 'letter' } },
  ]);
});
