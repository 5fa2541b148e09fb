import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isSum, readHeadcount } from '@/formats/tables/headcount';
import { partyFinder } from '@/formats/tables/party-finder';
import { emptyMeeting, kazakhDelegation, plannedPaste } from '../../../helpers/planned-paste';

const finder = partyFinder([], [], { date: '2026-06-10', language: 'en' });
const read = (text: string) => readHeadcount(text, (name) => finder.find(name) !== null);

describe('how many came', () => {
  it.each([
    ['5 participants from Turkey', 'exactly', 5, 'Türkiye'],
    ['Турция – 5 человек', 'exactly', 5, 'Türkiye'],
    ['approx. 10 delegates of Jordan', 'about', 10, 'Jordan'],
    ['ок. 10 – Иордания', 'about', 10, 'Jordan'],
    ['около 10 участников из Иордании', 'about', 10, 'Jordan'],
    ['Turkey 5', 'exactly', 5, 'Türkiye'],
    ['KAZAKHSTAN (5)', 'exactly', 5, 'Kazakhstan'],
    ['7 человек из Республики Казахстан', 'exactly', 7, 'Kazakhstan'],
    ['Делегация Таджикистана (4 чел.)', 'exactly', 4, 'Tajikistan'],
    ['more than 20 people from Uzbekistan', 'more-than', 20, 'Uzbekistan'],
    ['до 10 человек из Узбекистана', 'at-most', 10, 'Uzbekistan'],
    ['at least 10 delegates of Jordan', 'at-least', 10, 'Jordan'],
    ['не менее 5 человек из Турции', 'at-least', 5, 'Türkiye'],
    ['Турция 10+', 'at-least', 10, 'Türkiye'],
    ['fewer than 10 delegates of Jordan', 'less-than', 10, 'Jordan'],
    ['5 delegates of the Kyrgyz Republic', 'exactly', 5, 'Kyrgyzstan'],
  ])('is read of %s', (text, qualifier, count, label) => {
    const found = read(text);
    expect(found?.headcount).toEqual({ qualifier, count });
    expect(finder.find(found?.party ?? '')?.label).toBe(label);
  });

  it.each([
    ['Apartment 5'],
    ['Room 5, John Smith'],
    ['Jordan Smith 5'],
    ['5 June 2026'],
    ['Turkey 5–7'],
    ['Head of Delegation 5'],
    ['№ 5 Турция'],
    ['Turkey 0'],
  ])('is not read of %s', (text) => expect(read(text)).toBeNull());

  it('is never another number than the one that is written', () => {
    const party = fc.constantFrom('Turkey', 'Kazakhstan', 'Таджикистан', 'UNHCR');
    const before = fc.constantFrom('', 'approx. ', 'ок. ', '~', 'more than ');
    const noun = fc.constantFrom(' participants', ' человек', ' delegates', ' чел.');
    fc.assert(
      fc.property(party, before, fc.integer({ min: 1, max: 9999 }), noun, (name, qualifier, count, what) => {
        for (const text of [`${name}: ${qualifier}${count}${what}`, `${qualifier}${count}${what} – ${name}`])
          expect(read(text)).toMatchObject({ headcount: { count }, party: name });
      }),
    );
  });
});

describe('a sum', () => {
  it.each([
    ['Total: 5'],
    ['Всего: 40'],
    ['Итого'],
    ['Total number of participants: 40'],
    ['Итого 40 человек'],
  ])('is one: %s', (text) => expect(isSum(text)).toBe(true));
  it.each([['Total Peter'], ['Тоталов Иван'], ['Sumaya Karim'], ['Всеволод Иванов']])('is none: %s', (text) =>
    expect(isSum(text)).toBe(false),
  );
});

