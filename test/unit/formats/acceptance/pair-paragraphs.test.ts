import { expect, it } from 'vitest';

import { pairParagraphs } from '@/formats/acceptance/pair-paragraphs';

const welcomed = 'Participants welcomed the report of the Support Unit on its work';
const asked = 'Participants asked IOM to train border guards every year';
const thanked = 'Participants thanked the Government of Kazakhstan for its hospitality';

it('a paragraph that shares neither words nor number with one is a paragraph of its own, whatever stands around', () => {
  const standing = [welcomed, asked, thanked].map((words, at) => ({
    id: words,
    level: 0,
    path: `${at + 1}`,
    texts: [words],
    isSaid: true,
    isOfText: true,
  }));
  const coming = [
    'A new first paragraph on climate and mobility altogether',
    welcomed,
    'Ministers endorsed the budget for 2016',
    thanked,
  ].map((words, at) => ({ words, place: { number: `${at + 1}`, level: 0, path: `${at + 1}` } as never }));
  expect([...pairParagraphs(coming, standing)]).toEqual([
    [1, welcomed],
    [3, thanked],
  ]);
});
