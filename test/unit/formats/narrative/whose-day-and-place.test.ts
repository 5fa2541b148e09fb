import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const read = (text: string) => readNarrative({ text, file: 'a.txt', sha256: '0' });
const meetingOf = (text: string) => read(text).meetings[0];

describe('the day of a meeting', () => {
  it('is the one it was put off to', () => {
    expect(
      meetingOf(
        'Сообщаем, что шестое совещание старших должностных лиц, ранее намеченное на 22–23 октября, переносится на 12–13 ноября 2019 года.',
      ),
    ).toMatchObject({ date: '2019-11-12/2019-11-13', stateOfAffairs: 'postponed' });
  });

  it('has the year of the dateline soon after it', () => {
    const text = (day: string) =>
      `Officials compare notes\n\nNIAMEY, ${day} (IOM) - It is not every day that an inspector explains the steppe. On Monday and Tuesday officials met in Niamey for an interregional exchange on migration.\n\nThe exchange, held on 4 and 5 June, was organized by IOM.`;
    expect(meetingOf(text('6 June 2018'))?.date).toBe('2018-06-04/2018-06-05');
    expect(meetingOf(text('6 December 2018'))?.date).toBe('XXXX-06-04/XXXX-06-05');
  });

  it('is read in Kazakh', () => {
    expect(
      meetingOf('Десятое совещание старших должностных лиц\nг. Актау, 2026 жылғы 14–15 қазан')?.date,
    ).toBe('2026-10-14/2026-10-15');
  });

  it('is none of those in the head of a message sent on as text', () => {
    const { meetings, dropped } = read(
      'От: Группа поддержки <support@example.org>\nКому: координаторы\nДата: Пн, 26 авг 2019 г. 16:42\nТема: Fwd: уточнение даты ТЭГ\n\nДобрый день!\n\nШестое совещание старших должностных лиц состоится 12–13 ноября 2019 года в Душанбе.',
    );
    expect(meetings).toMatchObject([
      { type: 'senior-officials-meeting', ordinal: 6, date: '2019-11-12/2019-11-13' },
    ]);
    expect(dropped.map(({ why }) => why)).toEqual(['header', 'header', 'header', 'header']);
  });
});

describe('the place of a meeting', () => {
  it('is where it was, not where an office of those who held it sits', () => {
    expect(
      meetingOf(
        'Round table on border crossings\n\nOn 29 June 2010 the OSCE Centre in Bishkek and UNHCR jointly organized a round table in Batken. Officers took part.',
      )?.city,
    ).toBe('Batken');
  });

  it('is none of the several from which a paper comes', () => {
    expect(
      meetingOf(
        'BRATISLAVA – TASHKENT – BRUSSELS\n\nThird Senior Officials Meeting\nTashkent, 24 May 2023\n\nParticipants agreed to meet again.',
      )?.city,
    ).toBe('Tashkent');
  });

  it('stands in a village too', () => {
    expect(
      meetingOf(
        'Четвёртая встреча старших должностных лиц\nс. Бостери, 6–7 июня 2023 г.\n\nСтороны договорились.',
      ),
    ).toMatchObject({ city: 'Бостери', date: '2023-06-06/2023-06-07' });
  });

  it('is told once for two meetings', () => {
    expect(
      read(
        'Almaty, 20 May 2024 – Two meetings of the Harbour Process took place here.\n\nOn 16 May 2024 the Third Senior Officials Meeting was held.\n\nOn 17 May 2024 the Fourth Technical Experts Group Meeting was held.',
      ).meetings.map(({ city }) => city),
    ).toEqual(['Almaty', 'Almaty']);
  });
});

