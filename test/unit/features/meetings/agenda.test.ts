import { describe, expect, test } from 'vitest';

import { readAgenda } from '@/features/meetings/agenda/read-agenda';
import { readClock } from '@/features/meetings/agenda/read-clock';
import { readLength } from '@/features/meetings/agenda/read-length';

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

  test('leaves figures in the words of a title alone', () => {
    expect(readAgenda('3–4 experts of each State\nSession reports of 2018')).toMatchObject([
      { item: { title: { en: '3–4 experts of each State' } } },
      { item: { title: { en: 'Session reports of 2018' } } },
    ]);
    expect(readClock('2019 figures').startsAt).toBeNull();
    expect(readClock('25:00 nothing').startsAt).toBeNull();
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
