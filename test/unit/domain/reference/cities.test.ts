import { describe, expect, it } from 'vitest';
import { cities, cityByName, cityNamesOf } from '@/domain/reference/cities';
import { stateByIso3 } from '@/domain/reference/find-names';
import { normaliseName } from '@/domain/reference/normalise-name';
import { cityName, cityRussianForms, russianForms } from '@/domain/reference/reference-city';
import { states } from '@/domain/reference/states';

describe('the cities', () => {
  it('lie in known States, and every State has one', () => {
    expect(cities.filter(({ iso3 }) => !stateByIso3(iso3))).toEqual([]);
    const hosts = new Set(cities.map(({ iso3 }) => iso3));
    expect(states.filter(({ iso3 }) => !hosts.has(iso3)).map(({ iso3 }) => iso3)).toEqual([]);
  });

  it('share no name with another city', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const city of cities) {
      for (const name of cityNamesOf(city).map(normaliseName)) {
        const owner = owners.get(name);
        if (owner !== undefined && owner !== city.en) shared.push(`${name}: ${owner}, ${city.en}`);
        owners.set(name, city.en);
      }
    }
    expect(shared).toEqual([]);
  });

  it('are written in the alphabet of their language', () => {
    expect(cities.filter(({ en }) => /\p{Script=Cyrillic}/u.test(en))).toEqual([]);
    expect(cities.filter(({ ru }) => /\p{Script=Latin}/u.test(ru))).toEqual([]);
    const mixed = /\p{Script=Latin}.*\p{Script=Cyrillic}|\p{Script=Cyrillic}.*\p{Script=Latin}/u;
    expect(cities.flatMap(cityNamesOf).filter((name) => mixed.test(name))).toEqual([]);
  });

  it.each([
    ['1950-01-01', 'Akmolinsk', 'Акмолинск'],
    ['1991-12-16', 'Tselinograd', 'Целиноград'],
    ['1997-12-10', 'Akmola', 'Акмола'],
    ['2015-09-22', 'Astana', 'Астана'],
    ['2019-03-22', 'Astana', 'Астана'],
    ['2019-03-23', 'Nur-Sultan', 'Нур-Султан'],
    ['2022-09-16', 'Nur-Sultan', 'Нур-Султан'],
    ['2022-09-17', 'Astana', 'Астана'],
    [undefined, 'Astana', 'Астана'],
  ])('name the capital of Kazakhstan on %s %s', (date, en, ru) => {
    const astana = cityByName('Astana');
    expect(astana && [cityName(astana, 'en', date), cityName(astana, 'ru', date)]).toEqual([en, ru]);
  });

  it.each([
    ['Nur-Sultan', 'Astana'],
    ['Нур-Султан', 'Astana'],
    ['Алма-Ата', 'Almaty'],
    ['Алматы', 'Almaty'],
    ['Frunze', 'Bishkek'],
    ['Xi’an', "Xi'an"],
    ['the Hague', 'The Hague'],
    ['St. Petersburg', 'Saint Petersburg'],
  ])('find %s', (name, en) => {
    expect(cityByName(name)?.en).toBe(en);
  });

  it.each([
    ['Astana', undefined, 'Астаны', 'Астане'],
    ['Astana', '2021-06-01', 'Нур-Султана', 'Нур-Султане'],
    ['Almaty', undefined, 'Алматы', 'Алматы'],
    ['Baku', undefined, 'Баку', 'Баку'],
    ['Bishkek', undefined, 'Бишкека', 'Бишкеке'],
    ['Ganja', undefined, 'Гянджи', 'Гяндже'],
    ['Issyk-Kul', undefined, 'Иссык-Куля', 'Иссык-Куле'],
    ['Cholpon-Ata', undefined, 'Чолпон-Аты', 'Чолпон-Ате'],
    ['Kazan', undefined, 'Казани', 'Казани'],
    ['Nicosia', undefined, 'Никосии', 'Никосии'],
    ['Shanghai', undefined, 'Шанхая', 'Шанхае'],
    ['Antalya', undefined, 'Антальи', 'Анталье'],
    ['Athens', undefined, 'Афин', 'Афинах'],
  ])('decline %s in Russian (%s)', (name, date, genitive, prepositional) => {
    const city = cityByName(name);
    expect(city && cityRussianForms(city, date)).toEqual({ genitive, prepositional });
  });

  it('give forms of their own to names that end in a soft sign', () => {
    const undeclined = cities.filter((city) => {
      const { genitive } = cityRussianForms(city);
      return genitive === city.ru && city.ru.endsWith('ь');
    });
    expect(undeclined.map(({ ru }) => ru)).toEqual([]);
    expect(russianForms('Душанбе').prepositional).toBe('Душанбе');
  });
});
