import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pairKey } from '@/domain/person-distinction';
import { alikeNames, likelyDuplicates, weighed, type PersonToCompare } from '@/search/duplicate-persons';
import { editDistance } from '@/search/edit-distance';
import { workTimeOf } from '../../helpers/work-time';

const person = (id: string, names: string | readonly string[], ...parties: readonly string[]) =>
  ({ id, names: typeof names === 'string' ? [names] : names, parties }) satisfies PersonToCompare;

const reasonOf = (one: string, other: string) =>
  likelyDuplicates([person('a', one), person('b', other)], new Set())[0]?.reason ?? null;

describe('likely duplicates', () => {
  it.each([
    ['Birzhan Nurymbetov', 'BIRZHAN NURYMBETOV', 'same-name'],
    ['Birzhan Nurymbetov', 'Биржан Нурымбетов', 'other-script'],
    ['Қасым Жапаров', 'Kassym Japarov', 'other-script'],
    ['Elçin Əliyev', 'Elchin Aliev', 'transliteration'],
    ['Birzhan Nurymbetov', 'Nurymbetov Birzhan', 'swapped-names'],
    ['Birzhan Nurymbetov', 'Нурымбетов Биржан', 'swapped-names'],
    ['Birzhan Nurymbetov', 'Birzhan Nurimbetof', 'transliteration'],
    ['Birzhan Nurymbetov', 'Birzhan Nurumbetov', 'spelling'],
    ['Gulnara Abenova', 'Gulnora Abenova', 'spelling'],
    ['B. Nurymbetov', 'Birzhan Nurymbetov', 'initials'],
    ['Нурымбетов Б.Б.', 'Birzhan Nurymbetov', 'initials'],
    ['Birzhan Nurymbetov', 'Биржан Болатович Нурымбетов', 'longer-name'],
    ['احمد كريمي', 'أحمد کریمی', 'same-name'],
  ])('%s and %s: %s', (one, other, reason) => {
    expect(reasonOf(one, other)).toBe(reason);
    expect(reasonOf(other, one)).toBe(reason);
  });

  it.each([
    ['Aman Karimov', 'Amina Karimova'],
    ['Alex Karimov', 'Alex Karimova'],
    ['Olga Petrovskaya', 'Oleg Petrovskiy'],
    ['Vito Trani', 'Victoria Kasabyan'],
    ['Lola Rahimova', 'Dilya Rahimova'],
    ['A. Karimov', 'Bolat Karimov'],
    ['Aidar 12 Orazov', 'Aidar 13 Orazov'],
  ])('%s and %s are not', (one, other) => {
    expect(reasonOf(one, other)).toBeNull();
  });

  it('are surer at one party, and doubted at two', () => {
    const scoreAt = (...parties: readonly (readonly string[])[]) =>
      likelyDuplicates(
        parties.map((own, index) => person(String(index), 'Lola Rahimova', ...own)),
        new Set(),
      )[0]?.score ?? 0;
    expect(scoreAt(['TJK'], ['TJK'])).toBeGreaterThanOrEqual(scoreAt([], []));
    expect(scoreAt([], [])).toBeGreaterThan(scoreAt(['TJK'], ['KAZ']));
    expect(scoreAt(['TJK'], ['KAZ'])).toBeGreaterThan(0);
    // A mere initial says nothing of people of different States.
    const initials = [person('a', 'L. Rahimova', 'TJK'), person('b', 'Lola Rahimova', 'KAZ')];
    expect(likelyDuplicates(initials, new Set())).toEqual([]);
  });

  it('come the likeliest first, each pair once, and those told apart not at all', () => {
    const people = [
      person('a', ['Birzhan Nurymbetov', 'Биржан Нурымбетов']),
      person('b', 'B. Nurymbetov'),
      person('c', ['Биржан Нурымбетов', 'Birzhan Nurymbetov']),
    ];
    const found = likelyDuplicates(people, new Set());
    expect(
      found.map(({ personId, otherPersonId, confidence }) => [personId, otherPersonId, confidence]),
    ).toEqual([
      ['a', 'c', 'high'],
      ['a', 'b', 'low'],
      ['b', 'c', 'low'],
    ]);
    expect(likelyDuplicates(people, new Set([pairKey('c', 'a')]))).toHaveLength(2);
  });

  it('of one person are those of everybody that name them', () => {
    const names = fc.constantFrom(
      'Lola Rahimova',
      'Лола Рахимова',
      'L. Rahimova',
      'Aru Nurlanova',
      'A. Nurlanova',
    );
    fc.assert(
      fc.property(fc.array(names, { minLength: 2, maxLength: 8 }), (list) => {
        const people = list.map((name, index) => person(String(index), name));
        const all = likelyDuplicates(people, new Set());
        expect(likelyDuplicates(people, new Set(), '1')).toEqual(
          all.filter(({ personId, otherPersonId }) => personId === '1' || otherPersonId === '1'),
        );
      }),
    );
  });

  it('of one person are found by the names alone, and weighed when the parties of those few are known', () => {
    const names = fc.constantFrom('Lola Rahimova', 'Лола Рахимова', 'L. Rahimova', 'Lolla', 'Lola');
    const people = fc.array(fc.tuple(names, fc.constantFrom('TJK', 'KAZ')), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(people, (list) => {
        const all = list.map(([name, party], index) => person(String(index), name, party));
        const apart = new Set([pairKey('0', '1')]);
        const found = weighed(alikeNames(all, '0'), (id) => all[Number(id)]?.parties ?? [], apart);
        expect(found).toEqual(likelyDuplicates(all, apart, '0'));
        expect(found.every(({ personId, otherPersonId }) => [personId, otherPersonId].includes('0'))).toBe(
          true,
        );
      }),
    );
  });

  it('do not depend on the order of the records', () => {
    const names = fc.constantFrom(
      'Lola Rahimova',
      'Лола Рахимова',
      'L. Rahimova',
      'Rahimova Lola',
      'Lolla Rahimova',
    );
    fc.assert(
      fc.property(fc.array(names, { maxLength: 8 }), (list) => {
        const people = list.map((name, index) => person(String(index), name));
        expect(likelyDuplicates(people.toReversed(), new Set())).toEqual(likelyDuplicates(people, new Set()));
      }),
    );
  });

  it('of five thousand people take a moment', () => {
    const given = [
      'Aidar',
      'Bolat',
      'Gulnara',
      'Dilnoza',
      'Rustam',
      'Айгуль',
      'Тимур',
      'Nodira',
      'Shahlo',
      'Emil',
    ];
    const stems = ['Abdul', 'Nazar', 'Oraz', 'Ибраг', 'Karim', 'Жума', 'Rahim', 'Seit', 'Tursun', 'Yusup'];
    const people = Array.from({ length: 5_000 }, (_, index) =>
      person(
        String(index),
        `${given[index % 10]}${'aeiou'[index % 5]} ${stems[Math.floor(index / 10) % 10]}${String.fromCodePoint(97 + (Math.floor(index / 100) % 26))}${'bdkmr'[Math.floor(index / 7) % 5]}ov`,
        String(index % 12),
      ),
    );
    people.push(person('x', 'Quentin Unlikely'), person('y', 'Q. Unlikely'));
    const taken = workTimeOf(() => {
      const found = likelyDuplicates(people, new Set());
      expect(found.some(({ personId }) => personId === 'x')).toBe(true);
    });
    expect(taken).toBeLessThan(8_000);
  });
});

describe('the distance of two words', () => {
  it('counts letters changed, added, left out and swapped', () => {
    expect(editDistance('karimov', 'karimof', 2)).toBe(1);
    expect(editDistance('karimov', 'karmov', 2)).toBe(1);
    expect(editDistance('karimov', 'kairmov', 2)).toBe(1);
    expect(editDistance('karimov', 'nazarov', 2)).toBe(3);
  });

  it('is that of a metric, as far as it is counted', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 9);
        expect(editDistance(b, a, 9)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b, 2)).toBe(Math.min(distance, 3));
      }),
    );
  });
});
