import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const head = 'Minutes of the Second Meeting of the Border Forum\nSkopje, 4 March 2020\n\n';
const people = (words: string) =>
  (readNarrative({ text: `${head}${words}`, file: '', sha256: '' }).meetings[0]?.people ?? []).map(
    ({ name, party, roles, attendance }) => [
      name,
      party,
      ...(roles ?? []),
      ...(attendance ? [attendance] : []),
    ],
  );

describe('a family name of several words', () => {
  it.each([
    ['Ms. Anne de Wit (Netherlands) opened the meeting.', 'Anne de Wit', 'NLD'],
    ['Mr. van der Berg (Belgium) spoke.', 'van der Berg', 'BEL'],
    ['Mr. Omar al-Hassan (Jordan) spoke.', 'Omar al-Hassan', 'JOR'],
    ['Mr. Yusof bin Ahmad (Malaysia) spoke.', 'Yusof bin Ahmad', 'MYS'],
    ['Выступила г-жа Анна де Вит (Нидерланды).', 'Анна де Вит', 'NLD'],
    ['Выступил г-н Омар аль-Хасан (Иордания).', 'Омар аль-Хасан', 'JOR'],
  ])('is whole: %s', (words, name, party) => {
    expect(people(words)).toEqual([[name, party]]);
  });
});

describe('beside the one who chaired or could not come', () => {
  it.each([
    [
      'The meeting was chaired by Mr. Joseph Camilleri of Malta, with Ms. Hodan Warsame of Somalia as vice-chair.',
      [
        ['Joseph Camilleri', 'MLT', 'chair'],
        ['Hodan Warsame', 'SOM'],
      ],
    ],
    ['Vice-Chair: Ms. Hodan Warsame (Somalia)', [['Hodan Warsame', 'SOM']]],
    [
      'Заместитель: г-н Иван Петров. Вице-председатель: г-н Пётр Сидоров (Россия).',
      [['Пётр Сидоров', 'RUS']],
    ],
    [
      'Excused: Ms. Leila Trabelsi (Tunisia) was replaced by Mr. Karim Jaziri; Sudan.',
      [
        ['Leila Trabelsi', 'TUN', 'excused'],
        ['Karim Jaziri', 'TUN'],
      ],
    ],
  ])('stands whoever did: %s', (words, expected) => {
    expect(people(words)).toEqual(expect.arrayContaining(expected));
  });
});
