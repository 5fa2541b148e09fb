import { describe, expect, it } from 'vitest';

import { readPastedList } from '@/features/attendance/paste/read-list';
import { rowsOfLines } from '@/features/attendance/paste/rows-of-lines';
import { planSheet } from '@/formats/tables/plan-sheet';
import type { TablePlan } from '@/formats/tables/planned-row';
import { partyEntries } from '@/pickers/parties/party-entry';
import { emptyMeeting, plannedPaste } from '../../../helpers/planned-paste';

const entries = partyEntries([], { date: '2026-06-10', language: 'en' });

function planOfLines(text: string): TablePlan {
  const from = { kind: 'rows', rows: rowsOfLines(readPastedList(text, entries)) } as const;
  return planSheet({ snapshot: emptyMeeting(), from, answers: new Map(), language: 'en' }).plan;
}
const planOfTable = (text: string) =>
  plannedPaste(
    ['Name, Position', ...text.split('\n')]
      .map((line) => `${line}, `.replace(', ', '\t').replace(', ', ''))
      .join('\n'),
  ).plan;

/** Who sits where and as what: "Kazakhstan/chair: Mr. T. OMAROV (chair)"; a delegation as "= Kazakhstan/chair". */
const seats = ({ rows }: TablePlan): readonly string[] =>
  rows
    .filter(({ kind, problems }) => kind !== 'left-out' || problems.some(({ code }) => code === 'no-party'))
    .map(({ kind, party, place, name, facts }) => {
      const of = `${party?.label ?? '?'}${place.category === 'unspecified' ? '' : `/${place.category}`}`;
      const roles = facts.seat.roles ?? [];
      return kind === 'delegation'
        ? `= ${of}`
        : `${of}: ${name}${roles.length === 0 ? '' : ` (${roles.join(', ')})`}`;
    });

