import type { Chairmanship } from './chairmanship';
import type { Id } from './fields';
import type { Meeting } from './meeting';
import type { Party, PartyName } from './party';
import type { Status } from './party-status';
import type { DatedRecords } from './period-conflicts';
import type { Process } from './process';
import type { SupportRole } from './support-role';

/** What the register says of a party, and of all others so far as it takes to tell what contradicts it. */
export interface PartyFacts extends Omit<DatedRecords, 'meetingDates'> {
  readonly party: Party;
  /** Ids of records that were merged into it. */
  readonly mergedIds: readonly Id[];
  /** By which those went, and it does not. */
  readonly formerAcronyms: readonly string[];
  /** The party's own, in the order of the list. */
  readonly names: readonly PartyName[];
  /** The process its statuses and roles are in. */
  readonly process: Process;
  /** Rows of every party. */
  readonly parties: readonly Party[];
  readonly partyNames: readonly PartyName[];
  readonly statuses: readonly Status[];
  readonly chairmanships: readonly Chairmanship[];
  readonly supportRoles: readonly SupportRole[];
  /** The meetings that elected a Chair. */
  readonly electedAt: readonly Meeting[];
}

/** Dates by meeting id of the meetings that have one. */
export function meetingDates(meetings: readonly Pick<Meeting, 'id' | 'date'>[]): ReadonlyMap<Id, string> {
  return new Map(meetings.flatMap(({ id, date }) => (date === null ? [] : [[id, date] as const])));
}
