import type { Delegation } from '@/domain/attendance';
import type { Party, PartyName } from '@/domain/party';
import type { PersonName } from '@/domain/person';

/** What the words of a history need to say whom a change is about. */
export interface NamedRecords {
  readonly parties: readonly Party[];
  readonly partyNames: readonly PartyName[];
  readonly personNames: readonly PersonName[];
  readonly delegations: readonly Delegation[];
  /** EDTF; parties bear their names of that date, `null` today's. */
  readonly date: string | null;
  /** Meetings by id, where a change may name one. */
  readonly meetingNames?: ReadonlyMap<string, string>;
}
