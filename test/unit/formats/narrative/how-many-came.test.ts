import { describe, expect, it } from 'vitest';

import { readNarrative } from '@/formats/narrative/read-narrative';

const english =
  'The 5th Senior Officials Meeting of the Almaty Process was held in Bishkek on 27–28 September 2018. ';
const russian =
  'Пятое совещание старших должностных лиц Алматинского процесса состоялось в Бишкеке 27–28 сентября 2018 года. ';
const countOf = (said: string) => {
  const text = (/^[А-Я]/u.test(said) ? russian : english) + said;
  return readNarrative({ text, file: '', sha256: '' }).meetings[0]?.approximateAttendance?.count;
};

describe('a number of participants in words', () => {
  it.each([
    ['One hundred and twenty participants attended the meeting.', 120],
    ['Two hundred and fifty delegates took part in the meeting.', 250],
    ['The meeting was attended by one hundred and forty participants from nine States.', 140],
    ['More than a thousand two hundred participants attended.', 1200],
    ['Sixty-two delegates attended.', 62],
    ['В совещании приняли участие сто двадцать участников.', 120],
    ['В совещании приняли участие двести пятьдесят делегатов.', 250],
    ['В совещании приняли участие около двухсот пятидесяти делегатов.', 250],
    ['В совещании участвовали тридцать пять представителей.', 35],
  ])('is read whole: %s', (said, count) => {
    expect(countOf(said)).toBe(count);
  });

  it.each([
    'Three and a half hundred delegates attended.',
    'A thousand thousand participants attended.',
    'Five twenty delegates attended.',
    'В совещании приняли участие полторы сотни участников.',
    'Five delegates attended.',
  ])('is not read where its words make none: %s', (said) => {
    expect(countOf(said)).toBeUndefined();
  });
});

describe('people counted for something else', () => {
  it.each([
    'In total, 250 officials were trained on document security since 2014.',
    'In all, 1,200 people were returned by the programme.',
    'Всего более 300 человек получили помощь в рамках проекта.',
    'The participants discussed returns. Number of people: 300 000 displaced.',
  ])('are no attendance: %s', (said) => {
    expect(countOf(said)).toBeUndefined();
  });

  it.each([
    ['In total, 250 officials attended.', 250],
    ['In all, 45 officials from nine States.', 45],
    ['Total number of participants: 45 from 9 States.', 45],
    ['Number of participants: 1,200.', 1200],
    ['Всего в совещании приняли участие более 300 человек.', 300],
  ])('unlike those who came: %s', (said, count) => {
    expect(countOf(said)).toBe(count);
  });
});
