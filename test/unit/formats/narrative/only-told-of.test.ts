import { expect, it } from 'vitest';
import { readNarrative } from '@/formats/narrative/read-narrative';

const namesOf = (words: string) => {
  const text = `Third Senior Officials Meeting of the Harbour Process\n\nNairobi, 6 February 2024\n\n${words}`;
  return readNarrative({ text, file: 'a.txt', sha256: '' }).meetings[0]?.people.map(({ name }) => name);
};

it.each([
  'The Secretariat announced that Ms Ieva Ozola had succeeded the late Mr Karl Tamm, who died in 2020, as Head of the Secretariat.',
  'The Secretariat informed participants that Ms Ieva Ozola had replaced Mr Karl Tamm as Head of the Secretariat.',
  'Participants observed a minute of silence in memory of Mr Karl Tamm.',
  'The late Mr Karl Tamm had been Head of the Secretariat.',
  'Mr Karl Tamm, Head of the Secretariat, who died in 2020, was remembered.',
  'Секретариат сообщил, что г-жа Иева Озола сменила г-на Карла Тамма на посту главы Секретариата.',
  'Участники почтили память покойного г-на Петра Сидорова, который скончался в 2020 году.',
])('takes nobody who was only spoken of for one who was there: %s', (words) => {
  expect(namesOf(words)).toEqual([]);
});

it.each([
  ['Ms Ieva Ozola, replacing Mr Karl Tamm, opened the meeting.', ['Ieva Ozola']],
  ['The Secretariat announced that Ms Ieva Ozola would chair the meeting.', ['Ieva Ozola']],
  [
    'Ms Ieva Ozola opened the meeting. The Chair announced that Ms Ieva Ozola had replaced Mr Karl Tamm.',
    ['Ieva Ozola'],
  ],
  ['Г-жа Иева Озола, сменившая г-на Карла Тамма, открыла заседание.', ['Иева Озола']],
  ['Г-жа Иева Озола открыла заседание и сообщила о планах.', ['Иева Озола']],
])('keeps whoever has a part: %s', (words, names) => {
  expect(namesOf(words)).toEqual(names);
});
