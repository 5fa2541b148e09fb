import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const heading = 'Пятое совещание старших должностных лиц\n\n5 июня 2018 года, г. Бишкек\n\n';

function meetingOf(sentence: string) {
  return readNarrative({ text: heading + sentence, file: 'a.txt', sha256: '0' }).meetings[0];
}

describe('the house of a meeting', () => {
  it.each([
    ['Совещание прошло в отеле «Орион».', 'отель «Орион»'],
    ['Совещание прошло в гостинице «Достук».', 'гостиница «Достук»'],
    ['Совещание прошло в Международном культурном центре «Термез».', 'центр «Термез»'],
  ])('%s', (sentence, venue) => {
    expect(meetingOf(sentence)?.venue).toBe(venue);
  });

  it('is no body that took part', () => {
    expect(
      meetingOf('На совещание прибыли сотрудники Правового центра «Сана Сезим».')?.venue,
    ).toBeUndefined();
  });
});

describe('how many came', () => {
  it.each([
    [
      'На совещание съехались более 60 представителей восьми государств.',
      { qualifier: 'more-than', count: 60 },
    ],
    ['В совещании участвовали 52 человека из восьми государств.', { qualifier: 'exactly', count: 52 }],
    ['Всего к совещанию подключилось около 45 человек.', { qualifier: 'about', count: 45 }],
  ])('%s', (sentence, figure) => {
    expect(meetingOf(sentence)?.approximateAttendance).toEqual(figure);
  });
});

describe('a theme', () => {
  it('in quotation marks is nobody’s words', () => {
    const meeting = meetingOf('Совещание было посвящено теме «Возвращение людей и его пределы».');
    expect(meeting?.theme).toBe('Возвращение людей и его пределы');
    expect(meeting?.interventions).toEqual([]);
  });
});
