import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { PersonRow } from '@/domain/person-row';
import { postGlossary } from '@/domain/post-glossary';
import { buildLine, sortNameOf } from '@/features/people/directory/build-line';
import { compareLines, sortColumns } from '@/features/people/directory/compare-lines';
import { filterLines, noFilter, readFilter, writeFilter } from '@/features/people/directory/directory-filter';
import { mapInSlices, sortInSlices } from '@/store/in-slices';

import {
  aMeeting,
  anAppointment,
  anAttendance,
  aPerson,
  aPersonName,
  aPostWording,
} from '../../../helpers/builders';

const never = new AbortController().signal;
const words = {
  language: 'en',
  day: '2020-01-01',
  partyName: (id: string) => `party ${id}`,
  glossary: postGlossary([]),
};

function aRow(
  names: readonly (readonly [given: string, family: string])[],
  fields: Partial<PersonRow> = {},
): PersonRow {
  const person = aPerson();
  return {
    person,
    names: names.map(([given, family]) =>
      aPersonName({
        personId: person.id,
        given,
        family,
        script: /\p{Script=Cyrillic}/u.test(given + family) ? 'cyrillic' : 'latin',
      }),
    ),
    appointments: [],
    partyIds: [],
    meetings: 0,
    lastAttended: null,
    last: null,
    ...fields,
  };
}

const lineOf = (names: readonly (readonly [string, string])[], fields: Partial<PersonRow> = {}) =>
  buildLine(aRow(names, fields), words);

describe('a line of the directory', () => {
  it('shows the name in the letters of the interface, the family name in capitals', () => {
    const names = [
      ['Биржан', 'Нурымбетов'],
      ['Birzhan', 'Nurymbetov'],
    ] as const;
    expect(lineOf(names)).toMatchObject({ name: 'Birzhan NURYMBETOV', otherNames: 'Биржан НУРЫМБЕТОВ' });
    expect(buildLine(aRow(names), { ...words, language: 'ru' }).name).toBe('Биржан НУРЫМБЕТОВ');
    expect(lineOf([['Elçin', 'Əliyev']]).name).toBe('Elçin ƏLİYEV');
  });

  it('says a post in the language of the interface where the house has words for it', () => {
    const attendance = anAttendance({ function: 'Regional Representative', institution: 'Field Office' });
    const last = { meeting: aMeeting(), partyId: 'p', attendance };
    const fields = {
      kind: 'function' as const,
      words: { en: 'Regional Representative', ru: 'региональный представитель' },
    };
    const glossary = postGlossary([aPostWording(fields)]);
    const row = aRow([['Vito', 'Trani']], { last });
    expect(buildLine(row, { ...words, glossary, language: 'ru-RU' }).post).toBe(
      'региональный представитель, Field Office',
    );
    expect(buildLine(row, { ...words, glossary, language: 'en-GB' }).post).toBe(
      'Regional Representative, Field Office',
    );
  });

  it('tells what they are today, else what was printed at their last meeting', () => {
    const attendance = anAttendance({ function: 'Expert' });
    const last = { meeting: aMeeting(), partyId: 'p', attendance };
    expect(lineOf([['Vito', 'Trani']], { last })).toMatchObject({ post: 'Expert', isPostOfThen: true });
    const now = anAppointment({ function: 'Director', from: '2018', duty: 'focal-point' });
    const past = anAppointment({ function: 'Clerk', from: '2001', until: '2005' });
    expect(lineOf([['Vito', 'Trani']], { last, appointments: [past, now] })).toMatchObject({
      post: 'Director',
      isPostOfThen: false,
      duty: 'focal-point',
    });
  });

  it('is found by any script and any spelling', () => {
    const lines = [lineOf([['Birzhan', 'Nurymbetov']]), lineOf([['Vito', 'Trani']])];
    for (const text of ['Нурымбетов', 'нұрымбет бирж', 'NURIMBETOV']) {
      expect(filterLines(lines, { ...noFilter, text }, new Set())).toEqual([lines[0]]);
    }
    expect(filterLines(lines, { ...noFilter, duplicates: true }, new Set([lines[1]?.id ?? '']))).toEqual([
      lines[1],
    ]);
  });
});

