import { expect, it } from 'vitest';

import { factsInFrame } from '@/formats/paper/hand/facts-in-frame';

import { aMeeting, aProcess } from '../../../../helpers/builders';

const { id: processId } = aProcess();
const facts = (city: string, before: string, gone: string, come: string, after: string) =>
  factsInFrame(
    {
      written: `${before}${gone}${after}`,
      now: null,
      runs: [
        { kind: 'same', text: before },
        { kind: 'deleted', text: gone },
        { kind: 'inserted', text: come },
        { kind: 'same', text: after },
      ],
    },
    aMeeting({ processId, city: { en: city } }),
    null,
  );

it.each([
  ['Ur', '', 'Uruguay', 'Peru', ' thanked all'],
  ['pur', 'Met at ', 'Kampur', 'Lima', ' in spring'],
  ['Ош', 'Делегация ', 'Ошской области', 'Баткенской области', ' прибыла'],
])('the city %s is no part of the longer word in “%s%s”', (...words) => {
  expect(facts(...words)).toEqual([]);
});

it.each([
  ['Ur', 'Held in ', 'Ur', 'Uruk', ', 2015'],
  ['Ош', '(г. ', 'Ош', 'Баткен', ')'],
  ['Ur', 'From Uruguay to ', 'Ur', 'Uruk', ''],
])('the city %s is told where it stands by itself in “%s%s”', (...words) => {
  expect(facts(...words)).toEqual(['city']);
});
