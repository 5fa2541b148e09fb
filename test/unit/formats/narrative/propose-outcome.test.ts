import { describe, expect, it } from 'vitest';

import { outcomeReader } from '@/formats/narrative/propose-outcome';

const read = (text: string, language = 'en') => outcomeReader(language)({ text, level: 0 });

describe('the statements proposed of an outcome', () => {
  it('name whom a request is addressed to: groups of the field and parties, in either language', () => {
    expect(
      read('Participants called upon States of the region, UNHCR and IOM to share their data on refugees.'),
    ).toMatchObject([
      {
        class: 'request',
        addressees: ['States of the region', 'UNHCR', 'IOM'],
        themes: ['Data'],
        groups: ['Refugees'],
        doubts: [],
      },
    ]);
    expect(read('Участники призвали государства-члены обучать пограничников.', 'ru')).toMatchObject([
      { addressees: ['государства-члены'], themes: ['Управление границами', 'Обучение'], doubts: [] },
    ]);
  });

  it('leave open whom they address where nobody is known, and say so', () => {
    expect(read('Participants urged the neighbours of the forest to plant trees.')).toMatchObject([
      { addressees: [], doubts: ['addressee'] },
    ]);
    expect(read('Participants welcomed the support of UNHCR.')).toMatchObject([
      { addressees: [], doubts: [] },
    ]);
  });

  it('give an item the actor of the paragraph above it, marked as a doubt', () => {
    const next = outcomeReader('en');
    next({ text: 'Participating States agreed on the following steps:', level: 0 });
    expect(next({ text: 'encouraged Member States to report each year;', level: 1 })).toMatchObject([
      { actor: 'Participating States', verb: 'encouraged', doubts: ['actor'] },
    ]);
    expect(next({ text: 'A meeting will be held.', level: 0 })).toEqual([]);
  });

  it('ask whether what names a need is one', () => {
    expect(read('Participants recognized the need for data.').at(0)?.doubts).toEqual(['class']);
  });
});
