import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { likelyRepeats, type TextToCompare } from '@/search/repeated-recommendations';
import { workTimeOf } from '../../helpers/work-time';

const en = (id: string, text: string): TextToCompare => ({ id, text: { en: text } });

describe('recommendations that may be one', () => {
  it('are found whoever says it and with other endings, with the words they share', () => {
    const pairs = likelyRepeats([
      en('a', 'Train border officials to recognise persons who may need protection.'),
      en(
        'b',
        'Participants agreed to train border official in recognising those persons that need protection',
      ),
      en('c', 'Share statistics on remittances every year.'),
    ]);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ id: 'a', otherId: 'b' });
    expect(pairs[0]?.shared).toEqual(
      expect.arrayContaining(['Train', 'border', 'officials', 'recognise', 'persons', 'protection']),
    );
  });

  it('are found in Russian across cases and ё', () => {
    const pairs = likelyRepeats([
      { id: 'a', text: { ru: 'Обучать сотрудников пограничных служб выявлению уязвимых лиц' } },
      {
        id: 'b',
        text: {
          ru: 'Участники договорились об обучении сотрудниками пограничной службы выявлению уязвимых лиц',
        },
      },
      { id: 'c', text: { ru: 'Учёт денежных переводов' } },
      { id: 'd', text: { ru: 'учет денежного перевода' } },
    ]);
    expect(pairs.map(({ id, otherId }) => [id, otherId])).toEqual(
      expect.arrayContaining([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    );
    expect(pairs).toHaveLength(2);
  });

  it('are compared within a language, by the one in which they are most alike', () => {
    const [pair] = likelyRepeats([
      { id: 'a', text: { en: 'Name a contact point for figures', ru: 'Совсем иной перевод' } },
      { id: 'b', text: { en: 'Name a contact point for figures', ru: 'Назначить контактное лицо' } },
    ]);
    expect(pair?.score).toBe(1);
    expect(
      likelyRepeats([en('a', 'visa registration'), { id: 'b', text: { ru: 'visa registration' } }]),
    ).toEqual([]);
  });

  it('are not those that share only what every text of the field says', () => {
    expect(
      likelyRepeats([
        en('a', 'Participating States should exchange good practice on asylum.'),
        en('b', 'Participating States should simplify the recruitment of migrant workers.'),
      ]),
    ).toEqual([]);
  });

  it('of a text within a longer one are told, of a few words they are not', () => {
    const long =
      'Improve readiness for mixed movements in emergencies, with plans, exercises, stocks and a duty roster in every ministry concerned';
    expect(
      likelyRepeats([en('a', 'Improve readiness for mixed movements in emergencies'), en('b', long)]),
    ).toHaveLength(1);
    expect(likelyRepeats([en('a', 'mixed movements'), en('b', long)])).toEqual([]);
  });

  const words = [
    'visa',
    'border',
    'asylum',
    'labour',
    'return',
    'skills',
    'register',
    'women',
    'children',
    'data',
  ];
  const arbitraryTexts = fc
    .array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), { maxLength: 10 })
    .map((all) => all.map((text, index) => en(`id-${index}`, text.join(' '))));

  it('are the same pairs in any order of the register, each once, never a text with itself', () => {
    fc.assert(
      fc.property(arbitraryTexts, (texts) => {
        const pairs = likelyRepeats(texts);
        const keys = pairs.map(({ id, otherId }) => `${id} ${otherId}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { id, otherId, score } of pairs) {
          expect(id < otherId).toBe(true);
          expect(score).toBeGreaterThanOrEqual(0.5);
          expect(score).toBeLessThanOrEqual(1);
        }
        expect(likelyRepeats(texts.toReversed())).toEqual(pairs);
      }),
    );
  });

  it('of some texts are those pairs of all that one of them is in', () => {
    fc.assert(
      fc.property(arbitraryTexts, fc.integer({ min: 0, max: 9 }), (texts, place) => {
        const only = new Set([`id-${place}`, 'id-0']);
        const all = likelyRepeats(texts).filter(({ id, otherId }) => only.has(id) || only.has(otherId));
        expect(likelyRepeats(texts, only)).toEqual(all);
      }),
    );
  });

  it('are found among 2,000 texts of twenty words', () => {
    const wordAt = (number: number) => `${number.toString(36).padStart(4, 'z')}ing`;
    const texts = Array.from({ length: 2_000 }, (_, index) =>
      en(
        String(index).padStart(4, '0'),
        Array.from({ length: 20 }, (__, at) =>
          wordAt((index * 7919 + at * at * index + at * 97) % 3_000),
        ).join(' '),
      ),
    );
    const again = en('again', `Participants agreed to ${texts[5]?.text['en'] ?? ''}`);
    expect(likelyRepeats([...texts, again], new Set(['again']))[0]).toMatchObject({
      id: '0005',
      otherId: 'again',
    });
    expect(workTimeOf(() => void likelyRepeats(texts))).toBeLessThan(5_000);
  });
});
