import { compatibleEdtf, isEdtf } from '@/domain/edtf';

import { areNear } from './match-meeting';

/** What tells one event from another of its name. */
export interface DatedEvent {
  readonly date?: string | null | undefined;
}

/**
 * Which of the events of one name is meant: the one of the same date, else the only one whose date can mean the same day, or
 * is off by a few days, as sources are. Of several it is not known which: such an event stands by itself, as one of another
 * date does.
 * @param named those of its name
 */
export function eventOfDate<T extends DatedEvent>(named: readonly T[], { date }: DatedEvent): T | undefined {
  const same = named.find((one) => (one.date ?? null) === (date ?? null));
  if (same) return same;
  const possible = named.filter((one) => mayBeOne(one.date, date));
  return possible.length === 1 ? possible[0] : undefined;
}

/** A date that is none says nothing. */
function mayBeOne(one: string | null | undefined, two: string | null | undefined): boolean {
  return !one || !two || !isEdtf(one) || !isEdtf(two) || compatibleEdtf(one, two) || areNear(one, two);
}
