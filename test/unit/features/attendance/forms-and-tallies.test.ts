import { describe, expect, it } from 'vitest';

import { delegationsOfPlan, planOfList, seatsOfPlan } from '../../../helpers/listed-seats';

const seats = (text: string) => seatsOfPlan(planOfList(text));
const delegations = (text: string) => delegationsOfPlan(planOfList(text));
const leftOut = (text: string) =>
  planOfList(text)
    .rows.filter(({ kind }) => kind === 'left-out')
    .map(({ name }) => name);

describe('a tally of delegations', () => {
  it.each([
    ['Kyrgyzstan – 2 (1 online)', ['Kyrgyzstan (2)']],
    ['Tajikistan - HoD only', ['Tajikistan']],
    ['UNHCR 2+1', ['UNHCR']],
    ['Iran 1-2', ['Iran']],
    ['Uzbekistan - 3 pax, names later', ['Uzbekistan (3)']],
    ['Azerbaijan, Armenia, Georgia – 1 each', ['Azerbaijan (1)', 'Armenia (1)', 'Georgia (1)']],
    ['Иран, Китай – по 2 чел.', ['Iran (2)', 'China (2)']],
    ['ШОС/ОДКБ', ['SCO', 'CSTO']],
    ['Afghanistan - not invited', []],
    ['Туркменистан – нет ответа', []],
    ['Türkiye – declined', []],
  ])('makes nobody of %s', (line, wanted) => {
    expect(seats(`Mongolia – 4\n${line}`)).toEqual([]);
    expect(delegations(`Mongolia – 4\n${line}`)).toEqual(['Mongolia (4)', ...wanted]);
  });

  it('still has somebody behind a name of a party', () => {
    expect(seats('UNHCR – Vito Trani, Head of Office')).toEqual(['UNHCR: Vito TRANI; Head of Office']);
  });

  it('takes no delegation of which it says below that nobody comes, in lines and in a table', () => {
    expect(delegations('AFGHANISTAN\n(no delegation)\nMONGOLIA\nнет данных\nTAJIKISTAN')).toEqual([
      'Tajikistan',
    ]);
    const { rows } = planOfList('Делегация\tУчастник\nМонголия\tнет данных\nИран\tМирзаи С.Х.');
    expect(rows.map(({ party, proposed }) => [party?.label ?? '', proposed])).toEqual([
      ['Mongolia', 'skip'],
      ['Iran', 'new'],
    ]);
  });
});

describe('a delegation in one line', () => {
  it('is opened by its name with words beside it, before a dash or a colon', () => {
    expect(
      seats(
        'Кыргызская Республика – 2 чел.\nИсламская Республика Иран (наблюдатель) – Мирзаи С.Х., посол\nРеспублика Узбекистан – по видеосвязи: Тошматов Г., Юлдашева Н.',
      ),
    ).toEqual([
      'Iran/observer: С.Х. МИРЗАИ; посол',
      'Uzbekistan: Г. ТОШМАТОВ; remote; ? split',
      'Uzbekistan: Н. ЮЛДАШЕВА; remote; ? split',
    ]);
  });

  it('of two organisations leaves open whose delegate each is', () => {
    expect(seats('Mongolia – 4\nUNHCR/IOM: Hans Schodder, Zeynal Hajiyev')).toEqual([
      '?: Hans SCHODDER; ? split, no-party',
      '?: Zeynal HAJIYEV; ? split, no-party',
    ]);
  });

  it('says by a body with a colon where those below it work, and not the one above', () => {
    expect(
      seats(
        'Республика Казахстан:\nОспан Д. – гл. эксперт;\nМинистерство иностранных дел:\nКим В.В. – советник;\nКыргызстан\nСыдыков А.К. – эксперт',
      ),
    ).toEqual([
      'Kazakhstan: Д. ОСПАН; гл. эксперт',
      'Kazakhstan: В.В. КИМ; советник | Министерство иностранных дел',
      'Kyrgyzstan: А.К. СЫДЫКОВ; эксперт',
    ]);
  });
});

describe('a nomination form', () => {
  it('says of each what its labels say, and leaves out what is of no list', () => {
    const form = `DELEGATION OF THE REPUBLIC OF TAJIKISTAN
Head of Delegation: Mr. Firdavs Rahimzoda
Position: Head of the Migration Service
Passport No: 400123456
Date of birth: 12 May 1975
E-mail: f.rahim@example.tj
Tel: +992 37 221 00 00

Member: Ms. Nilufar Qodirova
Должность: переводчик
Ministry: Ministry of Labour
Flight: TK 254
Arrival: 9 June 2026, TK 254
Contact person: Mr. Rustam Aliev`;
    const { rows } = planOfList(form);
    expect(seatsOfPlan({ ...planOfList(form), rows })).toEqual([
      'Tajikistan: Firdavs RAHIMZODA; head-of-delegation; Head of the Migration Service',
      'Tajikistan: Nilufar QODIROVA; переводчик | Ministry of Labour',
    ]);
    const [, head] = rows;
    expect(head?.facts.post).toMatchObject({ email: 'f.rahim@example.tj', phone: '+992 37 221 00 00' });
    expect(leftOut(form)).toEqual([
      'Passport No: 400123456',
      'Date of birth: 12 May 1975',
      'Flight: TK 254',
      'Arrival: 9 June 2026, TK 254',
      'Contact person: Mr. Rustam Aliev',
    ]);
  });

  it('joins a surname and a first name, in either order', () => {
    expect(seats('Mongolia\nSurname: Batbayar\nFirst name: Tsedenbal\nPosition: Adviser')).toEqual([
      'Mongolia: Tsedenbal BATBAYAR; Adviser',
    ]);
    expect(seats('Казахстан\nИмя: Данияр\nФамилия: Оспан\nДолжность: эксперт')).toEqual([
      'Kazakhstan: Данияр ОСПАН; эксперт',
    ]);
  });

  it.each(['Blood group: A', 'Vegetarian meal: Yes', 'Parking Permit: Blue Zone', '10:00 Registration'])(
    'makes nobody of “%s”',
    (line) => expect(seats(`Mongolia\nMs. Dana Lee\n\n${line}`)).toEqual(['Mongolia: Dana LEE']),
  );

  it('has a post behind a colon or a stroke after a name beyond doubt', () => {
    expect(seats('IOM\nMr. Zeynal HAJIYEV: Head of Unit, Almaty Office')).toEqual([
      'IOM: Zeynal HAJIYEV; Head of Unit | Almaty Office',
    ]);
    expect(seats('UNHCR\nMr. Hans SCHODDER / Representative for Central Asia')).toEqual([
      'UNHCR: Hans SCHODDER; Representative for Central Asia',
    ]);
  });
});

it('makes nobody of the foot of a letter, nor of its questions', () => {
  const foot =
    'Best regards,\nDilshod Rasulov\nAttaché\nMinistry of Foreign Affairs\nTashkent, Uzbekistan\ntel. +998 71 233 28 28';
  expect(seats(`Could you please send us the agenda?\n\n${foot}`)).toEqual([]);
  expect(seats(`Mongolia\nMs. Dana Lee\n\n${foot}`)).toEqual(['Mongolia: Dana LEE']);
  expect(seats(foot.replace('Tashkent, Uzbekistan', 'Urgench, Uzbekistan'))).toEqual([]);
});
