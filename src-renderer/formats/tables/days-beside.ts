import { takesPart } from '@/domain/moment';
import { isPresenceState, type PresenceState } from '@/domain/presence';

import { writtenPresence } from './attended-days';
import type { FieldChange, SeatFacts } from './planned-row';
import type { RegisterRow } from './register-row';

type DaysBeside = 'follow' | 'against' | 'beside';

/**
 * What a state or days that were edited are beside what is recorded by day. A state is followed by it; days go together
 * with it, or are `against` it: then one of the two is right. `beside` somebody who took no part days change nothing.
 */
export function daysBeside(
  changes: readonly FieldChange[],
  { days = [] }: SeatFacts,
  { attendance, presence, presences, timetable }: RegisterRow,
): DaysBeside | null {
  const isEdited = (wanted: FieldChange['field']) => changes.some(({ field }) => field === wanted);
  if (!attendance || !presence || !timetable || presences.length === 0) return null;
  if (isEdited('state')) return 'follow';
  if (!isEdited('days')) return null;
  if (!takesPart(presence.state)) return 'beside';
  const after = writtenPresence({ ...attendance, days: [...days] }, presences, timetable);
  const isAsSaid = after.state === presence.state && after.days.join() === [...days].join();
  return isAsSaid ? null : 'against';
}

/** How somebody took part on days that what is recorded by day is to follow; `null` where it is not. */
export function followed(
  byDay: DaysBeside | null,
  { state, days }: SeatFacts,
  { presence }: RegisterRow,
): PresenceState | null {
  const said = byDay === 'against' ? presence?.state : byDay === 'follow' && days ? state : undefined;
  return said !== undefined && takesPart(said) && isPresenceState(said) ? said : null;
}
