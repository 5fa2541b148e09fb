import { describe, expect, it } from 'vitest';

import { planSheet } from '@/formats/tables/plan-sheet';
import { emptyMeeting } from '../../../helpers/planned-paste';

type Rows = readonly (readonly (string | number)[])[];

function planned(rows: Rows, languages: readonly string[] = []) {
  return planSheet({
    snapshot: emptyMeeting({ languages }),
    from: { kind: 'sheet', columns: null, sheet: { name: 'x', rows, merges: [], dateSystem: 1900 } },
    answers: new Map(),
    language: 'en',
  });
}

/** `name|party|function|roles|days|problems` of everybody, and who is left out. */
function read(rows: Rows) {
  return planned(rows).plan.rows.map(({ kind, name, party, facts: { seat }, problems }) =>
    [
      kind === 'left-out' ? `out: ${name}` : name,
      party?.label ?? '',
      seat.function ?? '',
      seat.roles?.join(',') ?? '',
      seat.days?.join(',') ?? '',
      problems.map(({ code }) => code).join(','),
    ].join('|'),
  );
}

describe('headings of a delegation in a cell of names', () => {
  it('say the role of those behind them, who may be several', () => {
    expect(
      read([
        ['Делегация', 'Участники', 'Должность'],
        ['Таджикистан', 'Глава делегации – Фирдавс Раҳмонзода', 'начальник управления'],
        ['', 'Члены делегации – Зарина Ғафурова, эксперт; Ҷамшед Қодирзода, советник', ''],
        ['Kazakhstan', 'Head of Delegation: Mr. Serik Akhmetov\nInterpreter: Ms. Aida Nurgali', ''],
      ]),
    ).toEqual([
      'Фирдавс РАҲМОНЗОДА|Tajikistan|начальник управления|head-of-delegation||',
      'Зарина ҒАФУРОВА|Tajikistan|эксперт|||above,split',
      'Ҷамшед ҚОДИРЗОДА|Tajikistan|советник|||above,split',
      'Mr. Serik AKHMETOV|Kazakhstan||head-of-delegation||split',
      'Ms. Aida NURGALI|Kazakhstan||interpreter||split',
    ]);
  });

  it('with nobody behind them leave the delegation, and say that nobody is named', () => {
    expect(
      read([
        ['State', 'Name', 'Post'],
        ['Kazakhstan', 'Members of the delegation: tbc', 'Expert'],
      ]),
    ).toEqual(['Kazakhstan|Kazakhstan|Expert|||unconfirmed,unread,no-name']);
  });
});

describe('a post in two languages in one cell', () => {
  const rows = [
    ['Country / Страна', 'Name / ФИО', 'Position / Должность'],
    ['Таджикистан / Tajikistan', 'Жасур Турсунов / Jasur Tursunov', 'Заместитель министра / Deputy Minister'],
    ['Kazakhstan', 'Serik Akhmetov; Omar Aliev', 'Эксперт / Expert'],
  ];
  it('is printed once, and its other half is what it is called in the other language', () => {
    const { plan } = planned(rows);
    expect(plan.rows.map(({ names }) => names.length)).toEqual([2, 1, 1]);
    expect(plan.rows.map(({ facts }) => facts.seat.function)).toEqual([
      'Заместитель министра',
      'Эксперт',
      'Эксперт',
    ]);
    expect(plan.posts.map(({ words, proposed }) => [words, proposed])).toEqual([
      ['Заместитель министра', 'Deputy Minister'],
      ['Эксперт', 'Expert'],
    ]);
  });
  it('is printed in the language of a meeting that works in one', () => {
    expect(planned(rows, ['en']).plan.rows.map(({ facts }) => facts.seat.function)).toEqual([
      'Deputy Minister',
      'Expert',
      'Expert',
    ]);
  });
});

describe('what stands around the people of a table', () => {
  it('is nobody: places with their dates, numbers of letters, who typed it', () => {
    expect(
      read([
        ['Вх. № 123', '', ''],
        ['Dushanbe', '3 June 2026', ''],
        ['Name', 'Position', 'Country'],
        ['Serik AKHMETOV', 'Deputy Minister', 'Kazakhstan'],
        ['г. Душанбе', '3 июня 2026 г.', ''],
        ['Исп. Каримова А.', 'тел. 223-45-67', ''],
      ]).filter((row) => !row.startsWith('out: ')),
    ).toEqual(['Serik AKHMETOV|Kazakhstan|Deputy Minister|||']);
  });
});

describe('a State behind a post', () => {
  it('is whose delegate somebody is where no column says it, and says so', () => {
    expect(
      read([
        ['ФИО', 'Должность'],
        ['Талгат Омаров', 'вице-министр, Казахстан'],
        ['John Doe', 'Representative of Kazakhstan'],
      ]),
    ).toEqual([
      'Талгат ОМАРОВ|Kazakhstan|вице-министр|||behind-post',
      'out: John DOE||Representative of Kazakhstan|||no-party',
    ]);
  });
  it('says nothing more in its own delegation, and is to be looked at in another', () => {
    expect(
      read([
        ['Country', 'Name', 'Position'],
        ['Kazakhstan', 'Serik Akhmetov', 'Deputy Minister, Kazakhstan'],
        ['Türkiye', 'Omar Aliev', 'Adviser, Kazakhstan'],
      ]),
    ).toEqual(['Serik AKHMETOV|Kazakhstan|Deputy Minister|||', 'Omar ALIEV|Türkiye|Adviser|||party-in-line']);
  });
});

describe('columns of days', () => {
  const both = '2026-06-10,2026-06-11';
  it('are marked by ticks, by short words and by the hours of coming', () => {
    expect(
      read([
        ['ФИО', 'Страна', 46_183, 46_184],
        ['Серик Ахметов', 'Казахстан', 'прис.', 'отс.'],
        ['Эрлан Ким', 'Казахстан', '09:00', '9.15–13.00'],
        ['Аида Нургали', 'Казахстан', '✓', '-'],
      ]),
    ).toEqual([
      'Серик АХМЕТОВ|Kazakhstan|||2026-06-10|',
      `Эрлан КИМ|Kazakhstan|||${both}|`,
      'Аида НУРГАЛИ|Kazakhstan|||2026-06-10|',
    ]);
  });
  it('may stand below a title that they share', () => {
    const rows = [
      ['№', 'ФИО', 'Страна', 'Присутствие', ''],
      ['', '', '', '10.06.2026', '11.06.2026'],
      ['1', 'Серик Ахметов', 'Казахстан', '+', '+'],
      ['2', 'Омар Алиев', 'Казахстан', '-', '+'],
    ];
    expect(planned(rows).columns?.fields).toEqual(['ignored', 'name', 'party', 'day', 'day']);
    expect(planned(rows).leftOut).toEqual([]);
    expect(read(rows).slice(1)).toEqual([
      `Серик АХМЕТОВ|Kazakhstan|||${both}|`,
      'Омар АЛИЕВ|Kazakhstan|||2026-06-11|',
    ]);
  });
});
