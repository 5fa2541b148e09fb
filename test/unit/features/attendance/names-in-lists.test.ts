import { describe, expect, it } from 'vitest';

import { emptyMeeting } from '../../../helpers/planned-paste';
import { planOfList, seatsOfPlan } from '../../../helpers/listed-seats';
import { aPerson, aPersonName } from '../../../helpers/builders';
import { fixedId } from '../../../helpers/fixed-id';

const seats = (text: string, snapshot?: Parameters<typeof planOfList>[1]) =>
  seatsOfPlan(planOfList(text, snapshot));
const table = (title: string, ...names: readonly string[]) =>
  [`${title}\tСтрана`, ...names.map((name) => `${name}\tКазахстан`)].join('\n');

describe('where the family name stands', () => {
  it.each([
    ['Фамилия, имя', 'Вебер Фрейн', 'Kazakhstan: Фрейн ВЕБЕР'],
    ['Фамилия Имя Отчество', 'Кая Зорн', 'Kazakhstan: Зорн КАЯ'],
    ['Surname, first name', 'Byrne Owen', 'Kazakhstan: Owen BYRNE'],
    ['Last name / First name', 'Byrne Owen', 'Kazakhstan: Owen BYRNE'],
    ['Name and surname', 'Owen Byrne', 'Kazakhstan: Owen BYRNE'],
    ['Имя Фамилия', 'Зорн Кая', 'Kazakhstan: Зорн КАЯ'],
    ['ФИО', 'Кая Зорн', 'Kazakhstan: Зорн КАЯ'],
  ])('is said by the title "%s"', (title, name, seat) => {
    expect(seats(table(title, name))).toEqual([seat]);
  });

  it('is asked about where the title and the words contradict each other', () => {
    expect(seats(table('Фамилия, имя', 'Анна Вебер'))).toEqual(['Kazakhstan: Анна Вебер; ? family-unknown']);
  });

  it.each([
    ['a given name that is known', 'Бирн Кевин', 'Kazakhstan: Кевин БИРН'],
    ['a given name that stands first', 'Кевин Бирн', 'Kazakhstan: Кевин БИРН'],
    ['an ending of family names', 'Брагинская Фрейн', 'Kazakhstan: Фрейн БРАГИНСКАЯ'],
  ])('is told in a line by %s', (_, line, seat) => {
    expect(seats(`Казахстан\n${line}`)).toEqual([seat]);
  });

  it('is that of most of the list where a name does not tell it, and asked about where nothing does', () => {
    expect(seats('Казахстан\nОмаров Талгат\nБИРН Кевин\nКая Зорн')).toContain('Kazakhstan: Зорн КАЯ');
    expect(seats('Казахстан\nТалгат Омаров\nКевин БИРН\nЗорн Кая')).toContain('Kazakhstan: Зорн КАЯ');
    // A given name that is a family name too tells nothing.
    expect(seats('Казахстан\nБауыржан Серик')).toEqual(['Kazakhstan: Бауыржан Серик; ? family-unknown']);
    expect(seats('Казахстан\nКая Зорн')).toEqual(['Kazakhstan: Кая Зорн; ? family-unknown']);
  });

  it('is told by the people of the register', () => {
    const personId = fixedId('4', 1);
    const snapshot = emptyMeeting({
      persons: [aPerson({ id: personId })],
      personNames: [
        aPersonName({ id: fixedId('5', 1), personId, given: 'Зорн', family: 'Эльт', script: 'cyrillic' }),
      ],
    });
    expect(seats('Казахстан\nКая Зорн', snapshot)[0]).toMatch(/^Kazakhstan: Зорн КАЯ/u);
  });
});

