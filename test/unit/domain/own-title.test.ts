import { describe, expect, it } from 'vitest';

import { isFullerTitle, isOwnTitle, isSameTitle } from '@/domain/own-title';

describe('a title that only names kind and number', () => {
  it.each([
    '2nd Senior Officials Meeting',
    'Second Senior Officials meeting of Almaty Process',
    'Second Meeting of the Technical Experts’ Group of the Almaty Process',
    "6th Senior Officials' Meeting of the Issyk-Kul Dialogue",
    'Third Ministerial Conference',
    '12th SOM Khartoum Process',
    'Twenty-first meeting of the National Coordinators',
    '2-е совещание старших должностных лиц Алматинского процесса',
    'Третья Министерская конференция',
    'Пятого совещания',
  ])('is not the meeting’s own: %s', (title) => {
    expect(isOwnTitle(title)).toBe(false);
  });
});

describe('a title that says more', () => {
  it.each([
    'Regional Conference on Refugee Protection and International Migration in Central Asia',
    'Third Ministerial Conference on Labour Migration',
    'Meeting of experts on the peace process',
    'Senior Officials’ Meeting on social dialogue',
    'Meeting of the member States on the exchange of data',
    'Третья Министерская конференция по трудовой миграции',
    '22-е заседание Совета руководителей миграционных органов государств – участников СНГ',
    'Конференция 2011 года в Алматы',
  ])('is kept: %s', (title) => {
    expect(isOwnTitle(title)).toBe(true);
  });
});

it('a full title is preferred to what a calendar or a row of a list calls the same meeting', () => {
  const full = 'Twelfth Senior Officials’ Meeting of the Khartoum Process';
  for (const short of ['12th SOM Khartoum Process', "12th Senior Officials' Meeting"]) {
    expect(isSameTitle(full, short)).toBe(true);
    expect(isFullerTitle(full, short)).toBe(true);
    expect(isFullerTitle(short, full)).toBe(false);
  }
});

describe('titles of other kinds or numbers', () => {
  it.each([
    ['Second Ministerial Conference', 'Third Senior Officials Meeting'],
    ['Second Ministerial Conference', 'Second Senior Officials Meeting'],
    ['14th Senior Officials Meeting', 'Fifteenth Senior Officials’ Meeting'],
    ['Meeting of the Technical Experts’ Group', 'Ministerial Conference'],
    ['SOM 14', '15th SOM'],
    ['Twenty-first meeting of the National Coordinators', 'First meeting of the National Coordinators'],
    ['Второе совещание старших должностных лиц', 'Третья министерская конференция'],
    ['Второе совещание старших должностных лиц', 'Третье совещание старших должностных лиц'],
    ['3-е совещание экспертов', '4-е совещание экспертов'],
  ])('are no spelling of each other: %s, %s', (one, two) => {
    expect(isSameTitle(one, two)).toBe(false);
    expect(isSameTitle(two, one)).toBe(false);
  });

  it.each([
    ['14th SOM', 'Fourteenth Senior Officials’ Meeting'],
    ['SOM-14', '14th Senior Officials Meeting'],
    ['21st meeting of the National Coordinators', 'Twenty-first meeting of the National Coordinators'],
    ['Third Ministerial Conference', '3rd Regional Ministerial Conference'],
    ['Второе совещание старших должностных лиц', '2-е совещание старших должностных лиц'],
  ])('are told from spellings: %s, %s', (one, two) => {
    expect(isSameTitle(one, two)).toBe(true);
  });
});
