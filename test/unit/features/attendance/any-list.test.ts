import fc from 'fast-check';
import { expect, it } from 'vitest';

import { planOfList } from '../../../helpers/listed-seats';

interface Told {
  readonly en: string;
  readonly ru: string;
}
const states: readonly (Told & { readonly label: string })[] = [
  { label: 'Kazakhstan', en: 'Republic of Kazakhstan', ru: 'Республика Казахстан' },
  { label: 'Tajikistan', en: 'Tajikistan', ru: 'Республика Таджикистан' },
  { label: 'Iran', en: 'Islamic Republic of Iran', ru: 'Исламская Республика Иран' },
  { label: 'Türkiye', en: 'Türkiye', ru: 'Турция' },
  { label: 'UNHCR', en: 'UNHCR', ru: 'УВКБ ООН' },
  { label: 'IOM', en: 'IOM', ru: 'МОМ' },
];
/** No two of them are near each other, so that nobody is asked about as another. */
const people: readonly (readonly [given: Told, family: Told])[] = [
  [
    { en: 'Talgat', ru: 'Талгат' },
    { en: 'Omarov', ru: 'Омаров' },
  ],
  [
    { en: 'Zarina', ru: 'Зарина' },
    { en: 'Rahimova', ru: 'Рахимова' },
  ],
  [
    { en: 'Kevin', ru: 'Кевин' },
    { en: 'Byrne', ru: 'Бирн' },
  ],
  [
    { en: 'Anna', ru: 'Анна' },
    { en: 'Weber', ru: 'Вебер' },
  ],
  [
    { en: 'Farrukh', ru: 'Фаррух' },
    { en: 'Saidov', ru: 'Саидов' },
  ],
  [
    { en: 'Elena', ru: 'Елена' },
    { en: 'Zhdanova', ru: 'Жданова' },
  ],
  [
    { en: 'Robert', ru: 'Роберт' },
    { en: 'Lindqvist', ru: 'Линдквист' },
  ],
  [
    { en: 'Dilnoza', ru: 'Дилноза' },
    { en: 'Mukhamedova', ru: 'Мухамедова' },
  ],
];
const posts: readonly Told[] = [
  { en: 'Director General', ru: 'Генеральный директор' },
  { en: 'Migration Officer', ru: 'главный специалист' },
  {
    en: 'First Secretary, Ministry of Foreign Affairs',
    ru: 'первый секретарь, Министерство иностранных дел',
  },
  { en: 'Head of Unit, Ministry of Labour and Social Protection', ru: 'начальник отдела, МВД' },
];
const sections: readonly (Told & { readonly category: string })[] = [
  { category: 'member', en: 'MEMBER STATES', ru: 'ГОСУДАРСТВА-ЧЛЕНЫ' },
  { category: 'observer', en: 'Observers:', ru: 'Наблюдатели:' },
  { category: 'unspecified', en: 'Participating States', ru: 'Государства-участники' },
];
const roles: readonly (Told & { readonly role: string })[] = [
  { role: 'head-of-delegation', en: 'Head of Delegation:', ru: 'Глава делегации:' },
  { role: 'interpreter', en: 'Interpreter:', ru: 'Переводчик:' },
  { role: 'expert', en: 'Expert:', ru: 'Эксперт:' },
];

interface Seat {
  readonly person: number;
  readonly post: number;
  readonly role: number | null;
}

