import { describe, expect, it } from 'vitest';

import { isOnlyMentioned, outcomeReader } from '@/formats/narrative/propose-outcome';

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

  it('address those by name who are to do what a clause says, and tell Russian names in the nominative', () => {
    const addressees = (text: string, language: string) => read(text, language).at(0)?.addressees;
    expect(
      addressees(
        'Participants recommended that the Russian Federation, Georgia and Türkiye compare their fees for carriers from China.',
        'en',
      ),
    ).toEqual(['Russian Federation', 'Georgia', 'Türkiye']);
    expect(addressees('Participants recommended that fees be compared with Georgia.', 'en')).toEqual([]);
    expect(
      addressees('Участники рекомендовали Таджикистану и Кыргызской Республике сверить тарифы.', 'ru'),
    ).toEqual(['Таджикистан', 'Кыргызская Республика']);
    expect(
      addressees('Министры просили, чтобы Грузия и государства-члены представили отчёты.', 'ru'),
    ).toEqual(['Грузия', 'государства-члены']);
    expect(
      addressees('Участники призвали Международную организацию по миграции (МОМ) помочь.', 'ru'),
    ).toEqual(['Международная организация по миграции']);
  });

  it.each([
    ['Somebody asked whether "participants decided to shut every ferry" was a slip of the pen.', 'quoted'],
    ['The delegate was told that participants agreed to lower the fees.', 'reported'],
    ['Participants agreed to lower the fees, the newspaper reported.', 'reported'],
    ['Have the participants agreed to lower the fees?', 'question'],
    ['If money is found, participants agreed to print the atlas.', 'condition'],
    ['Participants did not agree to print the atlas.', 'negated'],
    ['None of the delegations endorsed the atlas.', 'negated'],
    ['Delegations failed to adopt the atlas.', 'negated'],
    ['В газете написали, что участники приняли атлас.', 'reported'],
    ['«Участники решили закрыть паромы» — это опечатка.', 'quoted'],
    ['Если найдутся средства, участники договорились издать атлас.', 'condition'],
    ['Участники не приняли атлас.', 'negated'],
    ['Приняли ли участники атлас, и договорились ли? Участники решили его издать?', 'question'],
  ])('are only mentioned, and nobody’s decision: %s', (text, doubt) => {
    const found = read(text, text.startsWith('«') || /^[А-Я]/u.test(text) ? 'ru' : 'en');
    expect(found.map(({ doubts }) => doubts)).toEqual([expect.arrayContaining([doubt])]);
    expect(found.every(isOnlyMentioned)).toBe(true);
    if (doubt !== 'condition') expect(found).toMatchObject([{ class: 'record', followUp: 'no' }]);
  });

  it.each([
    'Recalling the words "never again", participants agreed to meet each spring.',
    'Participants agreed not to raise the fees.',
    'Participants adopted the “Atlas of ferries”.',
    'Participants agreed to meet in spring if need be.',
    'Участники договорились не повышать тарифы.',
  ])('count where they are made, whatever stands beside them: %s', (text) => {
    expect(read(text).map((one) => [one.class, isOnlyMentioned(one)])).toEqual([['decision', false]]);
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
