import { describe, expect, it } from 'vitest';

import { isHeadingLine } from '@/formats/narrative/heading-line';
import { partsOfPasted } from '@/features/outcome/paragraphs/split-pasted';

const told = (text: string) =>
  partsOfPasted(text).map(({ kind, number, text: words }) => `${kind} ${number ?? '-'} ${words}`);

describe('a pasted outcome', () => {
  it('keeps its headings out of its paragraphs, and its numbers', () => {
    expect(
      told(
        [
          'SUMMARY BY THE CHAIR',
          'Tashkent, 4 May 2017',
          '',
          'I. Labour migration',
          '1. Participants agreed to compare the fees of carriers.',
          '2. They welcomed the offer of a study.',
          'II. Data',
          '3. Ministers asked for yearly figures.',
        ].join('\n'),
      ),
    ).toEqual([
      'heading - SUMMARY BY THE CHAIR',
      'heading - Tashkent, 4 May 2017',
      'heading - I. Labour migration',
      'paragraph 1 Participants agreed to compare the fees of carriers.',
      'paragraph 2 They welcomed the offer of a study.',
      'heading - II. Data',
      'paragraph 3 Ministers asked for yearly figures.',
    ]);
    expect(
      told(
        'Итоговый документ\nг. Душанбе, 4 мая 2017 г.\n1. Участники обсудили тарифы.\n2. Участники приняли план.',
      ),
    ).toEqual([
      'heading - Итоговый документ',
      'heading - г. Душанбе, 4 мая 2017 г.',
      'paragraph 1 Участники обсудили тарифы.',
      'paragraph 2 Участники приняли план.',
    ]);
    expect(told('Заключительные замечания Председателя\n\nУчастники одобрили план.')).toEqual([
      'heading - Заключительные замечания Председателя',
      'paragraph - Участники одобрили план.',
    ]);
  });

  it('does not glue a line of its own to the paragraph before it', () => {
    expect(told('1. Delegations adopted the plan.\nDelegations thanked the caterers.')).toEqual([
      'paragraph 1 Delegations adopted the plan.',
      'loose - Delegations thanked the caterers.',
    ]);
    expect(told('The delegations met and agreed as follows:\n1. To report.\n2. To meet.')).toEqual([
      'loose - The delegations met and agreed as follows:',
      'paragraph 1 To report.',
      'paragraph 2 To meet.',
    ]);
  });

  it('goes on with a sentence that was broken into lines', () => {
    expect(told('1. Delegations adopted the\nDeclaration on carriers\nand its annex.\n2. They met.')).toEqual(
      ['paragraph 1 Delegations adopted the Declaration on carriers and its annex.', 'paragraph 2 They met.'],
    );
    const wrapped = [
      '1. Delegations compared the fees of carriers on every border. The next',
      'Declaration of fees will follow in spring, told in words which every',
      'border has chosen by itself, and will be printed before the summer ends.',
      'Delegations were glad of the figures, and asked for more of them, and for',
      'a table by May.',
      '2. Delegations will meet again in the autumn, and compare what was done.',
    ];
    expect(told(wrapped.join('\n')).map((one) => one.slice(0, 14))).toEqual([
      'paragraph 1 De',
      'paragraph 2 De',
    ]);
  });
});

describe('a heading', () => {
  it.each([
    'CONCLUSIONS',
    'III. Return and readmission',
    'Chair’s summary of the meeting',
    'Recommendations',
    'Osh, 3–4 June 2016',
    '12 октября 2018 г., Ош',
    'Часть 2. Данные о миграции',
    'РЕКОМЕНДАЦИИ СОВЕЩАНИЯ',
    'Приложение 1',
  ])('is %s', (line) => expect(isHeadingLine(line)).toBe(true));

  it.each([
    'Participants met in Osh in 2016.',
    'Participants agreed to meet in Osh in June 2016',
    'UNHCR thanked the hosts.',
    'Участники приняли рекомендации.',
    'The declaration was adopted.',
    'Recommendations were made by experts on data',
  ])('is not %s', (line) => expect(isHeadingLine(line)).toBe(false));
});