describe('honorifics of Persian and Arabic', () => {
  it.each([
    ['آقای محمدرضا حسینی‌نژاد', 'آقای', 'محمدرضا'],
    ['جناب آقای دکتر علی احمدی', 'جناب آقای دکتر', 'علی'],
    ['خانم مریم رضایی', 'خانم', 'مریم'],
    ['معالي السيدة فاطمة الزهراء', 'معالي السيدة', 'فاطمة'],
  ])('are no given name: %s', (line, honorific, given) => {
    const [row] = planOfList(`Iran\n${line}`).rows.filter(({ kind }) => kind === 'new');
    expect([row?.facts.seat.honorific, row?.names[0]?.given]).toEqual([honorific, given]);
  });
});

describe('a line of several people', () => {
  it.each([
    [
      'Uzbekistan: Jasur Tursunov, Bobur Aliyev (Ministry of Interior)',
      [
        'Uzbekistan: Jasur TURSUNOV; Ministry of Interior; ? split, doubled',
        'Uzbekistan: Bobur ALIYEV; Ministry of Interior; ? split, doubled',
      ],
    ],
    [
      'Tajikistan: Zarina Rahimova, Farrukh Saidov and Daler Nazarov',
      [
        'Tajikistan: Zarina RAHIMOVA; ? split',
        'Tajikistan: Farrukh SAIDOV; ? split',
        'Tajikistan: Daler NAZAROV; ? split',
      ],
    ],
    ['Uzbekistan: Jasur Karimov, Border Guards', ['Uzbekistan: Jasur KARIMOV; Border Guards; ? maybe-two']],
    [
      'Kazakhstan: Ms Dana Lee, Ministry of Labour and Social Protection',
      ['Kazakhstan: Dana LEE; Ministry of Labour and Social Protection'],
    ],
    [
      'Kazakhstan: Ms Dana Lee (Ministry of Labour and Social Protection)',
      ['Kazakhstan: Dana LEE; Ministry of Labour and Social Protection'],
    ],
    [
      'Kazakhstan (2): Mr. Aset Nurgaliev, Ms. Dana Serik',
      ['Kazakhstan: Aset NURGALIEV; ? split', 'Kazakhstan: Dana SERIK; ? split'],
    ],
  ])('"%s"', (line, expected) => {
    expect(seats(line)).toEqual(expected);
  });
});

it.each(['Director General', 'First Secretary', 'Vice-Minister', 'Counsellor', 'Генеральный директор'])(
  'a post in the place of a name is nobody, and may be read as somebody: "%s"',
  (post) => {
    const { rows } = planOfList(
      `Country\tName\tPosition\nKazakhstan\t${post}\t\nKazakhstan\tDana LEE\tExpert`,
    );
    expect(rows[0]).toMatchObject({
      kind: 'delegation',
      problems: [{ code: 'no-name' }],
      readings: ['person'],
    });
  },
);

it('a post before a name is the post', () => {
  expect(seats('Kazakhstan: Director General Aset Nurgaliev')).toEqual([
    'Kazakhstan: Aset NURGALIEV; Director General',
  ]);
});

it.each([
  [
    'Ms Dana Lee (on behalf of the Minister of Labour and Social Protection)',
    'Dana LEE; for the Minister of Labour and Social Protection',
  ],
  [
    'Mr. Timur Baizakov, Director (in his capacity as National Coordinator)',
    'Timur BAIZAKOV; Director; as National Coordinator',
  ],
  [
    'г-н Бауыржан Омаров, и.о. министра (от имени Премьер-министра)',
    'Бауыржан ОМАРОВ; и.о. министра; for Премьер-министра',
  ],
  [
    'г-н Ержан Омаров, советник, в качестве национального координатора',
    'Ержан ОМАРОВ; советник; as национальный координатор',
  ],
  ['г-н Болат НУР, советник вместо г-на Омарова', 'Болат НУР; советник; for г-на Омарова; ? in-place-of'],
  ['Acting Director: no', ''],
])('in whose place and in what capacity: "%s"', (line, seat) => {
  expect(seats(`Kazakhstan\n${line}`)).toEqual(seat === '' ? [] : [`Kazakhstan: ${seat}`]);
});
