import { keysKept, keysSought } from '@/formats/matching/meeting-keys';
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

/** Only those are compared that may be one meeting by what they are kept under, because a folder may hold thousands. */
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
