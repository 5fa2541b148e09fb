import { parseEdtf } from '@/domain/edtf';
import { cityByName } from '@/domain/reference/cities';
import { normaliseName } from '@/domain/reference/normalise-name';
import type { OwnProcess } from '@/formats/draft/own-process';
import type { MeetingFacts } from '@/formats/matching/match-meeting';

import { findHome, type Home } from './find-home';

/** The reviews of a reading, found by what their meetings have in common with those of a new file. */
export interface Homes {
  /** Adds a review, or what a review has become. */
  readonly put: (home: Home) => void;
  /** As `findHome` over all of them. */
  readonly find: (meetings: readonly MeetingFacts[], own: OwnProcess | null) => Home | null;
}

/**
 * Two records that surely tell of one meeting agree in kind and number, in title, or in place and month: only such are
 * compared, because a folder may hold thousands.
 */
export function createHomes(): Homes {
  const known = new Map<string, { readonly at: number; home: Home }>();
  const byKey = new Map<string, Set<string>>();
  return {
    put: (home) => {
      const there = known.get(home.reviewId);
      if (there) there.home = home;
      else known.set(home.reviewId, { at: known.size, home });
      // What it was found by before it grew finds it still: it is compared, and no more.
      for (const key of home.meetings.flatMap(keysKept)) {
        const ids = byKey.get(key);
        if (ids) ids.add(home.reviewId);
        else byKey.set(key, new Set([home.reviewId]));
      }
    },
    find: (meetings, own) => {
      const ids = new Set(meetings.flatMap(keysSought).flatMap((key) => [...(byKey.get(key) ?? [])]));
      const near = [...ids].flatMap((id) => known.get(id) ?? []).toSorted((a, b) => a.at - b.at);
      return findHome(
        meetings,
        near.map(({ home }) => home),
        own,
      );
    },
  };
}

function keysOf({ type, ordinal, title }: MeetingFacts): readonly string[] {
  return [
    ...(type === undefined || ordinal === undefined ? [] : [`${type} ${ordinal}`]),
    ...(title === undefined ? [] : [`title ${normaliseName(title)}`]),
  ];
}

/** Under a year that is not stated, what any year may be is found, and the other way round. */
function keysKept(meeting: MeetingFacts): readonly string[] {
  return [
    ...keysOf(meeting),
    ...placesAndMonths(meeting).flatMap(({ place, year, month }) => [
      `${place} ${year ?? 'no year'} ${month}`,
      `${place} any year ${month}`,
    ]),
  ];
}

function keysSought(meeting: MeetingFacts): readonly string[] {
  return [
    ...keysOf(meeting),
    ...placesAndMonths(meeting).flatMap(({ place, year, month }) =>
      year === null
        ? [`${place} any year ${month}`]
        : [`${place} ${year} ${month}`, `${place} no year ${month}`],
    ),
  ];
}

interface PlaceAndMonth {
  readonly place: string;
  readonly year: number | null;
  readonly month: number;
}

/** Every month that the date may lie in; of a year alone all twelve. */
function placesAndMonths({ city, date }: MeetingFacts): readonly PlaceAndMonth[] {
  const parsed = city === undefined || date === undefined ? null : parseEdtf(date);
  if (city === undefined || !parsed) return [];
  const place = `place ${cityByName(city)?.en ?? city.toLowerCase()}`;
  const { start, end } = parsed;
  // Of an unknown year the months alone are counted. Over a turn of the year, which months are meant of a year that is
  // not stated cannot be told from the first and the last.
  const isWithinYear = start.year === end.year;
  const from = (start.year ?? 0) * 12 + (isWithinYear ? (start.month ?? 1) : 1) - 1;
  const until = (end.year ?? 0) * 12 + (isWithinYear ? (end.month ?? 12) : 12) - 1;
  return Array.from({ length: until - from + 1 }, (_, at) => ({
    place,
    year: start.year === null ? null : Math.floor((from + at) / 12),
    month: (from + at) % 12,
  }));
}