describe.each([
  ['lines', planOfLines],
  ['a table', planOfTable],
])('headings of a list in %s', (_, plan) => {
  it('make the delegation of the Chair, beside that of its State among the members', () => {
    const list = [
      'Chair',
      'Republic of Kazakhstan',
      'Mr. Talgat Omarov, Chairman',
      'Ms. Dana Serik, Adviser',
      'Member States',
      'Republic of Kazakhstan',
      'Mr. Bolat Nur, Director',
      'Tajikistan',
      'Ms. Zarina Rahimova, Expert',
      'Observers',
      'Islamic Republic of Iran',
      'Mr. Reza Moradi, Counsellor',
    ].join('\n');
    expect(seats(plan(list))).toEqual([
      '= Kazakhstan/chair',
      'Kazakhstan/chair: Mr. Talgat OMAROV (chair)',
      'Kazakhstan/chair: Ms. Dana SERIK',
      '= Kazakhstan/member',
      'Kazakhstan/member: Mr. Bolat NUR',
      '= Tajikistan/member',
      'Tajikistan/member: Ms. Zarina RAHIMOVA',
      '= Iran/observer',
      'Iran/observer: Mr. Reza MORADI',
    ]);
  });

  it('say who is head, the next person alone, and who are experts, until the next heading or delegation', () => {
    const list = [
      'Kazakhstan',
      'Head of Delegation:',
      'Mr. Aset Nurgaliev, Director',
      'Members of the delegation:',
      'Ms. Dana Serik, Adviser',
      'Experts:',
      'Mr. Timur Baizakov, Lawyer',
      'Tajikistan',
      'Ms. Zarina Rahimova, Adviser',
    ].join('\n');
    expect(seats(plan(list))).toEqual([
      '= Kazakhstan',
      'Kazakhstan: Mr. Aset NURGALIEV (head-of-delegation)',
      'Kazakhstan: Ms. Dana SERIK',
      'Kazakhstan: Mr. Timur BAIZAKOV (expert)',
      '= Tajikistan',
      'Tajikistan: Ms. Zarina RAHIMOVA',
    ]);
  });

  it('are understood in Russian', () => {
    const list = [
      'Председатель',
      'Республика Казахстан',
      'г-н Талгат Омаров, Министр',
      'Государства-члены',
      'Республика Таджикистан',
      'Глава делегации:',
      'г-жа Зарина Рахимова, Советник',
      'г-н Фаррух Саидов, Советник',
      'Переводчик:',
      'г-н Далер Назаров',
      'Наблюдатели',
      'УВКБ ООН',
      'г-жа Анна Вебер, Советник',
    ].join('\n');
    expect(seats(plan(list))).toEqual([
      '= Kazakhstan/chair',
      'Kazakhstan/chair: г-н Талгат ОМАРОВ (chair)',
      '= Tajikistan/member',
      'Tajikistan/member: г-жа Зарина РАХИМОВА (head-of-delegation)',
      'Tajikistan/member: г-н Фаррух САИДОВ',
      'Tajikistan/member: г-н Далер НАЗАРОВ (interpreter)',
      '= UNHCR/observer',
      'UNHCR/observer: г-жа Анна ВЕБЕР',
    ]);
  });

  it('over no delegation leave its people to be asked about, with their roles', () => {
    const list = [
      'Kazakhstan',
      'Ms. Dana Serik, Adviser',
      'Speakers/Moderators',
      'Mr. Bo Lee, Professor',
    ].join('\n');
    expect(seats(plan(list))).toEqual([
      '= Kazakhstan',
      'Kazakhstan: Ms. Dana SERIK',
      '?: Mr. Bo LEE (speaker, moderator)',
    ]);
  });

  it('say nothing where nobody stands below them, and are never a person', () => {
    const list = [
      'Kazakhstan',
      'Ms. Dana Serik, Adviser',
      'Interpreter',
      'Tajikistan',
      'Ms. Ana Lee, Expert',
    ].join('\n');
    expect(seats(plan(list))).toEqual([
      '= Kazakhstan',
      'Kazakhstan: Ms. Dana SERIK',
      '= Tajikistan',
      'Tajikistan: Ms. Ana LEE',
    ]);
  });

  it.each([
    ['National Coordinator', 'national-coordinator'],
    ['Expert', 'expert'],
    ['Senior Official', 'senior-official'],
    ['Speaker', 'speaker'],
    ['Переводчик:', 'interpreter'],
  ])('in the singular are of the next person alone: "%s"', (heading, role) => {
    const list = [
      'Republic of Kazakhstan',
      heading,
      'Mr. Talgat Bekov, Deputy Minister',
      'Ms. Dana Nur, Adviser',
      'Mr. Bolat Seit, Director',
    ];
    expect(seats(plan(list.join('\n')))).toEqual([
      '= Kazakhstan',
      `Kazakhstan: Mr. Talgat BEKOV (${role})`,
      'Kazakhstan: Ms. Dana NUR',
      'Kazakhstan: Mr. Bolat SEIT',
    ]);
  });

  it.each(['Experts', 'Observer', 'Эксперты', 'Наблюдатель'])(
    'over people without a State say nothing of the States after them: "%s"',
    (heading) => {
      const list = [
        'Member States',
        'Republic of Kazakhstan',
        'Mr. Bolat Seit, Director',
        heading,
        'Mr. Timur Aliev, Lawyer',
        'Republic of Uzbekistan',
        'Mr. Oleg Kim, Director',
        'Tajikistan',
        'Ms. Ana Lee, Adviser',
      ];
      const read = seats(plan(list.join('\n')));
      expect(read.filter((one) => !one.includes('ALIEV'))).toEqual([
        '= Kazakhstan/member',
        'Kazakhstan/member: Mr. Bolat SEIT',
        '= Uzbekistan/member',
        'Uzbekistan/member: Mr. Oleg KIM',
        '= Tajikistan/member',
        'Tajikistan/member: Ms. Ana LEE',
      ]);
      // Whose he is, is asked.
      expect(read.find((one) => one.includes('ALIEV'))).toMatch(/^\?/u);
    },
  );

  it('make one Chair: of several States below it the first', () => {
    const list = ['Chair', 'Kazakhstan', 'Ms. Dana Serik, Adviser', 'Tajikistan', 'Ms. Ana Lee, Expert'].join(
      '\n',
    );
    expect(seats(plan(list))).toEqual([
      '= Kazakhstan/chair',
      'Kazakhstan/chair: Ms. Dana SERIK (chair)',
      '= Tajikistan',
      'Tajikistan: Ms. Ana LEE',
    ]);
  });
});

it('a line says the capacity of its own parties alone', () => {
  expect(seats(planOfLines('Members: Kazakhstan, Tajikistan\nObservers: China, Iran\n\nMongolia'))).toEqual([
    '= Kazakhstan/member',
    '= Tajikistan/member',
    '= China/observer',
    '= Iran/observer',
    '= Mongolia',
  ]);
});

it('a role above somebody in words of the list is told in the preview, with the heading', () => {
  const { rows } = planOfLines('Kazakhstan\nHead of Delegation:\nMr. Aset Nurgaliev');
  expect(rows.map(({ problems }) => problems)).toEqual([
    [],
    [{ code: 'heading-of', roles: ['head-of-delegation'], category: null }],
    [{ code: 'role-above', text: 'Head of Delegation:' }],
  ]);
});
