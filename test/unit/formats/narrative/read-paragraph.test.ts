import { describe, expect, it } from 'vitest';

import { outcomeReader, type ProposedStatement } from '@/formats/narrative/propose-outcome';
import { readNarrative } from '@/formats/narrative/read-narrative';

type Line = readonly [level: number, text: string];

function readAll(lines: readonly Line[], language = 'en'): readonly (readonly ProposedStatement[])[] {
  const next = outcomeReader(language);
  return lines.map(([level, text]) => next({ text, level }));
}

describe('items under an opening', () => {
  it('each say what the opening says, and the opening alone says nothing', () => {
    const [opening, ...items] = readAll([
      [0, 'Participants recommended that States:'],
      [1, 'ratify the Convention;'],
      [1, 'share data by 30 June 2026; and'],
      [1, 'train border officials as much as possible.'],
    ]);
    expect(opening).toEqual([]);
    const same = {
      actor: 'Participants',
      verb: 'recommended',
      class: 'request',
      followUp: 'yes',
      addressees: ['Participating States'],
      doubts: ['opening', 'at-large'],
    };
    expect(items).toMatchObject([
      [{ ...same, text: 'ratify the Convention' }],
      [{ ...same, text: 'share data by 30 June 2026' }],
      [{ ...same, text: 'train border officials as much as possible.', qualifier: 'as much as possible' }],
    ]);
  });

  it('say nothing where a mark stands alone', () => {
    const [, empty, item] = readAll([
      [0, 'Participants recommended that States:'],
      [1, ';'],
      [1, 'share data.'],
    ]);
    expect(empty).toEqual([]);
    expect(item).toMatchObject([{ text: 'share data.' }]);
  });

  it('say it in Russian too, with whom the opening names', () => {
    const [opening, item] = readAll(
      [
        [0, 'Участники рекомендовали государствам-членам:'],
        [1, 'обмениваться данными до 30 июня 2026 г.;'],
      ],
      'ru',
    );
    expect(opening).toEqual([]);
    expect(item).toMatchObject([
      { actor: 'Участники', class: 'request', addressees: ['государства-члены'], doubts: ['opening'] },
    ]);
  });

  it('begin with a bare verb of the field and still are what the opening asks for', () => {
    const [, review, welcome] = readAll([
      [0, 'Participants agreed to:'],
      [1, 'review the atlas each year;'],
      [1, 'welcomed the hosts.'],
    ]);
    expect(review).toMatchObject([
      { verb: 'agreed', class: 'decision', addressees: ['Participating States'] },
    ]);
    expect(welcome).toMatchObject([{ verb: 'welcomed', class: 'courtesy', doubts: ['actor'] }]);
  });

  it('hand the opening down to their own items, and end with the next paragraph', () => {
    const [, between, deepest, after] = readAll([
      [0, 'Participants called upon UNHCR:'],
      [1, 'in the coming year:'],
      [2, 'to print the atlas.'],
      [0, 'to hold a meeting.'],
    ]);
    expect(between).toEqual([]);
    expect(deepest).toMatchObject([
      { verb: 'called upon', addressees: ['UNHCR'], text: 'to print the atlas.' },
    ]);
    expect(after).toEqual([]);
  });

  it('stay only a mention where the opening is one', () => {
    const [, item] = readAll([
      [0, 'Participants did not agree to:'],
      [1, 'print the atlas.'],
    ]);
    expect(item).toMatchObject([{ class: 'record', followUp: 'no' }]);
    expect(item?.[0]?.doubts).toContain('negated');
  });

  it('have the actor of an opening that names nothing else', () => {
    const [, item] = readAll([
      [0, 'The participants:'],
      [1, 'welcomed the support of UNHCR.'],
    ]);
    expect(item).toMatchObject([{ actor: 'The participants', verb: 'welcomed' }]);
  });

  it('are found alike in a prior record', () => {
    const draft = readNarrative({
      file: 'a.txt',
      sha256: '0',
      text: [
        'Closing Remarks of the Chair at the 4th Senior Officials Meeting of the Almaty Process',
        'Tashkent, 4 May 2017',
        '',
        '1. Participants discussed the work of the year and thanked the hosts.',
        '',
        '2. Participants recommended that States:',
        '',
        '(a) ratify the Convention;',
        '',
        '(b) train border officials.',
        '',
        '3. Participants agreed to meet again in the spring.',
      ].join('\n'),
    });
    const paragraphs = draft.meetings[0]?.paragraphs ?? [];
    expect(paragraphs.map(({ number, statements }) => [number, statements.map(({ verb }) => verb)])).toEqual([
      ['1', ['discussed', 'thanked']],
      ['2', []],
      ['a', ['recommended']],
      ['b', ['recommended']],
      ['3', ['agreed']],
    ]);
  });
});

describe('whom a statement addresses', () => {
  const addressed = (text: string, language = 'en') =>
    outcomeReader(language)({ text, level: 0 }).map(({ addressees, doubts }) => [addressees, doubts]);

  it('is asked where States are spoken of without saying which', () => {
    expect(addressed('Participants called upon all States to report.')).toEqual([
      [['Participating States'], ['at-large']],
    ]);
    expect(addressed('Участники призвали государства представить отчёты.', 'ru')).toEqual([
      [['государства-участники'], ['at-large']],
    ]);
    expect(addressed('Participants called upon States of the region to report.')).toEqual([
      [['States of the region'], []],
    ]);
    expect(addressed('Участники призвали страны региона представить отчёты.', 'ru')).toEqual([
      [['государства региона'], []],
    ]);
  });

  it('is those who decide or promise, asked where they do so together', () => {
    expect(addressed('Member States agreed to print the atlas.')).toEqual([[['Member States'], []]]);
    expect(addressed('Ministers undertook to print the atlas.')).toEqual([
      [['Participating States'], ['at-large']],
    ]);
    expect(addressed('The Chair undertook to print the atlas.')).toEqual([[['The Chair'], []]]);
    expect(addressed('Participants welcomed the atlas.')).toEqual([[[], []]]);
  });

  it('is nobody where nobody is named', () => {
    expect(addressed('We propose a joint training centre.')).toEqual([[[], ['addressee']]]);
  });
});
