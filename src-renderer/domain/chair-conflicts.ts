import {
  mayCover,
  surelyBefore,
  surelyBegun,
  surelyCovers,
  surelyEnded,
  surelyLasting,
  surelyOverlap,
} from './certain-order';
import { isUndated, type Chairmanship } from './chairmanship';
import type { Id } from './fields';
import { statusOn, type Status } from './party-status';
import { conflictOf, pairsOf, type ConflictKind, type PeriodConflict } from './period-conflict';

/** Two Chairs at once, of one process: whichever States they are. Those without dates have their own word. */
export function overlappingChairs(chairmanships: readonly Chairmanship[]): readonly PeriodConflict[] {
  return pairsOf(chairmanships.filter((chairmanship) => !isUndated(chairmanship)))
    .filter(([a, b]) => a.processId === b.processId && surelyOverlap(a, b))
    .map(([a, b]) => conflictOf('chairs-overlap', 'chairmanships', a, b));
}

/** Chairmanships that no date bounds: they hold at no time (`chairOn`). */
export function undatedChairs(chairmanships: readonly Chairmanship[]): readonly PeriodConflict[] {
  return chairmanships.filter(isUndated).map((row) => conflictOf('chair-undated', 'chairmanships', row));
}

/** The dates of one Chairmanship in an order that cannot be. @param electedOn EDTF date of the meeting that elected it */
export function chairDateConflicts(
  chairmanship: Chairmanship,
  electedOn: string | null,
): readonly PeriodConflict[] {
  const { announced, handedOver, assumed } = chairmanship;
  const found: readonly (readonly [ConflictKind, boolean])[] = [
    ['handed-over-before-announced', surelyBefore(handedOver, announced)],
    ['assumed-before-announced', surelyBefore(assumed, announced)],
    ['assumed-before-handed-over', surelyBefore(assumed, handedOver)],
    ['elected-after-assumed', surelyBefore(assumed, electedOn)],
  ];
  return found.filter(([, isSo]) => isSo).map(([kind]) => conflictOf(kind, 'chairmanships', chairmanship));
}

/**
 * A Chairmanship at some time of which the State was no member. A State of which no status is recorded at all is left
 * out: nothing contradicts it.
 */
export function chairsWithoutMembership(
  chairmanships: readonly Chairmanship[],
  statuses: readonly Status[],
): readonly PeriodConflict[] {
  return chairmanships
    .filter((chairmanship) => {
      if (isUndated(chairmanship)) return false;
      const { partyId, processId } = chairmanship;
      const own = statuses.filter((status) => status.partyId === partyId && status.processId === processId);
      return (
        own.length > 0 && changesWithin(chairmanship, own).some((day) => isSurelyNoMember(own, partyId, day))
      );
    })
    .map((chairmanship) => conflictOf('chair-not-member', 'chairmanships', chairmanship));
}

/** The days on which the status may be another: the first of the Chairmanship and those when a status begins or ends. */
function changesWithin(chairmanship: Chairmanship, statuses: readonly Status[]): readonly string[] {
  const first = surelyBegun(chairmanship);
  const last = surelyLasting(chairmanship);
  const bounds = statuses.flatMap((status) => [
    surelyBegun(status),
    surelyLasting(status),
    surelyEnded(status),
  ]);
  return [first, ...bounds].filter((day) => first <= day && day < last);
}

/** "To 2015" and again "from May 2015" need not leave a day between them; another status that holds for certain does. */
function isSurelyNoMember(statuses: readonly Status[], partyId: Id, day: string): boolean {
  if (isMember(statuses, partyId, day)) return false;
  const mayBe = statuses.some((one) => one.status === 'member' && mayCover(one, day));
  return !mayBe || statuses.some((one) => one.status !== 'member' && surelyCovers(one, day));
}

/** Before the record begins, only a status without a beginning holds. */
function isMember(statuses: readonly Status[], partyId: Id, day: string): boolean {
  if (day.startsWith('0000')) {
    return statuses.some(({ status, from }) => status === 'member' && from === null);
  }
  return statusOn(statuses, partyId, day) === 'member';
}
