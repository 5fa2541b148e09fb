import { describe, expect, test } from 'vitest';

import { createAgendaNumbers } from '@/domain/agenda-number';
import { readAgenda as readPasted } from '@/formats/agenda/read-agenda';
import { hasUnreadTime, readClock } from '@/formats/agenda/read-clock';
import { readLength } from '@/features/meetings/agenda/read-length';
import { workTimeOf } from '../../../helpers/work-time';

const readAgenda = (text: string) => readPasted(text).entries;

const english = `
Day 1: 14 May 2019
09:00 – 09:30\tRegistration
09:30–10:00 Opening of the meeting
Session I: Trends in the region
10:00–11:15  1. Overview of arrivals
  • Figures of 2018
  • Gaps in the data
11.15 – 11.30 Coffee break
2. Documents of identity (11:30–12:30)
Day 2: 15 May 2019
Session II – Next steps
9.30 a.m. – 10 a.m. 3. Work plan
4) Any other business
`;

const russian = `
1. Открытие заседания
2. Утверждение повестки дня
Заседание № 2. Регистрация и документы
с 10:00 до 10:45 3. Доклады государств
Пункт 4. Разное
`;

describe('a pasted agenda', () => {
  test('keeps the numbers of sub-points, with or without a stop after them', () => {
    const read = readAgenda('3. Trends\n3.1 Arrivals by land\n3.2. Прибытия по воздуху\n4. Returns');
    expect(read).toMatchObject([
      { item: { number: '3', title: { en: 'Trends' } } },
      { item: { number: '3.1', title: { en: 'Arrivals by land' } } },
      { item: { number: '3.2', title: { ru: 'Прибытия по воздуху' } } },
      { item: { number: '4', title: { en: 'Returns' } } },
    ]);
  });

  test('is taken apart into days, sessions, points, hours and what a point is for', () => {
    const [day, first, second, ...none] = readAgenda(english);
    expect(none).toEqual([]);
    expect(day).toMatchObject({
      kind: 'session',
      session: { number: null, title: { en: 'Day 1: 14 May 2019' }, day: '2019-05-14' },
      items: [
        { number: '', title: { en: 'Registration' }, startsAt: '09:00', minutes: 30 },
        { number: '', title: { en: 'Opening of the meeting' }, startsAt: '09:30', minutes: 30 },
      ],
    });
    expect(first).toMatchObject({
      session: { number: 'I', title: { en: 'Trends in the region' }, day: '2019-05-14' },
      items: [
        {
          number: '1',
          title: { en: 'Overview of arrivals' },
          minutes: 75,
          annotation: { en: 'Figures of 2018\nGaps in the data' },
        },
        { number: '', title: { en: 'Coffee break' }, startsAt: '11:15', minutes: 15 },
        { number: '2', title: { en: 'Documents of identity' }, startsAt: '11:30', minutes: 60 },
      ],
    });
    expect(second).toMatchObject({
      session: { number: 'II', title: { en: 'Next steps' }, day: '2019-05-15' },
      items: [
        { number: '3', title: { en: 'Work plan' }, startsAt: '09:30', minutes: 30 },
        { number: '4', title: { en: 'Any other business' }, startsAt: null, minutes: null },
      ],
    });
  });

  test('is read in Russian too, with points before the first session', () => {
    expect(readAgenda(russian)).toMatchObject([
      { kind: 'item', item: { number: '1', title: { ru: 'Открытие заседания' } } },
      { kind: 'item', item: { number: '2', title: { ru: 'Утверждение повестки дня' } } },
      {
        kind: 'session',
        session: { number: '2', title: { ru: 'Регистрация и документы' } },
        items: [
          { number: '3', title: { ru: 'Доклады государств' }, startsAt: '10:00', minutes: 45 },
          { number: '4', title: { ru: 'Разное' } },
        ],
      },
    ]);
  });

  test('of lines alone has a point a line, and a line in two languages is one point', () => {
    expect(readAgenda('Opening / Открытие\nClosing')).toMatchObject([
      { item: { number: '', title: { en: 'Opening', ru: 'Открытие' } } },
      { item: { number: '', title: { en: 'Closing' } } },
    ]);
    expect(readAgenda('09:30–10:00\tOpening\tОткрытие')).toMatchObject([
      { item: { startsAt: '09:30', minutes: 30, title: { en: 'Opening', ru: 'Открытие' } } },
    ]);
  });

  test('keeps Roman numbers as sections only over points of their own', () => {
    expect(readAgenda('I. Opening\nII. Closing')).toMatchObject([
      { kind: 'item', item: { number: 'I', title: { en: 'Opening' } } },
      { kind: 'item', item: { number: 'II' } },
    ]);
    expect(readAgenda('I. Morning\n1. Opening')).toMatchObject([
      { kind: 'session', session: { number: 'I' }, items: [{ number: '1' }] },
    ]);
  });

  test.each([
    ['23:30–00:30 2. Late session', '2', 'Late session', '23:30', 60],
    ['13.00 Closing', '', 'Closing', '13:00', null],
    ['9.30 a.m. Opening', '', 'Opening', '09:30', null],
    ['2 p.m. Visit', '', 'Visit', '14:00', null],
    ['9h30 Opening', '', 'Opening', '09:30', null],
    ['09:00-10:30 hrs Opening', '', 'Opening', '09:00', 90],
    ['с 9.00 до 10.30 Открытие', '', 'Открытие', '09:00', 90],
    ['14.00 – 15.30\tTrends', '', 'Trends', '14:00', 90],
    ['9.00–10 ч. Открытие', '', 'Открытие', '09:00', 60],
    ['9–10.30 a.m. Opening', '', 'Opening', '09:00', 90],
    ['1. 09:30–10:00 Opening', '1', 'Opening', '09:30', 30],
    ['Closing (13.00)', '', 'Closing', '13:00', null],
    ['Tea break, 10.45', '', 'Tea break', '10:45', null],
    ['Sub-item 2(a). Figures', '2(a)', 'Figures', null, null],
    ['Пункт 1 повестки дня. Выборы', '1', 'Выборы', null, null],
    ['Opening 14.00 – 15.30', '', 'Opening', '14:00', 90],
    ['6.10 Bus to the airport', '', 'Bus to the airport', '06:10', null],
  ])('has its hours read: %s', (line, number, title, startsAt, minutes) => {
    const [entry, ...more] = readAgenda(`${line}\n7. Any other business`);
    expect(more).toHaveLength(1);
    if (entry?.kind !== 'item') throw new Error('no point');
    expect({ ...entry.item, title: Object.values(entry.item.title ?? {}).join() }).toEqual({
      number,
      title,
      startsAt,
      minutes,
    });
  });

  test('has hours of four figures, but no years, and points whose hour is to be confirmed', () => {
    const lines = 'Item 2. Plan of Action 2015-2020\nTBC  Item 3. Elections\n1200 Close';
    expect(readAgenda(`0930–1100 1. Opening\n${lines}`)).toMatchObject([
      { item: { number: '1', title: { en: 'Opening' }, startsAt: '09:30', minutes: 90 } },
      { item: { number: '2', title: { en: 'Plan of Action 2015-2020' }, startsAt: null } },
      { item: { number: '3', title: { en: 'Elections' }, startsAt: null } },
      { item: { number: '', title: { en: 'Close' }, startsAt: '12:00' } },
    ]);
    expect(readAgenda('1. Opening\n2. Works\n2015-2020 in review\n1200 delegates came')).toMatchObject([
      { item: { number: '1' } },
      { item: { number: '2', annotation: { en: '2015-2020 in review\n1200 delegates came' } } },
    ]);
  });

  test('says who leads a session of its first point, and has a list right below as its points', () => {
    const session = 'Сессия 1. Обмен опытом\nМодератор: г-жа Ли\n- опыт Непала\n- опыт Чада';
    expect(readAgenda(`1. Открытие\n${session}\n2. Разное`)).toMatchObject([
      { item: { number: '1' } },
      {
        session: { number: '1', title: { ru: 'Обмен опытом' } },
        items: [
          { title: { ru: 'опыт Непала' }, annotation: { ru: 'Модератор: г-жа Ли' } },
          { title: { ru: 'опыт Чада' } },
          { number: '2', title: { ru: 'Разное' } },
        ],
      },
    ]);
    expect(readAgenda('1. Opening\nSession 1: Trends\nSpeakers:\n- Ms. Li\n2. Close')).toMatchObject([
      { item: { number: '1' } },
      { items: [{ number: '2', annotation: { en: 'Speakers:\nMs. Li' } }] },
    ]);
    expect(readAgenda('1. Opening\nSession 1: Trends\nModerator: Ms. Li')).toMatchObject([
      { item: { number: '1' } },
      { items: [{ number: '', title: { en: 'Moderator: Ms. Li' } }] },
    ]);
  });

  test.each(['25:00 Late dinner', '14:00–13:00 Round table', '17:00 – 4:00 Reception'])(
    'keeps an hour that is not understood in the words, and marks it: %s',
    (line) => {
      const [, entry] = readAgenda(`1. Opening\n${line}\n2. Any other business`);
      if (entry?.kind !== 'item') throw new Error('no point');
      expect(entry.item).toMatchObject({ title: { en: line }, startsAt: null, minutes: null });
      expect(hasUnreadTime(line)).toBe(true);
    },
  );

  test('takes hours on a line of their own for the line below, and loses none', () => {
    expect(readAgenda('09:00 – 09:30\nRegistration\n09:30\n10:00\n1. Opening\n11:00')).toMatchObject([
      { item: { startsAt: '09:00', minutes: 30, title: { en: 'Registration' } } },
      { item: { startsAt: '09:30', title: {} } },
      { item: { startsAt: '10:00', number: '1', title: { en: 'Opening' } } },
      { item: { startsAt: '11:00', title: {} } },
    ]);
  });

  test('is not its heading: the name of the paper, the meeting and the place over the first point', () => {
    const headed = readPasted(
      'PROVISIONAL AGENDA\nof the third workshop\nOsh, May 2031\n14 May 2031\n1. Opening',
    );
    expect(headed.heading).toEqual(['PROVISIONAL AGENDA', 'of the third workshop', 'Osh, May 2031']);
    expect(headed.entries).toMatchObject([
      { kind: 'session', session: { day: '2031-05-14' }, items: [{ number: '1' }] },
    ]);
    for (const line of [
      'Проект повестки дня',
      'Agenda of the technical meeting',
      'Предварительная повестка дня:',
    ]) {
      const { heading, entries } = readPasted(`${line}\n1. Adoption of the agenda\n2. Разное`);
      expect([heading, entries.length]).toEqual([[line], 2]);
    }
    expect(readPasted('Adoption of the agenda\nProgramme of work for 2032').entries).toHaveLength(2);
  });

  test('has lettered lines as sub-points, and speakers said of the point above', () => {
    const [first, ...others] = readAgenda(
      '1. Trends\nSpeakers: two States\n(a) By land\n• rivers too\nб) По воздуху\n1.1 Ports\ni. Cargo\n(ii) Ferries\n2. Разное\nДокладчик: Секретариат',
    );
    expect(first).toMatchObject({ item: { number: '1', annotation: { en: 'Speakers: two States' } } });
    expect(others).toMatchObject([
      { item: { number: '(a)', title: { en: 'By land' }, annotation: { en: 'rivers too' } } },
      { item: { number: 'б)', title: { ru: 'По воздуху' } } },
      { item: { number: '1.1', title: { en: 'Ports' } } },
      { item: { number: 'i.', title: { en: 'Cargo' } } },
      { item: { number: '(ii)', title: { en: 'Ferries' } } },
      { item: { number: '2', annotation: { ru: 'Докладчик: Секретариат' } } },
    ]);
    const numbers = createAgendaNumbers();
    expect(['1', '(a)', 'б)', '1.1', 'i.', '(ii)', '2'].map((number) => numbers(number).level)).toEqual([
      0, 1, 1, 1, 1, 1, 0,
    ]);
    expect(readAgenda('Opening\nSpeaker: the host')).toMatchObject([
      { item: { title: { en: 'Opening' }, annotation: { en: 'Speaker: the host' } } },
    ]);
  });

  test('has figures with a stop as hours, unless the sub-point before stands in it', () => {
    expect(readAgenda('6. Trends\n6.9 Arrivals\n6.10 Returns\n10.30 Coffee')).toMatchObject([
      { item: { number: '6' } },
      { item: { number: '6.9' } },
      { item: { number: '6.10' } },
      { item: { number: '', startsAt: '10:30', title: { en: 'Coffee' } } },
    ]);
  });

  test.each([' ', '9 ', '9 . ', '(', ', ', '9:3', '|', '10.00 –', 'at 9 '])(
    'takes no longer for a page pasted as one line: %s',
    (words) => {
      const timeOf = (times: number) => {
        const page = words.repeat(times);
        return workTimeOf(() => {
          for (const text of [page, `${page}x`, `x${page}`]) readClock(text);
        });
      };
      // The least of several: the first pays for what the machine learns of the code.
      const least = (times: number) => Math.min(...[1, 2, 3].map(() => timeOf(times)));
      // Eight times as long a page takes 64 times as long where every sign is tried from every other.
      const short = least(5000);
      expect(least(40_000)).toBeLessThan(24 * short + 100);
      const rest = 'Figures '.repeat(2000).trim();
      expect(readClock(`09:30–10:00 ${rest}`)).toEqual({
        startsAt: '09:30',
        endsAt: '10:00',
        minutes: 30,
        rest,
      });
      expect(readClock(`${rest} (09:30–10:00)`)).toMatchObject({ startsAt: '09:30', rest });
    },
  );

  test('leaves figures in the words of a title alone', () => {
    expect(readAgenda('3–4 experts of each State\nSession reports of 2018')).toMatchObject([
      { item: { title: { en: '3–4 experts of each State' } } },
      { item: { title: { en: 'Session reports of 2018' } } },
    ]);
    expect(readClock('2019 figures').startsAt).toBeNull();
    expect(readClock('25:00 nothing').startsAt).toBeNull();
    for (const line of [
      '3 hours of talks',
      '2–3 hours of talks',
      'с 3 до 5 участников',
      'Figures of 10.12 – 11.12',
    ])
      expect(readClock(line)).toMatchObject({ startsAt: null, rest: line });
  });
});

describe('a length', () => {
  test.each([
    ['30', 30],
    ['30 min', 30],
    ['1:30', 90],
    ['1 h', 60],
    ['1 ч 30 мин', 90],
    ['90 мин.', 90],
  ])('"%s" is %i minutes', (typed, minutes) => expect(readLength(typed)).toBe(minutes));
  test.each(['', 'soon', '0', '25:00', '-5'])('"%s" is none', (typed) => {
    expect(readLength(typed)).toBeNull();
  });
});
