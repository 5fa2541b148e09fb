import { describe, expect, it } from 'vitest';
import { chooseLocale } from '@/i18n/locales';
import { formatRelative } from '@/i18n/format-relative';
import { createFormat } from '@/i18n/use-format';

describe('chooseLocale', () => {
  it('takes the first of the system’s languages that there are words for', () => {
    expect(chooseLocale(['kk-KZ', 'ru-KZ', 'en-US'])).toBe('ru');
    expect(chooseLocale(['en-GB', 'ru'])).toBe('en');
  });

  it('takes English where there is none', () => {
    expect(chooseLocale(['tg-TJ'])).toBe('en');
    expect(chooseLocale([])).toBe('en');
  });

  it('is not misled by names every object has', () => {
    expect(chooseLocale(['constructor', 'toString'])).toBe('en');
  });
});

describe('createFormat', () => {
  const noon = new Date(2015, 8, 22, 16, 42);

  it('writes times and days in the custom of the language', () => {
    expect(createFormat('en-GB').time(noon)).toBe('16:42');
    expect(createFormat('en-GB').day(noon)).toBe('22 September 2015');
    expect(createFormat('ru-RU').day(noon)).toBe('22 сентября 2015 г.');
  });

  it('writes sizes in a unit that fits', () => {
    expect(createFormat('en-GB').fileSize(0)).toBe('0 bytes');
    expect(createFormat('en-GB').fileSize(258_000)).toBe('258 kB');
    expect(createFormat('en-GB').fileSize(4_200_000)).toBe('4.2 MB');
  });

  it('orders by the alphabet of the language', () => {
    const states = ['Türkiye', 'Turkmenistan', 'Tajikistan'];
    expect(states.toSorted((a, b) => createFormat('en-GB').compare(a, b))).toEqual([
      'Tajikistan',
      'Türkiye',
      'Turkmenistan',
    ]);
    const names = ['Афганистан', 'Азербайджан'];
    expect(names.toSorted((a, b) => createFormat('ru-RU').compare(a, b))).toEqual([
      'Азербайджан',
      'Афганистан',
    ]);
  });

  it('writes lists', () => {
    expect(createFormat('en-GB').list(['UNHCR', 'IOM', 'ICMPD'])).toBe('UNHCR, IOM and ICMPD');
  });
});

describe('formatRelative', () => {
  const now = new Date('2026-11-22T16:00:00Z');
  const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);

  it('speaks in the largest unit that fits', () => {
    expect(formatRelative('en-GB', before(5), now)).toBe('5 seconds ago');
    expect(formatRelative('en-GB', before(300), now)).toBe('5 minutes ago');
    expect(formatRelative('en-GB', before(86_400), now)).toBe('yesterday');
    expect(formatRelative('ru-RU', before(7200), now)).toBe('2 часа назад');
  });
});
