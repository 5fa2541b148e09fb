import { expect, it } from 'vitest';

import type { Draft } from '@/domain/draft';
import { joinDrafts } from '@/formats/draft/join-drafts';
import { readNarrative } from '@/formats/narrative/read-narrative';

import { accept, aRegister } from './accepted';

const head = 'Twelfth Senior Officials’ Meeting of the Altyn Consultations\n\n';
const minutes = `${head}MINUTES\n\nValletta, 12–13 March 2024\n\n1. The Twelfth Senior Officials’ Meeting was held in Valletta on 12 and 13 March 2024.\n\n2. The meeting requested the Secretariat to prepare a note by 30 June 2024.\n\n3. Kenya reported that 318 persons had returned.`;
const remarks = `${head}Valletta, 13 March 2024\n\nCLOSING REMARKS BY THE CHAIR\n\nExcellencies, we have come to the end of two days of work. We agreed that document fraud needs a note of its own.\n\nI thank the interpreters.`;

const read = (file: string, text: string): Draft => readNarrative({ text, file, sha256: file });

it.each([
  ['behind the minutes', [minutes, remarks]],
  ['before the minutes', [remarks, minutes]],
])('remarks in prose that come %s stand under their own title', (_, texts) => {
  const draft = joinDrafts(texts.map((text, at) => read(`${at}.txt`, text)));
  expect(draft.meetings).toHaveLength(1);
  const { register } = accept(aRegister(), { draft, texts });
  const lines = (register.paragraphs ?? []).toSorted((a, b) => (a.order < b.order ? -1 : 1));
  const at = lines.findIndex(({ text }) => text['en'] === 'CLOSING REMARKS BY THE CHAIR');
  expect(lines[at]?.kind).toBe('heading');
  expect(lines[at + 1]).toMatchObject({
    number: '1',
    text: { en: 'We agreed that document fraud needs a note of its own.' },
  });
  const ofMinutes = lines.filter(({ kind, text }) => kind === 'numbered' && text !== lines[at + 1]?.text);
  expect(ofMinutes.map(({ number }) => number)).toEqual(['1', '2', '3']);
});
