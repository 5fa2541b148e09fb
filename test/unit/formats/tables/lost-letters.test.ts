import fc from 'fast-check';
import { expect, it } from 'vitest';

import { hasLostLetters, isLossyCopy } from '@/formats/tables/lost-letters';
import { plannedPaste } from '../../../helpers/planned-paste';

it.each([
  ['РА?МОНЗОДА', 'РАҲМОНЗОДА'],
  ['SCHILLINGSF?RST', 'SCHILLINGSFÜRST'],
  ['??? ???????', 'رضا مرادییی'],
  ['Ren?e Andre', 'Renşe André'],
  ['Gulsen Yildiz', 'Gülşen Yıldız'],
  ['Gülsen Yildiz', 'Gülşen Yıldız'],
  ['Soren Lukasz', 'Søren Łukasz'],
  ['???', '김민수'],
])('"%s" is "%s" whose letters were lost', (text, whole) => {
  expect(isLossyCopy(text, whole)).toBe(true);
});

it.each([
  ['РАХМОНЗОДА', 'РАҲМОНЗОДА'],
  ['Who?', 'Whom'],
  ['Why?', 'Why?'],
  ['?лия', 'Әлияр'],
  ['Gülşen Yıldız', 'Gulsen Yildiz'],
  ['Gulsen Yilmaz', 'Gülşen Yıldız'],
  ['Андреи', 'Андрей'],
  ['Семен', 'Семён'],
  ['??', '김민수'],
])('"%s" says something else than "%s"', (text, whole) => {
  expect(isLossyCopy(text, whole)).toBe(false);
});

/** Letters of the region, with and without a place in windows-1251. */
const word = fc.string({ unit: fc.constantFrom(...'ҒәқҲҷҶҺӨÜşığəÝ‘رضاچ-МаряAnna éü'), minLength: 1 });
const in1251 = (text: string) => text.replaceAll(/[^\p{ASCII}А-яЁё‘’–—«»№]/gu, '?');

it('whatever a code page loses of a text makes no other text of it', () => {
  fc.assert(
    fc.property(word, fc.constantFrom('NFC', 'NFD'), (whole, form) => {
      const saved = in1251(whole.normalize(form));
      fc.pre(saved.includes('?'));
      expect(isLossyCopy(saved, whole)).toBe(true);
      // A letter that none of the word's can have been, with or without its marks.
      expect(isLossyCopy(`${saved}Z`, whole)).toBe(false);
    }),
  );
});

it('a long text of question marks is read at once', () => {
  const began = performance.now();
  expect(isLossyCopy(`${'?'.repeat(3000)}Z`, 'Ә́'.repeat(1500))).toBe(false);
  expect(performance.now() - began).toBeLessThan(2000);
});

it('a name with question marks waits for an answer', () => {
  const { plan } = plannedPaste('Country\tName\nKazakhstan\t?лия ?ожахметова\nKazakhstan\tAliya SERIK');
  expect(plan.rows.map(({ proposed }) => proposed)).toEqual(['ask', 'new']);
  expect(plan.rows[0]?.problems).toEqual([{ code: 'letters-lost' }]);
  expect(hasLostLetters('Aliya Serik')).toBe(false);
});
