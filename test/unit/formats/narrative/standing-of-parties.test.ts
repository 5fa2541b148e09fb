import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const about = 'About the Harbour Process\n\n';
const read = (words: string, title = about) =>
  readNarrative({ text: title + words, file: 'a.txt', sha256: '0' });

describe('a page about a process without a meeting', () => {
  it('tells who belongs to it, as of the day it names', () => {
    const { meetings, statuses } = read(
      'As of 1 March 2024 its members are Kenya and Uganda; Sudan is an observer.',
    );
    expect(meetings).toEqual([]);
    expect(statuses).toEqual([
      { party: 'KEN', status: 'member', asOf: '2024-03-01' },
      { party: 'UGA', status: 'member', asOf: '2024-03-01' },
      { party: 'SDN', status: 'observer', asOf: '2024-03-01' },
    ]);
  });

  it.each([
    ['Kenya and Sudan welcomed that Rwanda has become an observer.', 'RWA observer'],
    ['Rwanda has applied for observer status.', 'RWA applicant'],
    ['Руанда стала членом процесса в 2020 году.', 'RWA member'],
    ['Rwanda is not a member of the Process.', undefined],
    ['Руанда не является членом процесса.', undefined],
    ['Руанда стала участником проекта по обмену данными.', undefined],
    ['Руанда стала членом рабочей группы.', undefined],
    ['Государствами-участниками Конвенции являются Кения и Судан.', undefined],
    ['Кения и Судан являются участниками проекта.', undefined],
    ['Its members are ready to help Kenya and Sudan.', undefined],
    ['Kenya and Sudan are members of the project board.', undefined],
    ['Rwanda became a member of the working group.', undefined],
    ['В 2020 году полноправным членом стала Руанда.', undefined],
    ['Руанда стала полноправным участником в 2020 году.', 'RWA member'],
    ['Rwanda became a full member of the Harbour Process in 2020.', 'RWA member'],
  ])('gives the standing to nobody else: %s', (words, standing) => {
    const [first, ...more] = read(words).statuses.map(({ party, status }) => `${party} ${status}`);
    expect([first, more]).toEqual([standing, []]);
  });

  it('takes no standing from a text about anything else', () => {
    expect(read('Kenya and Sudan have observer status.', 'Notes on a market\n\n').statuses).toEqual([]);
  });

  it.each([
    [
      'The Chairmanship was held by Kenya from May 2014 to June 2016 and by Uganda until June 2018.',
      [
        { party: 'KEN', from: '2014-05', until: '2016-06' },
        { party: 'UGA', until: '2018-06' },
      ],
    ],
    ['Sudan has chaired the Process since 3 May 2019.', [{ party: 'SDN', from: '2019-05-03' }]],
    ['Председательство передано Судану в мае 2019 года.', [{ party: 'SDN', from: '2019-05' }]],
    ['Sudan is to assume the Chairmanship for 2021-22.', [{ party: 'SDN', label: '2021–2022' }]],
    ['Sudan supported the Chairmanship and has worked with IOM since 2019.', []],
    ['Kenya told the Chairmanship that Uganda had waited from 2014 to 2016.', []],
  ])('gives the term of each Chair: %s', (words, chairs) => {
    expect(read(words).chairmanships).toEqual(chairs);
  });
});

describe('kinds of meeting told of at large', () => {
  it('are no meeting of the text', () => {
    expect(read('Senior Officials Meetings are prepared by the coordinators.').meetings).toEqual([]);
  });
});
