import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const read = (text: string) => readNarrative({ text, file: '', sha256: '' }).meetings[0];
const head = 'Minutes of the Fifth Plenary Meeting of the Delta Forum\nGdynia, Poland, 3 June 2021\n\n';
const parties = (text: string, attendance?: string) =>
  read(text)
    ?.delegations.filter((one) => one.attendance === attendance)
    .map(({ party }) => party);

describe('who was present', () => {
  const rows = `${head}1. Present\nMalta; Poland (chair); Chad; ILO\n\n2. Apologies for absence\nKenya; Mr. Ian Roe (Ireland); Interpol; Japan\n\n3. Wages\nThe meeting adopted the plan.`;

  it('stands in a row below its head, to the last, with the chair in brackets', () => {
    expect(parties(rows)).toEqual(['MLT', 'POL', 'TCD', 'ILO']);
    expect(read(rows)?.delegations.find(({ party }) => party === 'POL')?.category).toBe('chair');
    expect(read(rows)?.paragraphs.map(({ text }) => text)).not.toContain('Malta; Poland (chair); Chad; ILO');
  });

  it('is nobody of the row below the head of the apologies, States and persons', () => {
    expect(parties(rows, 'excused')).toEqual(['KEN', 'JPN']);
    expect(read(rows)?.people).toMatchObject([{ name: 'Ian Roe', attendance: 'excused' }]);
  });

  it('is no row where it is told in a sentence', () => {
    const told = read(
      `${head}Attendance\nMalta and Poland met in Gdynia. Chad, Kenya and Peru were invited.`,
    );
    expect(told?.delegations.map(({ party, category }) => `${party} ${category}`)).toEqual([
      'MLT unspecified',
      'POL unspecified',
      'TCD invited',
      'KEN invited',
      'PER invited',
    ]);
  });
});

describe('whoever took part from afar', () => {
  it.each([
    ['Malta attended. Chad took part online, represented by Ms. Ada Kila.', 'remote'],
    ['Malta attended. Ms. Ada Kila (Chad, by video link) spoke of wages.', 'remote'],
    ['Malta was represented by Ms. Ada Kila; Chad took part online.', undefined],
  ])('was not in the room: %s', (text, attendance) => {
    const person = read(head + text)?.people.find(({ name }) => name === 'Ada Kila');
    expect(person).toBeDefined();
    expect(person?.attendance).toBe(attendance);
  });

  it('is read in Russian too', () => {
    const text =
      'ПРОТОКОЛ\nпятого заседания Форума Дельта\nг. Гродно, 5 мая 2020 г.\n\nЧад участвовал в режиме видео-конференц-связи (г-жа Ада Кила).';
    expect(read(text)?.people).toMatchObject([{ name: 'Ада Кила', attendance: 'remote' }]);
  });
});

describe('a whole delegation that took part from afar', () => {
  it.each([
    ['Malta attended. Papua New Guinea took part online.', ['PNG']],
    ['Malta attended. Fiji and Chad joined by video link, while Peru sent its apologies.', ['FJI', 'TCD']],
    [
      'Malta attended. Nauru, which had first sent its apologies, joined the second day by video link.',
      ['NRU'],
    ],
    ['Present: Malta, Chad (online), Peru', ['TCD']],
    ['Present: Malta, Poland\nOnline: Fiji, Peru', ['FJI', 'PER']],
  ])('is told apart from those in the room: %s', (text, remote) => {
    expect(parties(head + text, 'remote')).toEqual(remote);
    expect(parties(head + text)).toContain('MLT');
    for (const party of remote) expect(parties(head + text, 'excused')).not.toContain(party);
  });

  it('is read in Russian too', () => {
    const text =
      'ПРОТОКОЛ\nпятого заседания Форума Дельта\nг. Гродно, 5 мая 2020 г.\n\nВ заседании приняли участие делегации Мальты и Польши. Вьетнам участвовал в режиме видео-конференц-связи.';
    expect(parties(text, 'remote')).toEqual(['VNM']);
    expect(parties(text)).toEqual(['MLT', 'POL']);
  });

  it('is none whose experts or whose minister alone were on the line, or that attended or spoke of something online', () => {
    const text = `${head}Malta, Chad, Peru and Fiji attended. Experts from Chad took part online. The Minister of Peru joined by video link. Fiji attended a training on records held online. Malta spoke of registration online.`;
    expect(parties(text, 'remote')).toEqual([]);
  });

  it('has its people on the line with it, and nobody else', () => {
    const people = read(
      `${head}Malta was represented by Ms. Ada Kila. Chad followed online. Chad was represented by Mr. Ian Roe.`,
    )?.people;
    expect(people?.map(({ name, attendance }) => [name, attendance])).toEqual([
      ['Ada Kila', undefined],
      ['Ian Roe', 'remote'],
    ]);
  });
});

describe('names', () => {
  it('of persons begin behind the verb, and are none of papers', () => {
    const text =
      'ПРОТОКОЛ\nпятого заседания Форума Дельта\nг. Гродно, 5 мая 2020 г.\n\nСопредседательствовали Анна Кук, министр труда Мальты, и Ян Гур, министр труда Польши.';
    expect(read(text)?.people.map(({ name }) => name)).toEqual(['Анна Кук', 'Ян Гур']);
    const adopted = `${head}Ministers adopted the 2021 Gdynia Strategy for Work.`;
    expect(read(adopted)?.people).toEqual([]);
  });

  it('of a city of no list stand before their State in brackets, where a word leads to them', () => {
    const text = 'ПРОТОКОЛ\nпятого заседания Форума Дельта\nг. Тавуа (Фиджи)               5 мая 2020 г.\n';
    expect(read(text)).toMatchObject({ city: 'Тавуа', country: 'FJI', date: '2020-05-05' });
  });
});

describe('a post', () => {
  const people = (words: string) => read(head + words)?.people;

  it('goes on over a comma where it is for several subjects', () => {
    expect(
      people(
        'Ms. Ada Kila, Ambassador to Counter Slavery, Smuggling of People and Trafficking of Malta, spoke.',
      ),
    ).toMatchObject([
      {
        function: 'Ambassador to Counter Slavery, Smuggling of People and Trafficking of Malta',
        party: 'MLT',
      },
    ]);
    expect(
      people('Ms. Ada Kila, Envoy for Labour, Deputy Minister and Head of the delegation, spoke.'),
    ).toMatchObject([{ function: 'Envoy for Labour' }]);
  });

  it('is no chair of whoever thanks the Chair', () => {
    expect(people('Ms. Ada Kila, Minister of Labour of Malta, thanked the Chair.')?.[0]?.roles ?? []).toEqual(
      [],
    );
    expect(people('Ms. Ada Kila, Minister of Labour of Malta, the Chair, spoke.')?.[0]?.roles).toEqual([
      'chair',
    ]);
  });
});

describe('what one said', () => {
  it('holds no words of another who speaks in the same sentence', () => {
    const text = `${head}Malta regretted that papers came late, and Chad apologised for the noise in its room.`;
    expect(read(text)?.interventions).toMatchObject([
      { party: 'MLT', text: 'Malta regretted that papers came late' },
      { party: 'TCD', text: 'Chad apologised for the noise in its room.' },
    ]);
  });

  it('is no statement of those who heard it', () => {
    const heard = (words: string) =>
      read(`${head}1. We heard ${words}.`)?.paragraphs.flatMap(({ statements }) => statements);
    expect(heard('Malta on wages and Chad on return')).toEqual([]);
    expect(heard('reports on wages')).toMatchObject([{ class: 'record' }]);
  });
});