describe('a pasted table of delegations', () => {
  const kinds = (text: string, snapshot = emptyMeeting()) =>
    plannedPaste(text, snapshot).plan.rows.map(({ kind, party, headcount, proposed }) => [
      kind,
      party?.label ?? null,
      headcount?.to.count ?? null,
      proposed,
    ]);

  it('offers the headcount of each, with headings and without', () => {
    const wanted = [
      ['delegation', 'Türkiye', 5, 'new'],
      ['delegation', 'Tajikistan', 12, 'new'],
    ];
    expect(kinds('Turkey\t5\nTajikistan\t12')).toEqual(wanted);
    expect(kinds('1\tTurkey\t5\n2\tTajikistan\t12')).toEqual(wanted);
    expect(kinds('Country\tNumber of participants\nTurkey\t5\nTajikistan\tapprox. 12')).toEqual(wanted);
  });

  it('takes no number of a row for how many came', () => {
    const uncounted = ['Afghanistan', 'Azerbaijan', 'Pakistan'].map((label) => [
      'delegation',
      label,
      null,
      'new',
    ]);
    expect(kinds('1\tAfghanistan\n2\tAzerbaijan\n12\tPakistan')).toEqual(uncounted);
    expect(kinds('№\tСтрана\tФ.И.О.\n1\tАфганистан\t\n2\tАзербайджан\t\n12\tПакистан\t')).toEqual(uncounted);
    expect(kinds('Number\tCountry\n1\tAfghanistan\n2\tAzerbaijan\n3\tPakistan')).toEqual(uncounted);
    expect(kinds('Country\tAge\tName\nAfghanistan\t41\t\nAzerbaijan\t5\t\nPakistan\t7\t')).toEqual(uncounted);
  });

  it('takes numbers that are said to be how many came for nothing else, though they count like rows', () => {
    const counted = ['Afghanistan', 'Azerbaijan', 'Pakistan'].map((label, at) => [
      'delegation',
      label,
      at + 1,
      'new',
    ]);
    const rows = '1\tAfghanistan\n2\tAzerbaijan\n3\tPakistan';
    expect(kinds(`Number of participants\tCountry\n${rows}`)).toEqual(counted);
    expect(kinds(`Количество участников\tСтрана\n${rows}`)).toEqual(counted);
  });

  it('goes on taking numbers before States for how many came where they count no rows', () => {
    expect(kinds('5\tTurkey\n3\tTajikistan')).toEqual([
      ['delegation', 'Türkiye', 5, 'new'],
      ['delegation', 'Tajikistan', 3, 'new'],
    ]);
  });

  it('leaves sums out with the reason', () => {
    const { rows } = plannedPaste('Country\tName\nKazakhstan\tAliya SERIK\nTotal\t1\nИтого: 1\t').plan;
    expect(rows.map(({ kind, proposed }) => [kind, proposed])).toEqual([
      ['new', 'new'],
      ['left-out', 'skip'],
      ['left-out', 'skip'],
    ]);
    expect(rows[1]).toMatchObject({ name: 'Total · 1', problems: [{ code: 'sum' }] });
  });

  it('gives a row among persons that only counts the delegation', () => {
    expect(
      kinds('Country\tName\tPosition\nKazakhstan\tAliya SERIK\tAdviser\nTürkiye\t5 participants\t'),
    ).toEqual([
      ['new', 'Kazakhstan', null, 'new'],
      ['delegation', 'Türkiye', 5, 'new'],
    ]);
  });

  it('asks before it changes the headcount that the register has, and fills in one it lacks', () => {
    const known = (headcount: Parameters<typeof kazakhDelegation>[0]) =>
      plannedPaste(
        'Kazakhstan\t5\nTajikistan\t3',
        emptyMeeting({ delegations: [kazakhDelegation(headcount)] }),
      ).plan.rows[0];
    expect(known({ headcount: null })).toMatchObject({ kind: 'delegation', proposed: 'update' });
    expect(known({ headcount: { qualifier: 'exactly', count: 5 } })?.kind).toBe('same');
    expect(known({ headcount: { qualifier: 'about', count: 8 } })).toMatchObject({
      proposed: 'skip',
      choices: ['update', 'skip'],
      problems: [{ code: 'other-headcount', headcount: { qualifier: 'about', count: 8 } }],
    });
  });

  it('takes the first of two numbers for one delegation', () => {
    expect(plannedPaste('Turkey\t5\nTürkiye\t6').plan.rows[1]).toMatchObject({
      proposed: 'skip',
      problems: [{ code: 'headcount-twice' }],
    });
  });
});
