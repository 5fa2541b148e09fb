import { meetingTypes } from '@/domain/draft';
import { yearOf } from '@/domain/edtf';
import type { MeetingType } from '@/domain/meeting';
import { normaliseName } from '@/domain/reference/normalise-name';

import type { MeetingLine } from './meeting-line';

/** What the list is narrowed to. Values of one kind widen it, kinds narrow each other. It lives in the address. */
export interface ListFilter {
  readonly types: readonly MeetingType[];
  /** `unknown`: no date, or a date whose year is not stated. */
  readonly years: readonly (number | 'unknown')[];
  readonly places: readonly string[];
  readonly text: string;
}

export const noFilter: ListFilter = { types: [], years: [], places: [], text: '' };

/** Reads a filter from an address; what is not understood there is left out. */
export function readFilter(query: URLSearchParams): ListFilter {
  const asked = query.getAll('type');
  return {
    types: meetingTypes.filter((type) => asked.includes(type)),
    years: query
      .getAll('year')
      .map((year) => (year === 'unknown' ? year : Number(year)))
      .filter((year) => year === 'unknown' || Number.isInteger(year)),
    places: query.getAll('place').filter((place) => place !== ''),
    text: query.get('text') ?? '',
  };
}

/** Writes a filter into an address; `readFilter` reads it back. */
export function writeFilter(filter: ListFilter): URLSearchParams {
  const query = new URLSearchParams();
  for (const type of filter.types) query.append('type', type);
  for (const year of filter.years) query.append('year', String(year));
  for (const place of filter.places) query.append('place', place);
  if (filter.text.trim() !== '') query.set('text', filter.text);
  return query;
}

export function filterLines(lines: readonly MeetingLine[], filter: ListFilter): readonly MeetingLine[] {
  const words = normaliseName(filter.text).split(/\s+/u).filter(Boolean);
  const types = new Set<string>(filter.types);
  const years = new Set<number | string>(filter.years);
  const places = new Set(filter.places);
  return lines.filter(
    ({ meeting, placeKey, searchText }) =>
      (types.size === 0 || types.has(meeting.type)) &&
      (years.size === 0 || years.has(yearOf(meeting.date) ?? 'unknown')) &&
      (places.size === 0 || places.has(placeKey)) &&
      words.every((word) => searchText.includes(word)),
  );
}