const anyList = fc
  .record({
    language: fc.constantFrom('en' as const, 'ru' as const),
    isTable: fc.boolean(),
    isFamilyFirst: fc.boolean(),
    isInCapitals: fc.boolean(),
    hasHonorific: fc.boolean(),
    separator: fc.constantFrom(', ', ' – ', '; '),
    bullet: fc.constantFrom('', '1. ', '- ', '• '),
    hasBlankLines: fc.boolean(),
    section: fc.option(fc.nat(sections.length - 1), { nil: null }),
    parties: fc.shuffledSubarray([...states.keys()], { minLength: 1, maxLength: 4 }),
    order: fc.shuffledSubarray([...people.keys()], { minLength: people.length }),
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
    posts: fc.array(fc.nat(posts.length - 1), { minLength: people.length, maxLength: people.length }),
    roles: fc.array(fc.option(fc.nat(roles.length - 1), { nil: null }), {
      minLength: people.length,
      maxLength: people.length,
    }),
  })
  .map((made) => {
    let next = 0;
    const delegations = made.parties.map((party, at) => {
      const seats: Seat[] = [];
      for (let left = made.sizes[at] ?? 1; left > 0 && next < people.length; left -= 1, next += 1) {
        // One head a delegation, and first.
        const role = made.roles[next] ?? null;
        const isLaterHead = role === 0 && seats.length > 0;
        seats.push({
          person: made.order[next] ?? 0,
          post: made.posts[next] ?? 0,
          role: isLaterHead ? null : role,
        });
      }
      return { party, seats };
    });
    return { ...made, delegations };
  });

type AnyList = typeof anyList extends fc.Arbitrary<infer T> ? T : never;

function written({ language, isFamilyFirst, isInCapitals, hasHonorific }: AnyList, { person }: Seat): string {
  const [given, family] = people[person] ?? [];
  const last = family?.[language] ?? '';
  const name = [given?.[language] ?? '', isInCapitals ? last.toUpperCase() : last];
  const honorific = language === 'en' ? 'Ms.' : 'г-жа';
  return [...(hasHonorific ? [honorific] : []), ...(isFamilyFirst ? name.toReversed() : name)].join(' ');
}

function textOf(list: AnyList): string {
  const { language, isTable, separator, bullet, section, delegations } = list;
  const alone = (text: string) => (isTable ? `${text}\t` : text);
  const lines = delegations.flatMap(({ party, seats }) => [
    ...(list.hasBlankLines && !isTable ? [''] : []),
    alone(states[party]?.[language] ?? ''),
    ...seats.flatMap((seat) => {
      const post = posts[seat.post]?.[language] ?? '';
      const heading = seat.role === null ? [] : [alone(roles[seat.role]?.[language] ?? '')];
      const name = written(list, seat);
      return [...heading, isTable ? `${name}\t${post}` : `${bullet}${name}${separator}${post}`];
    }),
  ]);
  const titles = language === 'en' ? 'Name\tPosition' : 'Участник\tДолжность';
  return [
    ...(isTable ? [titles] : []),
    ...(section === null ? [] : [alone(sections[section]?.[language] ?? '')]),
    ...lines,
  ].join('\n');
}

/** A role above, in the singular, is of the next person alone. */
function expected({ language, section, delegations }: AnyList): readonly string[] {
  const category = section === null ? 'unspecified' : (sections[section]?.category ?? '');
  return delegations.flatMap(({ party, seats }) =>
    seats.map(({ person, role }) => {
      const own = role === null ? '' : (roles[role]?.role ?? '');
      const [given, family] = people[person] ?? [];
      return `${states[party]?.label ?? ''}/${category}: ${given?.[language] ?? ''}|${(family?.[language] ?? '').toUpperCase()} ${own}`;
    }),
  );
}

/** In lines of Latin letters the last word is the family name, as usual, unless capitals or the list say otherwise. */
function isTold({ language, isFamilyFirst, isInCapitals }: AnyList): boolean {
  return isInCapitals || language === 'ru' || !isFamilyFirst;
}

it('any list gives the people that were put in, each in their delegation and with their role, and nobody else', () => {
  fc.assert(
    fc.property(anyList.filter(isTold), (list) => {
      const { rows } = planOfList(textOf(list));
      const seats = rows
        .filter(({ kind, proposed }) => kind !== 'delegation' && proposed !== 'skip')
        .map(({ party, place, names: [name], facts }) => {
          const told = (facts.seat.roles ?? []).join('+');
          return `${party?.label ?? '?'}/${place.category}: ${name?.given ?? ''}|${(name?.family ?? '').toUpperCase()} ${told}`;
        });
      expect(seats, textOf(list)).toEqual(expected(list));
    }),
    { numRuns: 120 },
  );
});
