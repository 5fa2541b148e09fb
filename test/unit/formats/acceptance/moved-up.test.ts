import { expect, it } from 'vitest';

import { pairParagraphs } from '@/formats/acceptance/pair-paragraphs';

const before = [
  'The Co-Chairs recalled that no delegation had been asked to accept quotas.',
  'Sri Lanka reported that 412 persons had been intercepted at sea since January 2024.',
  'Bangladesh stressed that the only lasting solution was voluntary repatriation to Rakhine.',
  'India proposed that the Regional Support Office keep a table of routes.',
  'The meeting requested the Regional Support Office to circulate guidance on disembarkation by 30 September 2024.',
  'The Philippines and Thailand announced that they would share data on scam centres.',
];
const after = [
  'The Co-Chairs recalled that no delegation had been asked to accept quotas.',
  'Sri Lanka reported that 435 persons had been intercepted at sea since January 2024 and that 18 cases had gone to court.',
  'Bangladesh underlined that a lasting solution required voluntary and dignified repatriation to Rakhine, and thanked Indonesia for disembarkation.',
  'The meeting requested the Regional Support Office to circulate guidance on disembarkation by 31 October 2024.',
  'The Philippines and Thailand announced that they would share data on scam centres.',
];

it('pairs paragraphs of a version in which one was taken out by their words first, then by number', () => {
  const standing = before.map((words, at) => ({
    id: `old ${at + 4}`,
    level: 0,
    path: `${at + 4}`,
    texts: [words],
    isSaid: true,
    isOfText: true,
  }));
  const coming = after.map((words, at) => ({
    words,
    place: { number: `${at + 4}`, level: 0 as const, path: `${at + 4}` },
  }));
  expect([...pairParagraphs(coming, standing)].toSorted(([a], [b]) => a - b)).toEqual([
    [0, 'old 4'],
    [1, 'old 5'],
    [2, 'old 6'],
    [3, 'old 8'],
    [4, 'old 9'],
  ]);
});
