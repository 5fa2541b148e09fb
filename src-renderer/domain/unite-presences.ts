import type { Id } from './fields';
import type { Presence } from './presence';

export interface UnitedPresences {
  /** With their final values, all of one attendance. */
  readonly kept: readonly Presence[];
  /** By the id of a row that goes, the id of the one it went into. */
  readonly replaced: ReadonlyMap<Id, Id>;
}

/** Who was seen was there, whatever the other row says. */
const stateRank: readonly Presence['state'][] = ['present', 'remote', 'excused', 'absent'];

/**
 * Makes the presences of several attendances those of one. Of two for the same day or session one is left: the state of
 * who came goes before that of who did not, from the first arrival to the last departure.
 */
export function unitePresences(presences: readonly Presence[], attendanceId: Id): UnitedPresences {
  const kept = new Map<string, Presence>();
  const replaced = new Map<Id, Id>();
  for (const presence of presences) {
    // A session is known by its id alone (`isPresenceOf`), whether or not a row also says its day.
    const key = presence.sessionId ?? presence.day ?? '';
    const known = kept.get(key);
    if (known) replaced.set(presence.id, known.id);
    kept.set(key, known ? united(known, presence) : { ...presence, attendanceId });
  }
  return { kept: [...kept.values()], replaced };
}

function united(a: Presence, b: Presence): Presence {
  const state = stateRank.find((one) => one === a.state || one === b.state) ?? a.state;
  const times = [a, b].filter((one) => one.state === 'present' || one.state === 'remote');
  const arrivals = times.flatMap(({ arrived }) => arrived ?? []).toSorted();
  const departures = times.flatMap(({ left }) => left ?? []).toSorted();
  return {
    ...a,
    day: a.day ?? b.day,
    state,
    arrived: arrivals[0] ?? a.arrived,
    left: departures.at(-1) ?? a.left,
  };
}
