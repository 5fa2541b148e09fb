import fc from 'fast-check';
import { expect, it } from 'vitest';

import { hasLostLetters, isLossyCopy } from '@/formats/tables/lost-letters';
import { planSheet } from '@/formats/tables/plan-sheet';
import { writeTable } from '@/formats/tables/write-table';
import { anAppointment, aPerson, aPersonName } from '../../../helpers/builders';
import { emptyMeeting, plannedPaste } from '../../../helpers/planned-paste';
import { partyOf } from '../../../helpers/table-register';
import { workTimeOf } from '../../../helpers/work-time';

/** As `emptyMeeting` has it. */
const turkish = partyOf('TUR', 2);

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
  const taken = workTimeOf(() => {
    expect(isLossyCopy(`${'?'.repeat(3000)}Z`, 'Ә́'.repeat(1500))).toBe(false);
  });
  expect(taken).toBeLessThan(2000);
});

it('a name with question marks waits for an answer', () => {
  const { plan } = plannedPaste('Country\tName\nKazakhstan\t?лия ?ожахметова\nKazakhstan\tAliya SERIK');
  expect(plan.rows.map(({ proposed }) => proposed)).toEqual(['ask', 'new']);
  expect(plan.rows[0]?.problems).toEqual([{ code: 'letters-lost' }]);
  expect(hasLostLetters('Aliya Serik')).toBe(false);
});

it('a name of which one part was corrected keeps the letters that the other lost, and its party', () => {
  const person = aPerson();
  const register = emptyMeeting({
    kind: 'people',
    meetingId: null,
    persons: [person],
    personNames: [
      aPersonName({ personId: person.id, given: 'Әлия', family: 'Сейткали', script: 'cyrillic' }),
    ],
    appointments: [anAppointment({ personId: person.id, partyId: turkish.party.id })],
  });
  const table = writeTable(register, { language: 'en', withContacts: false, name: 'T', writtenAt: 0 });
  const saved = new Map([
    ['Әлия', '?лия'],
    ['Сейткали', 'Сейтқали'],
    ['Türkiye', 'T?rkiye'],
  ]);
  const rows = [table.columns.map(({ title }) => title), ...table.rows].map((row) =>
    row.map((cell) => saved.get(String(cell)) ?? cell),
  );
  const { plan } = planSheet({
    snapshot: register,
    from: { kind: 'sheet', sheet: { name: 'T', rows, merges: [], dateSystem: 1900 }, columns: null },
    answers: new Map(),
    language: 'en',
  });
  expect(plan.unknownParties).toEqual([]);
  expect(plan.rows[0]?.patch?.name).toEqual({ given: 'Әлия', family: 'Сейтқали' });
  expect(plan.rows[0]?.patch?.changes.map(({ field }) => field)).toEqual(['family']);
});
