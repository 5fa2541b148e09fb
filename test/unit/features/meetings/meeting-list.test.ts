import { describe, expect, it } from 'vitest';

import type { Meeting } from '@/domain/meeting';
import { buildRows } from '@/features/meetings/list/build-rows';
import { filterRows, noFilter, readFilter, writeFilter } from '@/features/meetings/list/meeting-filter';
import { newestFirst, readSorting, sortRows, writeSorting } from '@/features/meetings/list/sort-rows';
import { createTranslate } from './create-translate';

function aMeeting(overrides: Partial<Meeting>): Meeting {
  return {
    id: 'a',
    processId: 'p',
    type: 'senior-officials-meeting',
    ordinal: 2,
    title: {},
    theme: {},
    purposes: {},
    date: '2015-09-22',
    city: { en: 'Astana', ru: 'Астана' },
    country: 'KAZ',
    venue: {},
    modality: null,
    stateOfAffairs: 'held',
    level: null,
    approximateAttendance: null,
    languages: [],
    symbol: null,
    note: null,
    ...overrides,
  };
}

const som2 = aMeeting({});
const teg2 = aMeeting({
  id: 'b',
  type: 'technical-experts-group',
  date: '2019-05-14/2019-05-15',
  city: { en: 'Dushanbe' },
  country: 'TJK',
});
const noYear = aMeeting({ id: 'c', ordinal: null, date: 'XXXX-11-21', city: {}, country: null });

const rows = (language: 'en' | 'ru' = 'en') =>
  buildRows(
    [som2, teg2, noYear],
    new Map([['b', { delegations: 9, people: 30 }]]),
    language,
    createTranslate(language),
  );
const ids = (list: readonly { readonly meeting: Meeting }[]) =>
  list.map(({ meeting }) => meeting.id).join('');

describe('the lines of the list', () => {
  it('name a meeting by type and ordinal, in the language of the interface', () => {
    expect(rows()[0]?.name).toBe('2nd Senior Officials Meeting');
    expect(rows('ru')[0]?.name).toBe('2-е совещание старших должностных лиц');
  });

  it('say where it was, and how many came', () => {
    expect(rows('ru')[0]?.place).toBe('Астана, Казахстан');
    expect(rows()[1]).toMatchObject({ place: 'Dushanbe, Tajikistan', delegations: 9, people: 30 });
  });
});

describe('the filter', () => {
  it.each([
    ['text=astana', 'a'],
    ['text=Астана', 'a'],
    ['text=som+2015', 'a'],
    ['text=2-е+совещание', 'ab'],
    ['type=technical-experts-group', 'b'],
    ['year=2015&year=2019', 'ab'],
    ['year=unknown', 'c'],
    ['place=Dushanbe&year=2015', ''],
    ['', 'abc'],
  ])('“%s” leaves “%s”', (query, expected) => {
    expect(ids(filterRows(rows('ru'), readFilter(new URLSearchParams(query))))).toBe(expected);
  });

  it('comes back from the address as it went in, without what is not understood', () => {
    const query = new URLSearchParams('type=other&type=nonsense&year=2015&year=x&place=Almaty&text=border');
    expect(writeFilter(readFilter(query)).toString()).toBe('type=other&year=2015&place=Almaty&text=border');
    expect(writeFilter(noFilter).toString()).toBe('');
  });
});

describe('the order', () => {
  it('is the newest first, and a date without a year stands last either way', () => {
    expect(ids(sortRows(rows(), newestFirst, 'en'))).toBe('bac');
    expect(ids(sortRows(rows(), { column: 'date', descending: false }, 'en'))).toBe('abc');
  });

  it('is by the alphabet of the interface for places, those without one last', () => {
    expect(ids(sortRows(rows('ru'), { column: 'place', descending: false }, 'ru'))).toBe('abc');
    expect(ids(sortRows(rows('ru'), { column: 'place', descending: true }, 'ru'))).toBe('bac');
  });

  it('lives in the address', () => {
    expect(readSorting(new URLSearchParams('sort=-people'))).toEqual({ column: 'people', descending: true });
    expect(writeSorting({ column: 'people', descending: true })).toBe('-people');
    expect(writeSorting(newestFirst)).toBeNull();
  });
});
