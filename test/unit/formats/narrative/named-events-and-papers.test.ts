import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const heading = 'Third Senior Officials Meeting of the Harbour Process\n\nNairobi, 6 February 2024\n\n';
const eventsOf = (words: string) =>
  readNarrative({ text: heading + words, file: 'a.txt', sha256: '0' }).meetings[0]?.relatedEvents;

describe('another meeting that a text names', () => {
  it.each([
    [
      'The next thematic meeting, on visas, will be held in Kampala in May 2024.',
      { name: 'next thematic meeting', date: '2024-05', city: 'Kampala' },
    ],
    [
      'Officials decided to hold their fourth session in Kigali in 2025.',
      { name: 'fourth session', date: '2025', city: 'Kigali' },
    ],
    [
      'Officials took stock of the decisions of the Second Meeting (Kampala, May 2022).',
      { name: 'Second Meeting', date: '2022-05', city: 'Kampala' },
    ],
    [
      'The draft was agreed at the expert meeting of 28 January 2024 in Kampala.',
      { name: 'expert meeting', date: '2024-01-28', city: 'Kampala' },
    ],
    [
      'They recalled that in March 2021 the Regional Conference had called for it.',
      { name: 'Regional Conference', date: '2021-03' },
    ],
    [
      'The Fifth Ministerial Conference, at first foreseen for May 2024, was moved to June 2025.',
      { name: 'Fifth Ministerial Conference', date: '2025-06' },
    ],
    [
      'Участникам напомнили о втором совещании экспертов 3 мая 2022 г. в г. Кампале.',
      { date: '2022-05-03', city: 'Кампала' },
    ],
  ])('has the day and the place beside it: %s', (words, event) => {
    expect(eventsOf(words)).toMatchObject([event]);
  });

  it.each([
    'Officials agreed on the agenda of the Ministerial Conference and decided to send it out by 1 March 2024.',
    'The Third Senior Officials Meeting was held in Nairobi on 6 February 2024.',
    'The meeting took place on 6 February 2024.',
    'Kenya offered to host the Ministerial Conference in Kampala’s stead.',
    'Ten years had passed since the first consultations of 2014.',
    'The Council thanked Kenya in 2023.',
  ])('is not made of other words: %s', (words) => {
    expect(eventsOf(words)).toEqual([]);
  });

  it('is one event where it is named twice, with the fuller date', () => {
    const words =
      'The Fourth Senior Officials Meeting was proposed for June 2024. They agreed to hold the Fourth Senior Officials Meeting on 20 June 2024.';
    expect(eventsOf(words)).toEqual([{ name: 'Fourth Senior Officials Meeting', date: '2024-06-20' }]);
  });
});

describe('a paper that a text names', () => {
  const papersOf = (words: string) =>
    readNarrative({ text: heading + words, file: 'a.txt', sha256: '0' }).meetings[0]?.documents.map(
      ({ title, relation, date }) => [title, relation, date].filter(Boolean).join(' · '),
    );

  it.each([
    ['Officials adopted the Kampala Checklist, a paper of two pages.', 'Kampala Checklist · adopted'],
    ['They adopted a Communiqué.', 'Communiqué · adopted'],
    ['They recalled the Kampala Action Plan (2011).', 'Kampala Action Plan · referenced · 2011'],
    ['They recalled the Kampala Memorandum of 2015.', 'Kampala Memorandum · referenced · 2015'],
    [
      'The meeting follows the Second Ministerial Conference (Kampala, March 2016), at which ministers adopted the Kampala Declaration.',
      'Kampala Declaration · referenced',
    ],
    [
      'Участники приняли Найробийскую политическую декларацию о правах детей и договорились о встрече.',
      'Найробийская политическая декларация о правах детей · adopted',
    ],
    [
      'Министры одобрили План действий на 2023–2027 годы и разъехались.',
      'План действий на 2023–2027 годы · adopted',
    ],
    ['The Kampala Guide is out of print.', undefined],
    ['They met the Mayor and heard an appeal.', undefined],
  ])('keeps its name and what became of it: %s', (words, paper) => {
    expect(papersOf(words)).toEqual(paper === undefined ? [] : [paper]);
  });
});
