import { expect, it } from 'vitest';

import { joinDrafts } from '@/formats/draft/join-drafts';
import { doubtedTwice } from '@/formats/draft/perhaps-twice';
import { readNarrative } from '@/formats/narrative/read-narrative';

const english =
  'Second Ministerial Conference of the Altyn Process\n\nRome, Italy, 7 February 2023\n\nThe conference was chaired by H.E. Mr. Matteo Rinaldi, Minister of the Interior of Italy. Ms. Amina Osman, Minister of Foreign Affairs of Djibouti, attended.';
const russian =
  'Вторая министерская конференция Алтынского процесса\n\nРим, Италия, 7 февраля 2023 года\n\nНа конференции председательствовал Маттео Ринальди, министр внутренних дел Италии. Участвовал Юсуф Али, министр иностранных дел Джибути.';
const read = (file: string, text: string) => readNarrative({ text, file, sha256: file });

it('marks whom two sources name in two scripts, and nobody else', () => {
  const joined = joinDrafts([read('en.txt', english), read('ru.txt', russian)]);
  expect(joined.meetings).toHaveLength(1);
  const { draft, pairs } = doubtedTwice(joined);
  expect(pairs.map(({ names }) => names)).toEqual([['Matteo Rinaldi', 'Маттео Ринальди']]);
  const doubted = draft.evidence.filter(({ why }) => why === 'review.why.perhaps-twice');
  const places = new Set(doubted.map(({ path }) => Number(path.split('/')[4])));
  const marked = draft.meetings[0]?.people.filter((_, at) => places.has(at)) ?? [];
  expect(marked.map(({ name }) => name)).toEqual(['Matteo Rinaldi', 'Маттео Ринальди']);
  expect(doubted.every(({ certainty }) => certainty === 'uncertain')).toBe(true);
});

it('leaves a draft of one script as it is', () => {
  const draft = read('en.txt', english);
  expect(doubtedTwice(draft)).toEqual({ draft, pairs: [] });
});