const arbitraryLine = fc
  .record({
    given: fc.constantFrom('Aigul', 'Айгүл', 'Vito', ''),
    family: fc.constantFrom('Orazov', 'Оразов', 'Çelik', 'Ёлкин', 'Ежов', ''),
    meetings: fc.nat(3),
  })
  .map(({ given, family, meetings }) => lineOf([[given, family]], { meetings }));
const arbitrarySorting = fc.record({
  column: fc.constantFrom(...sortColumns),
  descending: fc.boolean(),
});

describe('the order of people', () => {
  it('is that of family names in the alphabet of the language', () => {
    const sorted = (language: string, families: readonly string[]) =>
      families
        .map((family) => lineOf([['A', family]]))
        .toSorted(compareLines({ column: 'name', descending: false }, language))
        .map(({ sortName }) => sortName.split(' ')[0]);
    expect(sorted('ru', ['Жапаров', 'Ёлкин', 'Ежов', 'Еремин'])).toEqual([
      'Ежов',
      'Ёлкин',
      'Еремин',
      'Жапаров',
    ]);
    expect(sorted('en', ['Öztürk', 'Petrov', 'Orazov'])).toEqual(['Orazov', 'Öztürk', 'Petrov']);
    expect(sorted('tr', ['Çelik', 'Demir', 'Cem'])).toEqual(['Cem', 'Çelik', 'Demir']);
    expect(sorted('kk', ['Қасымов', 'Лекеров', 'Кәрімов'])).toEqual(['Кәрімов', 'Қасымов', 'Лекеров']);
  });

  it('takes the last word of a name that is not taken apart for the family name', () => {
    expect(sortNameOf({ given: 'Vito Trani', family: '' })).toBe('Trani Vito');
    expect(sortNameOf({ given: 'Vito', family: 'Trani' })).toBe('Trani Vito');
  });

  it('is total, and the same however the lines came', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryLine, { maxLength: 12 }),
        arbitrarySorting,
        fc.constantFrom('en', 'ru'),
        (lines, sorting, language) => {
          const compare = compareLines(sorting, language);
          const sorted = lines.toSorted(compare);
          expect(lines.toReversed().toSorted(compare)).toEqual(sorted);
          for (const [index, line] of sorted.entries()) {
            for (const later of sorted.slice(index + 1)) {
              expect(compare(line, later)).toBeLessThan(0);
              expect(compare(later, line)).toBeGreaterThan(0);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('narrowed is in the address, and is read back', () => {
    const filter = { text: 'Айгүл', parties: ['a', 'b'], duties: ['focal-point'], duplicates: true } as const;
    expect(readFilter(writeFilter(filter))).toEqual(filter);
    expect(readFilter(new URLSearchParams('duty=king&party='))).toEqual(noFilter);
  });
});

describe('work in slices', () => {
  it('sorts as at once, stably', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(20), fc.nat()), { maxLength: 1_200 }), async (items) => {
        const compare = (a: readonly number[], b: readonly number[]) => (a[0] ?? 0) - (b[0] ?? 0);
        expect(await sortInSlices(items, compare, never)).toEqual(items.toSorted(compare));
        expect(await mapInSlices(items, ([first]) => first, never)).toEqual(items.map(([first]) => first));
      }),
      { numRuns: 20 },
    );
  });

  it('ends when nobody waits for it any more', async () => {
    const abort = new AbortController();
    const sorting = sortInSlices(
      Array.from({ length: 5_000 }, (_, index) => -index),
      (a, b) => a - b,
      abort.signal,
    );
    abort.abort();
    expect(await sorting).toBeNull();
  });
});
