import { describe, expect, it } from 'vitest';

import { opensItems } from '@/features/outcome/recognise/opens-items';
import { isClause } from '@/formats/narrative/clause-items';
import { itemsBelow, outcomeReader, type ProposedStatement } from '@/formats/narrative/propose-outcome';

type Line = readonly [level: number, text: string];

function readAll(lines: readonly Line[], language = 'en'): readonly (readonly ProposedStatement[])[] {
  const paragraphs = lines.map(([level, text]) => ({ level, text }));
  const next = outcomeReader(language);
  return paragraphs.map((paragraph, at) => next({ ...paragraph, items: itemsBelow(paragraphs, at) }));
}

describe('an item that ends in a colon', () => {
  it('is itself the statement where its items say only how', () => {
    const [, , english, ...none] = readAll([
      [0, 'Participants recommended that States:'],
      [1, 'ratify the Convention;'],
      [1, 'exchange figures by June with UNHCR:'],
      [2, 'monthly;'],
      [2, 'in one format.'],
    ]);
    expect(english).toMatchObject([{ class: 'request', text: 'exchange figures by June with UNHCR' }]);
    expect(none).toEqual([[], []]);
    const russian = readAll(
      [
        [0, 'Участники рекомендовали государствам:'],
        [1, 'передавать сведения до июня:'],
        [2, 'ежемесячно;'],
        [2, 'в одном формате.'],
      ],
      'ru',
    );
    expect(russian.map((one) => one.length)).toEqual([0, 1, 0, 0]);
  });

  it('opens them where they are clauses', () => {
    const read = readAll([
      [0, 'Participants recommended that States:'],
      [1, 'in the field of figures:'],
      [2, 'exchange them yearly;'],
      [2, 'train clerks.'],
    ]);
    expect(read.map((one) => one.length)).toEqual([0, 0, 1, 1]);
    expect(['jointly share figures', 'провести обучение', 'ежегодно обучать'].map(isClause)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each([
    ['Participants agreed to exchange figures with UNHCR:', 'monthly;', 'in one format.'],
    ['Participants agreed on an atlas:', 'in two languages;', 'by the end of June.'],
    ['Участники договорились передавать сведения в УВКБ ООН:', 'ежемесячно;', 'в одном формате.'],
  ])('is the statement at the top too, where it says what is done: %s', (text, ...items) => {
    const lines = [[0, text], ...items.map((item) => [1, item] as const)] as const;
    const [own, ...below] = readAll(lines, /[а-я]/u.test(text) ? 'ru' : 'en');
    expect(own).toMatchObject([{ class: 'decision', text: text.slice(0, -1), followUp: 'yes' }]);
    expect(own?.[0]?.doubts).not.toContain('opening');
    expect(below).toEqual([[], []]);
  });

  it.each([
    ['Participants recommended that States:', 'in winter, open the ferries;', 'by June report to the Chair.'],
    ['Participants agreed to:', 'within a year print the atlas;', 'jointly with IOM, sell it.'],
    [
      'Участники рекомендовали государствам:',
      'до июня открыть паромы;',
      'в одном формате передавать сведения.',
    ],
  ])('opens items that begin with how, where they say what is done: %s', (text, ...items) => {
    const lines = [[0, text], ...items.map((item) => [1, item] as const)] as const;
    expect(readAll(lines, /[а-я]/u.test(text) ? 'ru' : 'en').map((one) => one.length)).toEqual([0, 1, 1]);
  });

  it('is told as an opening, as the paragraph above it is', () => {
    const lines: readonly Line[] = [
      [0, 'Participants recommended that States:'],
      [1, 'ratify the Convention;'],
      [0, 'The hall was full.'],
    ];
    const paragraphs = readAll(lines).map((statements, at) => ({
      key: String(at),
      number: '',
      level: lines[at]?.[0] ?? 0,
      text: '',
      statements: statements.map((value) => ({ key: '', value })),
    }));
    expect(paragraphs.map((one) => opensItems(paragraphs, one))).toEqual([true, false, false]);
  });
});

describe('an item that names whom to ask', () => {
  it('is addressed to those who are asked, whoever decided to ask them', () => {
    const [, ask, print] = readAll([
      [0, 'Participants agreed to:'],
      [1, 'request the Secretariat to print the atlas;'],
      [1, 'print the atlas.'],
    ]);
    expect(ask).toMatchObject([{ verb: 'agreed', class: 'decision', addressees: ['The Secretariat'] }]);
    expect(print).toMatchObject([{ addressees: ['Participating States'] }]);
    const [, russian] = readAll(
      [
        [0, 'Участники решили:'],
        [1, 'рекомендовать Грузии и МОМ издать атлас;'],
      ],
      'ru',
    );
    expect(russian).toMatchObject([{ class: 'decision', addressees: ['Грузия', 'МОМ'] }]);
  });

  it('says so without anybody who decided it, as Russian minutes do', () => {
    const read = readAll(
      [
        [0, 'Принять к сведению доклад.'],
        [0, 'Поручить Секретариату издать атлас.'],
        [0, 'Принять участие в выставке.'],
      ],
      'ru',
    );
    expect(read).toMatchObject([
      [{ class: 'record', followUp: 'no' }],
      [{ class: 'request', addressees: ['Секретариат'], doubts: ['no-actor'] }],
      [],
    ]);
  });
});

describe('an item that names who does it', () => {
  it('is addressed to them, not to all', () => {
    const [, host, all] = readAll([
      [0, 'States agreed as follows:'],
      [1, 'Kazakhstan will host the next session;'],
      [1, 'statistics of Kazakhstan will be printed.'],
    ]);
    expect(host).toMatchObject([{ class: 'decision', addressees: ['Kazakhstan'], doubts: ['opening'] }]);
    expect(all).toMatchObject([{ addressees: ['Participating States'] }]);
    const [, russian] = readAll(
      [
        [0, 'Участники решили:'],
        [1, 'Казахстан и Узбекистан проведут семинар.'],
      ],
      'ru',
    );
    expect(russian).toMatchObject([{ addressees: ['Казахстан', 'Узбекистан'] }]);
  });
});
