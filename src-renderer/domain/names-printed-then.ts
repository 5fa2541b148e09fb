import type { Attendance } from './attendance';
import { byOrder } from './by-order';
import type { Id } from './fields';
import { groupedBy } from './grouped-by';
import type { Meeting } from './meeting';
import { thenOf, type NameThen } from './name-then';
import { scripts, type PersonName } from './person';

/** What the list of a meeting that was held printed, where it would print another name from now on. */
export interface NamePrintedThen {
  readonly attendanceId: Id;
  readonly meetingId: Id;
  readonly name: NameThen;
}

/** Whether a name is another one only in how it is written. */
export type IsSpelling = (before: PersonName, after: PersonName) => boolean;

interface Before {
  readonly attendances: readonly Attendance[];
  readonly personNames: readonly PersonName[];
  readonly meetings: readonly Pick<Meeting, 'id' | 'stateOfAffairs'>[];
}

/**
 * The names that lists of meetings held before printed of persons who become one, by the record under which they sat
 * there. A list that was sent out goes on naming whom it named; a spelling is set right everywhere. A name of then that
 * is recorded holds.
 * @param seats as they will be
 * @param before all three as they were
 * @param names of the one person, as they will be
 */
export function namesPrintedThen(
  seats: readonly Attendance[],
  before: Before,
  names: readonly PersonName[],
  isSpelling: IsSpelling,
): readonly NamePrintedThen[] {
  const namesOf = groupedBy(before.personNames.toSorted(byOrder), ({ personId }) => personId);
  const recordOf = new Map(before.attendances.map(({ id, personId }) => [id, personId]));
  const held = new Set(
    before.meetings.flatMap(({ id, stateOfAffairs }) => (stateOfAffairs === 'held' ? [id] : [])),
  );
  return seats.flatMap(({ id: attendanceId, meetingId, namesThen }) => {
    if (!held.has(meetingId)) return [];
    const own = namesOf.get(recordOf.get(attendanceId) ?? '') ?? [];
    return scripts.flatMap((script) => {
      const [was, is] = [goesBy(own, script), goesBy(names, script)];
      const isSaid = namesThen.some((one) => one.script === script);
      if (isSaid || !was || !is || isOneName(was, is) || isSpelling(was, is)) return [];
      return [{ attendanceId, meetingId, name: thenOf(was) }];
    });
  });
}

/** The seats with those names. */
export function withNamesThen(
  seats: readonly Attendance[],
  kept: readonly NamePrintedThen[],
): readonly Attendance[] {
  const namesOf = groupedBy(kept, ({ attendanceId }) => attendanceId);
  return seats.map((seat) => {
    const own = namesOf.get(seat.id) ?? [];
    return own.length === 0
      ? seat
      : { ...seat, namesThen: [...seat.namesThen, ...own.map(({ name }) => name)] };
  });
}

function goesBy(names: readonly PersonName[], script: PersonName['script']): PersonName | undefined {
  const own = names.filter((name) => name.script === script);
  return own.find(({ preferred }) => preferred) ?? own[0];
}

function isOneName(one: PersonName, other: PersonName): boolean {
  return one.given.trim() === other.given.trim() && one.family.trim() === other.family.trim();
}