describe('a decision of a body', () => {
  it('is of the meeting that its last formula tells of', () => {
    expect(
      meetingOf(
        'РЕШЕНИЕ\nо Плане мероприятий на 2015–2016 годы\n\nСовет глав правительств Содружества\n\nрешил:\n\n1. Утвердить План мероприятий на 2015–2016 годы.\n\n2. Поручить Исполнительному комитету СНГ информировать Совет.\n\nСовершено в городе Ашхабаде 21 ноября 2014 года в одном подлинном экземпляре на русском языке.\n\nЗа Правительство\n\nЗа Правительство',
      ),
    ).toMatchObject({ date: '2014-11-21', city: 'Ашхабад' });
  });

  it('has the verbs of its items, whatever stands over them', () => {
    const meeting = meetingOf(
      'Третье заседание Рабочей группы\nг. Ош, 3 мая 2021 года\n\nВстреча решила:\n1. Одобрить перечень профессий.\n2. Поручить Секретариату разослать вопросник.',
    );
    expect(meeting?.paragraphs.map(({ statements }) => statements[0]?.verb?.toLowerCase())).toEqual([
      'одобрить',
      'поручить',
    ]);
  });
});

describe('what a meeting is called by in marks', () => {
  it('is its theme, unless a process is called so', () => {
    expect(
      meetingOf(
        'РЕКОМЕНДАЦИИ\nмеждународного круглого стола «Беженцы в городе: жильё и труд»\nг. Ош, 3 мая 2021 г.',
      )?.theme,
    ).toBe('Беженцы в городе: жильё и труд');
    expect(
      meetingOf('Третья конференция Стамбульского процесса «Сердце нашей Азии»\nг. Ош, 3 мая 2021 г.')?.theme,
    ).toBeUndefined();
  });
});

describe('the part that somebody plays', () => {
  const rolesOf = (text: string) =>
    meetingOf(`Третья Министерская конференция\nг. Ош, 3 мая 2021 г.\n\n${text}`)?.people.map(
      ({ name, roles = [] }) => `${name}: ${roles.join(' ')}`,
    );

  it('is nobody else’s who stands in the same line', () => {
    expect(
      rolesOf(
        'Список участников\n\nКАЗАХСТАН. Г-н Аскарбек Ертаев, вице-министр (глава делегации). Г-жа Гулнора Хакимова, переводчик.',
      ),
    ).toEqual(['Аскарбек Ертаев: head-of-delegation', 'Гулнора Хакимова: interpreter']);
  });

  it('is that of each in a row with initials', () => {
    expect(
      rolesOf('Эксперты: А. Курбанов и М. Ачилова (Туркменистан); Х. Абдуллозода (Таджикистан).'),
    ).toEqual(['А. Курбанов: expert', 'М. Ачилова: expert', 'Х. Абдуллозода: expert']);
  });

  it('stands before the name', () => {
    expect(rolesOf('«Патент дорог», – считает глава делегации Таджикистана Фирузджон Каримзода.')).toEqual([
      'Фирузджон Каримзода: head-of-delegation',
    ]);
  });
});

describe('who goes on to speak', () => {
  const saidIn = (text: string) =>
    meetingOf(`Third Ministerial Conference\nOsh, 3 May 2021\n\n${text}`)?.interventions.map(
      ({ kind, speaker }) => `${kind} ${speaker}`,
    );

  it('is who was said to have spoken, or to lead, in the sentence before', () => {
    expect(
      saidIn(
        'С основным докладом выступила представитель ООН доктор Амина Эль-Хатиб. Она напомнила, что встреча пройдёт осенью.',
      ),
    ).toContain('statement Амина Эль-Хатиб');
    expect(
      saidIn('Встречу вела министр труда Мадина Абылова. По её словам, в море выходят тысячи моряков.'),
    ).toEqual(['statement Мадина Абылова']);
    expect(
      saidIn('Lena Hartmann, Director of IOM, moderated it. Closing the Forum, she thanked all.'),
    ).toContain('closing Lena Hartmann');
  });

  it('is known by the bare name once a list has named them', () => {
    expect(
      saidIn(
        'List of participants\nMs. Hedvig Larsson, ICMPD\n\nThe work went on in two groups.\n\nHedvig Larsson reported that the costs were known.',
      ),
    ).toEqual(['statement Hedvig Larsson']);
  });
});
