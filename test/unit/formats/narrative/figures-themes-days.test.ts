import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const meetingOf = (text: string) => readNarrative({ text, file: 'a.txt', sha256: '0' }).meetings[0];
const head = 'Third Senior Officials Meeting\nTbilisi, Georgia, 4 May 2019\n\n';

describe('how many came', () => {
  it.each([
    ['In all, more than 50 people.', 'more-than 50'],
    ['Sixty-two representatives took part.', 'exactly 62'],
    ['It brought together over fifty officials.', 'more-than 50'],
    ['Number of participants: 41', 'exactly 41'],
    ['Total number of persons: 31', 'exactly 31'],
    ['Собрались около шестидесяти участников.', 'about 60'],
    ['The meeting had forty delegates in the hall and around sixty following by video.', undefined],
    ['Fifty years passed.', undefined],
  ])('is read in words and in figures: %s', (words, expected) => {
    const figure = meetingOf(head + words)?.approximateAttendance;
    expect(figure && `${figure.qualifier} ${figure.count}`).toBe(expected);
  });
});

describe('the theme', () => {
  it.each([
    ['The theme was "Borders in a time of change".', 'Borders in a time of change'],
    ['Its subject was "Asylum after enlargement".', 'Asylum after enlargement'],
    ['The theme of the meeting was: Managing flows together.', 'Managing flows together'],
    ['Встреча проходила под лозунгом «Честный наём – общая выгода».', 'Честный наём – общая выгода'],
    ['They saw the film "Asylum after enlargement".', undefined],
  ])('is told by its words: %s', (words, expected) => {
    expect(meetingOf(head + words)?.theme).toBe(expected);
  });

  it('stands alone in marks below the title', () => {
    expect(meetingOf(`${head}"Women on the move: safe ways"\n\nThe meeting discussed data.`)?.theme).toBe(
      'Women on the move: safe ways',
    );
  });
});

describe('the day', () => {
  it('of a paper is the last of those on which they met', () => {
    expect(
      meetingOf(
        'ДЕКЛАРАЦИЯ\n\nПятая министерская конференция\n\nДакка, Бангладеш, 21 апреля 2011 года\n\n1. Министры, собравшиеся в Дакке 20–21 апреля 2011 года, приняли план.',
      )?.date,
    ).toBe('2011-04-20/2011-04-21');
  });

  it('is not joined to the hour on the line below it', () => {
    const { meetings, sources } = readNarrative({
      text: `Senior Officials' Meeting\nAgenda\nTbilisi, Georgia\n4 May 2019\n08:30-09:00  Registration\n09:00-10:00  Opening`,
      file: 'a.txt',
      sha256: '0',
    });
    expect([meetings[0]?.date, sources[0]?.published]).toEqual(['2019-05-04', undefined]);
  });

  it('and the place are those at which a paper is said to have been done', () => {
    expect(
      meetingOf(
        'ДЕКЛАРАЦИЯ\nСедьмой министерской конференции\n\nПамятуя о конференции, прошедшей в Дубае в октябре 2021 года,\n\n1. Принимаем программу.\n\n2. Постановляем продолжить испытание.\n\nПринята в Маскате 10 февраля 2024 года.',
      ),
    ).toMatchObject({ date: '2024-02-10', city: 'Маскат' });
  });

  it('of the next meeting is not this one', () => {
    expect(
      meetingOf(
        'ПРОТОКОЛ\n\nзаседания рабочей группы\n\nг. Минск                 27 октября 2021 года\n\nРешили:\n\n1. Провести очередное заседание в Душанбе в октябре 2022 года.\n\n2. Поручить Секретариату доложить.',
      ),
    ).toMatchObject({ date: '2021-10-27', city: 'Минск' });
  });

  it('a paper bears is not that of the meeting', () => {
    expect(
      meetingOf(
        'Третье совещание старших должностных лиц\n\nг. Бишкек, май 2019 года\n\n1. Третье совещание одобрило договор в редакции от 5 апреля 2019 года.',
      )?.date,
    ).not.toBe('2019-04-05');
  });
});
