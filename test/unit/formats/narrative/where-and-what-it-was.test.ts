import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const read = (text: string) => readNarrative({ text, file: 'a.txt', sha256: '0' });

describe('the modality', () => {
  it.each([
    ['was held online and in Ashgabat', 'hybrid'],
    ['was held in Ashgabat and online', 'hybrid'],
    ['took place in Ashgabat, as well as by video link,', 'hybrid'],
    ['was held online', 'online'],
  ])('of a meeting that %s is %s', (words, modality) => {
    const [meeting] = read(
      `Roundtable on Statelessness\n\nThe Roundtable on Statelessness ${words} on 24 November 2020.`,
    ).meetings;
    expect(meeting?.modality).toBe(modality);
  });

  it.each([
    'was held in Nairobi and online registration closed on 1 February.',
    'took place in Nairobi, and online materials were handed out.',
    'took place in Nairobi, as well as online training for officers.',
  ])('is not told by what else was online: %s', (words) => {
    const [meeting] = read(
      `Roundtable on Statelessness\n\nThe Roundtable on Statelessness ${words}`,
    ).meetings;
    expect(meeting?.modality).toBeUndefined();
  });

  it('is not told by what else was online in Russian', () => {
    const [meeting] = read(
      'Круглый стол по безгражданству\n\nКруглый стол прошёл в Найроби и онлайн регистрация закрылась.',
    ).meetings;
    expect(meeting?.modality).toBeUndefined();
  });

  it('is both in Russian, and the place stays', () => {
    const [meeting] = read(
      'Круглый стол по безгражданству\n\nКруглый стол прошёл в Ашхабаде и в режиме видеоконференции 24 ноября 2020 года.',
    ).meetings;
    expect(meeting).toMatchObject({ modality: 'hybrid', city: 'Ашхабад' });
  });

  it('is nothing of what is only offered in a city and online', () => {
    const [meeting] = read(
      'Roundtable on Statelessness\nAshgabat, 24 November 2020\n\nLegal advice is given in Ashgabat and online.',
    ).meetings;
    expect(meeting?.modality).toBeUndefined();
  });
});

describe('a training', () => {
  it('is a meeting, by its title or by what is told of it', () => {
    const [meeting] = read(
      'Training on Refugee Status Determination\n\nOsh, Kyrgyzstan, 3 February 2022\n\n1. The training was held in Osh on 3 February 2022.\n\n2. Mr. Bakyt Sydykov, trainer of UNHCR, conducted the training.',
    ).meetings;
    expect(meeting).toMatchObject({
      title: 'Training on Refugee Status Determination',
      date: '2022-02-03',
      city: 'Osh',
      stateOfAffairs: 'held',
      organisers: [],
      people: [{ name: 'Bakyt Sydykov', function: 'trainer of UNHCR', party: 'UNHCR' }],
    });
  });

  it('is one in Russian', () => {
    const [meeting] = read(
      'Региональный тренинг по определению статуса беженца\nг. Ош, 3 февраля 2022 г.\n\nТренинг прошёл в Оше 3 февраля 2022 года.',
    ).meetings;
    expect(meeting).toMatchObject({ date: '2022-02-03', city: 'Ош', stateOfAffairs: 'held' });
  });

  it('is none where people are only trained, or a manual is', () => {
    expect(
      read(
        'Participants recommended training of border guards in Osh in 2022. The training manual was printed in Bishkek on 3 February 2022.',
      ).meetings,
    ).toEqual([]);
  });
});

describe('the days of a letter', () => {
  it('are no other days of the meeting that it names', () => {
    const { evidence, meetings } = read(
      'Министерство внутренних дел\n\nО выполнении рекомендаций четвёртой встречи старших должностных лиц (Бишкек, 12–13 июня 2018 года)\n\nВ ответ на ваш запрос от 10 января 2019 года сообщаем, что контактное лицо назначено 14 января 2019 года.',
    );
    expect(meetings[0]?.date).toBe('2018-06-12/2018-06-13');
    expect(evidence.filter(({ path, value }) => path === '/meetings/0/date' && value !== undefined)).toEqual(
      [],
    );
  });
});

describe('a title', () => {
  it.each([
    ['List of participants – Fourth Senior Officials Meeting', 'Fourth Senior Officials Meeting'],
    ['Minutes: Fourth Senior Officials Meeting', 'Fourth Senior Officials Meeting'],
    [
      'Список участников четвёртого совещания старших должностных лиц',
      'четвёртое совещание старших должностных лиц',
    ],
  ])('of "%s" is the meeting’s', (line, title) => {
    const [meeting] = read(`${line}\nOsh, 12 June 2018\n\nKazakhstan\nMr. Aibek Karimov`).meetings;
    expect(meeting?.title).toBe(title);
  });
});

describe('documents', () => {
  const documentsOf = (text: string) =>
    read(`Third Ministerial Conference\nChair’s Summary\nOsh, 5 October 2021\n\n${text}`)
      .meetings[0]?.documents.filter(({ relation }) => relation !== 'issued')
      .map(({ title, relation }) => `${title}: ${relation}`);

  it('are one by their name in the text and in the list with its years', () => {
    expect(
      documentsOf(
        'Ministers adopted the Work Plan of the Harbour Process.\n\nDocuments of the Conference:\nHP/MIN3/1 Work Plan of the Harbour Process for 2022-2024',
      ),
    ).toEqual(['Work Plan of the Harbour Process for 2022-2024: adopted']);
  });

  it('are two where two papers go on with those words', () => {
    expect(
      documentsOf(
        'Ministers recalled the Joint Action Plan 2015–2018 (2014) and adopted the Joint Action Plan 2022–2024.',
      ),
    ).toHaveLength(2);
  });

  it('are reports by their titles, where something was done with them', () => {
    expect(
      documentsOf(
        'Ministers took note of the Report of the Working Group on Statelessness. IOM presented its study “Women on the Move”. Министры приняли к сведению доклад МОМ «Пути возвращения». They praised the report of last year.',
      ),
    ).toEqual([
      'Women on the Move: presented',
      'Пути возвращения: referenced',
      'Report of the Working Group on Statelessness: referenced',
    ]);
  });
});
