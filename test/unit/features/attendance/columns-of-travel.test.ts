import { describe, expect, it } from 'vitest';

import { planOfList, seatsOfPlan } from '../../../helpers/listed-seats';

const seats = (text: string) => seatsOfPlan(planOfList(text));

describe('a column of dates that are none of the meeting', () => {
  it.each(['Date of birth', 'Дата рождения', 'Arrival', 'Прибытие', 'Отъезд', 'Flight date'])(
    'says nothing of the days: %s',
    (title) => {
      const { rows } = planOfList(
        `Country\tName\tPosition\t${title}\nKazakhstan\tDana LEE\tAdviser\t10.06.2026\nIran\tOmid RAD\tExpert\t33333`,
      );
      expect(rows.map(({ facts: { seat }, problems }) => [seat.days ?? null, problems])).toEqual([
        [null, []],
        [null, []],
      ]);
    },
  );

  it('still has the days on which somebody was there', () => {
    const { rows } = planOfList('Country\tName\tDates of attendance\nKazakhstan\tDana LEE\t10.06.2026');
    expect(rows[0]?.facts.seat.days).toEqual(['2026-06-10']);
  });
});

it('reads “Attending” as who comes and how', () => {
  expect(
    seats(
      'Country\tName\tAttending\nKazakhstan\tDana LEE\tYes\nIran\tOmid RAD\tNo\nUNHCR\tHans BECK\tOnline',
    ),
  ).toEqual(['Kazakhstan: Dana LEE; present', 'Iran: Omid RAD; absent', 'UNHCR: Hans BECK; remote']);
});

it.each(['12.05.1985', '46185', '1985-05-12'])('takes the day %s for no telephone', (text) => {
  const { rows } = planOfList(
    `Country\tName\tTel\nIran\tOmid RAD\t+98 21 1234 5678\nIran\tDana LEE\t${text}`,
  );
  expect(rows.map(({ facts }) => facts.post.phone)).toEqual(['+98 21 1234 5678', undefined]);
  expect(rows[1]?.problems).toEqual([{ code: 'unread', field: 'phone', text }]);
});

it('has an addressee of a mail program without the quotation marks', () => {
  const { rows } = planOfList('Kyrgyzstan\n"Sydykov, Almazbek" <a.sydykov@example.kg>');
  expect(rows.at(-1)).toMatchObject({
    names: [{ given: 'Almazbek', family: 'Sydykov' }],
    facts: { post: { email: 'a.sydykov@example.kg' }, seat: {} },
  });
});

it.each([
  ['Мырза Нұрлан Бекетов, вице-министр, Қазақстан', 'Мырза', 'Нұрлан'],
  ['Жаноб Ғайрат Тошматов, бошлиқ, Ўзбекистон', 'Жаноб', 'Ғайрат'],
  ['Bay Şükrü Çağlar, Genel Müdür, Türkiye', 'Bay', 'Şükrü'],
  ['Cənab Elçin Əlizadə, şöbə müdiri, Azərbaycan', 'Cənab', 'Elçin'],
  ['Ҷаноби Фирдавс Раҳимзода, сардор, Тоҷикистон', 'Ҷаноби', 'Фирдавс'],
  ['Jenap Merdan Gurbanow, bölüm başlygy, Türkmenistan', 'Jenap', 'Merdan'],
])('knows the honorific of %s', (line, honorific, given) => {
  const [row] = planOfList(line).rows;
  expect(row?.facts.seat.honorific).toBe(honorific);
  expect(row?.names[0]?.given.split(' ')[0]).toBe(given);
});
