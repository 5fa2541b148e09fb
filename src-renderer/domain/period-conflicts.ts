import { surelyOverlap } from './certain-order';
import {
  chairDateConflicts,
  chairsWithoutMembership,
  overlappingChairs,
  undatedChairs,
} from './chair-conflicts';
import type { Chairmanship } from './chairmanship';
import type { Id } from './fields';
import type { PartyName } from './party';
import type { Status } from './party-status';
import { isProper, dayOf, type Period } from './period';
import { conflictOf, pairsOf, type PeriodConflict, type PeriodTable } from './period-conflict';
import type { SupportRole } from './support-role';

/** What a register says of its parties over time, and the dates of the meetings that elected a Chair. */
export interface DatedRecords {
  readonly partyNames: readonly PartyName[];
  readonly statuses: readonly Status[];
  readonly chairmanships: readonly Chairmanship[];
  readonly supportRoles: readonly SupportRole[];
  /** EDTF dates by meeting id; a meeting without a date is left out. */
  readonly meetingDates: ReadonlyMap<Id, string>;
}

/**
 * Everything that cannot all be right in the periods and dates of the records: names, statuses, Chairmanships and
 * support roles. Only what no missing day or month could explain is pointed out.
 */
export function periodConflicts(records: DatedRecords): readonly PeriodConflict[] {
  const { partyNames, statuses, chairmanships, supportRoles, meetingDates } = records;
  return [
    ...emptyPeriods('partyNames', partyNames),
    ...emptyPeriods('statuses', statuses),
    ...emptyPeriods('chairmanships', chairmanships),
    ...emptyPeriods('supportRoles', supportRoles),
    ...nameConflicts(partyNames),
    ...statusConflicts(statuses),
    ...overlappingChairs(chairmanships),
    ...undatedChairs(chairmanships),
    ...chairmanships.flatMap((row) =>
      chairDateConflicts(row, meetingDates.get(row.electedAtMeetingId ?? '') ?? null),
    ),
    ...chairsWithoutMembership(chairmanships, statuses),
    ...supportConflicts(supportRoles),
  ];
}

interface DatedRow extends Period {
  readonly id: Id;
  readonly partyId: Id;
}

/** Periods in which no day lies: such a row never counts, because bounds count from the first day they can mean. */
function emptyPeriods(table: PeriodTable, rows: readonly DatedRow[]): readonly PeriodConflict[] {
  return rows
    .filter((row) => !isProper(row))
    .map((row) => {
      const reversed = (dayOf(row.until) ?? '') < (dayOf(row.from) ?? '');
      return conflictOf(reversed ? 'ends-before-it-begins' : 'holds-no-day', table, row);
    });
}

function nameConflicts(names: readonly PartyName[]): readonly PeriodConflict[] {
  return pairsByParty(names.filter(({ short, formal }) => short !== '' || formal !== ''))
    .filter(([a, b]) => a.language === b.language && surelyOverlap(a, b))
    .map(([a, b]) => conflictOf('names-overlap', 'partyNames', a, b));
}

function statusConflicts(statuses: readonly Status[]): readonly PeriodConflict[] {
  return pairsByParty(statuses)
    .filter(([a, b]) => a.processId === b.processId && surelyOverlap(a, b))
    .map(([a, b]) =>
      conflictOf(a.status === b.status ? 'statuses-overlap' : 'statuses-contradict', 'statuses', a, b),
    );
}

function supportConflicts(roles: readonly SupportRole[]): readonly PeriodConflict[] {
  return pairsByParty(roles)
    .filter(([a, b]) => a.processId === b.processId && a.kind === b.kind && surelyOverlap(a, b))
    .map(([a, b]) => conflictOf('support-roles-overlap', 'supportRoles', a, b));
}

/** Pairs of rows of one party: looked for party by party, so that a long list costs no square of its length. */
function pairsByParty<Row extends DatedRow>(rows: readonly Row[]): readonly (readonly [Row, Row])[] {
  const byParty = new Map<Id, Row[]>();
  for (const row of rows) {
    const own = byParty.get(row.partyId);
    if (own) own.push(row);
    else byParty.set(row.partyId, [row]);
  }
  return [...byParty.values()].flatMap(pairsOf);
}

/** The conflicts that concern a party. */
export function conflictsOfParty(
  conflicts: readonly PeriodConflict[],
  partyId: Id,
): readonly PeriodConflict[] {
  return conflicts.filter(({ partyIds }) => partyIds.includes(partyId));
}
