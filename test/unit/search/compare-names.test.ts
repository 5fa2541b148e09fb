import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { likenessOfNames } from '@/search/compare-names';
import { likelyDuplicates } from '@/search/duplicate-persons';
import { namesakeFinder } from '@/search/namesakes';

import { formsOfOneName, givenNames, onePerson, twoPersons } from './name-pairs';

const names = [...onePerson.flatMap(([, one, other]) => [one, other]), ...twoPersons.flat()];
const aName = fc.constantFrom(...names);

describe('names of one person', () => {
  it.each(onePerson)('%s: %s is %s', (_, one, other) => {
    const likeness = likenessOfNames(one, other);
    expect(likeness?.grade).toMatch(/^(?:same|transliterated|near|skeleton)$/u);
    expect(likeness?.score).toBeGreaterThanOrEqual(0.5);
    const persons = [one, other].map((name, index) => ({ id: String(index), names: [name], parties: [] }));
    expect(likelyDuplicates(persons, new Set())).toHaveLength(1);
    expect(namesakeFinder([{ id: 'a', names: [one] }])(other)).toEqual([{ id: 'a', likeness }]);
  });

  it.each([
    ['Зухра Каримова', 'Зухра Каримова', 'same', 'same-name'],
    ['Айгерим Оразова', 'Aygerim Orazova', 'same', 'other-script'],
    ['Уткир Ходжаев', 'Oʻtkir Xoʻjayev', 'transliterated', 'other-script'],
    ['Utkir Khodjaev', 'Oʻtkir Xoʻjayev', 'transliterated', 'transliteration'],
    ['Ходжаев Уткир', 'Oʻtkir Xoʻjayev', 'transliterated', 'swapped-names'],
    ['Nodira Yusupova', 'Nadira Yusupova', 'near', 'spelling'],
    ['زهرا کریمی', 'Zahra Karimi', 'skeleton', 'without-vowels'],
    ['Zh. Omarov', 'Жандос Омаров', 'part', 'initials'],
    ['Юсуф Ahmadov', 'Y. Ahmadov', 'part', 'initials'],
    ['Oʻtkir Xoʻjayev', 'Уткир Бахтиёрович Ходжаев', 'part', 'longer-name'],
  ])('%s and %s are alike by grade: %s, %s', (one, other, grade, reason) => {
    expect(likenessOfNames(one, other)).toMatchObject({ grade, reason });
  });
});

describe('names of two persons', () => {
  it.each(twoPersons)('%s is not %s', (one, other) => {
    expect(likenessOfNames(one, other)).toBeNull();
    expect(namesakeFinder([{ id: 'a', names: [one] }])(other)).toEqual([]);
  });
});

test('of many given names beside one family name only forms of one name are proposed', () => {
  const alike = givenNames.flatMap((one, index) =>
    givenNames
      .slice(index + 1)
      .filter((other) => likenessOfNames(`${one} Karimov`, `${other} Karimov`) !== null)
      .map((other) => [one, other].toSorted().join('/')),
  );
  expect(alike.toSorted()).toEqual(formsOfOneName);
});

describe('the comparison of two names', () => {
  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(aName, aName, (one, other) => {
        expect(likenessOfNames(one, other)).toEqual(likenessOfNames(other, one));
      }),
    );
    const letters = fc.string({ unit: fc.constantFrom(...'aeioukhzjy ’абгхжюёəقاویمه'), maxLength: 14 });
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        expect(likenessOfNames(one, other)).toEqual(likenessOfNames(other, one));
      }),
    );
  });

  it('finds a name the same as itself, in capitals and with other marks too', () => {
    fc.assert(
      fc.property(aName, (name) => {
        expect(likenessOfNames(name, name)?.grade).toBe('same');
        expect(likenessOfNames(name, ` ${name.normalize('NFD')} `)?.grade).toBe('same');
        expect(likenessOfNames(name, name.replaceAll(/[’ʻ‘ʼ']/gu, '’'))?.grade).toBe('same');
      }),
    );
  });

  it('proposes of many people only pairs that are alike', () => {
    fc.assert(
      fc.property(fc.uniqueArray(aName, { minLength: 2, maxLength: 30 }), (list) => {
        const persons = list.map((name, index) => ({ id: String(index), names: [name], parties: [] }));
        for (const { personId, otherPersonId } of likelyDuplicates(persons, new Set())) {
          expect(
            likenessOfNames(list[Number(personId)] ?? '', list[Number(otherPersonId)] ?? ''),
          ).not.toBeNull();
        }
      }),
      { numRuns: 30 },
    );
  });
});
