import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parsePersonLine } from '@/formats/person-line/parse-person-line';

const blank = { honorific: null, function: null, unit: null, institution: null };

describe('a line of a list of participants', () => {
  it('gives honorific, given name, family name, function and institution', () => {
    expect(parsePersonLine('Ms Gulnora RAHIMOVA, Chief Specialist, Migration Service')).toEqual({
      ...blank,
      honorific: 'Ms',
      given: 'Gulnora',
      family: 'Rahimova',
      nameOrder: 'given-first',
      function: 'Chief Specialist',
      institution: 'Migration Service',
    });
  });

  it('reads a Russian line with the family name first', () => {
    expect(parsePersonLine('г-н Иванов Иван Иванович, начальник управления')).toEqual({
      ...blank,
      honorific: 'г-н',
      given: 'Иван Иванович',
      family: 'Иванов',
      nameOrder: 'family-first',
      function: 'начальник управления',
    });
  });

  it('keeps the commas of an institution and finds the unit before it', () => {
    const line =
      'Mr. Saidasror SAIDOV, Head, Department for Migration of Population, Ministry of Labour, Migration and Employment of Population';
    expect(parsePersonLine(line)).toMatchObject({
      honorific: 'Mr.',
      family: 'Saidov',
      function: 'Head',
      unit: 'Department for Migration of Population',
      institution: 'Ministry of Labour, Migration and Employment of Population',
    });
  });

  it.each([
    ['H.E. Mr. Birzhan NURYMBETOV', { honorific: 'H.E. Mr.', given: 'Birzhan', family: 'Nurymbetov' }],
    ['Е.П. Айгүл ҚАСЫМОВА', { honorific: 'Е.П.', given: 'Айгүл', family: 'Қасымова' }],
    ['Elçin ƏLİYEV', { given: 'Elçin', family: 'Əliyev' }],
    ['KASABYAN Victoria', { given: 'Victoria', family: 'Kasabyan', nameOrder: 'family-first' }],
    ['Иванов И.И.', { given: 'И.И.', family: 'Иванов', nameOrder: 'family-first' }],
    ['И. И. Иванов', { given: 'И. И.', family: 'Иванов', nameOrder: 'given-first' }],
    ['Ivan Ivanovich Ivanov', { given: 'Ivan Ivanovich', family: 'Ivanov' }],
    ['Саидов Фаррух', { given: 'Фаррух', family: 'Саидов', nameOrder: 'family-first' }],
    ['Vito Trani', { given: 'Vito', family: 'Trani' }],
    ['vito trani', { given: 'Vito', family: 'Trani' }],
    ['Ludwig van der Berg', { given: 'Ludwig', family: 'van der Berg' }],
    ['Abdul-Rahman AL-SAYED', { given: 'Abdul-Rahman', family: 'Al-Sayed' }],
    ['John McDONALD', { given: 'John', family: 'McDonald' }],
    ['tran', { given: 'Tran', family: '' }],
    ['3. Ms. Aysel HÜSEYNOVA', { honorific: 'Ms.', given: 'Aysel', family: 'Hüseynova' }],
    [
      'Vito Trani – Representative in Tajikistan',
      { family: 'Trani', function: 'Representative in Tajikistan' },
    ],
    ['Vito Trani (Representative)', { family: 'Trani', function: 'Representative' }],
  ])('%s', (line, parts) => {
    expect(parsePersonLine(line)).toMatchObject({ ...blank, ...parts });
  });

  it.each([
    ['A B, Ministry of Foreign Affairs', { function: null, institution: 'Ministry of Foreign Affairs' }],
    [
      'A B, Head of the IOM Office in Almaty',
      { function: 'Head of the IOM Office in Almaty', institution: null },
    ],
    ['A B, начальник отдела, МВД', { function: 'начальник отдела', institution: 'МВД' }],
    [
      'A B, Head, Migration Department',
      { function: 'Head', unit: 'Migration Department', institution: null },
    ],
    [
      'A B, советник, Министерство иностранных дел Республики Таджикистан',
      { function: 'советник', institution: 'Министерство иностранных дел Республики Таджикистан' },
    ],
    ['A B, Adviser, expert on migration', { function: 'Adviser, expert on migration', institution: null }],
    ['A B, советник, Посольство в Астане', { function: 'советник', institution: 'Посольство в Астане' }],
    ['A B, Officer, Directorate of Borders', { function: 'Officer', unit: 'Directorate of Borders' }],
    ['A B\tDirector\tMinistry of Justice', { function: 'Director', institution: 'Ministry of Justice' }],
  ])('tells what is a post and what an institution: %s', (line, titles) => {
    expect(parsePersonLine(line)).toMatchObject(titles);
  });

  it('finds no person where there are no letters', () => {
    expect(parsePersonLine(' 12. ')).toBeNull();
    expect(parsePersonLine('')).toBeNull();
  });

  it('loses no word of a name', () => {
    const word = fc.constantFrom('Anna', 'IVANOVA', 'bin', 'Иванович', 'Каримов', 'Öz', 'O’Neil', 'А.');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const line = parsePersonLine(words.join(' '));
        const kept = `${line?.given} ${line?.family}`
          .toLocaleLowerCase()
          .split(' ')
          .filter(Boolean)
          .toSorted();
        return (
          kept.join(' ') ===
          words
            .map((one) => one.toLocaleLowerCase())
            .toSorted()
            .join(' ')
        );
      }),
    );
  });
});
