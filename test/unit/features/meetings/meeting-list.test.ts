import { describe, expect, it } from 'vitest';

import { buildLines } from '@/features/meetings/list/build-lines';
import { filterLines, noFilter, readFilter, writeFilter } from '@/features/meetings/list/list-filter';
import { newestFirst, sortLines } from '@/features/meetings/list/sort-lines';
import type { MeetingRow } from '@/store/register';
import { createTranslate } from './create-translate';

function aMeeting(overrides: Partial<MeetingRow>): MeetingRow {
  return {
    id: 'a',
    type: 'senior-officials-meeting',
    ordinal: 2,
    title: {},
    theme: {},
    date: '2015-09-22',
    city: { en: 'Astana', ru: 'Астана' },
    country: 'KAZ',
    modality: null,
    stateOfAffairs: 'held',
    delegations: 0,
    attendances: 0,
    paragraphs: 0,
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
  delegations: 9,
  attendances: 30,
});
const noYear = aMeeting({ id: 'c', ordinal: null, date: 'XXXX-11-21', city: {}, country: null });

const lines = (language: 'en' | 'ru' = 'en') =>
  buildLines([som2, teg2, noYear], language, createTranslate(language));
const ids = (list: readonly { readonly meeting: MeetingRow }[]) =>
  list.map(({ meeting }) => meeting.id).join('');

describe('the lines of the list', () => {
  it('name a meeting by type and ordinal, in the language of the interface', () => {
    expect(lines()[0]?.name).toBe('2nd Senior Officials Meeting');
    expect(lines('ru')[0]?.name).toBe('2-е совещание старших должностных лиц');
  });

  it('say where it was', () => {
    expect(lines('ru')[0]?.place).toBe('Астана, Казахстан');
    expect(lines()[1]).toMatchObject({ place: 'Dushanbe, Tajikistan', placeKey: 'Dushanbe' });
  });
});

describe('the filter', () => {
  it.each([
    ['text=astana', 'a'],
    ['text=Астана', 'a'],
    ['text=som+2015', 'a'],
    ['text=2-е+совещание', 'a'],
    ['type=technical-experts-group', 'b'],
    ['year=2015&year=2019', 'ab'],
    ['year=unknown', 'c'],
    ['place=Dushanbe&year=2015', ''],
    ['', 'abc'],
  ])('“%s” leaves “%s”', (query, expected) => {
    expect(ids(filterLines(lines('ru'), readFilter(new URLSearchParams(query))))).toBe(expected);
  });

  it('comes back from the address as it went in, without what is not understood', () => {
    const query = new URLSearchParams('type=other&type=nonsense&year=2015&year=x&place=Almaty&text=border');
    expect(writeFilter(readFilter(query)).toString()).toBe('type=other&year=2015&place=Almaty&text=border');
    expect(writeFilter(noFilter).toString()).toBe('');
  });
});

describe('the order', () => {
  it('is the newest first, and a date without a year stands last either way', () => {
    expect(ids(sortLines(lines(), newestFirst, 'en'))).toBe('bac');
    expect(ids(sortLines(lines(), { column: 'date', descending: false }, 'en'))).toBe('abc');
  });

  it('is by the alphabet of the interface for places, those without one last', () => {
    expect(ids(sortLines(lines('ru'), { column: 'place', descending: false }, 'ru'))).toBe('abc');
    expect(ids(sortLines(lines('ru'), { column: 'place', descending: true }, 'ru'))).toBe('bac');
  });
});
